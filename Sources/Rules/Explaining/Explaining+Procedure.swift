import Basics
import Jurisdictions
import Matters

extension ExplainingDesk {
  var procedure: Trace? {
    let procedure = assessment.procedure
    let facts =
      (matter.filing.record?.facts("court", "province", "circumstances") ?? [])
      + (matter.filing.record?.record("small_claims_agreed")?.facts("on", "evidence") ?? [])
      + assessment.sued.flatMap { $0.record.facts("whereabouts_unknown") }
      + assessment.included.flatMap { $0.claim.record.facts("kind") }
    return Trace(
      key: "procedure", title: "审理程序", value: procedure.kind.chinese,
      rule: "只要求付钱、事实清楚、争议不大、标的额在受诉法院所在省份的标准以内、又没有法律排除的情形，才适用小额诉讼程序。",
      steps: procedure.reasons.map(\.message), facts: facts.arranged,
      articles: articles(procedure.reasons.flatMap(\.basis)),
      figures: procedureFigures)
  }

  var procedureFigures: [Trace.LawFigure] { [figure("numerous_parties")].compactMap { $0 } }

  var threshold: Trace? {
    guard let threshold = assessment.procedure.threshold else { return nil }
    let facts =
      (matter.filing.record?.record("wage")?.facts("year", "yuan", "series", "published_on") ?? [])
      + (matter.filing.record?.record("notice")?.facts("court", "from", "cap", "agreed_cap") ?? [])
    return Trace(
      key: "threshold", title: "\(threshold.province.short)的小额诉讼标准", value: value(of: threshold),
      rule: "标的额不超过受诉法院所在省份上年度就业人员年平均工资的法定比例；数额只采用法院自己公布的，或者您提供的。",
      warnings: threshold.warnings.map(\.message), facts: facts.arranged,
      articles: threshold.rule.map { articles([$0.citation]) } ?? [],
      figures: thresholdFigures(threshold))
  }

  private func value(of threshold: Threshold) -> String {
    guard let cap = threshold.cap else { return "不能给出数额" }
    let label =
      switch threshold.status {
      case .announced: "法院公布"
      case .derived: "推算，非法院公布"
      case .userSupplied, .undetermined: "您提供的数据"
      }
    let upper = threshold.agreedCap.map { "，约定适用到 \($0.grouped) 元" } ?? ""
    return "\(cap.grouped) 元以下\(upper)（\(label)）"
  }

  func thresholdFigures(_ threshold: Threshold) -> [Trace.LawFigure] {
    var figures: [Trace.LawFigure] = []
    if let rule = threshold.rule {
      figures.append(
        Trace.LawFigure(
          name: "比例", value: share(rule), origin: tables.smallClaims.origin(of: rule)))
    }
    if let notice = threshold.notice, let origin = notice.origin {
      figures.append(
        Trace.LawFigure(name: "法院通知", value: "\(notice.from.chinese)起", origin: origin))
    }
    if let wage = threshold.wage, let origin = wage.origin {
      figures.append(
        Trace.LawFigure(
          name: "\(wage.year) 年\(wage.series.chinese)", value: "\(wage.yuan.grouped) 元",
          origin: origin))
    }
    return figures
      + threshold.candidates.map { candidate in
        let year = candidate.year.map { "\($0) 年" } ?? ""
        return Trace.LawFigure(
          name: "可能的标准（\(year)\(candidate.series?.chinese ?? "")）",
          value: "\(candidate.cap.grouped) 元", origin: candidate.origin)
      }
  }

  private func share(_ rule: SmallClaimsRule) -> String {
    rule.share.description + (rule.agreedShare.map { "，约定到 \($0) 倍" } ?? "")
  }

  var amountInDispute: Trace? {
    let counted = assessment.included.compactMap { claim in claim.amount.map { (claim, $0) } }
    let sum = counted.map { "\($0.claim.id) \($1.grouped)" }.joined(separator: " + ")
    let total = assessment.amountInDispute
    return Trace(
      key: "amount_in_dispute", title: "标的额", value: "\(total.grouped) 元",
      rule: "写进起诉状的各项金钱请求相加。",
      steps: counted.count > 1 ? ["\(sum) = \(total.grouped) 元"] : [],
      facts: counted.flatMap { $0.0.claim.record.facts("amount") }.arranged,
      articles: articles(amountBasis))
  }

  var amountBasis: [Citation] { law.cite(.interpretation(201)) }

  var fee: Trace? {
    let fee = assessment.fee
    guard let full = fee.full, let halved = fee.halved else { return nil }
    let payable = fee.payable.map { "预交 \($0.grouped) 元" } ?? "程序未定，预交额待定"
    return Trace(
      key: "fee", title: "案件受理费", value: "\(payable)（以法院核算为准）",
      rule: "标的额分段累计；适用简易程序、小额诉讼程序的减半，只减一次。",
      steps: [
        "标的额 \(assessment.amountInDispute.grouped) 元：全额 \(full.grouped) 元，减半 \(halved.grouped) 元",
        "程序：\(assessment.procedure.kind.chinese)",
      ],
      articles: articles(fee.basis), figures: feeFigures)
  }

  var feeFigures: [Trace.LawFigure] {
    guard assessment.fee.full != nil, assessment.fee.halved != nil else { return [] }
    return [
      Trace.LawFigure(
        name: "受理费分段标准", value: "\(tables.fees.property.count) 段", origin: tables.fees.origin)
    ]
  }
}
