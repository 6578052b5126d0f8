import Basics
import Documents

/// The answers of a web form, read off the page that is copied from: each heading a form, each row of
/// a table below it a field with its answer and what is to be known about it.
struct FormAnswers {
  let document: Document

  init(_ document: Document) {
    self.document = document
  }

  var json: JSONValue {
    var forms: [(name: String, fields: [JSONValue])] = []
    for block in document.blocks {
      switch block {
      case .paragraph(let paragraph) where paragraph.role == .heading:
        forms.append((paragraph.plainText, []))
      case .table(let table) where !forms.isEmpty:
        forms[forms.count - 1].fields += table.rows.dropFirst(table.headerRows).map(field)
      default: break
      }
    }
    return .object([
      "kind": .string(document.kind), "title": .string(document.title),
      "forms": .array(
        forms.filter { !$0.fields.isEmpty }.map {
          .object(["name": .string($0.name), "fields": .array($0.fields)])
        }),
    ])
  }

  private func field(_ row: Table.Row) -> JSONValue {
    let cells = row.cells.map { $0.paragraphs.map(\.plainText).joined(separator: "\n") }
    return .object([
      "name": .string(cells.first ?? ""), "value": .string(cells.dropFirst().first ?? ""),
      "note": .string(cells.dropFirst(2).joined(separator: "；")),
    ])
  }
}
