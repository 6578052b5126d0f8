import Basics
import Foundation
import Matters
import Seals

/// Where the fixations of one exhibit are looked at, one after another.
struct FixationDesk {
  let item: EvidenceItem
  let files: ExactTable<EvidenceFile>
  let day: CalendarDay
  private(set) var findings: [Finding] = []
  private var digests: ExactTable<[DigestAlgorithm: String]> = ExactTable()

  init(_ item: EvidenceItem, _ files: ExactTable<EvidenceFile>, on day: CalendarDay) {
    self.item = item
    self.files = files
    self.day = day
  }

  mutating func look(at fixation: EvidenceItem.Fixation) -> CheckedFixation {
    if let named = fixation.file, !item.files.contains(where: { same($0, named) }) {
      note(
        .error, "file.unknown", fixation, "file", "说的是“\(named)”，证据的 files（文件）里没有它。",
        remedy: "请写成这份证据 files 里的一个文件，写法要完全一样。")
      return CheckedFixation(
        fixation: fixation, outcome: .refuted, result: "没有写对文件", file: nil, stamp: nil)
    }
    return switch fixation.kind {
    case "timestamp": timestamp(fixation)
    case "blockchain": record(fixation)
    default: paper(fixation)
    }
  }

  mutating func note(
    _ severity: Finding.Severity, _ identifier: String, _ fixation: EvidenceItem.Fixation,
    _ key: String, _ message: String, remedy: String
  ) {
    let field = fixation.record.fields[key]
    let kind = Vocabularies.fixationKind.alias(of: fixation.kind) ?? fixation.kind
    findings.append(
      Finding(
        severity, "fixation.\(identifier)", path: field?.path ?? fixation.record.path,
        place: field?.place ?? fixation.record.place, "证据 \(item.id) 的\(kind)\(message)",
        remedy: remedy))
  }

  /// The files it may be about, those that are there.
  func candidates(_ fixation: EvidenceItem.Fixation) -> [String] {
    (fixation.file.map { [$0] } ?? item.files).filter { files[$0] != nil }
  }

  /// Of the untouched bytes; each file is read once for each hash it is asked by.
  mutating func digest(of file: String, _ algorithms: Set<DigestAlgorithm>) -> [DigestAlgorithm:
    String]
  {
    let known = digests[file] ?? [:]
    let missing = algorithms.subtracting(known.keys)
    guard !missing.isEmpty, let there = files[file],
      let found = FileDigests.all(missing, of: there.location)
    else { return known }
    let all = known.merging(found.digests) { old, _ in old }
    digests[file] = all
    return all
  }

  /// A small file's bytes; nil where it is not there, and one byte more than the limit where it is larger.
  func bytes(of path: String, limit: Int) -> [UInt8]? {
    guard let file = files[path], let handle = FileHandle(forReadingAtPath: file.location) else {
      return nil
    }
    defer { try? handle.close() }
    return (try? handle.read(upToCount: limit + 1)).map { Array($0) }
  }

  /// A notary's paper: read by people.
  private mutating func paper(_ fixation: EvidenceItem.Fixation) -> CheckedFixation {
    if fixation.certificate == nil {
      note(
        .warning, "certificate.missing", fixation, "certificate", "没有附公证书。",
        remedy: "请把公证书扫描件放进案件文件夹，写在 certificate（证书文件）里。")
    }
    return CheckedFixation(
      fixation: fixation, outcome: .unchecked, result: "由法院核对公证书", file: nil, stamp: nil)
  }

  /// A record on a chain: its digest is the file's, or it is another's.
  private mutating func record(_ fixation: EvidenceItem.Fixation) -> CheckedFixation {
    let stated = [(DigestAlgorithm.sha256, fixation.sha256), (.sm3, fixation.sm3)]
      .compactMap { algorithm, hex in hex.map { (algorithm, $0) } }
    func result(
      _ outcome: CheckedFixation.Outcome, _ text: String, _ file: String? = nil
    ) -> CheckedFixation {
      CheckedFixation(
        fixation: fixation, outcome: outcome, result: text, file: file, stamp: nil)
    }
    guard !stated.isEmpty else {
      note(
        .warning, "hash.missing", fixation, "sha256", "没有写存证记录里的文件哈希值，看不出存的是不是这个文件。",
        remedy: "请照存证证书抄写 sha256（哈希值）或 sm3（SM3）。")
      return result(.unchecked, "没有写哈希值，未核对")
    }
    let candidates = candidates(fixation)
    guard !candidates.isEmpty else { return result(.unchecked, "文件不在，未核对") }
    let algorithms = Set(stated.map(\.0))
    for file in candidates {
      let own = digest(of: file, algorithms)
      if stated.allSatisfy({ own[$0.0] == $0.1 }) {
        let names = stated.map(\.0.name).joined(separator: "、")
        return result(.verified, "文件的 \(names) 与存证记录一致", file)
      }
    }
    note(
      .error, "hash.differs", fixation, fixation.sha256 == nil ? "sm3" : "sha256",
      "哈希值和文件对不上：存证的不是这个文件，或者文件后来变过。",
      remedy: "请核对抄写的哈希值；没有抄错的，换成存证时的原文件，或者删去这条存证。")
    return result(.refuted, "哈希值与文件不一致")
  }
}
