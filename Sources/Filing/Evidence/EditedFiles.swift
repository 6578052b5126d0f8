import Basics
import Exhibits
import Jurisdictions
import Matters

/// Pictures and papers that tell themselves that somebody worked on them.
enum EditedFiles {
  static func findings(
    in checked: Case, _ files: ExactTable<EvidenceFile>, _ library: Library
  ) -> [Finding] {
    guard !checked.evidence.isEmpty, let signs = try? library.law.signs() else { return [] }
    let words = signs.words(.editingSoftware)
    return checked.evidence.flatMap { item in
      item.files.compactMap { path in
        files[path].flatMap { finding(item, $0, words) }
      }
    }
  }

  private static func finding(
    _ item: EvidenceItem, _ file: EvidenceFile, _ words: SignWords
  ) -> Finding? {
    guard file.kind.isPicture || file.kind == .pdf,
      let software = FileMetadata.software(of: file.location, kind: file.kind),
      words.first(in: software) != nil
    else { return nil }
    return Finding(
      .warning, "evidence.file.edited", path: item.record.path, place: item.record.place,
      "证据 \(item.id) 的文件“\(file.path)”自己记着用“\(software)”编辑过，对方会说被改过。",
      remedy: "请换成原设备上没有编辑过的原图；只有编辑过的，请说明改了什么、为什么，并保留原图。")
  }
}
