package import Basics
package import Documents

/// A paper drafted from a template: what stands on it, and what went wrong on the way.
package struct Draft: Sendable {
  package let document: Document
  /// Whether it has fields that take so many characters only.
  package let hasLimits: Bool
  /// The rows of its long tables.
  package let rows: [String: LongTableRows]
  /// Errors mean that the document must not be written.
  package let findings: [Finding]
  /// The remarks that found their place in the margin; the others belong on the cover.
  package let commented: Set<Finding>
  /// Where the blocks that have an identity come from, from top to bottom.
  package let origins: [BlockOrigin]
}

extension Draft {
  /// The same with another text.
  package func with(_ document: Document) -> Draft {
    Draft(
      document: document, hasLimits: hasLimits, rows: rows, findings: findings,
      commented: commented, origins: origins)
  }
}

/// A block of a paper with the template's line, the articles it cites and the remarks on it.
package struct BlockOrigin: Hashable, Sendable {
  /// `claim/Q1`
  package let id: String
  package let text: String
  package let place: Place
  package let citations: [Citation]
  package let comments: [Comment]

  /// The same with these words in its open places.
  package func filled(_ words: [String]) -> BlockOrigin {
    BlockOrigin(
      id: id, text: RowPattern.filled(text, words), place: place, citations: citations,
      comments: comments)
  }
}

extension Template {
  /// Fills the template. `remarks` are the findings about the case: those a paragraph asks for become
  /// comments on it. `citing` is the register of laws on the case's day.
  package func draft(
    from facts: FactGroup, subject: String, remarks: [Finding] = [], marking: FactMarking? = nil,
    citing: @escaping (String) -> Citing
  ) -> Draft {
    var filling = Filling(file: file, remarks: remarks, marking: marking, citing: citing)
    let scope = Scope(root: facts)
    for name in needs where !(scope.fact(name)?.isPresent ?? false) {
      filling.fault("missing", line: 1, "这份文书不能没有事实“\(name)”")
    }
    let blocks = filling.blocks(blocks, in: scope)
    return Draft(
      document: Document(
        kind: kind, title: title, style: style, subject: subject, blocks: blocks),
      hasLimits: filling.hasLimits, rows: filling.rows,
      findings: filling.findings, commented: filling.commented, origins: filling.origins)
  }
}
