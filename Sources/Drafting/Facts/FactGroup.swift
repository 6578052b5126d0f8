/// Facts by name, in order. Names are looked up here and nowhere further out.
package struct FactGroup: Hashable, Sendable {
  /// The name by which a template reaches the whole paper's facts from inside a list.
  package static let rootName = "case"

  private struct Entry: Hashable {
    let name: String
    let fact: Fact
  }

  /// Stable identity of a list's item, such as the case file's `zhang`.
  package let id: String?
  /// Where the case file holds it, such as `claimants[0]`: remarks about it go to its own lines.
  package let path: String?
  /// As they were given. They are few, and looked up seldom: a table would cost more than it saves.
  private let entries: [Entry]

  package init(
    id: String? = nil, path: String? = nil, _ facts: KeyValuePairs<String, Fact> = [:]
  ) {
    self.init(id: id, path: path, entries: facts.map { Entry(name: $0.key, fact: $0.value) })
  }

  package init(id: String? = nil, path: String? = nil, facts: [(name: String, fact: Fact)]) {
    self.init(id: id, path: path, entries: facts.map { Entry(name: $0.name, fact: $0.fact) })
  }

  private init(id: String?, path: String?, entries: [Entry]) {
    assert(Set(entries.map(\.name)).count == entries.count, "A fact is given twice.")
    self.id = id
    self.path = path
    self.entries = entries
  }

  /// The names as they were given.
  package var names: [String] { entries.map(\.name) }

  package var count: Int { entries.count }

  package subscript(name: String) -> Fact? {
    let length = name.utf8.count
    return entries.first { $0.name.utf8.count == length && $0.name == name }?.fact
  }

  /// A fact of this group or of the groups in it; nil where it knows none of that name.
  package func fact(_ name: FactName) -> Fact? { fact(name.parts[...]) }

  private func fact(_ parts: ArraySlice<String>) -> Fact? {
    guard let first = parts.first, let fact = self[first] else { return nil }
    guard parts.count > 1 else { return fact }
    return switch fact {
    case .group(let group): group.fact(parts.dropFirst())
    case .absent, .hole: fact
    case .text, .flag, .list, .series, .drawing, .picture: nil
    }
  }

  /// The same names with other facts.
  func mapped(_ change: (Fact) -> Fact) -> Self {
    Self(
      id: id, path: path,
      entries: entries.map { Entry(name: $0.name, fact: change($0.fact)) })
  }

  /// The same group with these facts in place of their namesakes.
  package func with(_ changes: KeyValuePairs<String, Fact>) -> Self {
    let changed = Dictionary(changes.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
    let kept = entries.map { Entry(name: $0.name, fact: changed[$0.name] ?? $0.fact) }
    let added = changes.filter { self[$0.key] == nil }.map { Entry(name: $0.key, fact: $0.value) }
    return Self(id: id, path: path, entries: kept + added)
  }
}
