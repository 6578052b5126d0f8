import Basics
import Matters

/// Risks that belong to no single claim.
enum RiskFindings {
  static func findings(
    in matter: Matter, _ law: LawOnDay, sued: [Respondent], venues: [Venue],
    authorities: [Authority], limitations: [Limitation], hasCause: Bool
  ) -> [Finding] {
    goods(matter) + parallel(matter, law) + notSued(matter, sued) + courts(venues, law)
      + offices(authorities, matter) + expired(limitations, matter) + terms(matter)
      + (hasCause ? [] : [noCause(matter)]) + CaseRisks.findings(in: matter)
      + GuardianRule.findings(in: matter, law)
  }

  private static func goods(_ matter: Matter) -> [Finding] {
    matter.purchases.flatMap { purchase -> [Finding] in
      var findings: [Finding] = []
      if purchase.isUnlawfulToTrade {
        let risk = Vocabularies.illegalRisk.alias(of: purchase.illegalRisk) ?? purchase.illegalRisk
        findings.append(
          purchase.record.warning(
            "purchase.illegal_goods",
            "订单 \(purchase.id) 的商品可能违法（\(risk)）：合同可能无效，买卖双方都可能有法律风险，法院也可能通报公安机关。",
            remedy: "请先停下来咨询律师，再决定是否递交任何文书。"))
      }
      if purchase.privateSeller {
        findings.append(
          purchase.record.warning(
            "purchase.private_seller",
            "订单 \(purchase.id) 的卖家是偶尔出售物品的个人，不是经营者：消费者权益保护法一般不适用，12315 可能不受理。",
            remedy: "可以按买卖合同起诉；如果对方其实长期经营，请收集证据。"))
      }
      return findings
    }
  }

  /// 令121 第十六条第二项: one dispute, one office at a time; 民诉法解释 第二百四十七条.
  private static func parallel(_ matter: Matter, _ law: LawOnDay) -> [Finding] {
    handled(matter)
      + matter.otherProceedings.map { proceeding in
        let kind = Vocabularies.proceedingKind.alias(of: proceeding.kind) ?? proceeding.kind
        let state = proceeding.isPending ? "正在进行" : "已经有过"
        return proceeding.record.warning(
          "proceeding.parallel",
          "同一争议\(state)\(kind)（\(proceeding.body ?? "机构未填")）：12315 对法院、仲裁机构、其他机关或消费者协会受理、处理过的争议不予受理。",
          remedy: proceeding.isPending ? "请等它结束，或撤回后再走下一步。" : "请带上处理结果，直接考虑起诉。")
      }
  }

  private static func handled(_ matter: Matter) -> [Finding] {
    matter.complaintsHandled.map { complaint in
      let channel = Vocabularies.channel.alias(of: complaint.channel) ?? complaint.channel
      return complaint.record.warning(
        "proceeding.parallel",
        "投诉 \(complaint.id)（\(channel)，\(complaint.to ?? "机构未填")）已经由别的机构经手：12315 对其他机关、消费者协会受理或处理过的同一争议不予受理。",
        remedy: "请等它有结果，或撤回后再走下一步；也可以直接考虑起诉。")
    }
  }

  private static func notSued(_ matter: Matter, _ sued: [Respondent]) -> [Finding] {
    matter.respondents.filter { respondent in !sued.contains { $0.id == respondent.id } }
      .map { respondent in
        Finding(
          .note, "respondent.not_sued", path: respondent.record.path,
          place: respondent.record.place,
          "没有诉求指向“\(respondent.name ?? respondent.id)”，起诉状不把它列为被告。",
          remedy: "如果要它承担责任，请在某项诉求的 against（对象）里写上 \(respondent.id)。")
      }
  }

