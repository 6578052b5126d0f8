package import Basics
package import Documents

extension Document {
  /// The paper with what was accepted for it, and what could not be done. Values of the case file
  /// and remarks are not its business: those go into the case file, these are answered.
  ///
  /// - Parameter accepted: of any papers, in the order in which they were accepted.
  /// - Parameter bookmark: the name of the bookmark of a block's identity.
  package func amended(
    by accepted: [Amendment], paper: String, bookmark: (String) -> String
  ) -> (Document, [Finding]) {
    let own = accepted.filter { $0.paper == paper }
    guard !own.isEmpty else { return (self, []) }
    let paragraphs = PaperParagraphs(self, bookmark)
    let check = AmendmentCheck(own, paragraphs)
    let rewriter = Rewriter(plan: AmendmentPlan(check.sound), paragraphs: paragraphs)
    var amended = self
    amended.blocks = rewriter.rewritten(blocks)
    return (amended, check.findings)
  }
}

/// The paragraphs of a paper by the names of their bookmarks.
struct PaperParagraphs {
  private(set) var byName: [String: Paragraph] = [:]
  private var names: [String: String] = [:]
  private var rows: [String: [String]] = [:]
  /// Blocks in tables with a cell that reaches over rows.
  private(set) var inSpannedTables: Set<String> = []

  init(_ document: Document, _ bookmark: (String) -> String) {
    for block in document.blocks {
      for paragraph in block.paragraphs {
        guard let id = paragraph.id else { continue }
        let name = bookmark(id)
        names[id] = name
        byName[name] = byName[name] ?? paragraph
      }
      guard case .table(let table) = block else { continue }
      for row in table.rows {
        let own = row.cells.flatMap(\.paragraphs).compactMap { self.name(of: $0) }
        for name in own { rows[name] = own }
      }
      if table.rows.contains(where: { $0.cells.contains { $0.rowSpan > 1 } }) {
        inSpannedTables.formUnion(block.paragraphs.compactMap { self.name(of: $0) })
      }
    }
  }

  func name(of paragraph: Paragraph) -> String? { paragraph.id.flatMap { names[$0] } }

  /// The blocks that stand in one row with a block.
  func row(of name: String) -> [String] { rows[name] ?? [] }
}
