import Basics
import Documents
import Testing

@testable import Drafting

/// A template around these blocks.
func template(_ body: String, needs: String = "") throws -> Template {
  let attribute = needs.isEmpty ? "" : " needs=\"\(needs)\""
  let source = """
    <document kind="sample" title="样本" style="court-a4"\(attribute)>
    \(body)
    </document>
    """
  return try Template.read(Array(source.utf8), file: "sample.xhtml")
}

func draft(
  _ body: String, _ facts: FactGroup = FactGroup(), remarks: [Finding] = []
) throws -> Draft {
  try template(body).draft(from: facts, subject: "样本案", remarks: remarks, citing: register)
}

/// What the paper says, without the last line end.
func text(_ body: String, _ facts: FactGroup = FactGroup()) throws -> String {
  let draft = try draft(body, facts)
  #expect(draft.findings == [])
  return String(draft.document.plainText.dropLast())
}

/// The identifiers of what was wrong, at reading or at filling.
func faults(_ body: String, _ facts: FactGroup = FactGroup()) -> [String] {
  do {
    return try draft(body, facts).findings.map(\.identifier)
  } catch let error as TemplateError {
    return error.findings.map(\.identifier)
  } catch {
    return ["\(error)"]
  }
}

/// A register of two laws; `OLD-1` is out of force.
func register(_ article: String) -> Citing {
  let known = ["A-59": ("电子商务法", "第五十九条"), "A-62": ("电子商务法", "第六十二条"), "B-26": ("消法", "第二十六条")]
  if let (law, text) = known[article] {
    return .inForce(Citation(law: law, version: "1", article: text, id: article))
  }
  if article == "OLD-1" {
    return .notInForce(Finding(.hole, "law.article_not_in_force", "这一条当天不再有效。"))
  }
  return .unknown(Finding(.hole, "law.article_not_in_register", "法律条文表里没有 \(article)。"))
}

func paragraphs(_ draft: Draft) -> [Paragraph] {
  draft.document.blocks.flatMap { block -> [Paragraph] in
    switch block {
    case .paragraph(let paragraph): [paragraph]
    case .list(let list): list.items
    case .table(let table): table.rows.flatMap { $0.cells.flatMap(\.paragraphs) }
    case .longTable(let table): table.head.rows.flatMap { $0.cells.flatMap(\.paragraphs) }
    case .drawing, .picture, .pageBreak, .pageOne: []
    }
  }
}
