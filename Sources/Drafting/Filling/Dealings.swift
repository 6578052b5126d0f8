import Basics
package import Matters
import Rules

/// What a matter has to do with one site or seller, apart from every other site in it.
struct Dealings {
  let purchases: [Purchase]
  let respondents: [Respondent]
  let claims: [AssessedClaim]
  let complaints: [Complaint]
  let events: [Event]
  let standardTerms: [StandardTerm]
  /// Exhibits that only facts about other sites point to.
  let foreignEvidence: Set<String>

  init(with site: Respondent, in assessment: Assessment) {
    let matter = assessment.matter
    let own = matter.purchases.filter { matter.site(of: $0)?.id == site.id }
    let parties = Set([site.id] + own.compactMap { matter.seller(of: $0)?.id })
    self.init(
      own, parties: parties, hearers: parties, isOnlySite: matter.sites.count <= 1, in: assessment)
  }

  /// What a matter has to do with one seller on platforms, apart from other sellers on them.
  init(withMerchant merchant: Respondent, in assessment: Assessment) {
    let matter = assessment.matter
    let own = matter.purchases.filter { matter.seller(of: $0)?.id == merchant.id }
    self.init(
      own, parties: Set([merchant.id] + own.compactMap { matter.platform(of: $0)?.id }),
      hearers: [merchant.id], isOnlySite: own.count == matter.purchases.count, in: assessment)
  }

  /// - Parameters:
  ///   - parties: ids of those who have to do with the purchases.
  ///   - hearers: those of them to whom a complaint that names no purchase is about these.
  private init(
    _ own: [Purchase], parties: Set<String>, hearers: Set<String>, isOnlySite: Bool,
    in assessment: Assessment
  ) {
    let matter = assessment.matter
    let ids = Set(own.map(\.id))
    func concerns(_ named: [String]) -> Bool {
      named.isEmpty ? isOnlySite : !ids.isDisjoint(with: named)
    }
    purchases = own
    respondents = matter.respondents.filter { parties.contains($0.id) }
    claims = assessment.included.compactMap { $0.narrowed(to: ids, parties, in: assessment) }
    complaints = matter.complaints.filter { complaint in
      guard complaint.purchases.isEmpty || !ids.isDisjoint(with: complaint.purchases) else {
        return false
      }
      let to = complaint.to ?? ""
      let isConcerned = concerns(complaint.purchases)
      return hearers.contains(to) || (parties.contains(to) && isConcerned)
        || (complaint.isToAuthority(in: matter) && isConcerned)
    }
    events = matter.events.filter { concerns($0.purchases) }
    standardTerms =
      isOnlySite
      ? matter.standardTerms
      : matter.standardTerms.filter { term in
        matter.respondents.contains { parties.contains($0.id) && $0.isNamed(in: term.source ?? "") }
      }
    foreignEvidence = Self.foreign(to: own, events, complaints, in: matter)
  }

  private static func foreign(
    to own: [Purchase], _ events: [Event], _ complaints: [Complaint], in matter: Matter
  ) -> Set<String> {
    let ids = Set(own.map(\.id))
    let times = Set(events.map(\.record.path))
    let talks = Set(complaints.map(\.id))
    let near = evidence(own, events, complaints)
    let far = evidence(
      matter.purchases.filter { !ids.contains($0.id) },
      matter.events.filter { !times.contains($0.record.path) },
      matter.complaints.filter { !talks.contains($0.id) })
    return far.subtracting(near)
  }

  private static func evidence(
    _ purchases: [Purchase], _ events: [Event], _ complaints: [Complaint]
  ) -> Set<String> {
    var ids = Set(purchases.flatMap { $0.evidence + $0.promises.flatMap(\.evidence) })
    ids.formUnion(purchases.flatMap { $0.returning?.evidence ?? [] })
    ids.formUnion(events.flatMap(\.evidence))
    ids.formUnion(complaints.flatMap { $0.evidence + $0.replies.flatMap(\.evidence) })
    return ids
  }
}

extension Matter {
  /// Where a purchase was made: the platform, or the seller of a direct sale.
  func site(of purchase: Purchase) -> Respondent? { platform(of: purchase) ?? seller(of: purchase) }

  /// Sellers on somebody else's platform, in the order of the file.
  package var merchants: [Respondent] {
    let ids = Set(purchases.filter(\.isThroughPlatform).compactMap { seller(of: $0)?.id })
    return respondents.filter { ids.contains($0.id) }
  }

  /// Every site some purchase was made at, in the order of the file.
  package var sites: [Respondent] {
    let ids = Set(purchases.compactMap { site(of: $0)?.id })
    return respondents.filter { ids.contains($0.id) }
  }
}

extension Respondent {
  /// Whether a text speaks of this site by its own name or its operator's.
  package func isNamed(in text: String) -> Bool {
    [name, site?.name].compactMap { $0 }.contains { !$0.isEmpty && text.contains($0) }
  }
}

extension AssessedClaim {
  /// The claim as far as it is about these purchases and parties; nil where it is not. Its sum is
  /// reckoned anew where it follows from the purchases.
  func narrowed(
    to ids: Set<String>, _ parties: Set<String>, in assessment: Assessment
  ) -> AssessedClaim? {
    let matter = assessment.matter
    let about = matter.purchases(of: claim).map(\.id)
    let near = about.filter(ids.contains)
    guard against.contains(where: parties.contains), about.isEmpty || !near.isEmpty else {
      return nil
    }
    var part = near.count == about.count ? self : reassessed(about: near, in: assessment)
    guard part.included else { return nil }
    part.against = against.filter(parties.contains)
    return part
  }

  private func reassessed(about purchases: [String], in assessment: Assessment) -> AssessedClaim {
    ClaimRules.assess(claim.about(purchases), in: assessment.matter, assessment.law)
  }
}
