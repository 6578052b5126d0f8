package import Basics
package import Exhibits
import Foundation
import Matters
import YAMLFiles

/// What a person says of a file that becomes evidence.
package struct EvidenceWords: Sendable {
  /// By the key's English name: title, kind, group, claimant, source, proves, original.
  package var values: [String: String]
  /// Whether the file's own word for when and with what it was made is taken over.
  package var takesMetadata: Bool
  /// The exhibit that gets the files; nil for a new one each.
  package var exhibit: String?

  package init(
    _ values: [String: String] = [:], takesMetadata: Bool = false, exhibit: String? = nil
  ) {
    self.values = values
    self.takesMetadata = takesMetadata
    self.exhibit = exhibit
  }
}

/// What came of taking files in.
package struct TakenEvidence: Sendable {
  package struct Item: Sendable {
    package let id: String
    package let file: IncomingFile
    /// Its path in the case folder.
    package let path: String
  }

  package let items: [Item]
  /// Files that were left out, each with its reason, and pictures that look like one there already.
  package let findings: [Finding]
}

extension Pipeline {
  /// Takes files into a case: copies those from elsewhere into its folder untouched, and writes an exhibit
  /// for each into the case file, with size and fingerprints. Files that are there already are left out.
  ///
  /// - Throws: `CaseFileFault` with what is wrong, `FilingError` where it is interrupted; then neither the folder nor
  ///   the case file is changed.
  package func takeEvidence(
    _ files: [IncomingFile], _ words: EvidenceWords, in path: String,
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) throws -> TakenEvidence {
    var taken = TakenEvidence(items: [], findings: [])
    var copied: [String] = []
    do {
      _ = try CaseFileUpdate.apply(path) { source in
        // Called again where somebody saved the case file meanwhile: the first copies go.
        Self.remove(&copied)
        let intake = EvidenceIntake(
          source: source, pipeline: self, words: words, isInterrupted: isInterrupted)
        let result = try intake.taking(files, &copied)
        taken = result.taken
        return result.bytes
      }
    } catch {
      Self.remove(&copied)
      throw error
    }
    return taken
  }

  private static func remove(_ copied: inout [String]) {
    for location in copied { try? FileManager.default.removeItem(atPath: location) }
    copied = []
  }
}

/// One reading of a case file, to which exhibits are added.
struct EvidenceIntake {
  let source: CaseSource
  let pipeline: Pipeline
  let words: EvidenceWords
  let isInterrupted: @Sendable () -> Bool

  func taking(
    _ files: [IncomingFile], _ copied: inout [String]
  ) throws -> (taken: TakenEvidence, bytes: [UInt8]) {
    var edited = try EditedCase(source)
    let before = pipeline.check(source, readAs: edited.root)
    var known = KnownFiles(before.files, below: source.folder)
    var pictures = SimilarPictures(before.files)
    var place = EvidencePlace(source.folder, isInterrupted: isInterrupted)
    var items: [TakenEvidence.Item] = []
    var entries: [YAMLValue] = []
    var findings: [Finding] = []
    let first = Self.nextNumber(in: edited)
    for file in files {
      if let twin = known.twin(of: file) {
        if let item = unrecorded(twin, file, before) {
          try record(file, twin.path, in: item.id, &edited)
          items.append(TakenEvidence.Item(id: item.id, file: file, path: twin.path))
        } else {
          findings.append(Self.duplicate(file, twin.path))
        }
        continue
      }
      findings += pictures.findings(on: file) + file.findings
      let taken = try place.place(of: file)
      if taken.isCopy { copied.append(taken.location) }
      findings += place.renaming(of: file, to: taken.path)
      let id = words.exhibit ?? "E\(first + entries.count)"
      if let exhibit = words.exhibit {
        try join(file, taken.path, exhibit, &edited)
      } else {
        entries.append(entry(id, file, taken.path, edited))
      }
      known.add(file, at: taken.path)
      items.append(TakenEvidence.Item(id: id, file: file, path: taken.path))
    }
    if !entries.isEmpty {
      try edited.append(
        entries, at: [.key(edited.name(of: "evidence", in: CaseFormat.file, at: edited.root))],
        after: ["claims", "诉求"])
    }
    try refuseErrors(in: edited, before)
    return (TakenEvidence(items: items, findings: findings), edited.bytes)
  }

  /// Makes it one more file of an exhibit.
  private func join(
    _ file: IncomingFile, _ path: String, _ exhibit: String, _ edited: inout EditedCase
  ) throws {
    let place = try step(to: exhibit, in: edited)
    let files = edited.name(of: "files", in: CaseFormat.Proof.evidence, at: place.node)
    try edited.append(.text(path), at: place.steps + [.key(files)])
    try record(file, path, in: exhibit, &edited)
  }

  /// Writes down size and fingerprints of a file that an exhibit names already.
  private func record(
    _ file: IncomingFile, _ path: String, in exhibit: String, _ edited: inout EditedCase
  ) throws {
    let place = try step(to: exhibit, in: edited)
    let list = edited.name(of: "recorded", in: CaseFormat.Proof.evidence, at: place.node)
    try edited.append(recorded(file, path, edited), at: place.steps + [.key(list)])
  }

