import Basics
import Matters
import Rules

extension PaperFacts {
  /// What the case file asks the court to secure; nil where it asks nothing.
  ///
  /// What such an application states: 最高人民法院关于人民法院办理财产保全案件若干问题的规定 第一条.
  var preservation: FactGroup? {
    guard audience.recipient == .court, let asked = matter.filing.preservation else { return nil }
    let whole = assessment.amountInDispute
    let amount = asked.amount ?? (whole == .zero ? nil : whole)
    let property = asked.property.map { FactGroup(["what": .text($0.withoutFullStop)]) }
    return FactGroup(
      path: asked.record.path,
      [
        "reason": needed(
          asked.reason?.withoutFullStop, "难以执行的情形", "preservation.reason.missing"),
        "property": .list(property),
        "property_pending": property.isEmpty
          ? .hole(label: "财产信息或者具体线索", finding: "preservation.property.missing") : .absent,
        "guarantee": needed(
          asked.guarantee?.withoutFullStop, "担保，或者不提供担保的理由", "preservation.guarantee.missing"),
        "amount": needed(amount?.grouped, "保全金额", "preservation.amount.missing"),
        "amount_capitals": Fact(amount?.capitals), "evidence": evidence(asked.evidence),
      ])
  }
}
