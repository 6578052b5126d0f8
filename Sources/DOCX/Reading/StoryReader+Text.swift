import Documents
import XMLTrees

extension StoryReader {
  mutating func readText(
    _ tag: WordTag, _ element: XMLElement, _ around: StorySurroundings
  ) {
    // Elsewhere nobody sees it.
    if tag == .deletedText, around.taken == nil { return }
    append(element.shown(as: tag), around)
  }
}

extension XMLElement {
  /// What a part of a run shows on paper; nothing where it is no text.
  func shown(as tag: WordTag) -> String {
    switch tag {
    case .text, .deletedText: words
    case .lineBreak: breaksPage ? "" : "\n"
    case .carriageReturn: "\n"
    case .tab, .ptab: "\t"
    case .noBreakHyphen: "\u{2011}"
    case .softHyphen: "\u{AD}"
    case .symbol: symbol
    default: ""
    }
  }

  /// What it shows: white space at its ends only where it is to be kept, line ends as spaces.
  fileprivate var words: String {
    let text = ownText
    guard text.utf8.contains(where: { $0 <= 0x20 }) else { return text }
    var scalars = Substring.UnicodeScalarView(text.unicodeScalars)
    if attribute("space") != "preserve" {
      scalars = scalars.drop(while: \.isPlainSpace)
      while scalars.last?.isPlainSpace == true { scalars.removeLast() }
    }
    return String(String.UnicodeScalarView(scalars.map { $0.isPlainSpace ? " " : $0 }))
  }

  /// Pages and columns are not text.
  fileprivate var breaksPage: Bool { ["page", "column"].contains(word("type")) }

  /// A letter of a typeface of signs; the boxes and ticks of forms as everybody knows them.
  fileprivate var symbol: String {
    guard let code = word("char").flatMap({ UInt32($0, radix: 16) }),
      let scalar = Unicode.Scalar(code)
    else { return "" }
    let place = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code
    switch (word("font"), place) {
    case ("Wingdings", 0x6F), ("Wingdings", 0xA8), ("Wingdings 2", 0xA3): return "□"
    case ("Wingdings", 0xFE), ("Wingdings 2", 0x52): return "☑"
    case ("Wingdings", 0xFD), ("Wingdings 2", 0x51): return "☒"
    case ("Wingdings", 0xFC), ("Wingdings 2", 0x50): return "✓"
    case ("Wingdings", 0xFB), ("Wingdings 2", 0x4F): return "✗"
    default: return scalar.value < 0x20 ? "" : String(scalar)
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isPlainSpace: Bool { [" ", "\t", "\n", "\r"].contains(self) }
}
