package import Basics
import Foundation
package import Matters

/// The folder a case lives in. Nothing outside it is ever read.
package struct CaseFolder: Sendable {
  package let root: String

  package init(_ root: String) { self.root = root }

  private var realRoot: String { URL(fileURLWithPath: root).resolvingSymlinksInPath().path }

  /// Looks at every file the case names: what is there, and what is wrong.
  package func survey(_ checked: Case) -> (files: ExactTable<EvidenceFile>, findings: [Finding]) {
    var files: ExactTable<EvidenceFile> = ExactTable()
    var findings: [Finding] = []
    var seen: Set<ExactText> = []
    guard !checked.evidence.isEmpty else { return (files, findings) }
    let realRoot = realRoot
    for item in checked.evidence {
      for (path, field) in Self.paths(of: item) where seen.insert(ExactText(path)).inserted {
        switch look(at: path, within: realRoot) {
        case .success(let file): files[path] = file
        case .failure(let fault): findings.append(fault.finding(path, item, field))
        }
      }
    }
    return (files, findings + clashes(in: checked))
  }

  /// Names that are one and the same to Windows or to macOS: one would overwrite the other.
  private func clashes(in checked: Case) -> [Finding] {
    var first: [String: String] = [FileFault.folded("case.yaml"): "case.yaml"]
    var findings: [Finding] = []
    var seen: Set<ExactText> = []
    for item in checked.evidence {
      for (path, field) in Self.paths(of: item) where seen.insert(ExactText(path)).inserted {
        let folded = FileFault.folded(path)
        if first[folded] != nil {
          findings.append(FileFault.clash.finding(path, item, field))
        } else {
          first[folded] = path
        }
      }
    }
    return findings
  }

  /// Every path of an exhibit with the field that names it.
  private static func paths(of item: EvidenceItem) -> [(String, Record.Field)] {
    func texts(_ record: Record, _ key: String) -> [(String, Record.Field)] {
      let fields =
        record.list(key).isEmpty ? [record.fields[key]].compactMap { $0 } : record.list(key)
      return fields.compactMap { field in
        if case .text(let text) = field.value { (text, field) } else { nil }
      }
    }
    var paths = texts(item.record, "files")
    for fixation in item.fixations {
      for key in ["token", "certificate", "roots"] { paths += texts(fixation.record, key) }
    }
    for mask in item.record.records("mask") { paths += texts(mask, "file") }
    return paths
  }

  /// Whether nothing lies there; what lies there and cannot be used is another matter.
  package func isMissing(_ path: String) -> Bool {
    if case .failure(.missing) = look(at: path, within: realRoot) { true } else { false }
  }

  private func look(
    at path: String, within realRoot: String
  ) -> Result<EvidenceFile, FileFault> {
    if let fault = FileFault.ofName(path) { return .failure(fault) }
    let written = URL(fileURLWithPath: root).appendingPathComponent(path)
    let real = written.resolvingSymlinksInPath().path
    guard real.hasPrefix(realRoot + "/") else { return .failure(.outside) }
    let size: Int
    do throws(FileFault) {
      size = try RegularFile.size(at: real, written: written.path)
    } catch {
      return .failure(error)
    }
    guard let handle = FileHandle(forReadingAtPath: real),
      let head = try? handle.read(upToCount: 512)
    else { return .failure(.unreadable) }
    try? handle.close()
    return .success(
      EvidenceFile(
        path: path, location: real, size: size, kind: FileKind(head: Array(head))))
  }
}
