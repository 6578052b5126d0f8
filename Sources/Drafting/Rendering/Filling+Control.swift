import Basics

extension Filling {
  /// The places in which a controlled piece stands: none, one, or one for each item of a list.
  mutating func scopes(_ control: Template.Control, in scope: Scope, line: Int) -> [Scope] {
    switch control {
    case .always: return [scope]
    case .when(let name):
      return known(name, in: scope, line: line)?.isPresent == true ? [scope] : []
    case .unless(let name):
      return known(name, in: scope, line: line)?.isPresent == false ? [scope] : []
    case .each(let name, _):
      guard let fact = known(name, in: scope, line: line) else { return [] }
      guard case .list(let items) = fact else {
        fault("fact_kind", line: line, "“\(name)”不是列表，不能用于 each")
        return []
      }
      return items.enumerated().map { scope.entering($0.element, at: $0.offset) }
    case .inForce(let articles):
      return articles.allSatisfy { isInForce($0, line: line) } ? [scope] : []
    case .notInForce(let articles):
      return articles.contains { isInForce($0, line: line) } ? [] : [scope]
    }
  }

  /// The fact, or a finding that the innermost group knows no such name.
  mutating func known(_ name: FactName, in scope: Scope, line: Int) -> Fact? {
    if let fact = scope.fact(name) { return fact }
    let hint =
      !name.isRooted && scope.root[name.parts[0]] != nil
      ? "。整份文书的事实在列表里要写 \(FactGroup.rootName).\(name)" : ""
    fault("unknown_fact", line: line, "这里没有名为“\(name)”的事实\(hint)")
    return nil
  }

  private mutating func isInForce(_ article: String, line: Int) -> Bool {
    let known = citing(article)
    if known.isUnknown, let finding = known.finding {
      findings.append(
        Finding(
          .error, finding.identifier, place: Place(file: file, line: line), finding.message,
          remedy: finding.remedy))
    }
    return known.citation != nil
  }
}
