import Basics
import Matters

/// Rules of the other side that shut the consumer out.
enum StandardTermRule {
  static func findings(_ desk: RiskDesk) -> [Finding] {
    desk.matter.standardTerms.compactMap { term in
      words(term, desk.law).map {
        Finding(
          .note, "standard_term.\(term.kind)", path: term.record.path, place: term.record.place,
          "“\(term.text)”是对方单方写的格式条款，\($0)。", remedy: "请保留规则页面和它有没有显著提示的证据。")
      }
    }
  }

  /// 消费者权益保护法 第二十六条; 实施条例 第十七条; 网络消费规定（一） 第一条; 民法典 第四百九十七条、第五百零六条.
  private static func words(_ term: StandardTerm, _ law: LawOnDay) -> String? {
    switch term.kind {
    case "complaint_window": "不能缩短法律规定的期限，也不能排除您的权利\(law.named("CPL2013-26", "OCR22-1"))"
    case "evidence_burden": "不能用它拒收投诉，也不能不合理地加重您的责任\(law.named("CPL2013-26", "CPLR2024-17"))"
    case "no_refund": "对方没有交付、有质量问题或骗人时，不能凭它不退\(law.named("CPL2013-26", "CC-C-497"))"
    case "exemption": "不合理地免掉对方责任的部分无效\(law.named("CPL2013-26", "CC-C-497", "CC-C-506"))"
    case "other": "不合理地排除、限制您权利的部分无效\(law.named("CPL2013-26", "CC-C-497"))"
    // Courts and arbitration have their own findings.
    default: nil
    }
  }
}
