import Basics
import Jurisdictions
import Matters

/// Where an assessment is taken apart again, value by value; each topic has a file of its own.
struct ExplainingDesk {
  let assessment: Assessment

  init(_ assessment: Assessment) {
    self.assessment = assessment
  }

  var matter: Matter { assessment.matter }
  var law: LawOnDay { assessment.law }
  var tables: LawTables { assessment.tables }

  /// What is explained, in this order; the first parts of the traces' keys.
  enum Topic: String, CaseIterable {
    case procedure, threshold
    case amountInDispute = "amount_in_dispute"
    case venue, cause, fee, claims, limitation, deadlines, authority
    case nextSteps = "next_steps"
  }

  /// Tells the traces of a topic one by one: there may be more than one wants to hold.
  func explain(_ topic: Topic, _ tell: (Trace) -> Void) {
    switch topic {
    case .procedure: procedure.map(tell)
    case .threshold: threshold.map(tell)
    case .amountInDispute: amountInDispute.map(tell)
    case .venue: venues.forEach(tell)
    case .cause: cause.map(tell)
    case .fee: fee.map(tell)
    case .claims: claims.forEach(tell)
    case .limitation: for clock in assessment.limitations { tell(limitation(clock)) }
    case .deadlines:
      let complaints = Dictionary(
        matter.complaints.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      for clock in assessment.deadlines { tell(deadline(clock, complaints)) }
    case .authority: authorities.forEach(tell)
    case .nextSteps: nextSteps.forEach(tell)
    }
  }

  func articles(_ citations: [Citation]) -> [Article] {
    var seen: Set<String> = []
    return citations.filter { seen.insert($0.id).inserted }.compactMap { law.entry($0.id) }
  }

  /// A number the rules reckon with, on the case's day.
  func figure(_ kind: String) -> Trace.LawFigure? {
    tables.figures.figure(kind, on: matter.day).map {
      Trace.LawFigure(
        name: $0.name, value: "\($0.value)", origin: tables.figures.origin(of: $0))
    }
  }

  /// The yearly arrangements of holidays that a span of days touches.
  func calendarYears(_ days: [CalendarDay?]) -> [Trace.LawFigure] {
    Set(days.compactMap { $0?.year }).sorted().compactMap { year in
      tables.calendar.origin(of: year).map {
        Trace.LawFigure(name: "放假安排", value: "\(year) 年", origin: $0)
      }
    }
  }

  func name(of respondent: String) -> String { matter.respondent(respondent)?.name ?? respondent }
}

extension [Trace.CaseFact] {
  /// Each line once, in the order of the file.
  var arranged: [Trace.CaseFact] {
    var seen: Set<String> = []
    return filter { seen.insert($0.path).inserted }
      .sorted {
        ($0.place.line ?? 0, $0.place.column ?? 0) < ($1.place.line ?? 0, $1.place.column ?? 0)
      }
  }
}
