/// The words of a template with facts between them, cut where something is missing or a line ends.
struct FilledText {
  enum Piece {
    case text(String)
    case fact(String, path: String)
    case hole(label: String, finding: String)
    case lineBreak
  }

  private var finished: [Piece] = []
  private var words: String

  init(_ words: String) { self.words = words }

  /// All of it, in order.
  var pieces: [Piece] { words.isEmpty ? finished : finished + [.text(words)] }

  /// A template's own words, which hold no line ends.
  mutating func append(words more: String) { words += more }

  /// A value that stands so in the case file; one of several lines is only text.
  mutating func append(_ text: String, from path: String) {
    guard !text.utf8.contains(where: { $0 == 0xA || $0 == 0xD }) else {
      return append(lines: text)
    }
    cut(with: .fact(text, path: path))
  }

  /// A fact that was found to be printable.
  mutating func append(_ fact: Fact) {
    switch fact {
    case .text(let text): append(lines: text)
    case .hole(let label, let finding): cut(with: .hole(label: label, finding: finding))
    case .flag, .group, .list, .series, .drawing, .picture, .absent: break
    }
  }

  private mutating func append(lines text: String) {
    guard text.utf8.contains(where: { $0 == 0xA || $0 == 0xD }) else {
      words += text
      return
    }
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\r", "\n": cut(with: .lineBreak)
      default: words.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
  }

  private mutating func cut(with piece: Piece) {
    if !words.isEmpty { finished.append(.text(words)) }
    words = ""
    finished.append(piece)
  }
}
