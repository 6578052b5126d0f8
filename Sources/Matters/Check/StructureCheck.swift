import Basics

/// What every case file must have, wherever its groups stand.
enum StructureCheck {
  static func findings(in file: Record) -> [Finding] {
    var findings = missing(in: file, CaseFormat.file)
    for key in ["claimants", "purchases"] where file.list(key).isEmpty {
      findings.append(empty(key, in: file))
    }
    findings += file.records("response_targets").flatMap(length)
    if file.list("respondents").isEmpty { findings.append(empty("respondents", in: file)) }
    return findings
  }

  /// One way of saying how long, no more and no less.
  private static func length(of target: Record) -> [Finding] {
    let said = ["hours", "days", "working_days"].filter { target.has($0) }
    guard said.count > 1 || (said.isEmpty && !target.has("urgent_hours")) else { return [] }
    return [
      Finding(
        .error, "response_target.length", path: target.path, place: target.place,
        said.isEmpty ? "“答复目标”没有写多久。" : "“答复目标”把多久写了 \(said.count) 遍。",
        remedy: "请在 hours（小时）、days（天数）、working_days（工作日）里写一种。")
    ]
  }

  private static func empty(_ key: String, in file: Record) -> Finding {
    let alias = CaseFormat.file.key(key)?.alias ?? key
    return Finding(
      .error, "case.\(key).missing", path: key, place: file.place(of: key),
      "案件文件里没有写“\(alias)”（\(key)）。", remedy: "至少写一项；写法见 dossier new 生成的示例。")
  }

  private static func missing(in record: Record, _ group: KeyGroup) -> [Finding] {
    var findings: [Finding] = []
    for key in group.structure {
      guard let field = record.fields[key.name] else {
        if key.need == .always, !record.unreadable.contains(key.name) {
          findings.append(absent(key, in: record, group))
        }
        continue
      }
      guard let inner = key.type.group else { continue }
      switch field.value {
      case .record(let one): findings += missing(in: one, inner)
      case .list(let many):
        for case .record(let one) in many.map(\.value) { findings += missing(in: one, inner) }
      default: break
      }
    }
    return findings
  }

  private static func absent(_ key: Key, in record: Record, _ group: KeyGroup) -> Finding {
    Finding(
      .error, "\(group.name).\(key.name).missing", path: record.path(of: key.name),
      place: record.place, "“\(group.alias)”里缺少“\(key.alias)”（\(key.name)）。",
      remedy: "请补上。\(key.explanation)")
  }
}
