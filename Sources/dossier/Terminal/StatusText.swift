import Basics
import Filing
import Jurisdictions
import Matters
import Rules

/// Where a case stands, as a person reads it.
struct StatusText {
  let standing: Pipeline.Standing
  let path: String

  private var status: CaseStatus { standing.status }
  private var matter: Matter { standing.assessed.assessment.matter }

  init(_ standing: Pipeline.Standing, path: String) {
    self.standing = standing
    self.path = path
  }

  var text: String {
    ([heading, ladder] + ClockText(status).parts + [limits, next] + remarks)
      .joined(separator: "\n\n")
  }

  private var heading: String {
    let leftOut =
      standing.leftOut == 0 ? "" : "\n这之后的 \(standing.leftOut) 条投诉和答复没有算进来。"
    return Console.harmless(matter.title) + "\n\(status.now.chinese)的情况" + leftOut
  }

  private var ladder: String {
    let lines = status.standings.map { rung in
      let state = Columns.padded(Self.name(of: rung), to: 22)
      return withoutEnd(
        "  " + Columns.padded(rung.rung.name, to: 14) + Console.coloured(state, rung.state.colour)
          + details(rung))
    }
    return (["走到哪一步"] + lines).joined(separator: "\n")
  }

  /// Where an earlier attempt was answered, the last alone was not.
  private static func name(of rung: RungStanding) -> String {
    rung.state == .silent && rung.realAnswers > 0 ? "最后一次没有实质答复" : rung.state.chinese
  }

  private func details(_ rung: RungStanding) -> String {
    guard !rung.attempts.isEmpty else { return rung.reasons.joined(separator: "；") }
    let attempts = "\(rung.attempts.count) 次"
    let last = rung.lastAt.map { "，最后一次 \(ClockText.short($0))" } ?? ""
    let answers =
      rung.realAnswers + rung.formalAnswers == 0
      ? "；没有任何答复" : "；实质答复 \(rung.realAnswers) 次，形式答复 \(rung.formalAnswers) 次"
    let until = rung.until.map { "；等到 \($0.day)（\(rung.waitNature)）" } ?? ""
    return attempts + last + answers + until
  }

  private var limits: String {
    let groups = Dictionary(grouping: status.limitations, by: \.respondent)
    let lines = matter.respondents.compactMap { respondent -> String? in
      guard let all = groups[respondent.id] else { return nil }
      let name = Console.harmless(respondent.name ?? respondent.id)
      let found = all.filter { $0.starts.map { $0 <= status.now.day } ?? true }
      guard !found.isEmpty else { return "  对\(name)：还没有起算" }
      let first = found.filter { $0.ends != nil }.min {
        ($0.ends?.ordinal ?? 0) < ($1.ends?.ordinal ?? 0)
      }
      guard let first, let ends = first.ends else {
        return "  对\(name)：\(found[0].standing.chinese)"
      }
      let more = found.count > 1 ? "（最早的一笔，\(first.purchase)；共 \(found.count) 笔）" : ""
      let left = ClockText.left(days: ends.ordinal - status.now.day.ordinal, working: nil)
      let over = ends < status.now.day ? "；可能已经过了诉讼时效，先问律师" : ""
      return "  对\(name)：到 \(ends)，\(left)\(first.isProvisional ? "（暂定）" : "")\(more)\(over)"
    }
    return "诉讼时效（提出要求、起诉会重新计算，以法院认定为准）\n"
      + (lines.isEmpty ? "  案件文件还没有写订单" : lines.joined(separator: "\n"))
  }

  private var next: String {
    let awaited = status.awaited.map { rung in
      "  正在等：\(rung.rung.name)，到 \(rung.until?.day.description ?? "")（\(rung.waitNature)）。"
        + (rung.rung.isApart ? "这不妨碍走下一步。" : "")
    }
    let isWaiting = status.awaited.contains { !$0.rung.isApart }
    let step = status.next.map { step in
      let command = standing.command(for: path).map { "\n  写文书：\($0)" } ?? ""
      return "  \(isWaiting ? "到那天还没有实质答复，再走这一步：" : "")\(step.message)\(command)"
    }
    return "下一步\n" + (awaited + [step ?? "  暂时没有新的一步。"]).joined(separator: "\n")
  }

  private var remarks: [String] {
    let findings = standing.assessed.findings
    let (holes, warnings) = (findings.count(of: .hole), findings.count(of: .warning))
    let dated = matter.single.asOf.flatMap { day in
      day == status.now.day ? nil : "案件文件写的适用日期（as_of）是 \(day)：文书按那一天的法律写。"
    }
    let count =
      holes + warnings == 0
      ? nil : "案件文件还有待补 \(holes) 处、注意 \(warnings) 处，逐条看：dossier assess \(ShellWord.quoted(path))"
    return [dated, count].compactMap { $0 }
  }

  private func withoutEnd(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}

extension RungStanding {
  fileprivate var waitNature: String {
    untilNature?.chinese ?? "建议等的时间，没有法律约束力"
  }
}

extension RungStanding.State {
  /// Of the terminal: green what is settled, yellow what is waited for, red what was left unanswered.
  fileprivate var colour: Int {
    switch self {
    case .resolved, .accepted, .offered, .answered: 32
    case .waiting, .pending: 33
    case .silent, .refused: 31
    case .open: 36
    case .closed, .ended: 2
    }
  }
}
