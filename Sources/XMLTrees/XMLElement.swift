/// An element of an XML document as a value: what was written, and where.
package struct XMLElement: Hashable, Sendable {
  /// The name as written, prefix and all, such as `w:p`.
  package var name: String
  /// The namespace the prefix stands for; nil when there is none.
  package var namespace: String?
  package var attributes: [XMLAttribute]
  package var children: [XMLNode]
  /// Where the opening `<` stands. Lines and columns count from one, columns in Unicode scalars.
  package var line: Int
  package var column: Int?

  package init(
    name: String, namespace: String? = nil, attributes: [XMLAttribute] = [],
    children: [XMLNode] = [], line: Int = 1, column: Int? = nil
  ) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
    self.children = children
    self.line = line
    self.column = column
  }
}

/// An attribute of an element. Namespace declarations are not attributes here.
package struct XMLAttribute: Hashable, Sendable {
  /// The name as written, prefix and all, such as `w:val`.
  package var name: String
  /// The namespace the prefix stands for; nil for a name without one.
  package var namespace: String?
  package var value: String

  package init(name: String, namespace: String? = nil, value: String) {
    self.name = name
    self.namespace = namespace
    self.value = value
  }
}

/// What stands inside an element. Comments and processing instructions are left out, and neighbouring
/// runs of text are one text.
package enum XMLNode: Hashable, Sendable {
  case element(XMLElement)
  case text(String)
}

extension XMLElement {
  /// The value of the attribute written with exactly this name.
  package subscript(name: String) -> String? {
    attributes.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
  }

  /// The name without its prefix.
  package var localName: String { name.withoutPrefix }

  /// The elements directly inside, without the text between them.
  package var elements: [XMLElement] { children.compactMap(\.element) }

  /// All text inside, at any depth, in reading order.
  package var text: String {
    children.map { node in
      switch node {
      case .element(let element): element.text
      case .text(let text): text
      }
    }
    .joined()
  }
}

extension XMLAttribute {
  /// The name without its prefix.
  package var localName: String { name.withoutPrefix }
}

extension XMLNode {
  /// The element, when this is one.
  package var element: XMLElement? {
    guard case .element(let element) = self else { return nil }
    return element
  }

  /// The text, when this is text.
  package var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }
}

extension String {
  fileprivate var withoutPrefix: String {
    utf8.firstIndex(of: UInt8(ascii: ":")).map { String(self[utf8.index(after: $0)...]) } ?? self
  }
}
