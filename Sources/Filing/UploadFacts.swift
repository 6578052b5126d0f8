import Basics
import Drafting
import Exhibits
import Matters

/// Which files go up with a web form, within its limits: the complaint in full first, then one of each
/// group of exhibits, then the rest in their order.
struct UploadFacts {
  let limits: DossierPlan.Uploads
  let papers: [WrittenPaper]
  let audience: Audience
  let files: ExactTable<EvidenceFile>

  private struct Candidate {
    let name: String
    let file: EvidenceFile
    /// Of the exhibit's own files, not of its fixations.
    let isEvidence: Bool
  }

  var chosen: [FactGroup] {
    let full = papers.first { $0.paper == .complaint12315 }.map(Self.pdf)
    let rest = picked.prefix(limits.count - (full == nil ? 0 : 1)).map { candidate in
      (candidate.name, Self.size(candidate.file.size), false)
    }
    return ((full.map { [($0, nil, true)] } ?? []) + rest).enumerated().map { index, row in
      FactGroup([
        "number": .text("\(index + 1)"), "name": .text(row.0), "size": Fact(row.1),
        "paper": .flag(row.2),
      ])
    }
  }

  var leftOut: [FactGroup] {
    let room = limits.count - (papers.contains { $0.paper == .complaint12315 } ? 1 : 0)
    let unfit = candidates.compactMap { candidate in
      reason(against: candidate).map { (candidate.name, $0) }
    }
    let surplus = picked.dropFirst(room).map { ($0.name, "超过 \(limits.count) 个，放不下") }
    return (unfit + surplus).map {
      FactGroup(["name": .text($0.0), "reason": .text($0.1)])
    }
  }

  /// What the web form will not take, each file with the limit, where it is from, and what to do.
  var findings: [Finding] {
    let source = limits.source.map { "（\($0)）" } ?? ""
    let unfit = reasons.map { reason, names in
      Finding(
        .note, "package.upload.unfit",
        "\(names.map { "“\($0)”" }.joined(separator: "、"))在\(limits.site)上传不了：\(reason)\(source)。",
        remedy: "请另存一份小一点的、或转成能收的种类的副本上传（原件留好），或者写明“另寄”，和书面材料一起寄去。")
    }
    let room = limits.count - (papers.contains { $0.paper == .complaint12315 } ? 1 : 0)
    guard picked.count > room else { return unfit }
    let count = Finding(
      .note, "package.upload.too_many",
      "\(limits.site)最多收 \(limits.count) 个附件，连投诉书有 \(picked.count + limits.count - room) 个可选\(source)。",
      remedy: "《12315网上填报内容》里选好了先传哪几个；其余的和书面材料一起寄去，或者把几张图合成一个 PDF。")
    return unfit + [count]
  }

  /// Unfit files by what is against them; tokens and certificates, which no form asks for, apart.
  private var reasons: [(reason: String, names: [String])] {
    candidates.filter(\.isEvidence).reduce(into: []) { found, candidate in
      guard let reason = reason(against: candidate) else { return }
      if let known = found.firstIndex(where: { $0.reason == reason }) {
        found[known].names.append(candidate.name)
      } else {
        found.append((reason, [candidate.name]))
      }
    }
  }

  /// Fitting files: the first of each group, then the others.
  private var picked: [Candidate] {
    let fitting = candidates.filter { reason(against: $0) == nil }
    var seen: Set<String> = []
    let groups = Dictionary(
      audience.evidence.flatMap { item in item.allFiles.map { ($0, item.group) } },
      uniquingKeysWith: { first, _ in first })
    let first = fitting.filter { seen.insert(groups[$0.file.path] ?? "").inserted }
    let names = Set(first.map(\.name))
    return first + fitting.filter { !names.contains($0.name) }
  }

  private var candidates: [Candidate] {
    audience.evidence.enumerated().flatMap { index, item in
      item.allFiles.enumerated().compactMap { part, path in
        files[path].map { file in
          let name = SafeName.exhibit(
            number: index + 1, part: part + 1, of: item.allFiles.count, title: item.title,
            path: path)
          return Candidate(
            name: "证据/\(name)", file: file,
            isEvidence: item.files.contains { same($0, path) })
        }
      }
    }
  }

  private func reason(against candidate: Candidate) -> String? {
    if !limits.kinds.contains(candidate.file.kind) { return "网页不收这种文件" }
    return candidate.file.size > limits.megabytes * 1_048_576
      ? "\(Self.size(candidate.file.size))，超过 \(limits.megabytes) MB" : nil
  }

  private static func pdf(_ paper: WrittenPaper) -> String {
    (paper.file.hasSuffix(".docx") ? String(paper.file.dropLast(5)) : paper.file) + ".pdf"
  }

  /// In KB or MB with one decimal, rounded up.
  private static func size(_ bytes: Int) -> String {
    guard bytes >= 1_048_576 else { return "\(max(1, (bytes + 1023) / 1024)) KB" }
    let tenths = (bytes * 10 + 1_048_575) / 1_048_576
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
