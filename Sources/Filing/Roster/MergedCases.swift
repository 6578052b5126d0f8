import Archives
package import Basics
import Exhibits
import Foundation
import Matters

/// Prepared cases joined into one folder.
package struct MergedCases: Sendable {
  package let folder: String
  package let findings: [Finding]
  package let cases: Int
}

extension Pipeline {
  /// Joins case folders into a new one: everything named anew where two clash, files copied, contradictions
  /// told with both places.
  ///
  /// - Throws: `CaseFileFault` where a case file cannot be read, `FilingError` where the folder is there or
  ///   cannot be written; then nothing is left of it.
  package func merge(_ sources: [CaseSource], into folder: String) throws -> MergedCases {
    guard !FileManager.default.fileExists(atPath: folder) else {
      throw FilingError(.output, "“\(folder)”已经有了，没有改动它。请换一个文件夹。")
    }
    let drafts = try sources.map { try draft(of: $0) }
    let faults = drafts.flatMap(\.findings).filter { $0.severity == .error }
    guard faults.isEmpty else { throw CaseFileFault(faults) }
    let merge = CaseMerge(drafts.map(\.record))
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try copy(merge.copies, sources, into: folder)
      try Data(RecordText.text(of: merge.record).utf8)
        .write(to: URL(fileURLWithPath: "\(folder)/case.yaml"))
    } catch {
      try? FileManager.default.removeItem(atPath: folder)
      if let known = error as? FilingError { throw known }
      throw OutputFiles.fault(folder, error)
    }
    return MergedCases(
      folder: folder, findings: merge.contradictions.map(finding), cases: sources.count)
  }

  private func copy(
    _ copies: [CaseMerge.Copy], _ sources: [CaseSource], into folder: String
  ) throws {
    for copy in copies {
      let source = "\(sources[copy.part].folder)/\(copy.from)"
      // A file that is missing is told by the check of the joined case.
      guard !copy.to.contains(".."), FileManager.default.fileExists(atPath: source) else {
        continue
      }
      let target = "\(folder)/\(copy.to)"
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: target).deletingLastPathComponent(),
        withIntermediateDirectories: true)
      do {
        try FileCopy.copy(source, to: target) { _ in }
      } catch let known as ArchiveError {
        throw FilingError(known.operation == .read ? .input : .output, "\(known)")
      }
    }
  }

  private func finding(_ contradiction: CaseMerge.Contradiction) -> Finding {
    Finding(
      .warning, "merge.contradiction", place: contradiction.second.place,
      "\(contradiction.what)写得不一样：\(contradiction.first.place) 写“\(contradiction.first.text)”，"
        + "\(contradiction.second.place) 写“\(contradiction.second.text)”；并案里先用了前一个。",
      remedy: "请核对哪个对，改并案文件夹里的 case.yaml。")
  }
}
