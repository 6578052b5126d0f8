import Basics

/// Joins the accepted rows of a roster with a case file: people become claimants, rows purchases.
/// A case file joined with an empty roster is the case file.
package struct RosterJoin {
  private let base: Record
  private let book: RosterBook
  private let hasFile: (String) -> Bool
  private let claimants: [Claimant]

  package init(
    _ draft: CaseDraft, _ book: RosterBook, hasFile: @escaping (String) -> Bool
  ) {
    base = draft.record
    claimants = draft.record.records("claimants").enumerated().map { Claimant(index: $0, $1) }
    self.book = book
    self.hasFile = hasFile
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
  }

  /// The case file with everybody.
  package func joined() -> Record {
    let merchants = merchants()
    return record(with: book.people.indices.map { part($0, merchants) }, merchants)
  }

  /// The case file with these people besides its own.
  package func record(with parts: [Part], _ merchants: RosterMerchants) -> Record {
    var record = own
    append(merchants.added, to: "respondents", of: &record)
    return self.record(with: parts, onto: record)
  }

  /// These people added to what is there.
  package func record(with parts: [Part], onto base: Record) -> Record {
    var record = base
    append(parts.compactMap(\.claimant), to: "claimants", of: &record)
    append(parts.flatMap(\.purchases), to: "purchases", of: &record)
    append(parts.flatMap(\.events), to: "events", of: &record)
    append(parts.flatMap(\.evidence), to: "evidence", of: &record)
    append(RosterClaims(self.base, book).records(for: parts), to: "claims", of: &record)
    return record
  }

  package func merchants() -> RosterMerchants {
    RosterMerchants(
      book.acceptedRows, known: base.records("respondents").enumerated().map(Respondent.init))
  }

  private func append(_ more: [Record], to key: String, of record: inout Record) {
    guard !more.isEmpty else { return }
    let list = Record.Value.list(record.list(key) + more.map(Record.Field.init(item:)))
    record.fields[key] = record.fields[key]?.with(list) ?? Record.Field(list, at: record.spot, key)
  }

  /// Claims that name nobody stay everybody's.
  private var own: Record { base.ownedBySole(["purchases", "complaints", "evidence"]) }

  // MARK: One person

  /// The id of a person as a claimant.
  package func id(of number: Int) -> String {
    known(book.people[number].map { book.rows[$0] }) ?? "R\(number + 1)"
  }

  /// - Parameters:
  ///   - number: of the person, in the book.
  ///   - alone: whether nobody else of the book is in the case: then the place in the book is no matter.
  package func part(
    _ number: Int, _ merchants: RosterMerchants, alone: Bool = false
  ) -> Part {
    let indices = book.people[number]
    let rows = indices.map { book.rows[$0] }
    let known = known(rows)
    let id = alone && known == nil ? "R1" : id(of: number)
    var purchases: [Record] = []
    var events: [Record] = []
    var evidence: [Record] = []
    for (place, row) in rows.enumerated() {
      let purchase = rows.count == 1 ? "\(id)-P" : "\(id)-P\(place + 1)"
      let files = self.files(of: row)
      let exhibits = files.enumerated().map { "\(purchase)-E\($0.offset + 1)" }
      evidence += zip(files, exhibits).map { self.exhibit($0.0, $0.1, id, row) }
      purchases.append(self.purchase(row, purchase, id, exhibits, merchants))
      events += [event(row, purchase)].compactMap { $0 }
    }
    return Part(
      id: id, claimant: known == nil ? claimant(rows, id) : nil, purchases: purchases,
      events: events, evidence: evidence, wishes: rows.map { $0[.claim] })
  }

  /// The claimant of the case file with the same number.
  private func known(_ rows: [RosterRow]) -> String? {
    guard let number = rows.lazy.compactMap({ $0[.idNumber] }).first else { return nil }
    return claimants.first { $0.idNumber.map { same($0, number) } ?? false }?.id
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
