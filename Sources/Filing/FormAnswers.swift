import Basics
import Documents

/// The answers of a web form, read off the page that is copied from: each heading a form, each row of
/// a table below it a field with its answer and what is to be known about it.
struct FormAnswers {
  let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// Field by field, each answer on lines of its own, to be copied.
  var text: String {
    forms.map { form in
      "## \(form.name)\n\n"
        + form.rows.map { "【\($0.name)】\n\($0.value)\n" }.joined(separator: "\n")
    }
    .joined(separator: "\n")
  }

  var json: JSONValue {
    .object([
      "kind": .string(document.kind), "title": .string(document.title),
      "forms": .array(
        forms.map { form in
          .object(["name": .string(form.name), "fields": .array(form.rows.map(\.json))])
        }),
    ])
  }

  private struct Answer {
    let name: String
    let value: String
    let note: String

    var json: JSONValue {
      .object(["name": .string(name), "value": .string(value), "note": .string(note)])
    }
  }

  private var forms: [(name: String, rows: [Answer])] {
    var forms: [(name: String, rows: [Answer])] = []
    for block in document.blocks {
      switch block {
      case .paragraph(let paragraph) where paragraph.role == .heading:
        forms.append((paragraph.plainText, []))
      case .table(let table) where !forms.isEmpty:
        forms[forms.count - 1].rows += table.rows.dropFirst(table.headerRows).map(Self.answer)
      default: break
      }
    }
    return forms.filter { !$0.rows.isEmpty }
  }

  private static func answer(_ row: Table.Row) -> Answer {
    let cells = row.cells.map { $0.paragraphs.map(\.plainText).joined(separator: "\n") }
    return Answer(
      name: cells.first ?? "", value: cells.dropFirst().first ?? "",
      note: cells.dropFirst(2).joined(separator: "；"))
  }
}
