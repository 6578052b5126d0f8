import Basics
import YAMLFiles

/// The examples of the national files. Those of the provinces are about thresholds, which are decided
/// where the rules are.
extension LawLibrary {
  func nationalExamples() throws(LawFault) -> [Finding] {
    try smallClaimsExamples() + figureExamples() + feeExamples() + deadlineExamples()
      + calendarExamples() + courtExamples() + courtNameExamples() + causeExamples()
      + rateExamples()
      + limitationExamples() + statuteExamples()
  }

  private func smallClaimsExamples() throws(LawFault) -> [Finding] {
    let law = try smallClaims()
    let body = try national("small-claims").body
    var findings: [Finding] = []
    var days: [CalendarDay] = []
    for example in try Example.all(in: body, keys: ["on", "share", "agreed_share"]) {
      let day = try example.fields.day("on")
      let rule = law.rule(on: day)
      days.append(day)
      findings += [
        example.comparing(
          "\(day) 的比例", wanted: try example.fields.ratioIfAny("share")?.description,
          got: rule?.share.description),
        example.comparing(
          "\(day) 的约定比例", wanted: try example.fields.ratioIfAny("agreed_share")?.description,
          got: rule?.agreedShare?.description),
      ].compactMap { $0 }
    }
    return findings
      + ExampleCoverage.findings("rules", law.rules.map(\.period), told: days, at: body.place)
  }

  private func figureExamples() throws(LawFault) -> [Finding] {
    let figures = try figures()
    let body = try national("figures").body
    var findings: [Finding] = []
    var days: [String: [CalendarDay]] = [:]
    for example in try Example.all(in: body, keys: ["kind", "on", "value"]) {
      let (kind, day) = (try example.fields.text("kind"), try example.fields.day("on"))
      days[kind, default: []].append(day)
      findings += [
        example.comparing(
          "\(kind) 在 \(day)", wanted: try example.fields.textIfAny("value"),
          got: figures.value(kind, on: day)?.description)
      ].compactMap { $0 }
    }
    for (kind, all) in Dictionary(grouping: figures.figures, by: \.kind).sorted(by: {
      $0.key < $1.key
    }) {
      findings += ExampleCoverage.findings(
        kind, all.map(\.period), told: days[kind] ?? [], at: all[0].place)
    }
    return findings
  }

  private func feeExamples() throws(LawFault) -> [Finding] {
    let scale = try fees()
    var findings: [Finding] = []
    for example in try Example.all(
      in: national("fees").body, keys: ["claim", "full", "halved", "payment_order"])
    {
      let fee = scale.fee(for: try example.fields.money("claim"))
      let wanted = [
        ("全额", try example.fields.money("full"), fee.full),
        ("减半", try example.fields.money("halved"), fee.halved),
        (
          "支付令", try example.fields.moneyIfAny("payment_order") ?? fee.paymentOrder,
          fee.paymentOrder
        ),
      ]
      findings += wanted.compactMap { name, wanted, got in
        example.comparing(
          "标的额 \(fee.claim) 元的\(name)", wanted: wanted.description, got: got.description)
      }
    }
    return findings
  }

  private func deadlineExamples() throws(LawFault) -> [Finding] {
    let calendar = try calendar()
    var findings: [Finding] = []
    for node in try national("deadlines").body["deadlines"]?.items ?? [] {
      let rule = try DeadlineRule(reading: node)
      var days: [CalendarDay] = []
      for example in try Example.all(in: node, keys: ["from", "due"]) {
        let from = try example.fields.day("from")
        days.append(from)
        findings += [
          example.comparing(
            "\(rule.name)从 \(from) 起", wanted: try example.fields.day("due").description,
            got: rule.due(from: from, in: calendar).day.description)
        ].compactMap { $0 }
      }
      findings += ExampleCoverage.findings(rule.name, [rule.period], told: days, at: rule.place)
    }
    return findings
  }

  private func calendarExamples() throws(LawFault) -> [Finding] {
    let calendar = try calendar()
    var findings: [Finding] = []
    for node in try national("calendar").body["years"]?.items ?? [] {
      let examples = try Example.all(in: node, keys: ["from", "days", "due"])
      for example in examples {
        let from = try example.fields.day("from")
        let days = try example.fields.integer("days", in: -400...400)
        findings += [
          example.comparing(
            "\(from) 起第 \(days) 个工作日", wanted: try example.fields.day("due").description,
            got: calendar.adding(workingDays: days, to: from).day.description)
        ].compactMap { $0 }
      }
      if examples.isEmpty {
        findings.append(LawFields.flaw("law.example_missing", node.place, "这一年没有例子（examples）。"))
      }
    }
    return findings
  }
}
