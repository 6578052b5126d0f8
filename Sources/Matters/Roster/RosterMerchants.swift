import Basics

/// The sellers of a roster: those of the case file, and those only rows name.
package struct RosterMerchants: Sendable {
  private let known: [Respondent]
  private let names: RosterNames
  /// Sellers no case file knows, in the order of the rows that name them first.
  package private(set) var added: [Record] = []
  private var byName: [ExactText: String] = [:]
  /// Codes that some row gives with a name: another row may have the name alone.
  private let codes: [ExactText: String]

  init(_ rows: [RosterRow], known: [Respondent], _ names: RosterNames) {
    var codes: [ExactText: String] = [:]
    for row in rows {
      if let code = row[.creditCode], let name = Self.name(of: row) { codes[name] = code }
    }
    self.init(rows, known, names, codes)
  }

  private init(
    _ rows: [RosterRow], _ known: [Respondent], _ names: RosterNames,
    _ codes: [ExactText: String]
  ) {
    self.known = known
    self.names = names
    self.codes = codes
    var first: [(row: RosterRow, key: ExactText)] = []
    var seen: Set<ExactText> = []
    for row in rows {
      guard let key = key(of: row), RosterParties.seller(of: row, in: known) == nil,
        seen.insert(key).inserted
      else { continue }
      first.append((row, key))
    }
    for (id, seller) in zip(names.numbered("M", first.count), first) {
      byName[seller.key] = id
      added.append(record(seller.row, id))
    }
  }

  /// Those whom some of the rows name, as if there were no others.
  func alone(_ rows: [RosterRow]) -> RosterMerchants {
    RosterMerchants(rows, known, names, codes)
  }

  /// Those of them whom purchases name.
  func added(for purchases: [Record]) -> [Record] {
    guard !added.isEmpty else { return [] }
    let named = Set(
      purchases.flatMap { [$0.text("from"), $0.text("through")] }.compactMap { $0 }
        .map(ExactText.init))
    return added.filter { $0.text("id").map { named.contains(ExactText($0)) } ?? false }
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
    code(of: row).map(ExactText.init) ?? Self.name(of: row)
  }

  private func code(of row: RosterRow) -> String? {
    row[.creditCode] ?? Self.name(of: row).flatMap { codes[$0] }
  }

  private static func name(of row: RosterRow) -> ExactText? {
    (row[.merchant] ?? row[.shop]).map { ExactText(RosterParties.plain($0)) }
  }

  private func record(_ row: RosterRow, _ id: String) -> Record {
    var record = Record(place: row.origin.place, path: "respondents[\(id)]")
    let spot = record.spot
    let put = { (key: String, text: String?) in
      guard let text else { return }
      record.fields[key] = Record.Field(.text(text), at: spot, key)
    }
    put("id", id)
    put("role", "merchant")
    put("name", row[.merchant])
    put("uscc", code(of: row))
    return record
  }
}
