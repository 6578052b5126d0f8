package import Basics
import Drafting
import Matters

extension Library {
  /// What is wrong with the plans, and which files of the firm's own folder nothing uses.
  package func planFindings() -> [Finding] {
    var planned: Set<String> = []
    var findings: [Finding] = []
    for recipient in Recipient.allCases {
      do {
        let plan = try plan(for: recipient.rawValue)
        planned.formUnion(plan.entries.map(\.paper.rawValue))
        findings += plan.entries.flatMap { self.findings(about: $0, in: plan) }
      } catch {
        findings.append(Finding(.error, "plan.unreadable", error.message))
      }
    }
    return findings + strayFiles(besides: planned)
  }

  private func findings(about entry: DossierPlan.Entry, in plan: DossierPlan) -> [Finding] {
    let kind = entry.paper.rawValue
    let file = "dossiers/\(plan.recipient.rawValue).yaml"
    guard paperKinds.contains(kind) else {
      let near = Nearest.names(to: kind, among: paperKinds)
      return [
        Finding(
          .error, "plan.no_template", "\(file)：没有“\(kind)”的模板（documents/\(kind)/document.xhtml）。",
          remedy: near.isEmpty ? "请新建模板，或改正 kind。" : "是不是 \(near.joined(separator: "、"))？")
      ]
    }
    let schema = Catalogue.schema(of: kind)
    guard let fact = entry.condition?.fact, schema.entry(fact) == nil else { return [] }
    let near = Nearest.names(to: fact.description, among: schema.entries.map(\.name))
    return [
      Finding(
        .error, "plan.unknown_fact", "\(file)：“\(entry.file)”的条件用了没有的事实“\(fact)”。",
        remedy: near.isEmpty ? "可用的名称见 docs/facts.md。" : "是不是 \(near.joined(separator: "、"))？")
    ]
  }

  /// A file under a mistyped name would silently change nothing.
  private func strayFiles(besides planned: Set<String>) -> [Finding] {
    ownFiles.filter { !isUsed($0, planned) }.map { file in
      Finding(
        .warning, "template.unused", "自己的模板文件夹里的“\(file)”没有被用到。",
        remedy: "请核对文件名：与自带的同名才会代替它；新加的文书要写进 dossiers 里的计划。")
    }
  }

  private func isUsed(_ file: String, _ planned: Set<String>) -> Bool {
    let parts = file.split(separator: "/").map(String.init)
    let name = parts.last ?? ""
    if name.hasPrefix(".") || name.hasSuffix(".md") { return true }
    return switch parts.first {
    case "documents": parts.count == 3 && planned.contains(parts[1]) && name == "document.xhtml"
    case "parts", "styles": parts.count > 1
    case "dossiers":
      parts.count == 2
        && Recipient.allCases.contains { name == "\($0.rawValue).yaml" }
    default: file == TemplateLibrary.schemaPath
    }
  }
}
