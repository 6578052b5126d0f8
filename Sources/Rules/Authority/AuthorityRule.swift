package import Basics
import Jurisdictions
package import Matters

/// Which market-regulation office handles a complaint or a report about a respondent.
package struct Authority: Sendable {
  /// complaint or report.
  package let purpose: String
  package let respondent: String
  /// A candidate to confirm; nil where the address does not tell the county.
  package let name: String?
  /// platform_domicile, displayed_address or business_place.
  package let connection: String
  package let basis: [Citation]
}

extension Authority: JSONConvertible {
  package var json: JSONValue {
    .object([
      "for": .string(purpose), "respondent": .string(respondent), "name": .text(name),
      "connection": .string(connection), "basis": basis.json,
    ])
  }
}

/// 投诉举报处理办法 第十三条、第三十一条 since 2026-04-15; 暂行办法 第十二条、第二十五条 before.
package struct AuthorityRule {
  let matter: Matter
  let law: LawOnDay

  package init(_ matter: Matter, _ law: LawOnDay) {
    self.matter = matter
    self.law = law
  }

  package func authorities(_ respondents: [Respondent]) -> [Authority] {
    respondents.flatMap { complaint($0) + report($0) }
  }

  /// Platforms and own sites: their domicile. Merchants on a platform: the address displayed there
  /// (before: the actual place of business), or the platform's domicile.
  private func complaint(_ respondent: Respondent) -> [Authority] {
    let provisions = [Provision(["CR26-13", "CRI22-12"])]
    if respondent.isOperatorOfSite {
      return [
        authority("complaint", respondent, respondent.domicile, "platform_domicile", provisions)
      ]
    }
    guard let platform = platform(of: respondent) else {
      return [
        authority(
          "complaint", respondent, respondent.businessPlace ?? respondent.knownAddress,
          "business_place", provisions)
      ]
    }
    let atPlatform = authority(
      "complaint", respondent, platform.domicile, "platform_domicile", provisions)
    let isCurrent = (try? law.article("CR26-13").get()) != nil
    let own = isCurrent ? respondent.displayedAddress : respondent.businessPlace
    guard let own else { return [atPlatform] }
    let connection = isCurrent ? "displayed_address" : "business_place"
    return [authority("complaint", respondent, own, connection, provisions), atPlatform]
  }

  private func report(_ respondent: Respondent) -> [Authority] {
    let provisions = [Provision(["CR26-31", "CRI22-25"])]
    if respondent.isOperatorOfSite {
      return [authority("report", respondent, respondent.domicile, "platform_domicile", provisions)]
    }
    let place = respondent.businessPlace ?? respondent.knownAddress
    return [authority("report", respondent, place, "business_place", provisions)]
  }

  private func platform(of merchant: Respondent) -> Respondent? {
    matter.purchases.lazy.filter { matter.seller(of: $0)?.id == merchant.id }
      .compactMap { matter.platform(of: $0) }.first
  }

  private func authority(
    _ purpose: String, _ respondent: Respondent, _ address: String?, _ connection: String,
    _ provisions: [Provision]
  ) -> Authority {
    let provinces = ProvinceName.all.map { (full: $0.full, short: $0.short) }
    let locality = address.map { Locality(of: $0, provinces: provinces) }
    return Authority(
      purpose: purpose, respondent: respondent.id,
      name: locality?.officeName.map { $0 + "市场监督管理局" }, connection: connection,
      basis: law.cite(provisions))
  }
}
