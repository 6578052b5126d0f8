import Basics
import Jurisdictions
import Matters

extension LimitationRule {
  /// Everything that began the time anew, in order. A debtor's consent (诉讼时效规定 第十四条) is not
  /// among them: the case file has no word that says it beyond doubt.
  func interruptions(
    of purchase: Purchase, by respondent: Respondent, from start: CalendarDay
  ) -> [Limitation.Interruption] {
    var end = rules.end(from: start, in: calendar).day
    let all =
      matter.complaints.compactMap { interruption($0, purchase, respondent) }
      + matter.otherProceedings.compactMap { interruption($0, respondent) }
    return all.filter { $0.on >= start && $0.on <= matter.day }
      .sorted { ($0.on, $0.complaint ?? "") < ($1.on, $1.complaint ?? "") }
      // What has run out is not interrupted any more (民法典 第一百九十二条).
      .prefix { interruption in
        guard interruption.on <= end else { return false }
        end =
          interruption.isPending
          ? .distantFuture : max(end, rules.end(from: interruption.on, in: calendar).day)
        return true
      }
  }

  private func interruption(
    _ complaint: Complaint, _ purchase: Purchase, _ respondent: Respondent
  ) -> Limitation.Interruption? {
    guard complaint.concerns(purchase),
      complaint.claimant.isEmpty || complaint.claimant == purchase.claimant,
      let (day, kind) = interruption(complaint, respondent)
    else { return nil }
    return .init(on: day, complaint: complaint.id, kind: kind, isPending: false)
  }

  /// A demand counts from when it reached this respondent; a request to an office from when it was
  /// made. A letter or mail whose arrival nobody wrote down does not count.
  private func interruption(
    _ complaint: Complaint, _ respondent: Respondent
  ) -> (CalendarDay, String)? {
    if complaint.to == respondent.id {
      guard ["complaint", "demand", "rescission"].contains(complaint.kind) else { return nil }
      let direct = ["service", "complaint_centre", "platform_intervention"]
      let day =
        complaint.arrivedAt?.day ?? (direct.contains(complaint.channel) ? complaint.at?.day : nil)
      return day.map { ($0, "demand") }
    }
    let offices = ["association", "complaint_12315", "mediation", "regulator"]
    guard offices.contains(complaint.channel), matter.respondent(complaint.to ?? "") == nil,
      let day = complaint.at?.day
    else { return nil }
    return (day, "mediation")
  }

  /// A suit or arbitration stops the time against whom it was brought, a request for mediation
  /// against whoever the dispute is with. Of an ended one only the beginning is known.
  private func interruption(
    _ proceeding: Proceeding, _ respondent: Respondent
  ) -> Limitation.Interruption? {
    guard let day = proceeding.since, proceeding.reaches(respondent, in: matter) else {
      return nil
    }
    return .init(
      on: day, complaint: nil, kind: proceeding.isSuit ? "suit" : "mediation",
      isPending: proceeding.isPending)
  }
}

extension Proceeding {
  var isSuit: Bool { kind == "court" || kind == "arbitration" }

  /// Whom it was brought against: as named; a suit that names nobody is only sure where there is one.
  func reaches(_ respondent: Respondent, in matter: Matter) -> Bool {
    if !against.isEmpty { return against.contains { same($0, respondent.id) } }
    return !isSuit || matter.respondents.count == 1
  }
}

extension Complaint {
  /// Whether it is about a purchase: one that names none is about all of them.
  func concerns(_ purchase: Purchase) -> Bool {
    purchases.isEmpty || purchases.contains(purchase.id)
  }
}
