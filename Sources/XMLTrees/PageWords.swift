/// What has been read of a page so far.
final class PageWords {
  /// Tags inside tags; no page needs a hundred, and libxml2 looks through all of them at each end.
  private static let deepest = 500
  private static let silent: Set = ["script", "style", "noscript", "template", "svg", "iframe"]
  private static let blocks: Set = [
    "address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figure", "footer",
    "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p",
    "pre", "section", "table", "tr", "ul",
  ]

  private let stop: () -> Void
  private var words = ""
  private var title = ""
  private var pictures = 0
  private var depth = 0
  /// Tags inside one that is not read, with it.
  private var silentDepth = 0
  private var isInTitle = false
  private var isCut = false
  /// Letters since the last tag.
  private var pending: [UInt8] = []

  init(stop: @escaping () -> Void) { self.stop = stop }

  func finish() -> HTMLText {
    flush()
    if title.last == " " { title.removeLast() }
    return HTMLText(
      title: title.isEmpty ? nil : title, text: words, pictures: pictures, isCut: isCut)
  }

  func enter(_ name: String) {
    depth += 1
    if depth > Self.deepest, !isCut {
      isCut = true
      stop()
    }
    if silentDepth > 0 || Self.silent.contains(name) {
      if silentDepth == 0 { flush() }
      silentDepth += 1
      return
    }
    flush()
    if name == "title" { isInTitle = true }
    if name == "img" { pictures += 1 }
    if Self.blocks.contains(name) { words += "\n" }
  }

  func leave(_ name: String) {
    depth -= 1
    if silentDepth > 0 {
      silentDepth -= 1
      return
    }
    flush()
    if name == "title" { isInTitle = false }
    if Self.blocks.contains(name) { words += "\n" }
    if name == "td" || name == "th" { words += "　" }
  }

  func take(_ letters: UnsafeBufferPointer<UInt8>) {
    if silentDepth == 0 { pending.append(contentsOf: letters) }
  }

  /// Runs of white space become one space.
  private func flush() {
    guard !pending.isEmpty else { return }
    let letters = String(decoding: pending, as: UTF8.self).unicodeScalars
    pending.removeAll(keepingCapacity: true)
    var joined = String.UnicodeScalarView()
    var isApart = Self.isApart(isInTitle ? title : words)
    for letter in letters {
      let isSpace = letter.properties.isWhitespace
      if !isSpace { joined.append(letter) } else if !isApart { joined.append(" ") }
      isApart = isSpace
    }
    if isInTitle { title += String(joined) } else { words += String(joined) }
  }

  /// Whether nothing stands there yet, or white space.
  private static func isApart(_ text: String) -> Bool {
    text.unicodeScalars.last?.properties.isWhitespace ?? true
  }
}
