import Foundation

/// Bytes of a file anywhere in it, read as they are asked for; what lies outside is nil, so that a
/// damaged file cannot lead astray.
final class FileBytes {
  let size: Int
  private let handle: FileHandle

  /// Nil where the file cannot be read.
  init?(at location: String) {
    guard let handle = FileHandle(forReadingAtPath: location),
      let size = try? handle.seekToEnd()
    else { return nil }
    self.handle = handle
    self.size = Int(clamping: size)
  }

  deinit { try? handle.close() }

  /// As many as are there, up to a count.
  func bytes(at offset: Int, upTo count: Int) -> [UInt8] {
    guard offset >= 0, offset < size, count > 0,
      (try? handle.seek(toOffset: UInt64(offset))) != nil,
      let data = try? handle.read(upToCount: min(count, size - offset))
    else { return [] }
    return Array(data)
  }

  /// Nil unless all of them are there.
  func bytes(at offset: Int, count: Int) -> [UInt8]? {
    let found = bytes(at: offset, upTo: count)
    return found.count == count ? found : nil
  }
}

extension [UInt8] {
  /// A number of so many bytes; nil where they are not all there, or where it is too large to count.
  func number(at offset: Int, bytes count: Int, isLittle: Bool = false) -> Int? {
    guard offset >= 0, count <= 8, offset <= self.count - count else { return nil }
    let piece = self[offset..<(offset + count)]
    let value = (isLittle ? piece.reversed() : Array(piece)).reduce(UInt64(0)) {
      $0 << 8 | UInt64($1)
    }
    return Int(exactly: value)
  }

  /// Where the first of a sequence of bytes ends. The library's own search is meant for all collections,
  /// and a hundred times slower.
  func end(ofFirst pattern: [UInt8]) -> Int? {
    guard let first = pattern.first else { return nil }
    var rest = self[...]
    while let start = rest.firstIndex(of: first) {
      if self[start...].starts(with: pattern) { return start + pattern.count }
      rest = self[(start + 1)...]
    }
    return nil
  }

  func has(_ text: StaticString, at offset: Int) -> Bool {
    let wanted = Array("\(text)".utf8)
    guard offset >= 0, offset <= count - wanted.count else { return false }
    return self[offset..<(offset + wanted.count)].elementsEqual(wanted)
  }
}
