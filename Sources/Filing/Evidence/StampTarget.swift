package import Basics
import Exhibits
import Foundation
import Matters
import Seals

/// A file of an exhibit that is to be stamped.
package struct StampTarget: Sendable {
  package let id: String
  /// Its path in the case folder.
  package let file: String
  let location: String
  /// What leaves the machine.
  package let sha256: String

  /// Where the stamp goes: beside the file.
  package var token: String { file + ".tsr" }
}

extension Pipeline {
  /// The files that exhibits' ids or files' paths name; those that have a stamp already are left out, each
  /// with its reason.
  ///
  /// - Throws: `CaseFileFault` where the case has errors or does not know a name.
  package func stampTargets(
    _ names: [String], in source: CaseSource
  ) throws -> (targets: [StampTarget], findings: [Finding]) {
    let checked = check(source)
    guard let matter = checked.matter else {
      throw CaseFileFault(checked.findings.filter { $0.severity == .error })
    }
    var targets: [StampTarget] = []
    var findings: [Finding] = []
    for name in names {
      let named = Self.files(named: name, in: matter.evidence, checked, source.folder)
      if named.isEmpty { throw CaseFileFault([Self.unknown(name, matter)]) }
      for (item, file) in named where !targets.contains(where: { $0.file == file.path }) {
        let target = try Self.target(item, file)
        if Self.isStamped(file.path, item, checked, source.folder) {
          findings.append(Self.stamped(target))
        } else {
          targets.append(target)
        }
      }
    }
    return (targets, findings)
  }

  private static func files(
    named name: String, in evidence: [EvidenceItem], _ checked: Checked, _ folder: String
  ) -> [(EvidenceItem, EvidenceFile)] {
    let real = URL(fileURLWithPath: name).resolvingSymlinksInPath().path
    return evidence.flatMap { item in
      item.files.compactMap { checked.files[$0] }.filter { file in
        item.id == name || file.path == name || file.location == real
      }
      .map { (item, $0) }
    }
  }

  /// A file that is no longer what was recorded is not to be stamped as if it were.
  private static func target(_ item: EvidenceItem, _ file: EvidenceFile) throws -> StampTarget {
    guard let digests = FileDigests.of(file.location) else {
      throw FilingError(.input, "读不了“\(file.path)”。请检查文件的权限。")
    }
    if let recorded = item.recorded.first(where: { $0.file == file.path }),
      recorded.sha256 != digests.sha256
    {
      throw CaseFileFault([
        Finding(
          .error, "evidence.file.changed", path: item.record.path, place: item.record.place,
          "证据 \(item.id) 的文件“\(file.path)”和登记时不一样了，没有申请时间戳。",
          remedy: "请从原设备重新导出原来的文件，放回原处；不要用编辑过、另存过的。")
      ])
    }
    return StampTarget(
      id: item.id, file: file.path, location: file.location, sha256: digests.sha256)
  }

  private static func isStamped(
    _ file: String, _ item: EvidenceItem, _ checked: Checked, _ folder: String
  ) -> Bool {
    checked.fixations[item.id].contains { $0.stamp != nil && $0.file == file }
      || FileManager.default.fileExists(atPath: "\(folder)/\(file).tsr")
  }

  private static func stamped(_ target: StampTarget) -> Finding {
    Finding(
      .warning, "evidence.stamp.exists", place: Place(file: target.file),
      "证据 \(target.id) 的文件“\(target.file)”已经有时间戳，没有再申请。",
      remedy: "时间戳以最早的为好；确实要再盖一次的，先把“\(target.token)”改名。")
  }

  private static func unknown(_ name: String, _ matter: Matter) -> Finding {
    let ids = matter.evidence.map(\.id).joined(separator: "、")
    return Finding(
      .error, "evidence.stamp.unknown", place: Place(file: name),
      "案件里没有叫“\(name)”的证据或证据文件。",
      remedy: "请写证据的编号（\(ids)），或者先用 dossier evidence add 收进来。")
  }
}
