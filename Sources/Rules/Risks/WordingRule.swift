import Basics
import Jurisdictions
import Matters

/// Words of one's own that turn a lawful demand against the one who makes it.
enum WordingRule {
  static func findings(_ desk: RiskDesk) -> [Finding] {
    passages(desk.matter).flatMap { passage in
      [threat, hushMoney, crime].compactMap { $0(passage, desk) }
    }
  }

  /// What the papers recite of the user's own words.
  private struct Passage {
    let record: Record
    let what: String
    let text: String
    let plain: PlainText
  }

  private static func passages(_ matter: Matter) -> [Passage] {
    let demands = matter.complaints.map { ($0.record, "投诉 \($0.id) 的要求", $0.demand) }
    let claims = matter.claims.flatMap { claim in
      [claim.what, claim.fraud?.act, claim.fraud?.why, claim.defect?.what, claim.defect?.why].map {
        (claim.record, "诉求 \(claim.id)", $0)
      }
    }
    let events = matter.events.map { ($0.record, "经过", $0.what) }
    return (demands + claims + events).compactMap { record, what, text in
      text.map { Passage(record: record, what: what, text: $0, plain: PlainText($0)) }
    }
  }

  /// 刑法 第二百七十四条: never “pay, or I report and post”.
  private static func threat(_ passage: Passage, _ desk: RiskDesk) -> Finding? {
    let conditions = desk.signs.words(.threatCondition)
    let consequences = desk.signs.words(.threatConsequence)
    guard let (first, second) = conditions.first(in: passage.text, before: consequences) else {
      return nil
    }
    return passage.record.warning(
      "wording.threat",
      "\(passage.what)里“\(first)……\(second)”的说法，像是拿举报、曝光换钱，可能被反过来说成敲诈勒索\(desk.law.named("CRIM-274"))。",
      remedy: remedy("只写事实、请求和期限；投诉、举报、起诉本来就是您的权利，不要写成给钱的条件"))
  }

  private static func hushMoney(_ passage: Passage, _ desk: RiskDesk) -> Finding? {
    guard let word = desk.signs.words(.hushMoney).first(in: passage.plain) else { return nil }
    return passage.record.warning(
      "wording.hush_money",
      "\(passage.what)里有“\(word)”，像是收钱换不说话，可能被反过来说成敲诈勒索\(desk.law.named("CRIM-274"))。",
      remedy: remedy("只要求依法应得的退款和赔偿；和解的条件请律师写"))
  }

  /// 民法典 第一千零二十四条: no crime is a fact before it is found to be one.
  private static func crime(_ passage: Passage, _ desk: RiskDesk) -> Finding? {
    guard let word = desk.signs.words(.crime).first(in: passage.plain) else { return nil }
    return passage.record.warning(
      "wording.crime",
      "\(passage.what)里写着“\(word)”。没有认定之前写成事实，可能侵害对方名誉\(desk.law.named("CC-P-1024"))，法院也不爱看。",
      remedy: remedy("写对方做了什么：什么时候收钱、说过什么、什么没有兑现"))
  }

  private static func remedy(_ advice: String) -> String {
    "请\(advice)。已经发出去的照原样记录，以后不要再这样写，并先问律师。"
  }
}
