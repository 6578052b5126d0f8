/// The names a group of facts has, each with its kind and what it means.
package struct FactSchema: Hashable, Sendable {
  /// What one such group is, such as 原告或投诉人.
  package let title: String
  package let entries: [FactEntry]
  private let positions: [String: Int]

  package init(_ title: String, _ entries: [FactEntry]) {
    self.title = title
    self.entries = entries
    var positions: [String: Int] = [:]
    for (position, entry) in entries.enumerated() {
      precondition(
        positions.updateValue(position, forKey: entry.name) == nil,
        "The catalogue names \(entry.name) twice in \(title).")
      precondition(entry.name != FactGroup.rootName, "The name case is kept for the whole paper.")
    }
    self.positions = positions
  }

  /// The entry of that name, in this schema or in the groups in it.
  package func entry(_ name: FactName) -> FactEntry? {
    var schema = self
    for (index, part) in name.parts.enumerated() {
      guard let entry = schema[part] else { return nil }
      if index == name.parts.count - 1 { return entry }
      guard case .group(let inner) = entry.kind else { return nil }
      schema = inner
    }
    return nil
  }

  package subscript(name: String) -> FactEntry? { positions[name].map { entries[$0] } }
}

/// One name of the catalogue.
package struct FactEntry: Hashable, Sendable {
  package indirect enum Kind: Hashable, Sendable {
    /// Text as the paper prints it, with a made-up example.
    case text(example: String)
    case flag
    case group(FactSchema)
    case list(FactSchema)
    /// The rows of a long table, and the names whose sums each of its pages gives.
    case series(FactSchema, summed: [String])
    case drawing
    case picture
  }

  package let name: String
  package let kind: Kind
  /// Whether the fact may be absent; a template prints it only under its own `when`.
  package let isOptional: Bool
  package let explanation: String

  package static func text(
    _ name: String, _ explanation: String, optional: Bool = false, example: String
  ) -> Self {
    Self(name: name, kind: .text(example: example), isOptional: optional, explanation: explanation)
  }

  package static func flag(_ name: String, _ explanation: String) -> Self {
    Self(name: name, kind: .flag, isOptional: false, explanation: explanation)
  }

  /// A picture, which only a `figure` shows.
  package static func drawing(_ name: String, _ explanation: String) -> Self {
    Self(name: name, kind: .drawing, isOptional: false, explanation: explanation)
  }

  /// A picture out of a file, which only a `figure` shows.
  package static func picture(
    _ name: String, _ explanation: String, optional: Bool = false
  ) -> Self {
    Self(name: name, kind: .picture, isOptional: optional, explanation: explanation)
  }

  package static func group(
    _ name: String, _ explanation: String, optional: Bool = false, _ schema: FactSchema
  ) -> Self {
    Self(name: name, kind: .group(schema), isOptional: optional, explanation: explanation)
  }

  /// For `rows` of a table alone; there may be none.
  package static func series(
    _ name: String, _ explanation: String, _ schema: FactSchema, summed: [String] = []
  ) -> Self {
    Self(
      name: name, kind: .series(schema, summed: summed), isOptional: false,
      explanation: explanation)
  }

  /// A list may always be empty.
  package static func list(_ name: String, _ explanation: String, _ schema: FactSchema) -> Self {
    Self(name: name, kind: .list(schema), isOptional: false, explanation: explanation)
  }
}
