package import Basics
package import Matters

/// What the other side's rules say about courts and arbitration.
package enum ForumClauses {
  /// 民诉法解释 第三十一条, 管辖批复 第一项、第四项, 民诉法 第一百二十七条第二项.
  package static func findings(in matter: Matter) -> [Finding] {
    matter.standardTerms.compactMap { term in
      switch term.kind {
      case "jurisdiction": jurisdiction(term)
      case "arbitration": arbitration(term)
      default: nil
      }
    }
  }

  private static func jurisdiction(_ term: StandardTerm) -> Finding {
    let court = term.court.map { "（\($0)）" } ?? ""
    return term.record.warning(
      "venue.jurisdiction_clause",
      "对方规则约定了管辖法院\(court)。没有以合理方式提请您注意的，您可以主张该条款无效；约定的法院与争议没有实际联系的，约定也无效。",
      remedy: "请保留注册、下单时没有显著提示该条款的证据；对方可能提出管辖异议。")
  }

  private static func arbitration(_ term: StandardTerm) -> Finding {
    if term.orCourt {
      return term.record.warning(
        "venue.arbitrate_or_sue",
        "对方规则写着“可以仲裁也可以起诉”：仲裁部分无效，可以向法院起诉。",
        remedy: "请保留该条款的原文，对方提出异议时出示。")
    }
    return term.record.warning(
      "venue.arbitration_clause",
      "对方规则约定由\(term.body ?? "仲裁机构")仲裁。有效的书面仲裁条款会使法院不受理起诉。",
      remedy: "请先请律师判断该条款是否有效，再决定去法院还是仲裁。")
  }
}
