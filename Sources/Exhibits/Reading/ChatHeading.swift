import Archives
import Foundation

/// The line above a message in an exported chat: a name and a time, in either order.
enum ChatHeading {
  /// Letters beside the time: a longer line says something.
  private static let mostLetters = 30

  static func matches(_ line: String) -> Bool {
    guard line.utf8.count <= 120, line.utf8.contains(where: isDigit) else { return false }
    let letters = Array(line.unicodeScalars)
    guard let clock = clock(in: letters) else { return false }
    // “导出时间：2026-10-23 10:05” says something; it is nobody's name.
    let before = letters[..<clock.lowerBound].last { !$0.properties.isWhitespace }
    if before == ":" || before == "：" { return false }
    let rest = (letters[..<clock.lowerBound] + letters[clock.upperBound...])
      .filter { !$0.properties.isWhitespace }
    return rest.count <= mostLetters && !rest.contains { "。！？；".unicodeScalars.contains($0) }
  }

  /// Whether the first bytes of a text hold several such lines.
  static func opensMessages(_ head: [UInt8]) -> Bool {
    let text = TextBytes.decode(cut: head) ?? ""
    let headings = text.split(whereSeparator: \.isNewline).lazy.filter { line in
      matches(String(line).trimmingCharacters(in: .whitespaces))
    }
    return headings.prefix(2).count == 2
  }

  /// A day with a time of day; or, in a transcript, the place in the recording at the start of a line.
  private static func clock(in letters: [Unicode.Scalar]) -> Range<Int>? {
    for start in letters.indices where start == 0 || !isDigit(letters[start - 1]) {
      var scan = LetterScan(letters, at: start)
      if scan.takeMoment() { return start..<scan.index }
    }
    var scan = LetterScan(letters, at: 0)
    scan.takeOne(of: "[【（(")
    guard scan.takeTime() else { return nil }
    scan.takeOne(of: "]】）)")
    let isApart = scan.index == letters.count || letters[scan.index].properties.isWhitespace
    return isApart ? 0..<scan.index : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  fileprivate static func isDigit(_ letter: Unicode.Scalar) -> Bool { ("0"..."9").contains(letter) }
}

/// Letters looked at one after another.
private struct LetterScan {
  private let letters: [Unicode.Scalar]
  private(set) var index: Int

  init(_ letters: [Unicode.Scalar], at index: Int) {
    self.letters = letters
    self.index = index
  }

  /// `2026-10-12 20:31:05`, `2026年10月12日 20:31`
  mutating func takeMoment() -> Bool {
    guard takeDigits(4...4), takeOne(of: "-/.年"), takeDigits(1...2), takeOne(of: "-/.月"),
      takeDigits(1...2)
    else { return false }
    takeOne(of: "日")
    while takeOne(of: " T　") {}
    return takeTime()
  }

  /// `20:31`, `0:05:12`
  mutating func takeTime() -> Bool {
    guard takeDigits(1...2), takeOne(of: ":："), takeDigits(2...2) else { return false }
    let end = index
    if !(takeOne(of: ":：") && takeDigits(2...2)) { index = end }
    return true
  }

  @discardableResult
  mutating func takeOne(of set: String) -> Bool {
    guard index < letters.count, set.unicodeScalars.contains(letters[index]) else { return false }
    index += 1
    return true
  }

  private mutating func takeDigits(_ count: ClosedRange<Int>) -> Bool {
    let start = index
    while index < letters.count, index - start < count.upperBound,
      ChatHeading.isDigit(letters[index])
    {
      index += 1
    }
    return count.contains(index - start)
  }
}
