package import Basics
package import YAMLFiles

/// A case file as read: its values by the key list, and what is wrong with their form.
package struct CaseDraft: Sendable {
  package let record: Record
  package let findings: [Finding]

  package init(reading node: YAMLNode) {
    var reader = CaseReader()
    record = reader.read(node, as: CaseFormat.file, path: "")
    findings = reader.findings + Self.more(reader.unknownKeys - CaseReader.mostUnknownKeys, node)
  }

  private static func more(_ count: Int, _ node: YAMLNode) -> [Finding] {
    guard count > 0 else { return [] }
    return [
      Finding(
        .error, "key.unknown", place: node.place, "还有 \(count) 个不认识的键没有逐个列出。",
        remedy: "请确认这是案件文件；写法见 dossier new 生成的示例。")
    ]
  }
}
