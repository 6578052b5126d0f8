package import Basics

/// All rows of a joint case with what became of each.
package struct RosterBook: Sendable {
  package enum Verdict: Sendable, Hashable {
    case accepted
    case rejected
    /// Says what another row says already.
    case duplicate(of: Int)
    case conflict
  }

  /// Rows that do not fit together, or that look odd beside each other.
  package struct Clash: Sendable, Hashable {
    package let identifier: String
    /// By their places in `rows`.
    package let rows: [Int]
    package let column: RosterColumn?
    package let message: String
    package let remedy: String
  }

  /// In the order of their files, sheets and numbers, whatever order they came in.
  package let rows: [RosterRow]
  package let verdicts: [Verdict]
  /// Rows of which none is used until somebody decides.
  package let conflicts: [Clash]
  /// Used all the same; and what faults of unused rows hide.
  package let warnings: [Clash]
  /// Of the files.
  package let findings: [Finding]
  /// The accepted rows of each person, in the order of the rows.
  package let people: [[Int]]

  package init(
    _ unsorted: [RosterRow], findings: [Finding] = [], in context: RosterContext,
    _ headings: RosterHeadings
  ) {
    let check = RosterRowCheck(context: context, headings: headings)
    var rows = unsorted.sorted { RosterOrigin.isBefore($0.origin, $1.origin) }
    for index in rows.indices { check.check(&rows[index]) }
    var desk = RosterClashes(rows, headings)
    desk.run()
    self.rows = rows
    self.findings = findings
    verdicts = desk.verdicts
    conflicts = desk.conflicts
    warnings = desk.warnings + desk.hidden()
    people = desk.people
  }

  package func count(_ isCounted: (Verdict) -> Bool) -> Int { verdicts.count(where: isCounted) }

  package var accepted: Int { count { $0 == .accepted } }
  package var rejected: Int { count { $0 == .rejected } }
  package var duplicates: Int { count { if case .duplicate = $0 { true } else { false } } }
  package var conflicting: Int { count { $0 == .conflict } }

  /// Of the accepted rows that say what was paid: that, less what was refunded.
  package var total: Money {
    acceptedRows.reduce(.zero) { sum, row in
      row.money(.paid).map { sum + $0 - (row.money(.refunded) ?? .zero) } ?? sum
    }
  }

  /// Accepted rows that do not say what was paid.
  package var unpriced: Int { acceptedRows.count { $0.money(.paid) == nil } }

  package var acceptedRows: [RosterRow] {
    zip(rows, verdicts).filter { $0.1 == .accepted }.map(\.0)
  }
}
