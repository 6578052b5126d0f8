import CLibXML2

/// The words of a web page that somebody saved. Nothing is fetched, no script is run.
package struct HTMLText: Hashable, Sendable {
  package let title: String?
  /// A line a block.
  package let text: String
  package let pictures: Int

  /// Nil where libxml2 makes nothing of it.
  package static func read(_ bytes: [UInt8]) -> HTMLText? {
    guard !hasEndlessTag(bytes), let page = ParsedPage(bytes) else { return nil }
    return page.text
  }

  /// No page has a tag with so many words; libxml2 compares each attribute with each.
  private static let mostWords = 2000

  private static func hasEndlessTag(_ bytes: [UInt8]) -> Bool {
    var (isInTag, quote, words) = (false, UInt8(0), 0)
    for (index, byte) in bytes.enumerated() {
      if !isInTag {
        guard byte == UInt8(ascii: "<"), index + 1 < bytes.count else { continue }
        isInTag = (0x61...0x7A).contains(bytes[index + 1] | 0x20)
        words = 0
      } else if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        isInTag = false
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
        words += 1
      } else if byte <= 0x20 {
        words += 1
        if words > mostWords { return true }
      }
    }
    return false
  }
}

/// libxml2's tree of a page, freed with its owner.
private struct ParsedPage: ~Copyable {
  private let pointer: UnsafeMutablePointer<xmlDoc>

  init?(_ bytes: [UInt8]) {
    let options =
      Int32(HTML_PARSE_NOERROR.rawValue) | Int32(HTML_PARSE_NOWARNING.rawValue)
      | Int32(HTML_PARSE_NONET.rawValue) | Int32(HTML_PARSE_RECOVER.rawValue)
    let document = bytes.withUnsafeBytes { bytes in
      htmlReadMemory(
        bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, "utf-8", options)
    }
    guard let document else { return nil }
    pointer = document
  }

  deinit { xmlFreeDoc(pointer) }

  /// From node to node without recursion: a page may be nested as deep as it likes.
  var text: HTMLText {
    var gathering = Gathering()
    var node = xmlDocGetRootElement(pointer)
    while let current = node {
      let goesIn = gathering.enter(current.pointee)
      if goesIn, let child = current.pointee.children {
        node = child
        continue
      }
      var last: UnsafeMutablePointer<xmlNode>? = current
      while let left = last {
        gathering.leave(left.pointee)
        if let next = left.pointee.next {
          last = nil
          node = next
        } else {
          last = left.pointee.parent
          node = nil
          if last?.pointee.type == XML_HTML_DOCUMENT_NODE { last = nil }
        }
      }
    }
    return HTMLText(
      title: gathering.title.isEmpty ? nil : gathering.title, text: gathering.text,
      pictures: gathering.pictures)
  }
}

/// What has been read of a page so far.
private struct Gathering {
  private(set) var text = ""
  private(set) var title = ""
  private(set) var pictures = 0
  private var isInTitle = false

  private static let silent: Set = ["script", "style", "noscript", "template", "svg", "iframe"]
  private static let blocks: Set = [
    "address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figure", "footer",
    "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p",
    "pre", "section", "table", "tr", "ul",
  ]

  /// Whether what is inside is to be read.
  mutating func enter(_ node: xmlNode) -> Bool {
    switch node.type {
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      append(Self.text(node.content))
      return false
    case XML_ELEMENT_NODE:
      let name = Self.text(node.name)
      if Self.silent.contains(name) { return false }
      if name == "title" { isInTitle = true }
      if name == "img" { pictures += 1 }
      if Self.blocks.contains(name) { text += "\n" }
      return true
    default: return false
    }
  }

  mutating func leave(_ node: xmlNode) {
    guard node.type == XML_ELEMENT_NODE else { return }
    let name = Self.text(node.name)
    if name == "title" { isInTitle = false }
    if Self.blocks.contains(name) { text += "\n" }
    if name == "td" || name == "th" { text += "　" }
  }

  private static func text(_ pointer: UnsafePointer<xmlChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }

  private mutating func append(_ words: String) {
    let joined = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if isInTitle {
      title += joined
      return
    }
    let isApart = text.unicodeScalars.last.map { !$0.properties.isWhitespace } ?? false
    if isApart, words.first?.isWhitespace == true { text += " " }
    text += joined
    if !joined.isEmpty, words.last?.isWhitespace == true { text += " " }
  }
}
