import Archives
import Basics
import DOCX
import Documents
import Drafting
import Filing
import Foundation

/// Writes the schedule of claimants from a table of separated values, as the program writes it from a
/// case: rows are reckoned, drafted by the shipped template and written one after another.
///
///     LongTableBenchmark LIBRARY ROWS.tsv OUT.docx
@main
enum LongTableBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4 else {
      print("LongTableBenchmark LIBRARY ROWS.tsv OUT.docx")
      exit(64)
    }
    let library = try Library(at: arguments[1])
    let rows = Rows(try Data(contentsOf: URL(fileURLWithPath: arguments[2]), options: .alwaysMapped))
    guard case .series(let schema, let summed)? = Catalogue.paper["schedule"]?.kind else { return }
    let series = FactSeries(schema, summed: summed, count: rows.count) { rows.facts($0) }
    let facts = FactGroup([
      "title": .text("样本案"), "date": .text("2026年12月1日"), "schedule": .series(series),
      "schedule_total": .absent, "schedule_capitals": .absent, "schedule_open": .absent,
      "totals": .group(FactGroup(["open": .flag(false)])),
    ])
    var templates = library.templates
    let draft = try templates.template("claimant_schedule").draft(
      from: facts, subject: "样本案", citing: { _ in .unknown(Finding(.hole, "none", "没有法条")) })
    precondition(draft.findings.isEmpty, "The shipped template takes these facts.")
    guard let style = try library.styles().styles[draft.document.style] else { return }
    let body = arguments[3] + ".body"
    defer { try? FileManager.default.removeItem(atPath: body) }
    try ArchiveWriter.write(
      DOCXWriter.entries(
        draft.document, style: style, includesComments: false, rows: draft.rows, bodyAt: body),
      to: arguments[3])
  }
}

/// Lines of a file: number, name, identity number, order, day, paid, refunded, claimed.
private final class Rows: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  init(_ data: Data) {
    let bytes = Array(data)
    self.bytes = bytes
    starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
  }

  var count: Int { starts.count - 1 }

  /// In the order of the catalogue: phone and address are in no column here.
  func facts(_ index: Int) -> FactSeries.Row {
    let cells = bytes[starts[index]..<(starts[index + 1] - 1)]
      .split(separator: 0x09, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    let texts = cells.map { $0.isEmpty ? Fact.absent : .text($0) }
    return FactSeries.Row(
      texts[0...7] + [.absent, .absent, .text("13800000000"), .text("示例路1号")]
        + [.absent, .absent, .absent, .absent],
      amounts: cells[5...7].map { try? Money(yuan: $0.isEmpty ? "0" : $0) })
  }
}
