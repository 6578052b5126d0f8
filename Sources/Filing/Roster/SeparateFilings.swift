package import Basics
import Exhibits
import Foundation
import Jurisdictions
import Matters
package import Rules
package import Seals

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
  /// What was found of the case file and its rosters as a whole.
  package let findings: [Finding]

  let pipeline: Pipeline
  let source: CaseSource
  let shelf: LawShelf
  private let draft: CaseDraft
  private let whole: Record
  /// What is everybody's.
  private let common: Record
  private let roster: Roster?
  private let named: CalendarDay?

  /// People whose rows make them.
  private struct Roster: Sendable {
    let book: RosterBook
    let merchants: RosterMerchants
    let folder: String
    /// The person in the book of each person that only the roster knows.
    var byID: [String: Int] = [:]

    func join(_ draft: CaseDraft) -> RosterJoin {
      let folder = folder
      return RosterJoin(draft, book) {
        FileManager.default.fileExists(atPath: "\(folder)/\($0)")
      }
    }
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
    shelf = try LawShelf(pipeline.library.law)
    let paths = draft.record.texts("rosters")
    guard !paths.isEmpty else {
      whole = draft.record
      common = draft.record
      roster = nil
      findings = []
      people = Self.people(in: draft.record)
      return
    }
    let read = try pipeline.roster(paths, of: source, draft, on: day)
    let book = read.book
    let merchants = RosterJoin(draft, book) { _ in false }.merchants()
    var roster = Roster(
      book: book, merchants: merchants, folder: source.folder)
    let join = roster.join(draft)
    whole = join.record(with: [], merchants)
    common = CaseAlone(whole).record(for: nil)
    var people = Self.people(in: draft.record)
    let known = Set(people.map { ExactText($0.id) })
    for number in book.people.indices {
      let row = book.rows[book.people[number][0]]
      let id = join.id(of: number)
      roster.byID[id] = number
      guard !known.contains(ExactText(id)) else { continue }
      people.append(Person(number: people.count + 1, id: id, name: row[.name] ?? ""))
    }
    self.roster = roster
    self.people = people
    findings = pipeline.findings(of: read, draft)
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
      return CaseAlone(whole).record(for: person.id)
    }
    let join = roster.join(draft)
    let part = join.part(number, roster.merchants, alone: true)
    let base = part.claimant == nil ? CaseAlone(whole).record(for: person.id) : common
    return join.record(with: [part], onto: base)
  }

  /// The case file as it is for some of the people together.
  func record(of people: [Person]) -> Record {
    guard let roster else { return CaseAlone(whole).record(for: Set(people.map(\.id))) }
    let join = roster.join(draft)
    let parts = people.compactMap { person in
      roster.byID[person.id].map { join.part($0, roster.merchants) }
    }
    // Whom the case file names itself brings more than rows.
    let known = zip(people.filter { roster.byID[$0.id] != nil }, parts)
      .filter { $0.1.claimant == nil }.map(\.0.id)
    let own = people.filter { roster.byID[$0.id] == nil }.map(\.id)
    let base = CaseAlone(whole).record(for: Set(known + own))
    return join.record(with: parts, onto: base)
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
  func checked(_ people: [Person], papers: Set<Paper>) -> Pipeline.Checked {
    var record = record(of: people)
    for key in Self.rosterKeys { record.remove(key) }
    let own = source.with(Array(RecordText.text(of: record).utf8))
    return pipeline.check(own, on: named, papers: papers)
  }

  /// One digest over all that goes into a person's papers: the same digest, the same papers.
  package func digest(of person: Person, _ common: Fingerprint) -> String {
    var hash = StreamingFingerprint()
    hash.update(Array(common.hex.utf8))
    hash.update(Array("\(person.number) \(person.id)\n".utf8))
    if let roster, let number = roster.byID[person.id] {
      for index in roster.book.people[number] {
        let row = roster.book.rows[index]
        hash.update(Array((row.values.joined(separator: "\u{1F}") + "\n").utf8))
        for file in roster.join(draft).files(of: row) { hash.update(Array(mark(of: file).utf8)) }
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

  /// Over the case file and the files it names.
  package var caseDigest: Fingerprint {
    var hash = StreamingFingerprint()
    hash.update(source.bytes)
    for exhibit in draft.record.records("evidence") {
      for file in exhibit.texts("files") { hash.update(Array(mark(of: file).utf8)) }
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
