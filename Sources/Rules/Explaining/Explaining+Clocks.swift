import Basics
import Jurisdictions
import Matters

extension ExplainingDesk {
  func limitation(_ limitation: Limitation) -> Trace {
    let purchase = matter.purchase(limitation.purchase)
    let value = limitation.ends.map {
      "到 \($0.chinese)\(limitation.isProvisional ? "（暂定，那一年的放假安排还没有公布）" : "")"
    }
    return Trace(
      key: "limitation.\(limitation.purchase).\(limitation.respondent)",
      title: "订单 \(limitation.purchase) 对\(name(of: limitation.respondent))的诉讼时效",
      value: value ?? limitation.standing.chinese,
      rule:
        "从知道权益受损和该找谁的那天起 \(tables.limitation.ordinaryYears) 年；要求到达对方、请求调解、起诉等会使它重新计算；最后一天遇休息日顺延。",
      steps: steps(of: limitation), facts: facts(of: limitation, purchase).arranged,
      articles: articles(limitation.basis),
      figures: [
        Trace.LawFigure(
          name: "诉讼时效", value: "\(tables.limitation.ordinaryYears) 年",
          origin: tables.limitation.origin)
      ] + calendarYears([limitation.ends]), subject: purchase?.record.path)
  }

  private func steps(of limitation: Limitation) -> [String] {
    let start = limitation.starts.map { ["起算：\($0.chinese)"] } ?? ["不知道从哪天起算"]
    return start
      + limitation.interrupted.map { "\($0.on.chinese)中断（\($0.chinese)），重新计算" }
  }

  private func facts(
    of limitation: Limitation, _ purchase: Purchase?
  ) -> [Trace.CaseFact] {
    guard let purchase else { return [] }
    let known =
      purchase.record.facts("knew_on")
      + (matter.claimant(purchase.claimant)?.record.record("guardian")?.facts("knew_on") ?? [])
    let first =
      known.isEmpty
      ? matter.events(about: purchase).filter { $0.at?.day == limitation.starts }.flatMap {
        $0.record.facts("at")
      } : []
    let interrupting = Set(limitation.interrupted.compactMap(\.complaint))
    let complaints = matter.complaints.filter {
      interrupting.contains($0.id) || (known.isEmpty && $0.at?.day == limitation.starts)
    }
    let proceedings = matter.otherProceedings.filter { proceeding in
      limitation.interrupted.contains { $0.complaint == nil && $0.on == proceeding.since }
    }
    return known + first + complaints.flatMap { $0.record.facts("at", "arrived_at") }
      + proceedings.flatMap { $0.record.facts("kind", "since", "against", "state") }
  }

  func deadline(_ deadline: Deadline, _ complaints: [String: Complaint]) -> Trace {
    let rule = deadline.nature == .statutory ? rule(of: deadline) : nil
    let subject = deadline.subject
    return Trace(
      key: "deadlines.\(deadline.id.replacing("/", with: "."))",
      title: "\(deadline.name)（\(subject)）",
      value: "\(deadline.due?.chinese ?? "未定")，\(deadline.state.chinese)",
      rule: rule.map { "从\($0.event)起 \($0.length) \($0.unit.chinese)；开始的那天不算。" }
        ?? deadline.nature.remark,
      steps: deadline.from.map { ["起算：\($0.chinese)"] } ?? [],
      facts: deadlineFacts(subject, complaints[subject]).arranged,
      articles: articles(deadline.basis),
      figures: (rule.map {
        [
          Trace.LawFigure(
            name: $0.name, value: "\($0.length) \($0.unit.chinese)",
            origin: tables.deadlines.origin(of: $0))
        ]
      } ?? []) + calendarYears([deadline.from, deadline.due]))
  }

  func rule(of deadline: Deadline) -> DeadlineRule? {
    guard let from = deadline.from else { return nil }
    let kind = deadline.ruleKind
    return tables.deadlines.rules.first { $0.kind == kind && $0.period.contains(from) }
  }

  private func deadlineFacts(_ subject: String, _ complaint: Complaint?) -> [Trace.CaseFact] {
    let asked =
      complaint.map { complaint in
        complaint.record.facts("at", "arrived_at")
          + complaint.replies.flatMap { $0.record.facts("at", "kind") }
      } ?? []
    return asked + (matter.purchase(subject)?.record.facts("at", "delivered_at") ?? [])
  }

  var nextSteps: [Trace] {
    assessment.nextSteps.map { step in
      Trace(
        key: "next_steps.\(step.id)", title: "下一步", value: step.message,
        rule: "先书面提出并留下证据，再找行政机关，最后起诉；同一争议不同时找两家。",
        steps: step.document.map { ["用到的文书：\($0.chinese)"] } ?? [],
        articles: articles(step.basis))
    }
  }
}

extension Limitation.Standing {
  /// Why there is no end, for people.
  package var chinese: String {
    switch self {
    case .ruleNotHeld: "没有算：起算日在法律库的规则之前"
    case .pending: "没有定：另有程序没有结束，结束前不会届满"
    case .startUnknown, .ordinary, .longest: "算不出来"
    }
  }
}

extension Limitation.Interruption {
  fileprivate var chinese: String {
    if let complaint { return "投诉 \(complaint)" }
    let name = kind == "suit" ? "起诉或申请仲裁" : "请求调解、处理"
    return isPending ? "\(name)，还没有结束" : "\(name)，只知道开始的日子"
  }
}

extension Deadline.State {
  package var chinese: String {
    switch self {
    case .running: "进行中"
    case .met: "已按期"
    case .missed: "已过期"
    case .notStarted: "未开始"
    }
  }
}
