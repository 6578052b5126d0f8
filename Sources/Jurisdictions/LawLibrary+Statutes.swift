import Basics
import YAMLFiles

/// Where a version of a law is kept.
package struct StatuteEntry: Hashable, Sendable {
  package let id: String
  package let file: String
  package let law: String
  package let shortName: String
  package let period: Period
}

extension LawLibrary {
  /// The table of contents of the register.
  package func statuteIndex() throws(LawFault) -> [StatuteEntry] {
    let fields = try LawFields(
      national("statutes/index").body, "目录", keys: ["statutes", "examples"])
    return try fields.list("statutes") { item throws(LawFault) in
      let entry = try LawFields(item, "目录", keys: ["id", "file", "law", "short", "from", "to"])
      return StatuteEntry(
        id: try entry.text("id"), file: try entry.text("file"), law: try entry.text("law"),
        shortName: try entry.text("short"), period: try entry.period())
    }
  }

  /// The register of the whole law data.
  package func register() throws(LawFault) -> StatuteRegister {
    try register { _ in true }
  }

  /// The register of only the laws that are wanted: fewer files to read.
  package func register(
    where wanted: (StatuteEntry) -> Bool
  ) throws(LawFault) -> StatuteRegister {
    var statutes: [Statute] = []
    for entry in try statuteIndex() where wanted(entry) {
      statutes.append(try statute(entry))
    }
    return try StatuteRegister(statutes)
  }

  private func statute(_ entry: StatuteEntry) throws(LawFault) -> Statute {
    let file = try national("statutes/" + String(entry.file.dropLast(5)))
    let statute = try Statute(reading: file)
    guard statute.id == entry.id, statute.law == entry.law,
      statute.shortName == entry.shortName, statute.period == entry.period
    else {
      throw LawFields.fault(
        "law.index_differs", file.body.place, "“\(entry.file)”的名称或施行日与目录 index.yaml 不一致。")
    }
    return statute
  }
}
