/// What a template sees at one point: the innermost group, and the whole paper under `case.`.
struct Scope {
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

  private init(root: FactGroup, group: FactGroup, trail: [String], path: String?) {
    self.root = root
    self.group = group
    self.trail = trail
    self.path = path
  }

  /// Inside one item of a list.
  func entering(_ item: FactGroup, at index: Int) -> Self {
    Self(
      root: root, group: item, trail: trail + [item.id ?? String(index + 1)],
      path: item.path ?? path)
  }

  /// The fact of that name; nil when the innermost group does not know it.
  func fact(_ name: FactName) -> Fact? {
    var fact = Fact.group(name.isRooted ? root : group)
    for part in name.parts {
      switch fact {
      case .group(let group):
        guard let inner = group[part] else { return nil }
        fact = inner
      case .absent, .hole: return fact
      case .text, .flag, .list, .series, .drawing, .picture: return nil
      }
    }
    return fact
  }
}
