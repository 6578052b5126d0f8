package import Basics
import Jurisdictions
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
  /// - Throws: `CaseFileFault` with what is wrong, or `FilingError` where the file cannot be written.
  package func log(_ entry: LogEntry, in path: String) throws -> Logged {
    var added = Logged(id: "", findings: [])
    _ = try CaseFileUpdate.apply(path) { source in
      var log = try CaseLog(source)
      let checked = check(source, readAs: log.root)
      let id = try log.add(
        try checked.matter.map { try Addressee(matter: $0).resolved(entry) } ?? entry)
      let fresh = check(source.with(log.bytes), readAs: log.root).findings
        .fresh(since: checked.findings)
      if fresh.hasErrors { throw CaseFileFault(fresh.filter { $0.severity == .error }) }
      added = Logged(id: id, findings: fresh)
      return log.bytes
    }
    return added
  }

  /// What kind an answer looks like; nil where nothing is recognised or the case file has errors.
  ///
  /// - Throws: `CaseFileFault` where no complaint has that id.
  package func suggestion(
    for text: String?, answering id: String, at moment: Moment?, in source: CaseSource
  ) throws -> AnswerSuggestion? {
    let log = try CaseLog(source)
    let place = try log.place(of: id)
    guard let text, let matter = check(source, readAs: log.root).matter else { return nil }
    return AnswerSuggestion(
      for: text, to: matter.complaints[place], at: moment, in: matter,
      signs: try library.law.signs().answers)
  }
}
