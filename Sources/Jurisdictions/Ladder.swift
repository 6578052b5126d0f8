package import Basics

/// The steps a dispute can take, from the shop's own service to the court.
package struct Ladder: Hashable, Sendable {
  package enum Door: String, Sendable, CaseIterable {
    case respondent, office, association, court
  }

  /// What a step asks of a case.
  package enum Condition: String, Sendable, CaseIterable {
    case consumer
    case businessSeller = "business_seller"
    case inTime = "in_time"
    case silentOffice = "silent_office"
    case notSued = "not_sued"
  }

  package struct Rung: Hashable, Sendable {
    package let id: String
    package let name: String
    package let door: Door
    /// Words of the case file's list `channel`.
    package let channels: [String]
    /// Words of the case file's list `proceeding_kind`.
    package let proceedings: [String]
    /// Has nothing to do with the others: a report is no complaint.
    package let isApart: Bool
    /// Days this project suggests to wait where no law sets any; nil for none.
    package let waitDays: Int?
    /// Kinds of deadlines.
    package let clocks: [String]
    /// A kind of paper; nil where none is written.
    package let paper: String?
    /// The kind where there have been complaints before.
    package let paperAgain: String?
    package let conditions: [Condition]
    /// Ids of rungs that close this one.
    package let excludedBy: [String]
    package let because: String?
    /// Identifiers of articles, each with its versions, newest first.
    package let basis: [[String]]
    package let step: Step?
    package let place: Place
  }

  /// What is said of a rung among the next steps.
  package struct Step: Hashable, Sendable {
    package let id: String
    package let message: String
    /// Added where the judgment of first instance is final.
    package let ifFinal: String?
  }

  /// What is said where the last word of the other side is one of these.
  package struct Answer: Hashable, Sendable {
    package let id: String
    /// Words of the case file's list `reply_kind`.
    package let kinds: [String]
    package let message: String
    /// A kind of paper; nil where none is written.
    package let paper: String?
  }

  package let rungs: [Rung]
  package let answers: [Answer]
  package let source: String
  package let review: Review

  package func rung(_ id: String) -> Rung? { rungs.first { $0.id == id } }
}
