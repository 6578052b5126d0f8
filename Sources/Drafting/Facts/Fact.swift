package import Documents

/// One thing a paper may say. Values only ever become text.
package enum Fact: Hashable, Sendable {
  /// Printed as it stands; line ends become line breaks.
  case text(String)
  /// Decides about a sentence, never printed.
  case flag(Bool)
  indirect case group(FactGroup)
  case list([FactGroup])
  /// The rows of a long table.
  case series(FactSeries)
  /// A picture, reckoned from the case.
  indirect case drawing(Drawing)
  /// A picture out of a file.
  indirect case picture(Picture)
  /// Something the paper needs and the case lacks: a visible mark, and the finding that says so.
  indirect case hole(label: String, finding: String)
  /// Nothing to print; known, so `when` and `unless` may ask for it.
  case absent

  /// The text, or absent.
  package init(_ text: String?) {
    self = text.map(Fact.text) ?? .absent
  }

  /// The group, or absent.
  package init(_ group: FactGroup?) {
    self = group.map(Fact.group) ?? .absent
  }

  /// The words, where it is words.
  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// What `when` and `unless` ask: a hole is there, for it prints.
  package var isPresent: Bool {
    switch self {
    case .text, .group, .hole, .drawing, .picture: true
    case .flag(let value): value
    case .list(let items): !items.isEmpty
    case .series(let series): series.count > 0
    case .absent: false
    }
  }
}
