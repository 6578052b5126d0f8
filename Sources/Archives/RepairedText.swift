/// A text in UTF-8 or GB 18030 in which few bytes are broken: each is shown by U+FFFD.
package struct RepairedText: Hashable, Sendable {
  package let text: String
  package let flaws: Int
  /// Where the first stands, from zero; nil where there is none.
  package let firstFlaw: Int?

  /// One in so many bytes may be broken; more, and it is no text.
  private static let bytesToAFlaw = 20

  /// Nil where it is not a text.
  ///
  /// - Parameter isWhole: false where a letter may be cut at the end, which is no flaw.
  package init?(_ bytes: [UInt8], isWhole: Bool) {
    var runs = TextRuns(utf8: bytes)
    if !runs.isMostlyRight { runs = TextRuns(gb18030: bytes) }
    if !isWhole { runs.dropCutLetter() }
    guard runs.flaws.count * Self.bytesToAFlaw <= bytes.count, let text = runs.text else {
      return nil
    }
    self.text = text
    flaws = runs.flaws.count
    firstFlaw = runs.flaws.first
  }

  /// Whether it is a text in which something is broken.
  package static func isBroken(_ bytes: [UInt8]) -> Bool {
    isBrokenUTF8(bytes)
      || (TextBytes.decode(bytes) == nil && RepairedText(bytes, isWhole: true) != nil)
  }

  /// Whether nearly all letters beyond ASCII are UTF-8: such bytes mostly make sense as GB 18030 too, and
  /// then say something else.
  package static func isBrokenUTF8(_ bytes: [UInt8]) -> Bool {
    let runs = TextRuns(utf8: bytes)
    return !runs.flaws.isEmpty && runs.isMostlyRight
  }
}

/// The whole letters of some bytes, and the bytes between them.
private struct TextRuns {
  private var bytes: [UInt8]
  private let isUTF8: Bool
  private(set) var flaws: [Int] = []
  /// Letters of more than one byte.
  private(set) var letters = 0

  init(utf8 bytes: [UInt8]) {
    self.init(bytes, isUTF8: true, Self.utf8Letter)
  }

  init(gb18030 bytes: [UInt8]) {
    self.init(bytes, isUTF8: false, Self.gbLetter)
  }

  private init(_ bytes: [UInt8], isUTF8: Bool, _ letter: (ArraySlice<UInt8>) -> Int?) {
    self.bytes = bytes
    self.isUTF8 = isUTF8
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
      } else if let length = letter(bytes[index...].prefix(4)) {
        letters += 1
        index += length
      } else {
        flaws.append(index)
        index += 1
      }
    }
  }

  /// Chinese in GB 18030 has seven flaws to a letter.
  var isMostlyRight: Bool { letters >= 4 * flaws.count && letters > 0 }

  /// Leaves out what a cut left of a letter at the end.
  mutating func dropCutLetter() {
    let end = bytes.count
    while let last = flaws.last, last >= end - 3 {
      flaws.removeLast()
      bytes.removeLast(bytes.count - last)
    }
  }

  /// Nil where a run means nothing in its encoding.
  var text: String? {
    var text = ""
    var start = 0
    for flaw in flaws + [bytes.count] {
      let run = Array(bytes[start..<flaw])
      let read =
        isUTF8 ? String(decoding: run, as: UTF8.self) : TextBytes.decode(run, named: "gb18030")
      guard let read else { return nil }
      text += flaw < bytes.count ? read + "\u{FFFD}" : read
      start = flaw + 1
    }
    return text
  }

  private static func utf8Letter(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    let letter = bytes.prefix(length)
    return letter.count == length && String(validating: letter, as: UTF8.self) != nil
      ? length : nil
  }

  private static func gbLetter(_ bytes: ArraySlice<UInt8>) -> Int? {
    let letter = Array(bytes)
    guard letter.count > 1, (0x81...0xFE).contains(letter[0]) else { return nil }
    if (0x40...0xFE).contains(letter[1]), letter[1] != 0x7F { return 2 }
    let isLong =
      letter.count == 4 && (0x30...0x39).contains(letter[1]) && (0x81...0xFE).contains(letter[2])
      && (0x30...0x39).contains(letter[3])
    return isLong ? 4 : nil
  }
}
