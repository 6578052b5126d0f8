package import Basics
import Exhibits
import Foundation
import Jurisdictions
import Matters
import Review
package import Rules
package import Seals
import YAMLFiles

/// The case of each claimant alone, for papers of their own: everybody's facts once, then one person's.
package struct SeparateFilings: Sendable {
  /// One person of a joint case.
  package struct Person: Sendable {
    /// From one, in the order of the joint case.
    package let number: Int
    package let id: String
    package let name: String
  }

  package let people: [Person]
  /// What was found of the case file and its rosters as a whole, for cases of several.
  package let findings: [Finding]
  /// The same for papers of each alone.
  package let findingsApart: [Finding]

  let pipeline: Pipeline
  let source: CaseSource
  let shelf: LawShelf
  private let draft: CaseDraft
  private let alone: CaseAlone
  /// What is everybody's, for one whom only the roster knows.
  private let common: Record
  private let roster: Roster?
  private let named: CalendarDay?

  /// People whose rows make them.
  private struct Roster: Sendable {
    let join: RosterJoin
    /// The person in the book of each person whose rows make them, or add to what they have.
    var byID: [String: Int] = [:]
    /// How many only the roster knows.
    var others = 0
    /// The rows whose wish no claim carries out, by the person.
    var unheard: [Int: [RosterRow]] = [:]

    func isOther(_ id: String) -> Bool { byID[id].map { !join.isKnown($0) } ?? false }
  }

  /// - Throws: `CaseFileFault` where the case file cannot be used at all.
  package init(
    of source: CaseSource, _ pipeline: Pipeline, on day: CalendarDay? = nil
  ) throws {
    let draft = try pipeline.draft(of: source)
    guard !draft.findings.hasErrors else { throw CaseFileFault(draft.findings) }
    self.pipeline = pipeline
    self.source = source
    named = day
    self.draft = draft
    let paths = draft.record.texts("rosters")
    let (shelf, read) = try Together.run {
      try LawShelf(pipeline.library.law)
    } _: {
      paths.isEmpty ? nil : try pipeline.roster(paths, of: source, draft, on: day)
    }
    self.shelf = shelf
    var people = Self.people(in: draft.record)
    guard let read else {
      alone = CaseAlone(draft.record)
      common = draft.record
      roster = nil
      findings = []
      findingsApart = Self.jointSums(alone.jointSums) + Self.amendmentsAside(source)
      self.people = people
      return
    }
    let folder = source.folder
    let join = RosterJoin(draft, read.book) {
      FileManager.default.fileExists(atPath: "\(folder)/\($0)")
    }
    var roster = Roster(join: join)
    let unheard = Set(RosterClaims.unheard(draft, read.book))
    for (number, rows) in read.book.people.enumerated() {
      let id = join.id(of: number)
      roster.byID[id] = number
      roster.unheard[number] = rows.filter(unheard.contains).map { read.book.rows[$0] }
      guard !join.isKnown(number) else { continue }
      roster.others += 1
      let name = read.book.rows[rows[0]][.name] ?? ""
      people.append(Person(number: people.count + 1, id: id, name: name))
    }
    alone = CaseAlone(join.own, besides: roster.others)
    common = alone.record(for: [], andOthers: 1)
    self.roster = roster
    self.people = people
    findings = pipeline.findings(of: read, draft)
    findingsApart =
      pipeline.findings(of: read, draft, isApart: true) + Self.jointSums(alone.jointSums)
      + Self.amendmentsAside(source)
  }

  /// What a lawyer changed is wording of the joint papers.
  private static func amendmentsAside(_ source: CaseSource) -> [Finding] {
    guard let accepted = try? AmendmentsPlace(of: source).file().accepted, !accepted.isEmpty else {
      return []
    }
    return [
      Finding(
        .note, "review.not_applied_apart",
        "amendments.yaml 里采纳的 \(accepted.count) 处修改是一起的文书的，各人的文书没有照改。",
        remedy: "要改各人的文书，请改模板（--templates）或者案件文件。")
    ]
  }

  private static func people(in record: Record) -> [Person] {
    record.records("claimants").enumerated().map { index, record in
      Person(
        number: index + 1, id: record.text("id") ?? "claimant-\(index + 1)",
        name: record.text("name") ?? "")
    }
  }

  /// The case file as it is for one person.
  func record(of person: Person) -> Record {
    guard let roster, let number = roster.byID[person.id] else {
      return alone.record(for: person.id)
    }
    let part = roster.join.part(number, alone: true)
    let base = part.claimant == nil ? alone.record(for: person.id) : common
    return roster.join.record(with: [part], onto: base)
  }

  /// The case file as it is for some of the people together.
  func record(of people: [Person]) -> Record {
    let (own, others) = divided(people)
    let base = alone.record(for: own, andOthers: others)
    guard let roster else { return base }
    let parts = people.compactMap { person in roster.byID[person.id].map { roster.join.part($0) } }
    return roster.join.record(with: parts, onto: base)
  }

  /// Whom the case file names, and how many only the roster knows.
  private func divided(_ people: [Person]) -> (own: Set<String>, others: Int) {
    let own = people.map(\.id).filter { !(roster?.isOther($0) ?? false) }
    return (Set(own), people.count - own.count)
  }

  /// Sums of the case file that are these people's and others' together.
  func jointSums(of people: [Person]) -> [Finding] {
    let (own, others) = divided(people)
    return Self.jointSums(alone.jointSums(for: own, andOthers: others))
  }

  /// What several ask for together cannot be parted: a refund is reckoned from each one's orders.
  private static func jointSums(_ claims: [Record]) -> [Finding] {
    claims.map { claim in
      let name = claim.text("id").map { "诉求 \($0) 的" } ?? "诉求的"
      return Finding(
        .warning, "claim.amount.joint", path: claim.path(of: "amount"),
        place: claim.place(of: "amount"),
        "\(name)金额 \(claim.money("amount")?.grouped ?? "") 元是大家合计的，看不出每个人多少，分开的文书里没有写它：退款按各人的订单算，别的先空着。",
        remedy: "请每个人写一项诉求，写明 claimant（原告）和本人的 amount（金额）。")
    }
  }

  /// What the person's rows ask for and no claim says.
  func unheard(_ person: Person) -> Finding? {
    guard let roster, let number = roster.byID[person.id],
      let row = roster.unheard[number]?.first
    else { return nil }
    return Finding(
      .hole, "roster.claims.missing", path: "claims", place: row.origin.place,
      "\(row.origin.chinese)没有写清要什么，文书里没有这笔订单的诉求。",
      remedy: "请在名单的“诉求”里写“退款”；要别的，写进案件文件的 claims（诉求）。")
  }

  /// What only rosters need.
  private static let rosterKeys = ["roster_purchase", "roster_evidence"]

  /// Read, checked and joined for one person alone.
  ///
  /// - Parameter asFile: from a case file of the person's own, which goes along with the papers and whose
  ///   lines remarks name: the joint one holds what is others'.
  func checked(_ person: Person, papers: Set<Paper>, asFile: Bool) -> Pipeline.Checked {
    var record = record(of: person)
    for key in Self.rosterKeys { record.remove(key) }
    guard asFile else {
      return pipeline.check(source, draft.with(record), on: named, papers: papers)
    }
    let own = source.with(Array(RecordText.text(of: record).utf8))
    return pipeline.check(own, on: named, papers: papers)
  }

  /// The same for some of them together, from a case file of their own.
  ///
  /// - Parameter mostBytes: a longer case file is not read again: its owner could not read it either.
  func checked(
    _ people: [Person], papers: Set<Paper>, mostBytes: Int = YAMLFile.sizeLimit
  ) -> Pipeline.Checked {
    var record = record(of: people)
    for key in Self.rosterKeys { record.remove(key) }
    let own = source.with(Array(RecordText.text(of: record).utf8))
    guard own.bytes.count > mostBytes else { return pipeline.check(own, on: named, papers: papers) }
    return pipeline.check(own, draft.with(record), on: named, papers: papers)
  }

  /// One digest over all that goes into a person's papers: the same digest, the same papers.
  package func digest(of person: Person, _ common: Fingerprint) -> String {
    var hash = StreamingFingerprint()
    hash.update(Array(common.hex.utf8))
    let folder = PersonFolder.name(person.number, of: people.count, person.name)
    hash.update(Array("\(person.number) \(person.id) \(folder)\n".utf8))
    if let roster, let number = roster.byID[person.id] {
      for row in roster.join.rows(of: number) {
        hash.update(Array((row.values.joined(separator: "\u{1F}") + "\n").utf8))
        for file in roster.join.files(of: row) { hash.update(Array(mark(of: file).utf8)) }
      }
      // Another's row may tell a seller's code.
      for seller in roster.join.sellers(of: number) {
        let words = ["id", "name", "uscc"].map { seller.text($0) ?? "" }
        hash.update(Array((words.joined(separator: "\u{1F}") + "\n").utf8))
      }
    }
    return hash.finish().hex
  }

  /// Size and time of a file: cheaper than its bytes, for nothing but whether work must be done again.
  private func mark(of file: String) -> String {
    let facts = try? FileManager.default.attributesOfItem(atPath: "\(source.folder)/\(file)")
    let time = (facts?[.modificationDate] as? Date)?.timeIntervalSinceReferenceDate ?? 0
    return "\(file) \((facts?[.size] as? NSNumber)?.intValue ?? -1) \(time)\n"
  }

  /// Over the case file and the files it names: exhibits, and what proves when they were made.
  package var caseDigest: Fingerprint {
    var hash = StreamingFingerprint()
    hash.update(source.bytes)
    let common = [draft.record.record("roster_evidence")].compactMap { $0 }
    for exhibit in draft.record.records("evidence") + common {
      for file in EvidenceItem.allFiles(in: exhibit) { hash.update(Array(mark(of: file).utf8)) }
    }
    return hash.finish()
  }

  /// - Throws: where there is nobody to make papers for.
  package func requirePeople() throws(FilingError) {
    guard people.isEmpty else { return }
    throw FilingError(
      .input, "“\(source.file)”里没有原告，名单里也没有用得上的行。请写 claimants（原告），或用 dossier claimants import 收名单。")
  }

  /// The day whose law applies.
  package var day: CalendarDay { named ?? draft.record.day("as_of") ?? pipeline.today }
}

extension SeparateFilings {
  /// What the law gives for one person alone; nil where their data have errors.
  package func assess(_ person: Person) throws -> Assessment? {
    try pipeline.assess(checked(person, papers: Paper.usual, asFile: false), under: shelf)?
      .assessment
  }
}
