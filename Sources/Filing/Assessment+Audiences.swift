import Basics
import Drafting
import Matters
import Rules

extension Assessment {
  /// A letter goes to each site, and each site has its own office; the court hears all together.
  func audiences(for recipient: Recipient) -> [Audience] {
    switch recipient {
    case .platform: return matter.sites.map { Audience(.platform, dealingWith: $0, in: self) }
    case .merchant:
      return matter.merchants.filter(canWrite).map {
        Audience(.merchant, dealingWith: $0, in: self)
      }
    case .regulator, .association:
      guard matter.isForConsumers else { return [] }
      guard matter.sites.count > 1 else { return [Audience(recipient, of: self)] }
      return matter.sites.map { Audience(recipient, dealingWith: $0, in: self) }
    case .review: return silent.map { Audience(reviewing: $0, in: self) }
    case .claimant:
      let isMany = Audience(.court, of: self).needsRoll
      return isMany && matter.claimants.count <= Self.mostPackages ? claimantsAlone : []
    case .court, .everyone, .own: return [Audience(recipient, of: self)]
    }
  }

  /// Each claimant by themselves.
  var claimantsAlone: [Audience] { matter.claimants.map { Audience($0, in: self) } }

  /// Claimants beyond these get their packages from a build of each alone, which holds no two of them.
  static let mostPackages = 300

  /// Whether a letter can reach a seller of whom something is claimed.
  private func canWrite(_ merchant: Respondent) -> Bool {
    sued.contains { $0.id == merchant.id } && merchant.name != nil
      && merchant.knownAddress != nil && !merchant.whereaboutsUnknown
  }

  /// Complaints an office has let lie, where a review may still be asked for.
  private var silent: [Complaint] {
    matter.complaints.filter { complaint in
      deadlines.contains { $0.id == "reconsideration/\(complaint.id)" && $0.state == .running }
    }
  }
}
