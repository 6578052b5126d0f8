package import Basics
import Foundation
import Jurisdictions
package import Matters
import YAMLFiles

/// The rosters of a case, read and checked.
package struct ReadRoster: Sendable {
  package let book: RosterBook
  /// What later imports changed.
  package let changes: [RosterGenerations.Change]
  package let headings: RosterHeadings
  /// How many files were read.
  package let files: Int
}

extension Pipeline {
  /// The rosters a case file names; nil where it names none.
  ///
  /// - Throws: `CaseFileFault` where the case file cannot be read.
  package func roster(of source: CaseSource, on day: CalendarDay? = nil) throws -> ReadRoster? {
    let draft = try draft(of: source)
    let paths = draft.record.texts("rosters")
    return paths.isEmpty ? nil : try roster(paths, of: source, draft, on: day)
  }

  func draft(of source: CaseSource) throws(CaseFileFault) -> CaseDraft {
    do {
      return CaseDraft(reading: try YAMLFile.parse(source.bytes, file: source.file))
    } catch {
      throw CaseFileFault([error.finding])
    }
  }

  func roster(
    _ paths: [String], of source: CaseSource, _ draft: CaseDraft, on day: CalendarDay? = nil,
    read: [String: RosterFile] = [:]
  ) throws -> ReadRoster {
    let headings = try library.rosterHeadings()
    let order = RosterFolder.byImport(paths)
    var findings: [Finding] = []
    let imports = order.map { paths in
      paths.map { path in
        let file =
          read[path]
          ?? RosterFile(
            reading: "\(source.folder)/\(path)", named: RosterFolder.name(of: path), headings)
        findings += file.findings
        return file
      }
    }
    let merged = RosterGenerations.merge(imports)
    let context = try context(of: draft, in: source, on: day)
    let book = RosterBook(merged.rows, findings: findings, in: context, headings)
    return ReadRoster(
      book: book, changes: merged.changes, headings: headings, files: paths.count)
  }

  private func context(
    of draft: CaseDraft, in source: CaseSource, on day: CalendarDay?
  ) throws -> RosterContext {
    let applied = day ?? draft.record.day("as_of") ?? today
    let age = try library.law.figures().value("full_capacity_age", on: applied)
    let folder = source.folder
    return RosterContext(
      of: draft, on: applied, adultAge: age,
      hasFile: { FileManager.default.fileExists(atPath: "\(folder)/\($0)") })
  }
}

/// Where rosters lie in a case folder: each import in a folder with its number.
enum RosterFolder {
  static let name = "rosters"

  /// `rosters/002/名单.xlsx` came in by the second import; others are there from the beginning.
  static func number(of path: String) -> Int {
    let parts = path.split(separator: "/")
    guard parts.count > 2, parts[0] == name else { return 0 }
    return Int(parts[1]) ?? 0
  }

  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The files of each import, the earliest first; within one by name, whatever order they are in.
  static func byImport(_ paths: [String]) -> [[String]] {
    Dictionary(grouping: paths, by: number).sorted { $0.key < $1.key }.map { _, paths in
      paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }
}
