import Basics
import Exhibits
import Matters
import TestKit
import YAMLFiles

/// A case folder with one exhibit, looked at as `dossier check` does it.
struct Surveying: ~Copyable {
  let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  /// - Parameter file: the path that the case names, as YAML.
  func look(_ file: String, root: String? = nil) throws -> (
    files: ExactTable<EvidenceFile>, findings: [Finding]
  ) {
    let text = CaseText.minimal.with("[evidence/order.txt]", file)
    let draft = CaseDraft(reading: try YAMLFile.parse(text.bytes, file: "case.yaml"))
    let (checked, _) = Case.checking(draft, today: CalendarDay(ordinal: 20_000))
    guard let checked else { return (ExactTable(), draft.findings) }
    return CaseFolder(root ?? folder("case")).survey(checked)
  }

  func fault(_ file: String) throws -> String? {
    let identifier = try look(file).findings.first?.identifier
    return identifier.map { String($0.dropFirst("evidence.file.".count)) }
  }
}
