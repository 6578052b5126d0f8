import Basics

/// What every case file must have, wherever its groups stand.
enum StructureCheck {
  static func findings(in file: Record) -> [Finding] {
    var findings = missing(in: file, CaseFormat.file)
    if !file.has("rosters") {
      for key in ["claimants", "purchases"] where file.list(key).isEmpty {
        findings.append(empty(key, in: file))
      }
    } else {
      findings.append(
        Finding(
          .error, "roster.not_supported", path: file.path(of: "rosters"),
          place: file.place(of: "rosters"), "这个版本还不能读名单表格，并案请等后续版本。",
          remedy: "请先为每位原告各写一份案件文件，并删去 rosters（名单）。"))
    }
    if file.list("respondents").isEmpty { findings.append(empty("respondents", in: file)) }
    return findings
  }

  private static func empty(_ key: String, in file: Record) -> Finding {
    let alias = CaseFormat.file.key(key)?.alias ?? key
    return Finding(
      .error, "case.\(key).missing", path: key, place: file.place(of: key),
      "案件文件里没有写“\(alias)”（\(key)）。", remedy: "至少写一项；写法见 dossier new 生成的示例。")
  }

  private static func missing(in record: Record, _ group: KeyGroup) -> [Finding] {
    var findings: [Finding] = []
    for key in group.keys {
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
