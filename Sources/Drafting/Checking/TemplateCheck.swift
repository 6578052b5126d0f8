package import Basics
import Matters

/// Checks a template against the catalogue without a case: every name, its kind, and that nothing
/// that may be absent is printed unguarded.
package struct TemplateCheck {
  private let schema: FactSchema
  /// Whether the register of laws holds an article, on whatever day.
  private let knows: (String) -> Bool
  private var file = ""
  private var findings: [Finding] = []

  package init(schema: FactSchema = Catalogue.paper, knows: @escaping (String) -> Bool) {
    self.schema = schema
    self.knows = knows
  }

  package func findings(in template: Template) -> [Finding] {
    var check = self
    check.file = template.file
    var view = View(root: schema, group: schema, sure: [], name: "")
    for need in template.needs {
      if check.entry(need, in: view, line: 1) != nil { view = view.sure(of: need) }
    }
    check.blocks(template.blocks, view)
    return check.findings
  }

  /// What is known at one point of the template.
  struct View {
    let root: FactSchema
    let group: FactSchema
    /// Optional facts that an enclosing `when` has made sure of.
    var sure: Set<String>
    /// The list around, for messages.
    let name: String

    func sure(of fact: FactName) -> Self {
      var view = self
      for count in 1...fact.parts.count {
        view.sure.insert(key(fact.isRooted, fact.parts.prefix(count)))
      }
      return view
    }

    func entering(_ list: FactName, _ schema: FactSchema) -> Self {
      let kept = sure.filter { $0.hasPrefix(FactGroup.rootName + ".") }
      let outer = group == root ? Set(sure.map { key(true, [$0]) }) : []
      return Self(root: root, group: schema, sure: kept.union(outer), name: list.description)
    }

    func isSure(_ fact: FactName, _ count: Int) -> Bool {
      sure.contains(key(fact.isRooted, fact.parts.prefix(count)))
    }

    private func key(_ isRooted: Bool, _ parts: some Sequence<String>) -> String {
      ((isRooted ? [FactGroup.rootName] : []) + parts).joined(separator: ".")
    }
  }

  // MARK: Names

  /// The catalogue's entry, or a finding that there is none.
  mutating func entry(_ name: FactName, in view: View, line: Int) -> FactEntry? {
    if let entry = (name.isRooted ? view.root : view.group).entry(name) { return entry }
    let inside = view.name.isEmpty ? "" : "（在列表 \(view.name) 里面）"
    let hint =
      !name.isRooted && view.root[name.parts[0]] != nil && !view.name.isEmpty
      ? "整份文书的事实在列表里要写 \(FactGroup.rootName).\(name)。" : ""
    fault("unknown_fact", line, "没有名为“\(name)”的事实\(inside)。\(hint)\(nearest(to: name, in: view))")
    return nil
  }

  /// Names that may have been meant, as they would be written here.
  private func nearest(to name: FactName, in view: View) -> String {
    var schema = name.isRooted ? view.root : view.group
    var path = name.isRooted ? [FactGroup.rootName] : []
    for part in name.parts {
      guard let entry = schema[part], case .group(let inner) = entry.kind else {
        let near = Nearest.names(to: part, among: schema.entries.map(\.name))
          .map { (path + [$0]).joined(separator: ".") }
        return near.isEmpty ? "" : "是不是 \(near.joined(separator: "、"))？"
      }
      path.append(part)
      schema = inner
    }
    return ""
  }

  mutating func printed(_ tag: TemplateText.Tag, in view: View) {
    guard let entry = entry(tag.name, in: view, line: tag.line) else { return }
    guard case .text = entry.kind else {
      fault("fact_kind", tag.line, "“\(tag.name)”不是文字，不能印出来。")
      return
    }
    guard let unsure = firstUnsure(tag.name, in: view) else { return }
    fault("unguarded_fact", tag.line, "“\(unsure)”可能没有，要放在 when=\"\(unsure)\" 里面才能印。")
  }

  mutating func drawn(_ name: FactName, in view: View, line: Int) {
    guard let entry = entry(name, in: view, line: line) else { return }
    guard entry.kind == .drawing || entry.kind == .picture else {
      fault("fact_kind", line, "“\(name)”不是图，不能用于 figure。")
      return
    }
    guard let unsure = firstUnsure(name, in: view) else { return }
    fault("unguarded_fact", line, "“\(unsure)”可能没有，要放在 when=\"\(unsure)\" 里面才能用。")
  }

  /// The first part of the name that may be absent here.
  private func firstUnsure(_ name: FactName, in view: View) -> String? {
    var schema = name.isRooted ? view.root : view.group
    for (index, part) in name.parts.enumerated() {
      guard let entry = schema[part] else { return nil }
      if entry.isOptional, !view.isSure(name, index + 1) {
        let parts = (name.isRooted ? [FactGroup.rootName] : []) + name.parts.prefix(index + 1)
        return parts.joined(separator: ".")
      }
      if let inner = entry.schema { schema = inner }
    }
    return nil
  }

  // MARK: Control

  /// What is known inside a controlled piece.
  mutating func inside(_ control: Template.Control, _ view: View, line: Int) -> View {
    switch control {
    case .always: return view
    case .when(let name):
      return entry(name, in: view, line: line) == nil ? view : view.sure(of: name)
    case .unless(let name):
      _ = entry(name, in: view, line: line)
      return view
    case .each(let name, _):
      guard let entry = entry(name, in: view, line: line) else { return view }
      guard case .list(let schema) = entry.kind else {
        fault("fact_kind", line, "“\(name)”不是列表，不能用于 each。")
        return view
      }
      return view.entering(name, schema)
    case .inForce(let articles), .notInForce(let articles):
      cited(articles, line: line)
      return view
    }
  }

  mutating func cited(_ articles: [String], line: Int) {
    for article in articles where !knows(article) {
      fault(
        "unknown_article", line, "法律条文表里没有编号“\(article)”。",
        remedy: "编号见 jurisdictions/national/statutes/。")
    }
  }

  /// Walks what stands in another file.
  mutating func within(_ other: String, _ walk: (inout Self) -> Void) {
    let outer = file
    file = other
    walk(&self)
    file = outer
  }

  mutating func fault(
    _ topic: String, _ line: Int, _ message: String, remedy: String = "可用的名称见 docs/facts.md。"
  ) {
    findings.append(
      Finding(
        .error, "template.\(topic)", place: Place(file: file, line: line), message,
        remedy: remedy))
  }
}
