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

extension CaseDraft {
  /// The same with other values, such as those of a roster; what was found stays.
  package func with(_ record: Record) -> CaseDraft { CaseDraft(record: record, findings: findings) }

  private init(record: Record, findings: [Finding]) {
    self.record = record
    self.findings = findings
  }
}
