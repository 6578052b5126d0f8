import Basics
import Jurisdictions
import Matters

/// What has to be said of a limitation that is not simply an ordinary one.
enum LimitationFindings {
  static func findings(
    _ limitations: [Limitation], in matter: Matter, _ rules: LimitationRules
  ) -> [Finding] {
    var seen: Set<String> = []
    let special = limitations.filter { $0.standing != .ordinary && $0.standing != .startUnknown }
    return special.compactMap { limitation in
      // Whoever is sued, a start is a matter of the purchase.
      guard
        limitation.standing == .pending
          || seen.insert("\(limitation.standing)/\(limitation.purchase)").inserted
      else { return nil }
      return finding(limitation, in: matter, rules)
    } + unnamed(in: matter) + consents(limitations, in: matter)
  }

  private static func finding(
    _ limitation: Limitation, in matter: Matter, _ rules: LimitationRules
  ) -> Finding? {
    let record = matter.purchase(limitation.purchase)?.record
    let name = matter.respondent(limitation.respondent)?.name ?? limitation.respondent
    switch limitation.standing {
    case .startUnknown, .ordinary: return nil
    case .ruleNotHeld:
      return record?.warning(
        "limitation.rule_not_held",
        "订单 \(limitation.purchase) 的诉讼时效从 \(limitation.starts?.chinese ?? "更早") 起算，法律库只有 \(rules.period.from.chinese) 起的规则，所以没有算到哪天届满。",
        remedy: "请尽快请律师按当时的法律核对是否已过时效，别当作还来得及。")
    case .longest:
      return record?.warning(
        "limitation.longest",
        "订单 \(limitation.purchase) 受最长期间限制：从权利受损害起超过 \(rules.longestYears) 年，法院一般不再保护；这里从下单那天算，实际受损害可能更晚。",
        remedy: "请写明受损害的日期，并请律师判断；有特殊情况的可以申请法院延长。")
    case .pending:
      return record.map {
        Finding(
          .note, "limitation.pending", path: $0.path, place: $0.place,
          "订单 \(limitation.purchase) 对“\(name)”另有程序没有结束：程序进行中时效不会届满，结束时才重新起算，所以没有写到哪天届满。",
          remedy: "程序结束后请尽快决定下一步；撤回、被驳回或不予受理的，请问律师时效怎样算。")
      }
    }
  }

  /// A suit against nobody in particular, with several respondents: it is not counted.
  private static func unnamed(in matter: Matter) -> [Finding] {
    matter.otherProceedings.filter {
      $0.isSuit && $0.since != nil && $0.against.isEmpty && matter.respondents.count > 1
    }
    .map {
      $0.record.warning(
        "limitation.proceeding_unnamed",
        "另一起诉讼或仲裁没有写是对谁提起的，计算诉讼时效时没有把它算作中断。",
        remedy: "请在这一项的 against（对象）里写上被告的编号。")
    }
  }

  /// 诉讼时效规定 第十四条: part payment or a plan to pay begins the time anew, but no key dates it.
  private static func consents(_ limitations: [Limitation], in matter: Matter) -> [Finding] {
    limitations.compactMap { limitation in
      guard let ends = limitation.ends, ends < matter.day, limitation.standing == .ordinary,
        let purchase = matter.purchase(limitation.purchase)
      else { return nil }
      let answered = matter.complaints.contains { complaint in
        complaint.to == limitation.respondent && complaint.concerns(purchase)
          && complaint.replies.contains { ["offer", "resolved"].contains($0.kind) }
      }
      guard answered || purchase.refunded > .zero else { return nil }
      return Finding(
        .note, "limitation.consent_not_counted", path: purchase.record.path,
        place: purchase.record.place,
        "对方退过一部分款或提过方案（订单 \(purchase.id)）：部分付款、承诺分期、请求延期等会使时效重新起算，但一般的答复不算，程序没有把它算进去。",
        remedy: "请把对方付款或承诺的日期和凭证交给律师判断。")
    }
  }
}
