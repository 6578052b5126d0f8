import Filing
import Foundation
import Synchronization

/// Which people are done, so that a run that broke off goes on where it stood. Each shard writes a journal
/// of its own; what the latest run into the folder says of a person counts, whichever shard it was.
struct SeparateJournal: ~Copyable {
  /// What a run noted of a person: `number run digest holes warnings place…`, by tabs.
  struct Entry {
    let run: Int
    /// Nil where work was begun and not ended.
    let digest: String?
    var isContradicted = false
    let holes: Int
    let warnings: Int
    let places: [String]

    fileprivate init?(_ parts: [String]) {
      guard parts.count > 4, let run = Int(parts[1]), let holes = Int(parts[3]),
        let warnings = Int(parts[4])
      else { return nil }
      self.run = run
      digest = parts[2] == Self.begun ? nil : parts[2]
      self.holes = holes
      self.warnings = warnings
      places = Array(parts[5...])
    }

    fileprivate static let begun = "-"
  }

  /// Every place that any run wrote to, by the people's numbers.
  let places: [Int: Set<String>]
  private let known: [Int: Entry]
  private let run: Int
  private let file: Mutex<FileHandle>

  /// - Parameter mark: of the shard.
  init(in folder: String, mark: String) throws {
    let path = "\(folder)/\(Self.prefix)\(mark)\(Self.suffix)"
    var known: [Int: Entry] = [:]
    var places: [Int: Set<String>] = [:]
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where name.hasPrefix(Self.prefix) && name.hasSuffix(Self.suffix) {
      for (number, entry) in Self.entries(at: "\(folder)/\(name)") {
        places[number, default: []].formUnion(entry.places)
        known[number] = known[number].map { Self.later($0, entry) } ?? entry
      }
    }
    self.known = known
    self.places = places
    run = (known.values.map(\.run).max() ?? 0) + 1
    file = Mutex(try Self.open(path))
  }

  private static let prefix = ".进度"
  private static let suffix = ".tsv"

  private static func entries(at path: String) -> [(Int, Entry)] {
    let text = String(
      decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    // The last line may be half written.
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .compactMap { line in
        let parts = line.components(separatedBy: "\t")
        guard let number = Int(parts[0]), let entry = Entry(parts) else { return nil }
        return (number, entry)
      }
  }

  /// Of two of one run in two journals neither counts where they differ.
  private static func later(_ first: Entry, _ second: Entry) -> Entry {
    guard first.run == second.run, let a = first.digest, let b = second.digest, a != b else {
      return first.run > second.run ? first : second
    }
    var entry = second
    entry.isContradicted = true
    return entry
  }

  private static func open(_ path: String) throws -> FileHandle {
    let trouble = FilingError(.output, "写不了“\(path)”。请检查文件夹的权限和磁盘空间。")
    if !FileManager.default.fileExists(atPath: path) {
      guard FileManager.default.createFile(atPath: path, contents: nil) else { throw trouble }
    }
    guard let handle = FileHandle(forUpdatingAtPath: path) else { throw trouble }
    // A line that a killed run wrote half is ended, so that the next stands alone.
    let end = try handle.seekToEnd()
    guard end > 0 else { return handle }
    try handle.seek(toOffset: end - 1)
    let last = try handle.read(upToCount: 1)
    if last != Data([0x0A]) { try handle.write(contentsOf: Data("\t-\n".utf8)) }
    return handle
  }

  /// Nil where the person's papers are not known to be made from the same.
  borrowing func entry(of number: Int, _ digest: String) -> Entry? {
    guard let entry = known[number], entry.digest == digest, !entry.isContradicted else {
      return nil
    }
    return entry
  }

  /// Whatever an earlier run said of the person counts no more: a run that is killed leaves no stale word.
  borrowing func begin(_ number: Int) throws {
    if known[number]?.digest != nil { try write(number, Entry.begun, 0, 0, []) }
  }

  borrowing func note(
    _ number: Int, _ digest: String, holes: Int, warnings: Int, _ places: [String]
  ) throws {
    try write(number, digest, holes, warnings, places)
  }

  private borrowing func write(
    _ number: Int, _ digest: String, _ holes: Int, _ warnings: Int, _ places: [String]
  ) throws {
    let parts = ["\(number)", "\(run)", digest, "\(holes)", "\(warnings)"] + places
    let line = Data((parts.joined(separator: "\t") + "\n").utf8)
    try file.withLock { try $0.write(contentsOf: line) }
  }
}
