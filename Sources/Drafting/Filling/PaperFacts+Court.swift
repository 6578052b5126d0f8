import Basics
import Jurisdictions
import Matters
import Rules

extension PaperFacts {
  var court: FactGroup? {
    guard [.court, .claimant].contains(audience.recipient) else { return nil }
    let venue = assessment.venues.first
    let cause = assessment.cause?.name
    return FactGroup([
      "name": needed(venue?.court, "受诉法院", venue == nil ? "venue.unknown" : "venue.court_unknown"),
      "cause": needed(cause, "案由", "cause.unknown"),
      "venue": Fact(venue.flatMap { $0.place.isEmpty ? nil : link($0) }),
      "small_claims_eligible": .flag(
        assessment.procedure.kind == .smallClaims
          && assessment.procedure.byAgreement != .agreed),
      "small_claims_by_agreement": .flag(assessment.procedure.byAgreement == .available),
      "small_claims_agreed": Fact(agreement),
    ])
  }

  private func link(_ venue: Venue) -> FactGroup {
    FactGroup([
      "place": .text(venue.place), "whose": whose(venue),
      "by_residence": .flag(isByResidence(venue)),
      "buyer_domicile": .flag(venue.connection == "buyer_domicile"),
      "receipt_place": .flag(venue.connection == "receipt_place"),
      "respondent_domicile": .flag(venue.connection == "respondent_domicile"),
      "agreed": .flag(venue.connection == "agreed"),
      "place_of_tort": .flag(venue.connection == "place_of_tort"),
      "internet_court": .flag(venue.kind == .internet),
    ])
  }

  /// By the rule it cites, or where that had no version yet, by the addresses.
  private func isByResidence(_ venue: Venue) -> Bool {
    guard venue.connection == "buyer_domicile" else { return false }
    if venue.basis.contains(where: { ["CPLI22-4", "CPLI20-4", "CPLI15-4"].contains($0.id) }) {
      return true
    }
    func lies(_ address: String?) -> Bool { address.flatMap(county) == venue.place }
    return audience.claimants.contains { lies($0.datedResidence(under: assessment.law)) }
      && !audience.claimants.contains { lies($0.domicile) }
  }

  /// Those whose home the venue is, as far as their addresses tell.
  private func whose(_ venue: Venue) -> Fact {
    let homes: [(name: String?, address: String?)] =
      switch venue.connection {
      case "buyer_domicile" where isByResidence(venue):
        audience.claimants.map { ($0.name, $0.datedResidence(under: assessment.law)) }
      case "buyer_domicile":
        audience.claimants.map { claimant in
          let lives = claimant.datedResidence(under: assessment.law) != nil
          return (claimant.name, lives ? nil : claimant.domicile)
        }
      case "respondent_domicile": audience.respondents.map { ($0.name, $0.knownAddress) }
      default: []
      }
    let names = homes.filter { $0.address.flatMap(county) == venue.place }.compactMap(\.name)
    return Fact(names.isEmpty ? nil : names.joined(separator: "、"))
  }

  private func county(of address: String) -> String? {
    Locality(of: address, provinces: ProvinceName.names)
      .fullName
  }

  /// Only a written agreement that the case file proves; never claimed otherwise.
  private var agreement: FactGroup? {
    guard assessment.procedure.byAgreement == .agreed,
      let day = matter.filing.smallClaimsAgreedOn
    else { return nil }
    return FactGroup([
      "on": .text(day.chinese), "evidence": evidence(matter.filing.agreementEvidence),
    ])
  }
}
