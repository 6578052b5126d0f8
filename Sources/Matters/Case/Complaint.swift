package import Basics

/// One attempt to be heard, and what came back.
package struct Complaint: Sendable {
  package let record: Record
  package let id: String
  package let kind: String
  package let channel: String
  /// A respondent's id, or the name of an authority.
  package let to: String?
  package let claimant: String
  package let purchases: [String]
  package let at: Moment?
  package let arrivedAt: Moment?
  package let means: String?
  package let tracking: String?
  package let number: String?
  package let urgent: Bool
  package let demand: String?
  package let replies: [Reply]
  package let evidence: [String]

  package struct Reply: Sendable {
    package let record: Record
    package let at: Moment?
    package let kind: String
    package let text: String?
    package let evidence: [String]

    /// Deals with the matter; automatic, template and progress answers do not.
    package var isSubstantive: Bool { !["automatic", "template", "progress"].contains(kind) }

    /// Decides about what was asked: neither form letters nor word that a case was opened.
    package var isDecision: Bool { isSubstantive && !["accepted", "filed"].contains(kind) }
  }

  /// When it was first decided about; nil where it was not.
  package var decidedAt: Moment? { replies.filter(\.isDecision).compactMap(\.at).min() }

  /// When its time to be answered began: its arrival where that is written.
  package var begunAt: Moment? { arrivedAt ?? at }

  /// Whether anyone dealt with the matter at all.
  package var wasAnswered: Bool { replies.contains(where: \.isSubstantive) }
}

extension Complaint {
  /// Channels to offices and associations.
  package static let officeChannels: Set = [
    "association", "complaint_12315", "report_12315", "regulator", "mediation", "review",
  ]
  /// Channels of a shop or platform itself.
  package static let siteChannels: Set = ["service", "complaint_centre", "platform_intervention"]

  /// To an office or association rather than to the other side.
  package func isToAuthority(in matter: Matter) -> Bool {
    matter.respondent(to ?? "") == nil && Self.officeChannels.contains(channel)
  }

  /// Asks for something to be done about one's own dispute; inquiries and reports do not.
  package var isAboutRemedy: Bool { !["inquiry", "report"].contains(kind) }

  /// The dispute itself was settled; an inquiry that was answered settles nothing.
  package var wasSettled: Bool {
    isAboutRemedy && replies.contains { ["resolved", "mediated"].contains($0.kind) }
  }
}

/// A clause of the other side's own rules.
package struct StandardTerm: Sendable {
  package let record: Record
  package let kind: String
  package let text: String
  package let source: String?
  package let highlighted: Bool?
  package let court: String?
  package let body: String?
  package let orCourt: Bool
  package let evidence: [String]
}

/// What is asked for.
package struct Claim: Sendable {
  package let record: Record
  package let id: String
  package let kind: String
  /// Why it is owed, as its owner says; nil where the file is left to tell.
  package let ground: String?
  package let claimant: String?
  package let purchases: [String]
  package let against: [String]
  package let amount: Money?
  package let what: String?
  package let from: CalendarDay?
  package let until: CalendarDay?
  /// Per cent a year.
  package let rate: Ratio?
  package let fraud: (act: String?, why: String?)?
  package let defect: (what: String?, why: String?)?
  package let insist: Bool
  package let evidence: [String]
}

extension Claim {
  /// The same claim for fewer purchases: a sum given for all of them no longer holds.
  package func about(_ purchases: [String]) -> Claim {
    Claim(
      record: record, id: id, kind: kind, ground: ground, claimant: claimant, purchases: purchases,
      against: against, amount: nil, what: what, from: from, until: until, rate: rate,
      fraud: fraud, defect: defect, insist: insist, evidence: evidence)
  }
}
