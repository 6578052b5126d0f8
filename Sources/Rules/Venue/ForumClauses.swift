import Basics
import Matters

/// What the other side's rules say about courts and arbitration.
enum ForumClauses {
  static func findings(in matter: Matter, _ law: LawOnDay) -> [Finding] {
    matter.standardTerms.compactMap { term in
      switch term.kind {
      case "jurisdiction": jurisdiction(term, matter, law)
      case "arbitration": arbitration(term, law)
      default: nil
      }
    }
  }

  /// 民诉法解释 第三十一条; 管辖批复 第一项.
  private static func jurisdiction(
    _ term: StandardTerm, _ matter: Matter, _ law: LawOnDay
  ) -> Finding {
    let court = term.court.map { "（\($0)）" } ?? ""
    let isConsumer = matter.single.statements.consumerUse != false
    let own: [Provision] = isConsumer ? [.interpretation(31)] : ["CC-C-496"]
    return term.record.warning(
      "venue.jurisdiction_clause",
      "对方规则约定了管辖法院\(court)。没有以合理方式提请您注意的，您可以主张该条款无效\(law.named(own))；约定的法院与争议没有实际联系的，约定也无效\(law.named(.civilProcedure(35), "RJ25-1"))。",
      remedy: "请保留注册、下单时没有显著提示该条款的证据；对方可能提出管辖异议。")
  }

  /// 民诉法 第一百二十七条第二项; 管辖批复 第四项, in force since 2025-12-31.
  private static func arbitration(_ term: StandardTerm, _ law: LawOnDay) -> Finding {
    if term.orCourt, law.holds("RJ25-4") {
      return term.record.warning(
        "venue.arbitrate_or_sue",
        "对方规则写着“可以仲裁也可以起诉”：仲裁部分无效，可以向法院起诉\(law.named("RJ25-4"))。",
        remedy: "请保留该条款的原文，对方提出异议时出示。")
    }
    let either = term.orCourt ? "又写着也可以起诉，这样的约定当时怎样处理，法律库里没有依据。" : ""
    return term.record.warning(
      "venue.arbitration_clause",
      "注意：对方规则约定由\(term.body ?? "仲裁机构")仲裁。\(either)有效的书面仲裁条款会使法院不受理起诉\(law.named(.civilProcedure(127)))。",
      remedy: "请先请律师判断该条款是否有效，再决定去法院还是仲裁；交了诉讼费也可能被驳回。")
  }
}

extension StandardTerm {
  /// An arbitration clause that leaves no way to court, as far as the law of the day is held.
  func bindsToArbitration(_ law: LawOnDay) -> Bool {
    kind == "arbitration" && !(orCourt && law.holds("RJ25-4"))
  }
}
