package import Basics
import Matters

extension ReadRoster: JSONConvertible {
  package var json: JSONValue {
    .object([
      "rows": .int(book.rows.count), "accepted": .int(book.accepted),
      "rejected": .int(book.rejected), "duplicates": .int(book.duplicates),
      "conflicting": .int(book.conflicting), "people": .int(book.people.count),
      "conflicts": .array(book.conflicts.map(json)), "warnings": .array(book.warnings.map(json)),
      "total": .string(book.total.description), "problems": .array(problems),
      "changes": .array(changes.map(json)), "findings": book.findings.json,
    ])
  }

  private func json(_ clash: RosterBook.Clash) -> JSONValue {
    .object([
      "identifier": .string(clash.identifier), "message": .string(clash.message),
      "remedy": .string(clash.remedy),
      "column": .text(clash.column.map(headings.heading)),
      "rows": .array(clash.rows.map { json(book.rows[$0].origin) }),
    ])
  }

  private func json(_ origin: RosterOrigin) -> JSONValue {
    .object([
      "file": .string(origin.file), "sheet": .text(origin.sheet), "row": .int(origin.row),
    ])
  }

  private var problems: [JSONValue] {
    (0..<book.rows.count).flatMap { index -> [JSONValue] in
      let row = book.rows[index]
      return row.problems.map { problem in
        .object([
          "file": .string(row.origin.file), "sheet": .text(row.origin.sheet),
          "row": .int(row.origin.row), "column": .text(problem.column.map(headings.heading)),
          "value": .text(problem.column.map(row.shown)), "state": .string(state(index)),
          "weight": .string(problem.weight.rawValue), "identifier": .string(problem.identifier),
          "message": .string(problem.message), "remedy": .string(problem.remedy),
        ])
      }
    }
  }

  private func state(_ index: Int) -> String {
    switch book.verdicts[index] {
    case .accepted: "accepted"
    case .rejected: "rejected"
    case .duplicate: "duplicate"
    case .conflict: "conflict"
    }
  }

  private func json(_ change: RosterGenerations.Change) -> JSONValue {
    .object([
      "kind": .string(change.kind.rawValue), "name": .text(change.name),
      "order_number": .text(change.orderNumber), "before": json(change.before),
      "after": change.after.map(json) ?? .null,
      "values": .array(
        change.values.map { value in
          .object([
            "column": .string(headings.heading(of: value.column)),
            "before": .string(value.before), "after": .string(value.after),
          ])
        }),
    ])
  }
}
