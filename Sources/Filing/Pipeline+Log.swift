package import Basics
package import Jurisdictions
import Matters
package import Rules

/// What came of adding to the log.
package struct Logged: Sendable {
  /// The attempt that was added or answered.
  package let id: String
  /// Of the file as it is now, and not before.
  package let findings: [Finding]
}

extension Pipeline {
  /// Adds an attempt or an answer to a case file in place, unless the file would then have an error it
  /// had not before.
  ///
  /// - Throws: `LogFault` with what is wrong, or `FilingError` where the file cannot be written.
  package func log(_ entry: LogEntry, in path: String) throws -> Logged {
    var added = Logged(id: "", findings: [])
    _ = try CaseFileUpdate.apply(path) { source in
      var log = try CaseLog(source)
      let checked = check(source, readAs: log.root)
      let before = Set(checked.findings.map(\.identity))
      let id = try log.add(
        try checked.matter.map { try Addressee(matter: $0).resolved(entry) } ?? entry)
      let after = check(source.with(log.bytes), readAs: log.root).findings
      let fresh = after.filter { !before.contains($0.identity) }
      if fresh.hasErrors { throw LogFault(fresh.filter { $0.severity == .error }) }
      added = Logged(id: id, findings: fresh)
      return log.bytes
    }
    return added
  }

  /// - Throws: `LogFault` where no complaint has that id.
  package func requireComplaint(_ id: String, in source: CaseSource) throws(LogFault) {
    _ = try CaseLog(source).place(of: id)
  }

  /// What kind an answer looks like; nil where nothing is recognised or the case file cannot be read.
  package func suggestion(
    for text: String, answering id: String, at moment: Moment?, in source: CaseSource
  ) throws(LawFault) -> AnswerSuggestion? {
    guard let matter = check(source).matter,
      let complaint = matter.complaints.first(where: { same($0.id.lowercased(), id.lowercased()) })
    else { return nil }
    return AnswerSuggestion(
      for: text, to: complaint, at: moment, in: matter, signs: try library.law.signs().answers)
  }
}

extension Finding {
  /// The finding wherever its line has moved to.
  fileprivate var identity: String { "\(identifier) \(path ?? "") \(message)" }
}