  private func step(
    to exhibit: String, in edited: EditedCase
  ) throws -> (steps: [YAMLStep], node: YAMLNode) {
    let key = edited.name(of: "evidence", in: CaseFormat.file, at: edited.root)
    let items = edited.root[key]?.items ?? []
    let known = items.compactMap { ($0["id"] ?? $0["编号"])?.text }
    guard let index = items.firstIndex(where: { ($0["id"] ?? $0["编号"])?.text == exhibit }) else {
      throw CaseFileFault([
        Finding(
          .error, "evidence.add.unknown", "没有编号是“\(exhibit)”的证据，没有收。",
          remedy: known.isEmpty ? "案件文件里还没有证据，请去掉 --to。" : "可以写：\(known.joined(separator: "、"))。")
      ])
    }
    return ([.key(key), .item(index)], items[index])
  }

  /// The exhibit that names this very file and has nothing written down of it.
  private func unrecorded(
    _ twin: KnownFiles.Known, _ file: IncomingFile, _ before: Pipeline.Checked
  ) -> EvidenceItem? {
    guard twin.location == file.location else { return nil }
    return before.matter?.evidence.first { item in
      item.files.contains { same($0, twin.path) }
        && !item.recorded.contains { same($0.file, twin.path) }
    }
  }

  private func refuseErrors(in edited: EditedCase, _ before: Pipeline.Checked) throws {
    let after = pipeline.check(source.with(edited.bytes), readAs: edited.root)
    let fresh = after.findings.fresh(since: before.findings).filter { $0.severity == .error }
    if !fresh.isEmpty { throw CaseFileFault(fresh) }
  }

  // MARK: The exhibit

  private func entry(
    _ id: String, _ file: IncomingFile, _ path: String, _ edited: EditedCase
  ) -> YAMLValue {
    let group = CaseFormat.Proof.evidence
    var values: [String: YAMLValue] = [
      "id": .word(id), "files": .list([.text(path)]),
      "recorded": .list([recorded(file, path, edited)]),
      "title": .text(words.values["title"] ?? SafeName.title(of: file.path)),
      "kind": edited.word(words.values["kind"] ?? file.evidenceKind, of: Vocabularies.evidenceKind),
    ]
    for name in ["source", "proves", "original"] {
      values[name] = words.values[name].map(YAMLValue.text)
    }
    values["group"] = words.values["group"].map { edited.word($0, of: Vocabularies.evidenceGroup) }
    values["claimant"] = words.values["claimant"].map(YAMLValue.text)
    if words.takesMetadata { values["captured"] = captured(file.metadata, edited) }
    return edited.mapping(group, values)
  }

  private func recorded(
    _ file: IncomingFile, _ path: String, _ edited: EditedCase
  ) -> YAMLValue {
    edited.mapping(
      CaseFormat.Proof.recorded,
      [
        "file": .text(path), "size": .word("\(file.digests.size)"),
        "sha256": .text(file.digests.sha256), "sm3": .text(file.digests.sm3),
      ])
  }

  /// Nil where the file says nothing.
  private func captured(_ metadata: FileMetadata, _ edited: EditedCase) -> YAMLValue? {
    var values: [String: YAMLValue] = [:]
    values["at"] = metadata.capturedAt.map { .word($0.description) }
    values["device"] = metadata.device.map(YAMLValue.text)
    return values.isEmpty ? nil : edited.mapping(CaseFormat.Proof.capture, values)
  }

  /// Of `E1`, `E2`, … the first behind all that are taken.
  private static func nextNumber(in edited: EditedCase) -> Int {
    let key = edited.name(of: "evidence", in: CaseFormat.file, at: edited.root)
    let written = (edited.root[key]?.items ?? []).compactMap { ($0["id"] ?? $0["编号"])?.text }
    let numbers = written.compactMap { $0.first == "E" ? Int($0.dropFirst()) : nil }
    return (numbers.filter { $0 >= 0 && $0 < 1_000_000_000 }.max() ?? 0) + 1
  }

  private static func duplicate(_ file: IncomingFile, _ twin: String) -> Finding {
    Finding(
      .warning, "evidence.add.duplicate", place: Place(file: file.path),
      "“\(file.path)”和已有的“\(twin)”内容完全相同，没有再收。",
      remedy: "同一份文件证明几件事的，在那几件事的 evidence（证据）里写同一个编号。")
  }
}

/// The files of a case by their content.
struct KnownFiles {
  typealias Known = (path: String, location: String)

  private var bySize: [Int: [Known]] = [:]
  private var byHash: [String: Known] = [:]

  init(_ files: ExactTable<EvidenceFile>, below folder: String) {
    for file in files.values { bySize[file.size, default: []].append((file.path, file.location)) }
  }

  /// Only files of the same size are read.
  func twin(of file: IncomingFile) -> Known? {
    if let known = byHash[file.digests.sha256] { return known }
    return bySize[file.digests.size]?.first { known in
      known.location == file.location || FileDigests.of(known.location) == file.digests
    }
  }

  mutating func add(_ file: IncomingFile, at path: String) {
    byHash[file.digests.sha256] = (path, file.location)
  }
}

extension TakenEvidence.Item: JSONConvertible {
  package var json: JSONValue {
    .object([
      "id": .string(id), "file": .string(path), "from": .string(file.path),
      "kind": .string(file.kind.rawValue), "size": .int(file.digests.size),
      "sha256": .string(file.digests.sha256), "sm3": .string(file.digests.sm3),
      "width": file.metadata.width.map(JSONValue.int) ?? .null,
      "height": file.metadata.height.map(JSONValue.int) ?? .null,
      "seconds": file.metadata.duration.map(JSONValue.int) ?? .null,
      "pages": file.metadata.pages.map(JSONValue.int) ?? .null,
      "captured_at": .text(file.metadata.capturedAt), "device": .text(file.metadata.device),
      "software": .text(file.metadata.software), "has_place": .bool(file.metadata.hasPlace),
    ])
  }
}