  private static func courts(_ venues: [Venue], _ law: LawOnDay) -> [Finding] {
    var findings = law.holes([.civilProcedure(24), .civilProcedure(124), .interpretation(20)])
    guard let first = venues.first else {
      findings.append(
        Finding(
          .hole, "venue.unknown", path: "filing.court", "没有任何地址可以确定由哪个法院受理。",
          remedy: "请补写原告住所地（domicile）或被告住所地，或直接写 filing.court（法院）。"))
      return findings
    }
    if first.court == nil {
      findings.append(
        Finding(
          .hole, "venue.court_unknown", path: "filing.court",
          "从地址“\(first.place)”看不出是哪个基层法院。", remedy: "请查明后写在 filing.court（法院）里。"))
    } else if first.notes.contains(Venue.unconfirmedNote) {
      findings.append(
        Finding(
          .warning, "venue.court_unexplained", path: "filing.court",
          "从案件文件看不出“\(first.court ?? "")”与争议有什么联系，起诉状没有写管辖理由。",
          remedy: "请核对法院；约定管辖的，请把约定作为证据，并请律师写明理由。"))
    } else if first.derived {
      findings.append(
        Finding(
          .warning, "venue.court_derived", path: "filing.court",
          "“\(first.court ?? "")”是按地址推算的候选法院，立案前要确认。",
          remedy: "请向该院立案庭询问或到法院官网确认后写在 filing.court（法院）里。"))
    }
    return findings
  }

  private static func noCause(_ matter: Matter) -> Finding {
    Finding(
      .hole, "cause.unknown", path: "filing",
      "法律库里没有 \(matter.day.chinese) 适用的案由规定，起诉状的案由空着。", remedy: "请问立案庭用哪个案由，在起诉状上补写。")
  }

  private static func offices(_ authorities: [Authority], _ matter: Matter) -> [Finding] {
    let first = authorities.first { $0.purpose == "complaint" }
    guard let first else { return [] }
    let record = matter.respondent(first.respondent)?.record
    guard first.name == nil else {
      return [
        Finding(
          .warning, "authority.derived", path: record?.path, place: record?.place,
          "“\(first.name ?? "")”是按地址推算的，投诉前要确认。", remedy: "请在全国 12315 平台或打 12315 确认。")
      ]
    }
    return [
      Finding(
        .hole, "authority.unknown", path: record?.path, place: record?.place,
        "从被投诉人的地址看不出由哪个区县的市场监督管理局处理。",
        remedy: "请补写带省、市、区县的住所地（domicile）或公示地址（displayed_address）。")
    ]
  }

  private static func expired(_ limitations: [Limitation], _ matter: Matter) -> [Finding] {
    limitations.compactMap { limitation in
      guard let ends = limitation.ends else {
        let record = matter.purchase(limitation.purchase)?.record
        return Finding(
          .warning, "limitation.start_unknown", path: record?.path(of: "knew_on"),
          place: record?.place, "不知道您何时知道权利受损，算不出订单 \(limitation.purchase) 的诉讼时效。",
          remedy: "请补写 knew_on（知道日期），或写明出事和投诉的时间。")
      }
      guard ends < matter.day else { return nil }
      let record = matter.purchase(limitation.purchase)?.record
      return Finding(
        .warning, "limitation.expired", path: record?.path(of: "knew_on"), place: record?.place,
        "订单 \(limitation.purchase) 对“\(matter.respondent(limitation.respondent)?.name ?? limitation.respondent)”的诉讼时效可能已于 \(ends.chinese) 届满。",
        remedy: "法院不会主动适用时效，但对方可以提出；请补充这期间催告、投诉的记录，并请律师判断。")
    }
  }

  /// 消费者权益保护法 第二十六条: terms that shut the consumer out are void.
  private static func terms(_ matter: Matter) -> [Finding] {
    matter.standardTerms.filter { $0.kind == "complaint_window" }.map { term in
      Finding(
        .note, "standard_term.complaint_window", path: term.record.path, place: term.record.place,
        "“\(term.text)”是对方单方写的格式条款，不能缩短法律规定的期限，也不能排除您的权利。",
        remedy: "文书里已经写明这一点；请保留规则页面的证据。")
    }
  }
}
