package import Basics

/// A YAML value with its place. Scalars keep their own text: whoever reads a key knows its type.
package struct YAMLNode: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    /// `isPlain` is false for quoted and block text.
    case scalar(String, isPlain: Bool)
    case list([YAMLNode])
    case mapping([Entry])
  }

  /// One key of a mapping, in the order of the file.
  package struct Entry: Sendable, Hashable {
    package let key: String
    package let keyPlace: Place
    package let value: YAMLNode
  }

  package let content: Content
  package let place: Place

  package init(content: Content, place: Place) {
    self.content = content
    self.place = place
  }

  /// An empty value, `~` or `null` without quotes: the key is there, its value is not.
  package var isAbsent: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return text.isEmpty || text == "~" || text == "null"
  }

  /// The scalar's own text.
  package var text: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }

  package var items: [YAMLNode]? {
    guard case .list(let items) = content else { return nil }
    return items
  }

  package var entries: [Entry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }

  /// The value of a key; nil when the key is not there or its value is absent.
  package subscript(key: String) -> YAMLNode? {
    guard let value = entries?.first(where: { $0.key.utf8.elementsEqual(key.utf8) })?.value,
      !value.isAbsent
    else { return nil }
    return value
  }
}
