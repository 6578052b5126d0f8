import Basics

/// The sellers of a roster: those of the case file, and those only rows name.
package struct RosterMerchants: Sendable {
  private let known: [Respondent]
  /// Sellers no case file knows, in the order of the rows that name them first.
  package private(set) var added: [Record] = []
  private var byName: [ExactText: String] = [:]
  /// Codes that some row gives with a name: another row may have the name alone.
  private var codes: [ExactText: String] = [:]

  init(_ rows: [RosterRow], known: [Respondent]) {
    self.known = known
    for row in rows {
      if let code = row[.creditCode], let name = Self.name(of: row) { codes[name] = code }
    }
    for row in rows {
      guard let key = key(of: row), byName[key] == nil,
        RosterParties.seller(of: row, in: known) == nil
      else { continue }
      let id = "M\(added.count + 1)"
      byName[key] = id
      added.append(Self.record(row, id))
    }
  }

  /// Ids of who sold and of whose site it was.
  func parties(of row: RosterRow) -> (seller: String?, platform: String?) {
    let platform = RosterParties.platform(of: row, in: known)?.id
    let seller =
      RosterParties.seller(of: row, in: known)?.id ?? key(of: row).flatMap { byName[$0] }
    return (seller, platform)
  }

  /// By credit code; without one by name.
  private func key(of row: RosterRow) -> ExactText? {
    let name = Self.name(of: row)
    return (row[.creditCode] ?? name.flatMap { codes[$0] }).map(ExactText.init) ?? name
  }

  private static func name(of row: RosterRow) -> ExactText? {
    (row[.merchant] ?? row[.shop]).map { ExactText(RosterParties.plain($0)) }
  }

  private static func record(_ row: RosterRow, _ id: String) -> Record {
    var record = Record(place: row.origin.place, path: "respondents[\(id)]")
    let spot = record.spot
    let put = { (key: String, text: String?) in
      guard let text else { return }
      record.fields[key] = Record.Field(.text(text), at: spot, key)
    }
    put("id", id)
    put("role", "merchant")
    put("name", row[.merchant])
    put("uscc", row[.creditCode])
    return record
  }
}
