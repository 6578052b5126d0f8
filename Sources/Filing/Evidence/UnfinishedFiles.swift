import Basics
import Exhibits
import Matters

/// Files of exhibits that break off. Only their ends are read.
enum UnfinishedFiles {
  static func findings(in checked: Case, _ files: ExactTable<EvidenceFile>) -> [Finding] {
    checked.evidence.flatMap { item in
      item.files.compactMap { path in files[path].flatMap { finding(item, $0) } }
    }
  }

  private static func finding(_ item: EvidenceItem, _ file: EvidenceFile) -> Finding? {
    file.breakingOff.map { words in
      Finding(
        .warning, "evidence.file.unfinished", path: item.record.path, place: item.record.place,
        "证据 \(item.id) 的文件“\(file.path)”\(words)。", remedy: FileEnd.remedy)
    }
  }
}
