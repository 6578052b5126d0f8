import TestKit

/// A table of questions and answers made without this program: a comment that says how, headings,
/// then one question a line, cells parted by tabs.
struct AnswerTable {
  let rows: [[String: String]]

  init(_ name: String) throws {
    let lines = try RepositoryFiles.text("Tests/LawDataTests/tables/\(name).tsv")
      .split(separator: "\n").map(Self.cells)
    let headings = lines.dropFirst().first ?? []
    rows = lines.dropFirst(2).map { cells in
      Dictionary(uniqueKeysWithValues: zip(headings, cells))
    }
  }

  private static func cells(_ line: Substring) -> [String] {
    line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }

  /// The questions that got another answer, for a person to read.
  func differences(_ answer: ([String: String]) throws -> [String: String]) rethrows -> [String] {
    try rows.compactMap { row in
      let got = try answer(row)
      let wrong = got.filter { row[$0.key] != $0.value }
      guard !wrong.isEmpty else { return nil }
      return "\(row.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }) got \(wrong)"
    }
  }
}
