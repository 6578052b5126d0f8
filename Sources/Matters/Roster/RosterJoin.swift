import Basics

/// Joins the accepted rows of a roster with a case file: people become claimants, rows purchases.
/// A case file joined with an empty roster is the case file.
package struct RosterJoin: Sendable {
  private let base: Record
  private let book: RosterBook
  private let hasFile: @Sendable (String) -> Bool
  /// The case file's own claimants by their numbers; the first of each.
  private var known = ExactTable<String>()
  private let names: RosterNames
  /// The claimants' ids, by the people of the book.
  private var ids: [String]
  private let claims: RosterClaims
  private let merchants: RosterMerchants
  /// The case file alone, with what its only claimant owns. Claims that name nobody stay everybody's.
  package let own: Record

  package init(
    _ draft: CaseDraft, _ book: RosterBook, hasFile: @escaping @Sendable (String) -> Bool
  ) {
    base = draft.record
    own = base.ownedBySole(["purchases", "complaints", "evidence"])
    self.book = book
    self.hasFile = hasFile
    names = RosterNames(base)
    claims = RosterClaims(base)
    merchants = RosterMerchants(
      book.acceptedRows, known: base.records("respondents").enumerated().map(Respondent.init),
      names)
    for claimant in base.records("claimants").enumerated().map(Claimant.init).reversed() {
      if let number = claimant.idNumber { known[number] = claimant.id }
    }
    ids = names.numbered("R", book.people.count)
    for index in ids.indices {
      if let id = known(book.people[index].map { book.rows[$0] }) { ids[index] = id }
    }
  }

  /// What a person's rows become.
  package struct Part {
    /// The claimant's id.
    package let id: String
    /// Nil where the case file names the person already.
    package let claimant: Record?
    package let purchases: [Record]
    package let events: [Record]
    package let evidence: [Record]
    /// What each purchase's row asks for, as it is written there.
    package let wishes: [String?]
    /// Sellers whom only rows name, where nobody else of the book is in the case.
    let sellers: [Record]?
  }

  /// The case file with everybody.
  package func joined() -> Record {
    record(with: book.people.indices.map { part($0) }, onto: own)
  }

  /// These people added to what is there, with the sellers they name.
  package func record(with parts: [Part], onto base: Record) -> Record {
    var record = base
    let purchases = parts.flatMap(\.purchases)
    let sellers = parts.count == 1 ? parts[0].sellers : nil
    append(sellers ?? merchants.added(for: purchases), to: "respondents", of: &record)
    append(parts.compactMap(\.claimant), to: "claimants", of: &record)
    append(purchases, to: "purchases", of: &record)
    append(parts.flatMap(\.events), to: "events", of: &record)
    append(parts.flatMap(\.evidence), to: "evidence", of: &record)
    append(claims.records(for: parts), to: "claims", of: &record)
    return record
  }

  private func append(_ more: [Record], to key: String, of record: inout Record) {
    guard !more.isEmpty else { return }
    let list = Record.Value.list(record.list(key) + more.map(Record.Field.init(item:)))
    record.fields[key] = record.fields[key]?.with(list) ?? Record.Field(list, at: record.spot, key)
  }

  // MARK: One person

  /// The id of a person as a claimant: not one that the case file uses for somebody else.
  package func id(of number: Int) -> String { ids[number] }

  /// Whether the case file names the person itself.
  package func isKnown(_ number: Int) -> Bool { known(rows(of: number)) != nil }

  /// Sellers whom only the person's rows name.
  package func sellers(of number: Int) -> [Record] { merchants.alone(rows(of: number)).added }

  package func rows(of number: Int) -> [RosterRow] { book.people[number].map { book.rows[$0] } }

  /// - Parameters:
  ///   - number: of the person, in the book.
  ///   - alone: whether nobody else of the book is in the case: then the place in the book is no matter.
  package func part(_ number: Int, alone: Bool = false) -> Part {
    let rows = rows(of: number)
    let known = known(rows)
    let id = alone && known == nil ? names.numbered("R", 1)[0] : ids[number]
    let merchants = alone ? self.merchants.alone(rows) : self.merchants
    var purchases: [Record] = []
    var events: [Record] = []
    var evidence: [Record] = []
    for (row, purchase) in zip(rows, names.named("\(id)-P", rows.count)) {
      let files = self.files(of: row)
      let exhibits = files.enumerated().map { "\(purchase)-E\($0.offset + 1)" }
      evidence += zip(files, exhibits).map { self.exhibit($0.0, $0.1, id, row) }
      purchases.append(self.purchase(row, purchase, id, exhibits, merchants))
      events += [event(row, purchase)].compactMap { $0 }
    }
    return Part(
      id: id, claimant: known == nil ? claimant(rows, id) : nil, purchases: purchases,
      events: events, evidence: evidence, wishes: rows.map { $0[.claim] },
      sellers: alone ? merchants.added : nil)
  }

  /// The claimant of the case file with the same number.
  private func known(_ rows: [RosterRow]) -> String? {
    rows.lazy.compactMap { $0[.idNumber] }.first.flatMap { known[$0] }
  }

  private func claimant(_ rows: [RosterRow], _ id: String) -> Record {
    var writer = RowRecord(rows[0], path: "claimants[\(id)]")
    writer.put("id", id)
    for (key, column) in Self.personal {
      if let row = rows.first(where: { $0[column] != nil }) { writer.take(key, column, from: row) }
    }
    fillFromNumber(rows, &writer)
    var account = RowRecord(rows[0], path: "claimants[\(id)].refund_account")
    for (key, column) in [
      ("holder", RosterColumn.accountHolder), ("bank", .bank), ("number", .accountNumber),
    ] {
      if let row = rows.first(where: { $0[column] != nil }) { account.take(key, column, from: row) }
    }
    writer.put("refund_account", account)
    return writer.record
  }

  private static let personal: [(String, RosterColumn)] = [
    ("name", .name), ("sex", .sex), ("birth_date", .birthDate), ("ethnicity", .ethnicity),
    ("id_type", .idType), ("id_number", .idNumber), ("phone", .phone), ("domicile", .domicile),
    ("address", .address), ("email", .email),
  ]

  /// A resident's number holds sex and day of birth (GB 11643).
  private func fillFromNumber(_ rows: [RosterRow], _ writer: inout RowRecord) {
    guard let row = rows.first(where: { $0[.idNumber] != nil }),
      row[.idType] ?? RosterRow.usualIDType == RosterRow.usualIDType,
      let number = row[.idNumber].flatMap({ try? ResidentNumber($0) })
    else { return }
    if !writer.has("sex") { writer.put("sex", number.sex) }
    if !writer.has("birth_date") { writer.put("birth_date", .day(number.birthDate)) }
  }

  // MARK: One row

  private func purchase(
    _ row: RosterRow, _ id: String, _ claimant: String, _ exhibits: [String],
    _ merchants: RosterMerchants
  ) -> Record {
    var writer = RowRecord(
      row, path: "purchases[\(id)]", over: base.record("roster_purchase"))
    writer.put("id", id)
    writer.put("claimant", claimant)
    let (seller, platform) = merchants.parties(of: row)
    if let seller { writer.put("from", seller) }
    if let platform, platform != seller { writer.put("through", platform) }
    for (key, column) in [
      ("at", RosterColumn.at), ("order_number", .orderNumber), ("quantity", .quantity),
      ("paid", .paid), ("refunded", .refunded), ("knew_on", .knewOn),
    ] {
      writer.take(key, column, from: row)
    }
    var item = RowRecord(
      row, path: "purchases[\(id)].item",
      over: base.record("roster_purchase")?.record("item"))
    item.take("name", .item, from: row)
    item.take("category", .category, from: row)
    writer.put("item", item)
    if !exhibits.isEmpty {
      writer.put("evidence", (writer.texts("evidence") + exhibits))
    }
    return writer.record
  }

  /// What somebody says happened, on the day it was found out; without a day it has no place in time.
  private func event(_ row: RosterRow, _ purchase: String) -> Record? {
    guard row[.loss] != nil, row[.knewOn] != nil else { return nil }
    var writer = RowRecord(row, path: "events[\(purchase)]")
    writer.take("what", .loss, from: row)
    if let day = row.day(.knewOn) { writer.put("at", .moment(Moment(day: day))) }
    writer.put("purchases", [purchase])
    return writer.record
  }

  /// Paths in the case folder of the files a row names.
  package func files(of row: RosterRow) -> [String] {
    RosterFiles.names(in: row[.evidence] ?? "").compactMap { RosterFiles.path(of: $0, hasFile) }
  }

  private func exhibit(
    _ file: String, _ id: String, _ claimant: String, _ row: RosterRow
  ) -> Record {
    var writer = RowRecord(row, path: "evidence[\(id)]", over: base.record("roster_evidence"))
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    writer.put("id", id)
    writer.put("title", stem.isEmpty ? name : stem)
    writer.put("files", [file])
    writer.put("claimant", claimant)
    return writer.record
  }
}
