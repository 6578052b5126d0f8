package import Basics
package import Jurisdictions
package import Matters

/// What the law gives for a matter on its day.
package struct Assessment: Sendable {
  package let matter: Matter
  package let law: LawOnDay
  package let tables: LawTables
  package let claims: [AssessedClaim]
  /// Respondents against whom a claim stands, in the order of the file.
  package let sued: [Respondent]
  /// Sum of all money claims that stand.
  package let amountInDispute: Money
  package let procedure: Procedure
  /// The recommended court first.
  package let venues: [Venue]
  package let cause: Cause?
  package let fee: Fee
  package let limitations: [Limitation]
  package let authorities: [Authority]
  package let deadlines: [Deadline]
  /// Whether every purchase is too old for the market regulator to take a complaint.
  let isTooLateForOffice: Bool
  package let findings: [Finding]

  /// An estimate of the court fee: the court's own reckoning decides.
  package struct Fee: Sendable {
    package let full: Money?
    package let halved: Money?
    /// What to prepay under the procedure that applies; nil where that is not known.
    package let payable: Money?
    package let basis: [Citation]
  }

  package var included: [AssessedClaim] { claims.filter(\.included) }

  /// Where each step of the ladder stands, in its order; reckoned whenever it is asked for.
  package var standings: [RungStanding] { LadderRule(desk: desk).standings() }

  /// What to do next; reckoned whenever it is asked for.
  package var nextSteps: [NextStep] { NextStepRule.steps(desk, procedure) }

  private var desk: RiskDesk {
    RiskDesk(
      matter: matter, law: law, tables: tables, claims: claims, sued: sued, deadlines: deadlines,
      isTooLateForOffice: isTooLateForOffice)
  }
}

/// Something to do next, and the paper for it.
package struct NextStep: Sendable {
  package let id: String
  package let message: String
  package let document: Paper?
  package let basis: [Citation]
}

extension Assessment: JSONConvertible {
  package var json: JSONValue {
    .object([
      "as_of": .text(matter.day), "amount_in_dispute": .text(amountInDispute),
      "procedure": procedure.json, "venue": venues.json,
      "cause": .object([
        "name": .text(cause?.name), "alternatives": .list(cause?.alternatives ?? []),
        "confirm": .bool(true),
      ]),
      "fee": .object([
        "full": .text(fee.full), "halved": .text(fee.halved), "payable": .text(fee.payable),
        "basis": fee.basis.json,
      ]),
      "limitation": limitations.json, "claims": claims.json, "authority": authorities.json,
      "deadlines": deadlines.json, "ladder": standings.json, "findings": findings.json,
      "next_steps": .array(
        nextSteps.map {
          .object([
            "id": .string($0.id), "message": .string($0.message),
            "document": .text($0.document?.rawValue), "basis": $0.basis.json,
          ])
        }),
    ])
  }
}
