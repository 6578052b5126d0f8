import XMLTrees

/// Elements of WordprocessingML that are put in.
extension XMLElement {
  init(
    word tag: WordTag, _ attributes: [(name: String, value: String)] = [],
    _ children: [XMLNode] = []
  ) {
    self.init(
      name: "w:" + tag.rawValue, namespace: Namespace.word,
      attributes: attributes.map { .word($0.name, $0.value) }, children: children)
  }

  /// A mark of change; it is numbered once all stand in their places.
  static func mark(_ tag: WordTag, _ children: [XMLNode] = []) -> XMLElement {
    XMLElement(word: tag, [("author", "dossier")], children)
  }

  /// Text with its blanks.
  static func text(_ tag: WordTag, _ text: String) -> XMLElement {
    var element = XMLElement(word: tag, [], [.text(text)])
    element.attributes = [
      XMLAttribute(
        name: "xml:space", namespace: "http://www.w3.org/XML/1998/namespace", value: "preserve")
    ]
    return element
  }

  /// The same with a change to the first of these elements inside, which is made where it is missing.
  ///
  /// - Parameter place: of one that is made, among the children.
  func changing(
    _ tag: WordTag, at place: Int = 0, _ change: (inout XMLElement) -> Void
  ) -> XMLElement {
    var changed = self
    if let found = children.firstIndex(where: { $0.element?.wordTag == tag }),
      var inner = children[found].element
    {
      change(&inner)
      changed.children[found] = .element(inner)
      return changed
    }
    var inner = XMLElement(word: tag)
    change(&inner)
    changed.children.insert(.element(inner), at: place)
    return changed
  }

  /// The same with marks of change numbered on from the largest number there is: other marks count in
  /// the same way.
  var withNumberedMarks: XMLElement {
    var next = largestID + 1
    return numbered(&next)
  }

  private var largestID: Int {
    let own = word("id").flatMap { Int($0) } ?? 0
    return elements.reduce(own) { max($0, $1.largestID) }
  }

  private func numbered(_ next: inout Int) -> XMLElement {
    var element = self
    if wordTag == .inserted || wordTag == .deleted {
      element.attributes.insert(.word("id", "\(next)"), at: 0)
      next += 1
    }
    for (place, child) in children.enumerated() {
      guard let inner = child.element else { continue }
      element.children[place] = .element(inner.numbered(&next))
    }
    return element
  }
}

extension XMLAttribute {
  fileprivate static func word(_ name: String, _ value: String) -> XMLAttribute {
    XMLAttribute(name: "w:" + name, namespace: Namespace.word, value: value)
  }
}
