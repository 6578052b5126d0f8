import Basics

/// Numbers and words in a case file that make it worth a second look: our own, never the law.
package struct Signs: Hashable, Sendable {
  /// Goods that may be illegal, and whose business they are.
  package struct IllegalGoods: Hashable, Sendable {
    /// A word of the case file's list `illegal_risk`.
    package let risk: String
    package let inNames: SignWords
    package let inEvents: SignWords
    /// Goods one can hold in one's hand are not meant.
    package let isDigitalOnly: Bool
    /// Who deals with such goods instead of the market regulator; nil where it may well be the
    /// regulator.
    package let office: String?
    package let articleIDs: [String]
  }

  /// What an answer of one kind says.
  package struct Answer: Hashable, Sendable {
    /// A word of the case file's list `reply_kind`.
    package let kind: String
    /// Only offices and associations give such answers.
    package let isOffices: Bool
    package let words: SignWords
  }

  /// One kind of reason that refusals give.
  package struct Refusal: Hashable, Sendable {
    package let kind: String
    /// For people.
    package let name: String
    package let words: SignWords
  }

  package let source: String
  /// In the order they are tried.
  package let answers: [Answer]
  /// In the order they are tried.
  package let refusals: [Refusal]
  package let illegalGoods: [IllegalGoods]
  let lines: [String: Int]
  let words: [String: SignWords]

  /// From how many on; a kind the file must have.
  package func line(_ kind: Line) -> Int { lines[kind.rawValue] ?? .max }

  /// What to look for; a kind the file must have.
  package func words(_ kind: Kind) -> SignWords {
    words[kind.rawValue] ?? SignWords(words: [], unless: [])
  }

  package enum Line: String, Sendable, CaseIterable {
    case recordsWarningDays = "records_warning_days"
    case unusualQuantity = "unusual_quantity"
    case unusualCount = "unusual_count"
    case unusualCountDays = "unusual_count_days"
    case repeatConsumers = "repeat_consumers"
    case lateCaptureDays = "late_capture_days"
  }

  package enum Kind: String, Sendable, CaseIterable {
    case noReasonReturn = "no_reason_return"
    case threatCondition = "threat_condition"
    case threatConsequence = "threat_consequence"
    case hushMoney = "hush_money"
    case crime
    case insult
    case legalNameEnding = "legal_name_ending"
    case shopNameEnding = "shop_name_ending"
    case noICP = "no_icp"
    case cash
    case chatPartner = "chat_partner"
    case editingSoftware = "editing_software"
  }
}
