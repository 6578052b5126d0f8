import Basics
import Rosters

/// Rosters as they came in, one import after another: a later one corrects the earlier ones.
package struct RosterGenerations: Sendable {
  /// The rows that count, and what a later import changed.
  package struct Merged: Sendable {
    package var rows: [RosterRow] = []
    package var changes: [Change] = []
  }

  /// What a row said and what it says now.
  package struct Change: Sendable, Hashable {
    package enum Kind: String, Sendable { case changed, removed }
    package let kind: Kind
    package let before: RosterOrigin
    package let after: RosterOrigin?
    package let name: String?
    package let orderNumber: String?
    /// The columns that differ, with both values; empty for a row that is gone.
    package let values: [Value]

    package struct Value: Sendable, Hashable {
      package let column: RosterColumn
      package let before: String
      package let after: String
    }
  }

  /// - Parameter imports: the files of each import, the earliest first.
  package static func merge(_ imports: [[RosterFile]]) -> Merged {
    var merged = Merged()
    for files in imports { merged.take(files) }
    return merged
  }
}

extension RosterGenerations.Merged {
  /// Rows of a file that comes again go; so do rows of the same person and order, and rows that came
  /// back corrected.
  fileprivate mutating func take(_ files: [RosterFile]) {
    let fresh = files.flatMap(\.rows)
    guard !rows.isEmpty else {
      rows = fresh
      return
    }
    let again = Set(files.map { ExactText($0.name) })
    let returned = Set(fresh.filter(\.isReturned).map(\.origin))
    var byKey: [ExactText: RosterRow] = [:]
    var byOrigin: [RosterOrigin: RosterRow] = [:]
    for row in fresh {
      if let key = row.key { byKey[key] = row }
      byOrigin[row.origin] = row
    }
    var kept: [RosterRow] = []
    for row in rows {
      let returned = returned.contains(row.origin) ? byOrigin[row.origin] : nil
      let twin = returned ?? row.key.flatMap { byKey[$0] }
      if let twin {
        note(row, twin)
      } else if again.contains(ExactText(row.origin.file)) {
        note(row, byOrigin[row.origin])
      } else {
        kept.append(row)
      }
    }
    rows = kept + fresh
  }

  private mutating func note(_ before: RosterRow, _ after: RosterRow?) {
    let values = after.map { after in
      before.difference(from: after).map { column in
        RosterGenerations.Change.Value(
          column: column, before: before.shown(column), after: after.shown(column))
      }
    }
    guard values?.isEmpty != true else { return }
    changes.append(
      RosterGenerations.Change(
        kind: after == nil ? .removed : .changed, before: before.origin, after: after?.origin,
        name: before[.name], orderNumber: before[.orderNumber], values: values ?? []))
  }
}

extension RosterRow {
  /// Person and order; nil where either is not known.
  var key: ExactText? {
    guard let order = self[.orderNumber] else { return nil }
    if let number = self[.idNumber] { return ExactText("\(number) \(order)") }
    guard let name = self[.name], let phone = self[.phone] else { return nil }
    return ExactText("\(name) \(phone) \(order)")
  }

  /// As its cell reads, whether it could be taken or not.
  package func shown(_ column: RosterColumn) -> String {
    unread[column]?.text ?? values[column.rawValue]
  }
}
