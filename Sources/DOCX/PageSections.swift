import XMLTrees

/// The page of a style as the sections of a paper need it.
enum PageSections {
  /// Without a footer: these pages carry no number.
  static func unnumbered(_ page: XMLElement) -> [UInt8] {
    bytes(of: page.name, page.elements.filter { $0.name != "w:footerReference" })
  }

  /// Counting its pages from one.
  static func counted(_ page: XMLElement) -> [UInt8] {
    var children = page.elements.filter { $0.name != "w:pgNumType" }
    let start = XMLElement(
      name: "w:pgNumType", attributes: [XMLAttribute(name: "w:start", value: "1")])
    let place = children.firstIndex { Self.followers.contains($0.name) } ?? children.endIndex
    children.insert(start, at: place)
    return bytes(of: page.name, children)
  }

  /// What the schema puts behind the numbering of pages.
  private static let followers: Set = [
    "w:cols", "w:formProt", "w:vAlign", "w:noEndnote", "w:titlePg", "w:textDirection", "w:bidi",
    "w:rtlGutter", "w:docGrid", "w:printerSettings", "w:sectPrChange",
  ]

  private static func bytes(of name: String, _ children: [XMLElement]) -> [UInt8] {
    var xml = Markup()
    xml.open(name)
    for child in children { xml.write(child) }
    xml.close(name)
    return xml.bytes
  }
}

extension Markup {
  fileprivate mutating func write(_ element: XMLElement) {
    open(element.name, element.attributes.map { (key: $0.name, value: $0.value) })
    for child in element.elements { write(child) }
    close(element.name)
  }
}
