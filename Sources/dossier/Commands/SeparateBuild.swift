import ArgumentParser
import Basics
@preconcurrency @unsafe import Dispatch
import Filing
import Foundation
import Matters
import Rules
import Seals
import Synchronization

/// Which part of the people one run makes the papers of: `2/8` is every eighth person from the second on.
struct Shard: ExpressibleByArgument {
  let index: Int
  let count: Int

  static let whole = Shard(index: 1, count: 1)

  private init(index: Int, count: Int) {
    self.index = index
    self.count = count
  }

  init?(argument: String) {
    let parts = argument.split(separator: "/").compactMap { Int($0) }
    guard parts.count == 2, parts[1] >= 1, (1...parts[1]).contains(parts[0]) else { return nil }
    self.init(index: parts[0], count: parts[1])
  }

  func contains(_ number: Int) -> Bool { (number - 1) % count == index - 1 }

  /// Part of file names; empty for the whole.
  var mark: String { count == 1 ? "" : "-\(index)-\(count)" }
}

extension Grouping: ExpressibleByArgument {}

/// Papers for every claimant alone, on all cores, resumed where a run broke off.
struct SeparateBuild {
  let filings: SeparateFilings
  let library: Library
  let options: BuildOptions
  let packaging: Packaging
  let grouping: Grouping
  let isFlat: Bool
  let shard: Shard
  let jobs: Int
  let place: String

  /// What became of a person.
  struct Line: Sendable {
    let person: SeparateFilings.Person
    let made: SeparateWorker.Made

    var folder: String? { made.folder }
    var outcome: SeparateWorker.Outcome { made.outcome }
  }

  /// What became of all, and where papers lie now that are nobody's any more.
  struct Result {
    let lines: [Line]
    let superseded: String?
  }

  func run() throws -> Result {
    try prepare()
    clearAbandoned()
    let people = filings.people.filter { shard.contains($0.number) }
    let journal = try SeparateJournal(in: place, mark: shard.mark)
    let next = Mutex(0)
    let lines = Mutex<[Line]>([])
    let fault = Mutex<(any Error)?>(nil)
    let progress = Progress(of: people.count)
    let (shelf, common) = try Together.run {
      try SeparateWorker.Shelf(filings, options)
    } _: {
      try commonDigest()
    }
    DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, people.count))) { _ in
      do {
        var worker = try SeparateWorker(
          filings, options, packaging, grouping, isFlat: isFlat, into: place,
          token: AbandonedBuilds.token, sharing: shelf)
        while !Interruption.isRequested, fault.withLock({ $0 == nil }) {
          let index = next.withLock { value in
            defer { value += 1 }
            return value
          }
          guard index < people.count else { return }
          let line = try make(people[index], &worker, journal, common)
          lines.withLock { $0.append(line) }
          progress.step()
        }
      } catch {
        fault.withLock { if $0 == nil { $0 = error } }
      }
    }
    progress.end()
    if let fault = fault.withLock({ $0 }) { throw fault }
    if Interruption.isRequested {
      throw FilingError(.interrupted, "已中断。做好的都在 \(place) 里，再运行一次同样的命令就接着做。")
    }
    let sorted = lines.withLock { $0 }.sorted { $0.person.number < $1.person.number }
    try writeIndex(sorted)
    let superseded = try SupersededPapers.move(stale(journal, sorted), outOf: place)
    return Result(lines: sorted, superseded: superseded)
  }

  /// Places of earlier runs, of the people this one answers for, that it neither made nor kept.
  private func stale(_ journal: borrowing SeparateJournal, _ lines: [Line]) -> [String] {
    let current = Set(lines.flatMap(\.made.places))
    return journal.places.filter { shard.contains($0.key) }.values.flatMap { $0 }
      .filter { !current.contains($0) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What a run that was killed left half-written.
  private func clearAbandoned() {
    AbandonedBuilds.clear(inside: place, where: shard.contains)
    guard grouping != .none else { return }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    for name in names where !name.hasPrefix(".") {
      AbandonedBuilds.clear(inside: "\(place)/\(name)", where: shard.contains)
    }
  }

  private func prepare() throws {
    do {
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    } catch {
      throw FilingError(.output, "写不了“\(place)”：\(SystemTrouble.words(error))")
    }
  }

  /// One person's trouble stops nobody else's papers; a full disk stops all.
  private func make(
    _ person: SeparateFilings.Person, _ worker: inout SeparateWorker,
    _ journal: borrowing SeparateJournal, _ common: Fingerprint
  ) throws -> Line {
    let digest = filings.digest(of: person, common)
    if let entry = journal.entry(of: person.number, digest), !entry.places.isEmpty,
      entry.places.allSatisfy({ FileManager.default.fileExists(atPath: "\(place)/\($0)") })
    {
      let kept = SeparateWorker.Outcome.kept(holes: entry.holes, warnings: entry.warnings)
      return Line(person: person, made: SeparateWorker.Made(outcome: kept, places: entry.places))
    }
    try journal.begin(person.number)
    let made = try worker.make(person, isInterrupted: { Interruption.isRequested })
    if case .made(let holes, let warnings) = made.outcome {
      try journal.note(
        person.number, digest, holes: holes, warnings: warnings, made.places)
    }
    return Line(person: person, made: made)
  }

  /// Over all that every person's papers depend on.
  private func commonDigest() throws -> Fingerprint {
    let digest = filings.caseDigest
    let settings = [
      digest.hex, try library.digest().hex, "\(options.isFinal)",
      options.recipients.map(\.rawValue).joined(separator: ","),
      (options.named ?? []).map(\.rawValue).sorted().joined(separator: ","),
      packaging.key(salt: digest), grouping.rawValue, "\(isFlat)", filings.day.description,
    ]
    return Fingerprint(of: Array(settings.joined(separator: "\n").utf8))
  }

  /// Who is where, as a table.
  private func writeIndex(_ lines: [Line]) throws {
    var rows = [["序号", "姓名", "文件夹", "结果", "待补", "注意"]]
    for line in lines {
      let (word, holes, warnings): (String, String, String) =
        switch line.outcome {
        case .made(let holes, let warnings): ("已生成", "\(holes)", "\(warnings)")
        case .kept(let holes, let warnings): ("先前已生成", "\(holes)", "\(warnings)")
        case .refused(let findings): ("没有生成：" + (findings.first?.message ?? ""), "", "")
        }
      rows.append([
        "\(line.person.number)", line.person.name, line.folder ?? "", word, holes, warnings,
      ])
    }
    let path = "\(place)/目录\(shard.mark).csv"
    do {
      try Data(SeparatedValues.bytes(rows)).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw FilingError(.output, "写不了“\(path)”：\(SystemTrouble.words(error))")
    }
  }
}
