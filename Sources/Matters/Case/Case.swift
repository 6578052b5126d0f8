package import Basics

/// A checked case file: every value has its type, every reference its target.
package struct Case: Sendable {
  package let record: Record
  package let title: String?
  package let asOf: CalendarDay?
  package let filing: Filing
  package let claimants: [Claimant]
  package let rosters: [String]
  package let respondents: [Respondent]
  package let purchases: [Purchase]
  package let events: [Event]
  package let complaints: [Complaint]
  package let responseTargets: [ResponseTarget]
  package let standardTerms: [StandardTerm]
  package let claims: [Claim]
  package let evidence: [EvidenceItem]
  package let statements: Statements
  package let otherProceedings: [Proceeding]
}

/// Where and how the user means to sue.
package struct Filing: Sendable {
  package let record: Record?
  package let court: String?
  package let province: String?
  package let connection: String?
  /// The day of a written agreement on small claims; nil when there is none.
  package let smallClaimsAgreedOn: CalendarDay?
  package let agreementEvidence: [String]
  /// appraisal, counterclaim, foreign, title, disputed, remanded, public_interest.
  package let circumstances: Set<String>
  package let wage: SuppliedWage?
  package let notice: SuppliedNotice?
  package let preservation: Preservation?

  /// Property of the other side that the court is asked to secure.
  package struct Preservation: Sendable {
    package let record: Record
    package let reason: String?
    package let property: [String]
    package let guarantee: String?
    /// Nil for the amount in dispute.
    package let amount: Money?
    package let evidence: [String]
  }

  /// An average wage the user found.
  package struct SuppliedWage: Sendable, Hashable {
    package let year: Int
    package let yuan: Money
    package let series: String
    package let publishedOn: CalendarDay
    package let source: String
  }

  /// A court's own figure the user found.
  package struct SuppliedNotice: Sendable, Hashable {
    package let court: String
    package let from: CalendarDay
    package let cap: Money
    package let agreedCap: Money?
    package let document: String?
    package let source: String
  }
}

package struct Statements: Sendable {
  package let consumerUse: Bool?
  package let truthful: Bool?
}

/// A proceeding about the same dispute elsewhere.
package struct Proceeding: Sendable {
  package let record: Record
  package let kind: String
  package let body: String?
  package let since: CalendarDay?
  /// Ids of the respondents it was brought against; empty where nobody said.
  package let against: [String]
  package let isPending: Bool
}
