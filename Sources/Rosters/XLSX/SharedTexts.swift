/// The texts that cells of a workbook point to, in one piece of memory: a book may have millions.
struct SharedTexts {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  var count: Int { ends.count }

  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    ends.append(bytes.count)
  }

  subscript(index: Int) -> String? {
    guard ends.indices.contains(index) else { return nil }
    let start = index == 0 ? 0 : ends[index - 1]
    return String(decoding: bytes[start..<ends[index]], as: UTF8.self)
  }
}

/// Reads `sharedStrings.xml` piece by piece.
struct SharedTextsReader {
  private(set) var texts = SharedTexts()
  private var pieces = XMLPieces()
  private var current = ""
  private var isInText = false
  /// Readings of Japanese names are no words of the cell.
  private var isInReading = false

  mutating func take(_ piece: RawSpan) throws {
    pieces.append(piece)
    while let piece = try pieces.next() {
      switch piece {
      case .start(let name, _, let isEmpty): start(name, isEmpty)
      case .end(let name): end(name)
      case .words(let range, let isPlain):
        if isInText { current += try pieces.text(range, isPlain: isPlain) }
      }
    }
  }

  private mutating func start(_ name: Range<Int>, _ isEmpty: Bool) {
    if pieces.isNamed(name, "si") {
      current = ""
      if isEmpty { texts.append("") }
    } else if pieces.isNamed(name, "t") {
      isInText = !isEmpty && !isInReading
    } else if pieces.isNamed(name, "rPh") {
      isInReading = !isEmpty
    }
  }

  private mutating func end(_ name: Range<Int>) {
    if pieces.isNamed(name, "t") {
      isInText = false
    } else if pieces.isNamed(name, "rPh") {
      isInReading = false
    } else if pieces.isNamed(name, "si") {
      texts.append(EscapedLetters.read(current))
    }
  }
}

/// `_x000D_` and the like: letters that spreadsheets write by their number.
enum EscapedLetters {
  /// Whether `_x` stands in it: most texts hold none, and asking the bytes is cheap.
  private static func isSuspect(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "x"), last == UInt8(ascii: "_") { return true }
      last = byte
    }
    return false
  }

  static func read(_ text: String) -> String {
    guard isSuspect(text) else { return text }
    return text.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
      UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? String(match.0)
    }
  }
}
