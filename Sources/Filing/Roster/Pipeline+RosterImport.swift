import Archives
package import Basics
import Exhibits
import Foundation
import Matters
import Seals
import YAMLFiles

/// What came of taking rosters in.
package struct ImportedRosters: Sendable {
  package let roster: ReadRoster
  /// Paths in the case folder of the files taken in.
  package let taken: [String]
  /// Files that were there already, and files that are no rosters.
  package let findings: [Finding]
}

extension Pipeline {
  /// Copies rosters into a case and names them in the case file; what they correct of earlier ones is
  /// told as a change. Files that are there already are left out.
  ///
  /// - Throws: `CaseFileFault` or `FilingError`; then neither the folder nor the case file is changed.
  package func importRosters(
    _ files: [String], into path: String, isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) throws -> ImportedRosters {
    let headings = try library.rosterHeadings()
    let read = try files.map { path in
      guard FileManager.default.isReadableFile(atPath: path), !Library.isFolder(path) else {
        throw FilingError(.input, "“\(path)”打不开。请核对文件名，并确认您有权限读它。")
      }
      return RosterFile(reading: path, named: RosterFolder.name(of: path), headings)
    }
    // A file that is no roster would stand in the way of everything else.
    let fit = zip(files, read).filter { !$0.1.findings.hasErrors }
    let unfit = read.flatMap { $0.findings.filter { $0.severity == .error } }
    var intake = RosterIntake(isInterrupted: isInterrupted)
    do {
      let source = try CaseFileUpdate.apply(path) { source in
        intake.removeCopies()
        return try intake.take(fit.map(\.0), into: source, self.draft(of: source))
      }
      let draft = try self.draft(of: source)
      let paths = draft.record.texts("rosters")
      guard !paths.isEmpty else { throw CaseFileFault(unfit) }
      let known = Dictionary(
        zip(intake.sources, intake.taken).compactMap { source, path in
          fit.first { $0.0 == source && $0.1.name == RosterFolder.name(of: path) }
            .map { (path, $0.1) }
        }, uniquingKeysWith: { $1 })
      let roster = try self.roster(paths, of: source, draft, read: known)
      return ImportedRosters(
        roster: roster, taken: intake.taken, findings: intake.findings + unfit)
    } catch {
      if !intake.isNamed { intake.removeCopies() }
      throw error
    }
  }
}

/// One taking in of rosters.
private struct RosterIntake {
  let isInterrupted: @Sendable () -> Bool
  private(set) var taken: [String] = []
  /// Where the files taken came from.
  private(set) var sources: [String] = []
  private(set) var findings: [Finding] = []
  private(set) var isNamed = false
  private var copies: [String] = []
  private var folder: String?

  init(isInterrupted: @escaping @Sendable () -> Bool) { self.isInterrupted = isInterrupted }

  /// Nothing stays of an import that did not come about.
  mutating func removeCopies() {
    for copy in copies { try? FileManager.default.removeItem(atPath: copy) }
    if let folder { _ = unsafe rmdir(folder) }
    (copies, taken, sources, findings, folder) = ([], [], [], [], nil)
  }

  mutating func take(
    _ files: [String], into source: CaseSource, _ draft: CaseDraft
  ) throws -> [UInt8] {
    let known = draft.record.texts("rosters")
    var digests: [Fingerprint: String] = [:]
    for path in known {
      if let digest = try? FileDigest.of("\(source.folder)/\(path)").fingerprint {
        digests[digest] = path
      }
    }
    let number = (known.map(RosterFolder.number).max() ?? 0) + 1
    let place = "\(RosterFolder.name)/\(Self.padded(number))"
    for file in files {
      let digest: Fingerprint
      do {
        digest = try FileDigest.of(file).fingerprint
      } catch {
        throw FilingError(.input, "“\(file)”打不开。请核对文件名，并确认您有权限读它。")
      }
      if let twin = digests[digest] {
        findings.append(
          Finding(
            .note, "roster.file.known", place: Place(file: file),
            "“\(file)”和已经收过的“\(twin)”完全一样，没有再收。"))
        continue
      }
      let path = "\(place)/\(free(RosterFolder.name(of: file), at: place))"
      try copy(file, to: path, in: source.folder)
      digests[digest] = path
    }
    guard !taken.isEmpty else {
      isNamed = true
      return source.bytes
    }
    var edited = try EditedCase(source)
    try edited.append(
      taken.map(YAMLValue.text),
      at: [.key(edited.name(of: "rosters", in: CaseFormat.file, at: edited.root))],
      after: ["claimants", "原告", "filing", "立案"])
    isNamed = true
    return edited.bytes
  }

  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits
  }

  private func free(_ written: String, at place: String) -> String {
    let name = SafeName.cleaned(written)
    guard taken.contains("\(place)/\(name)") else { return name }
    return (2...).lazy.map { "\($0)-\(name)" }.first { !taken.contains("\(place)/\($0)") } ?? name
  }

  private mutating func copy(_ file: String, to path: String, in root: String) throws {
    if isInterrupted() { throw FilingError(.interrupted, "已中断，没有收，案件文件没有改动。") }
    let target = "\(root)/\(path)"
    let folder = URL(fileURLWithPath: target).deletingLastPathComponent().path
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      // A run that was killed may have left a copy that no case file names.
      try? FileManager.default.removeItem(atPath: target)
      try FileCopy.copy(file, to: target) { _ in }
    } catch let known as ArchiveError {
      throw FilingError(known.operation == .read ? .input : .output, "\(known)")
    } catch {
      throw OutputFiles.fault(path, error)
    }
    self.folder = folder
    copies.append(target)
    taken.append(path)
    sources.append(file)
  }
}
