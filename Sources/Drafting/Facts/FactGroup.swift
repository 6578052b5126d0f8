/// Facts by name, in order. Names are looked up here and nowhere further out.
package struct FactGroup: Hashable, Sendable {
  /// The name by which a template reaches the whole paper's facts from inside a list.
  package static let rootName = "case"

  /// Stable identity of a list's item, such as the case file's `zhang`.
  package let id: String?
  /// Where the case file holds it, such as `claimants[0]`: remarks about it go to its own lines.
  package let path: String?
  package let facts: [String: Fact]
  /// The names as they were given.
  package let names: [String]

  package init(
    id: String? = nil, path: String? = nil, _ facts: KeyValuePairs<String, Fact> = [:]
  ) {
    self.init(id: id, path: path, facts: facts.map { ($0.key, $0.value) })
  }

  package init(id: String? = nil, path: String? = nil, facts: [(name: String, fact: Fact)]) {
    self.id = id
    self.path = path
    var table: [String: Fact] = [:]
    for (name, fact) in facts {
      precondition(
        table.updateValue(fact, forKey: name) == nil, "The fact \(name) is given twice.")
    }
    self.facts = table
    self.names = facts.map(\.name)
  }

  package subscript(name: String) -> Fact? { facts[name] }

  /// A fact of this group or of the groups in it; nil where it knows none of that name.
  package func fact(_ name: FactName) -> Fact? { Scope(root: self).fact(name) }

  /// The same group with these facts in place of their namesakes.
  package func with(_ changes: KeyValuePairs<String, Fact>) -> Self {
    let changed = Dictionary(changes.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
    let kept = names.compactMap { name in facts[name].map { (name, changed[name] ?? $0) } }
    let added = changes.filter { facts[$0.key] == nil }.map { ($0.key, $0.value) }
    return Self(id: id, path: path, facts: kept + added)
  }
}
