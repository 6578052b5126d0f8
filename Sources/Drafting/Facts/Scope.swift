/// What a template sees at one point: the innermost group, and the whole paper under `case.`.
final class Scope {
  let root: FactGroup
  let group: FactGroup
  /// Identities of the items around, outermost first.
  let trail: [String]
  /// Where the case file holds the innermost item.
  let path: String?

  init(root: FactGroup) {
    self.root = root
    group = root
    trail = []
    path = root.path
  }

  private init(_ item: FactGroup, at index: Int, in outer: Scope) {
    root = outer.root
    group = item
    trail = outer.trail + [item.id ?? String(index + 1)]
    path = item.path ?? outer.path
  }

  /// Inside one item of a list.
  func entering(_ item: FactGroup, at index: Int) -> Scope { Scope(item, at: index, in: self) }

  /// The fact of that name; nil when the innermost group does not know it.
  func fact(_ name: FactName) -> Fact? { (name.isRooted ? root : group).fact(name) }
}
