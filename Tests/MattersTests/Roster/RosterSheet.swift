import Basics
import Foundation
import Matters
import TestKit
import YAMLFiles

/// Rosters for tests, written as a volunteer would.
enum RosterSheet {
  static func headings() throws -> RosterHeadings {
    let path = "templates/rosters/columns.yaml"
    let bytes = Array(try Data(contentsOf: RepositoryFiles.root.appending(path: path)))
    return try RosterHeadings(reading: try YAMLFile.parse(bytes, file: path))
  }

  static func file(_ text: String, named name: String = "名单.csv") throws -> RosterFile {
    let folder = try ScratchFolder()
    try folder.put(text, at: "sheet")
    return RosterFile(reading: folder("sheet"), named: name, try headings())
  }

  static func context(_ respondents: String = "") throws -> RosterContext {
    let node = try YAMLFile.parse(Array("dossier: 1\n\(respondents)".utf8), file: "case.yaml")
    return RosterContext(
      of: CaseDraft(reading: node), on: CalendarDay(ordinal: 20_780), adultAge: 18,
      hasFile: { _ in false })
  }

  static func book(_ files: [RosterFile], _ respondents: String = "") throws -> RosterBook {
    RosterBook(
      files.flatMap(\.rows), findings: files.flatMap(\.findings),
      in: try context(respondents), try headings())
  }

  static func book(_ text: String, _ respondents: String = "") throws -> RosterBook {
    try book([try file(text)], respondents)
  }
}
