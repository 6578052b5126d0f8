import XMLTrees

extension Markup {
  /// A tree as a part of its own, its namespaces declared where it begins.
  static func part(_ root: XMLElement) -> Markup {
    var prefixes: [String: String] = [:]
    root.collect(&prefixes)
    var markup = part()
    markup.write(root, prefixes.filter { !$0.value.isEmpty }, within: prefixes)
    return markup
  }

  /// - Parameters:
  ///   - declared: namespaces by the prefixes it declares.
  ///   - scope: all that are known inside.
  private mutating func write(
    _ element: XMLElement, _ declared: [String: String], within scope: [String: String]
  ) {
    let attributes =
      declared.sorted { $0.key < $1.key }.map { prefix, namespace in
        (key: prefix.isEmpty ? "xmlns" : "xmlns:\(prefix)", value: namespace)
      } + element.attributes.map { (key: $0.name, value: $0.value) }
    guard !element.children.isEmpty else { return empty(element.name, attributes) }
    open(element.name, attributes)
    for child in element.children {
      switch child {
      case .text(let text): escape(text)
      case .element(let child):
        let others = child.prefixes.filter { scope[$0.key, default: ""] != $0.value }
        write(child, others, within: others.isEmpty ? scope : scope.merging(others) { $1 })
      }
    }
    close(element.name)
  }
}

extension XMLElement {
  /// Namespaces by the prefixes of its own name and its attributes' names.
  fileprivate var prefixes: [String: String] {
    var prefixes = [name.prefixOfName: namespace ?? ""]
    for attribute in attributes {
      let prefix = attribute.name.prefixOfName
      if !prefix.isEmpty, prefix != "xml" { prefixes[prefix] = attribute.namespace ?? "" }
    }
    return prefixes
  }

  /// Of each prefix the first namespace.
  fileprivate func collect(_ found: inout [String: String]) {
    found.merge(prefixes) { first, _ in first }
    for case .element(let child) in children { child.collect(&found) }
  }
}

extension String {
  fileprivate var prefixOfName: String {
    utf8.firstIndex(of: UInt8(ascii: ":")).map { String(self[..<$0]) } ?? ""
  }
}
