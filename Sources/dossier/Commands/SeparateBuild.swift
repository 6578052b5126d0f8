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
    let folder: String?
    let outcome: SeparateWorker.Outcome
  }

  func run() throws -> [Line] {
    try prepare()
    clearAbandoned()
    let people = filings.people.filter { shard.contains($0.number) }
    let journal = try SeparateJournal(at: "\(place)/.进度\(shard.mark).tsv")
    let common = try commonDigest()
    let next = Mutex(0)
    let lines = Mutex<[Line]>([])
    let fault = Mutex<(any Error)?>(nil)
    let progress = Progress(of: people.count)
    DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, people.count))) { _ in
      do {
        var worker = try SeparateWorker(
          filings, options, packaging, grouping, isFlat: isFlat, into: place,
          token: "\(ProcessInfo.processInfo.processIdentifier)")
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
    return sorted
  }

  /// What a run that was killed left half-written.
  private func clearAbandoned() {
    AbandonedBuilds.clear(inside: place)
    guard grouping != .none else { return }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    for name in names where !name.hasPrefix(".") {
      AbandonedBuilds.clear(inside: "\(place)/\(name)")
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
    if let folder = journal.folder(of: person.number, digest),
      FileManager.default.fileExists(atPath: "\(place)/\(folder)")
    {
      return Line(person: person, folder: folder, outcome: .kept)
    }
    let (folder, outcome) = try worker.make(person, isInterrupted: { Interruption.isRequested })
    if let folder { try journal.note(person.number, digest, folder) }
    return Line(person: person, folder: folder, outcome: outcome)
  }

  /// Over all that every person's papers depend on.
  private func commonDigest() throws -> Fingerprint {
    let settings = [
      filings.caseDigest.hex, try library.digest().hex, "\(options.isFinal)",
      options.recipients.map(\.rawValue).joined(separator: ","),
      (options.named ?? []).map(\.rawValue).sorted().joined(separator: ","),
      "\(packaging.key)", grouping.rawValue, "\(isFlat)", filings.day.description,
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
        case .kept: ("先前已生成", "", "")
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

/// Which people are done, so that a run that broke off goes on where it stood.
struct SeparateJournal: ~Copyable {
  private let known: [Int: (digest: String, folder: String)]
  private let file: Mutex<FileHandle>

  init(at path: String) throws {
    var known: [Int: (digest: String, folder: String)] = [:]
    let old = FileManager.default.contents(atPath: path) ?? Data()
    for line in String(decoding: old, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: "\t", maxSplits: 2).map(String.init)
      guard parts.count == 3, let number = Int(parts[0]) else { continue }
      known[number] = (parts[1], parts[2])
    }
    self.known = known
    if !FileManager.default.fileExists(atPath: path) {
      guard FileManager.default.createFile(atPath: path, contents: nil) else {
        throw FilingError(.output, "写不了“\(path)”。请检查文件夹的权限和磁盘空间。")
      }
    }
    guard let handle = FileHandle(forUpdatingAtPath: path) else {
      throw FilingError(.output, "写不了“\(path)”。请检查文件夹的权限和磁盘空间。")
    }
    // A line that a killed run wrote half is ended, so that the next stands alone.
    try handle.seekToEnd()
    if old.last.map({ $0 != UInt8(ascii: "\n") }) ?? false {
      try handle.write(contentsOf: Data([0x0A]))
    }
    file = Mutex(handle)
  }

  borrowing func folder(of number: Int, _ digest: String) -> String? {
    guard let line = known[number], line.digest == digest else { return nil }
    return line.folder
  }

  borrowing func note(_ number: Int, _ digest: String, _ folder: String) throws {
    let line = Data("\(number)\t\(digest)\t\(folder)\n".utf8)
    try file.withLock { try $0.write(contentsOf: line) }
  }
}

/// How far the work is, on a terminal.
private final class Progress: Sendable {
  private struct State {
    var done = 0
    var shown = Date.distantPast
  }

  private let count: Int
  private let start = Date()
  private let state = Mutex(State())
  private let isShown = isatty(STDERR_FILENO) == 1

  init(of count: Int) { self.count = count }

  func step() {
    let line: String? = state.withLock { state in
      state.done += 1
      guard isShown, Date().timeIntervalSince(state.shown) > 0.5 else { return nil }
      state.shown = Date()
      let seconds = max(0.001, Date().timeIntervalSince(start))
      let rate = Double(state.done) / seconds
      let left = Int(Double(count - state.done) / rate)
      return "\r\(state.done)/\(count)，每秒 \(Int(rate)) 份，还要 \(left / 60) 分 \(left % 60) 秒   "
    }
    if let line { Console.prompt(line) }
  }

  func end() {
    if isShown { Console.prompt("\r\u{1B}[K") }
  }
}
