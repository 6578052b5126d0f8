/// For whom a package is bound.
package enum Recipient: String, Sendable, CaseIterable {
  case platform
  /// A seller on somebody else's platform.
  case merchant
  case regulator
  /// A consumer association.
  case association
  /// The government that reviews what its office did not do.
  case review
  case court
  /// One of many claimants: what that person signs and keeps, with nothing of anybody else.
  case claimant
  /// Anybody: what may be posted where everyone reads it.
  case everyone = "public"
  /// The whole dossier, for the person whose case it is.
  case own = "self"

  package var chinese: String {
    switch self {
    case .platform: "平台"
    case .merchant: "商家"
    case .regulator: "市场监管部门"
    case .association: "消费者协会"
    case .review: "行政复议机关"
    case .court: "法院"
    case .claimant: "各位原告"
    case .everyone: "公开"
    case .own: "本人"
    }
  }

  /// The other side, to whom letters go.
  package var isOpponent: Bool { self == .platform || self == .merchant }

  /// Who can mediate or order, but not judge: what they are asked is what restores the consumer.
  package var isOffice: Bool { [.regulator, .association, .review].contains(self) }

  /// Gets all there is: every exhibit, everyone's identity.
  package var seesAll: Bool { self == .court || self == .own }
}
