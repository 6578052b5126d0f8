/// Within what time somebody said, or was asked, to answer: no period of the law.
package final class ResponseTarget: Sendable {
  package enum Length: Sendable, Hashable {
    case hours(Int)
    /// Calendar days.
    case days(Int)
    case workingDays(Int)
  }

  package let record: Record
  /// The other side's own word; otherwise the user's request.
  package let isPromise: Bool
  /// Nil for every respondent.
  package let by: String?
  /// Empty for every channel to a respondent.
  package let channels: [String]
  /// Nil where only urgent complaints have one.
  package let length: Length?
  package let urgentHours: Int?
  package let text: String?
  package let source: String?
  package let evidence: [String]

  /// Nil where no time is written at all.
  init?(_ record: Record) {
    let lengths: [Length?] = [
      record.whole("hours").map(Length.hours), record.whole("days").map(Length.days),
      record.whole("working_days").map(Length.workingDays),
    ]
    let (length, urgentHours) = (lengths.compactMap { $0 }.first, record.whole("urgent_hours"))
    guard length != nil || urgentHours != nil else { return nil }
    self.length = length
    self.urgentHours = urgentHours
    self.record = record
    isPromise = record.text("kind") == "promise"
    by = record.text("by")
    channels = record.texts("channels")
    text = record.text("text")
    source = record.text("source")
    evidence = record.texts("evidence")
  }

  /// The time for one complaint; nil where the target is not about it.
  package func length(for complaint: Complaint) -> Length? {
    // A notice wants no answer, and a report is not about one's own claim.
    guard !["rescission", "report"].contains(complaint.kind) else { return nil }
    guard channels.isEmpty || channels.contains(complaint.channel),
      by.map({ same($0, complaint.to ?? "") }) ?? true
    else { return nil }
    if complaint.urgent, let urgentHours { return .hours(urgentHours) }
    return length
  }
}

extension Matter {
  /// Whose word it is can be told: of a promise that names nobody, only where there is one trader.
  package func isAttributed(_ target: ResponseTarget) -> Bool {
    !target.isPromise || target.by != nil || respondents.count == 1
  }
}
