import Basics
import Jurisdictions
import Matters

extension ExplainingDesk {
  var venues: [Trace] {
    assessment.venues.enumerated().map { index, venue in
      let link = Vocabularies.connection.alias(of: venue.connection) ?? venue.connection
      let mark = venue.derived ? ["法院名称按地址推算，立案前要确认。"] : []
      return Trace(
        key: "venue.\(index + 1)", title: index == 0 ? "受诉法院（首选）" : "也可以选择的法院",
        value: venue.court ?? "（\(venue.place)，法院待查）",
        rule: "合同纠纷由被告住所地或者合同履行地法院管辖；几个法院都有管辖权的，由原告选择。",
        steps: ["联系：\(link)\(venue.place.isEmpty ? "" : "（\(venue.place)）")"] + mark
          + (venue.advantage.map { ["好处：\($0)"] } ?? []) + venue.notes,
        facts: facts(of: venue).arranged, articles: articles(venue.basis),
        figures: internetScope(venue))
    }
  }

  private func facts(of venue: Venue) -> [Trace.CaseFact] {
    let given = venue.derived ? [] : matter.filing.record?.facts("court", "connection") ?? []
    let own: [Trace.CaseFact] =
      switch venue.connection {
      case "buyer_domicile":
        matter.claimants.flatMap { claimant in
          claimant.record.facts("domicile")
            + (claimant.record.record("residence")?.facts("address", "since") ?? [])
        } + matter.purchases.flatMap { $0.record.facts("delivery") }
      case "receipt_place":
        matter.purchases.flatMap { $0.record.facts("receipt_place", "delivery") }
      case "respondent_domicile":
        assessment.sued.flatMap {
          $0.record.facts("domicile", "displayed_address", "business_place")
        }
      default: []
      }
    let terms =
      venue.connection == "agreed"
      ? matter.standardTerms.filter { $0.kind == "jurisdiction" }.flatMap {
        $0.record.facts("court", "highlighted", "text")
      } : []
    return given + own + terms
  }

  func internetScope(_ venue: Venue) -> [Trace.LawFigure] {
    guard venue.kind == .internet, let scope = tables.internetCourts.scope(on: matter.day) else {
      return []
    }
    return [
      Trace.LawFigure(
        name: "互联网法院受案范围", value: "\(scope.period.from.chinese)起",
        origin: tables.internetCourts.origin(of: scope))
    ]
  }

  var cause: Trace? {
    guard let cause = assessment.cause else { return nil }
    return Trace(
      key: "cause", title: "案由", value: "\(cause.name)（以法院确定的为准）",
      rule: "按交易的种类，从立案那天适用的案由规定里建议一个名称。",
      steps: cause.alternatives.isEmpty
        ? [] : ["也可能是：\(cause.alternatives.joined(separator: "、"))"],
      facts: matter.purchases.prefix(1).flatMap {
        $0.record.record("item")?.facts("category") ?? []
      },
      figures: figures(of: cause))
  }

  func figures(of cause: Cause) -> [Trace.LawFigure] {
    [Trace.LawFigure(name: "案由", value: cause.name, origin: tables.causes.origin(of: cause))]
  }

  var authorities: [Trace] {
    var counts: [String: Int] = [:]
    return assessment.authorities.map { authority in
      let key = "authority.\(authority.purpose).\(authority.respondent)"
      counts[key, default: 0] += 1
      let number = counts[key] ?? 1
      let respondent = matter.respondent(authority.respondent)
      let purpose = authority.purpose == "report" ? "举报" : "投诉"
      return Trace(
        key: number == 1 ? key : "\(key).\(number)",
        title: "\(purpose)\(name(of: authority.respondent))的机关",
        value: authority.name.map { "\($0)（推算，请确认）" }
          ?? (authority.connection == Authority.undetermined ? "未能确定" : "从地址看不出是哪个区县"),
        rule: "平台和自营网站由住所地的县级市场监管部门处理；平台内商家另看它公示的地址或者实际经营地。",
        steps: authority.notes,
        facts: authorityFacts(respondent).arranged, articles: articles(authority.basis),
        subject: respondent?.record.path)
    }
  }

  private func authorityFacts(_ respondent: Respondent?) -> [Trace.CaseFact] {
    let keys = { (record: Record) in
      record.facts("role", "domicile", "displayed_address", "business_place")
    }
    guard let respondent else { return [] }
    let names = Set(
      matter.purchases.filter { matter.seller(of: $0)?.id == respondent.id }.compactMap(\.through))
    let platforms = matter.respondents.filter { names.contains($0.id) }
    return keys(respondent.record) + platforms.flatMap { $0.record.facts("domicile") }
  }
}
