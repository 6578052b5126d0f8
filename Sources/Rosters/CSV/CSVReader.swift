import Archives
import Foundation

/// Reads rows of separated values: commas, semicolons or tabs, found out from the first line; quotes as
/// in RFC 4180; any line end.
package struct CSVReader {
  /// Bytes of a file that is read.
  private static let most = 1 << 30

  private let bytes: [UInt8]
  private let separator: UInt8
  /// How its letters were written, in words for people.
  package let encoding: String

  package init(_ path: String) throws(TableFault) {
    guard let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.read(upToCount: Self.most + 1)
    else { throw TableFault(.unreadable) }
    try? handle.close()
    if data.count > Self.most { throw TableFault(.tooLarge) }
    try self.init(bytes: Array(data))
  }

  package init(bytes: [UInt8]) throws(TableFault) {
    guard let read = TextBytes.read(bytes) else { throw TableFault(.damaged) }
    self.bytes = Array(read.text.utf8)
    encoding = read.encoding
    separator = Self.separator(of: self.bytes)
  }

  /// - Throws: what the receiver throws, and `TableFault` where a quote is never closed.
  package func read(_ hand: (TableRow) throws -> Void) throws {
    var scan = CSVScan(bytes, separator)
    while let row = try scan.next() { try hand(row) }
  }

  /// Whatever stands most often in the first line outside quotes.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D, !counts.isEmpty { break }
      if separators.contains(byte) { counts[byte, default: 0] += 1 }
    }
    return separators.max { counts[$0, default: 0] < counts[$1, default: 0] }
      .flatMap { counts[$0] == nil ? nil : $0 } ?? UInt8(ascii: ",")
  }

  private static let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
}

/// One pass over separated values.
private struct CSVScan {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0
  private var line = 1

  init(_ bytes: [UInt8], _ separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  /// Nil at the end. A row counts by the line it begins on.
  mutating func next() throws(TableFault) -> TableRow? {
    guard position < bytes.count else { return nil }
    var row = TableRow(number: line, cells: [])
    while true {
      let text = try field()
      row.cells.append(text.isEmpty ? nil : TableCell(.text, text))
      guard position < bytes.count else { return row }
      let byte = bytes[position]
      position += 1
      if byte == separator {
        if position == bytes.count { row.cells.append(nil) }
        continue
      }
      if byte == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
      line += 1
      return row
    }
  }

  /// Up to the next separator or line end, which stays.
  private mutating func field() throws(TableFault) -> String {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
      return plain()
    }
    let first = line
    var text: [UInt8] = []
    position += 1
    while true {
      guard position < bytes.count else { throw TableFault(.damaged, row: first) }
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { break }
        position += 1
      } else if byte == 0x0A {
        line += 1
      }
      text.append(byte)
    }
    // What stands behind a closing quote belongs to the field all the same.
    return String(decoding: text, as: UTF8.self) + plain()
  }

  private mutating func plain() -> String {
    let start = position
    while position < bytes.count, bytes[position] != separator, bytes[position] != 0x0A,
      bytes[position] != 0x0D
    {
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }
}
