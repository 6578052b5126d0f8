import Documents
import XMLTrees

/// The body of the new paper with its changes marked, read in the order of its paragraphs.
struct RedlinedBody {
  private let plan: RedlinePlan
  private let new: [ReturnedParagraph]
  private var removed: RemovedParagraphs
  /// The next paragraph's place in the new paper.
  private(set) var place = 0

  init(_ plan: RedlinePlan, new: [ReturnedParagraph], removed: RemovedParagraphs) {
    self.plan = plan
    self.new = new
    self.removed = removed
    self.removed.wait(plan.removed[0])
  }

  mutating func rewrite(_ body: XMLElement) -> XMLElement {
    var rewritten = body
    rewritten.children = []
    for case .element(let child) in body.children {
      if child.wordTag == .table { rewritten.children += removed.takeFromBody() }
      // What is left stands before the page's own line.
      if child.wordTag == .sectionProperties { rewritten.children += removed.take() }
      rewritten.children += rewrite(block: child)
    }
    rewritten.children += removed.take()
    return rewritten
  }

  private mutating func rewrite(block: XMLElement) -> [XMLNode] {
    switch block.wordTag {
    case .paragraph: return rewrite(paragraph: block)
    case .row: return rewrite(row: block)
    case .table, .cell:
      var rewritten = block
      rewritten.children = []
      for case .element(let child) in block.children {
        rewritten.children += rewrite(block: child)
      }
      if block.wordTag == .table, let last = block.elements.last(where: { $0.wordTag == .row }) {
        rewritten.children += removed.takeRows(like: last)
      }
      return [.element(rewritten)]
    default: return [.element(block)]
    }
  }

  /// A row is new where all in it is, and nothing that is gone had to be put into it.
  private mutating func rewrite(row: XMLElement) -> [XMLNode] {
    let gone = removed.takeRows(like: row)
    let isFree = removed.isEmpty
    let first = place
    var rewritten = row
    rewritten.children = []
    for case .element(let child) in row.children { rewritten.children += rewrite(block: child) }
    let isNew = isFree && (first..<place).allSatisfy(isAdded) && place > first
    if isNew {
      let exceptions = rewritten.first(.tableExceptions) == nil ? 0 : 1
      rewritten = rewritten.changing(.rowProperties, at: exceptions) {
        $0.children.append(.element(.mark(.inserted)))
      }
    }
    return gone + [.element(rewritten)]
  }

  private func isAdded(_ place: Int) -> Bool {
    guard plan.fates.indices.contains(place), case .added = plan.fates[place] else { return false }
    return plan.removed[place + 1].isEmpty
  }

  private mutating func rewrite(paragraph: XMLElement) -> [XMLNode] {
    defer { place += 1 }
    guard plan.fates.indices.contains(place) else { return [.element(paragraph)] }
    let gone = removed.take()
    removed.wait(plan.removed[place + 1])
    var rewritten = paragraph
    switch plan.fates[place] {
    case .same: break
    case .changed(let old, let pieces):
      var runs = RedlinedRuns(pieces, old: removed.text(old))
      rewritten.children = runs.rewrite(paragraph.children)
    case .added:
      var runs = RedlinedRuns(added: new[place].accepted)
      rewritten.children = runs.rewrite(paragraph.children)
      rewritten = rewritten.withInsertedEnd
    }
    return gone + [.element(rewritten)]
  }
}

extension XMLElement {
  /// The paragraph with a mark that it is new as a whole, where the schema wants it.
  fileprivate var withInsertedEnd: XMLElement {
    changing(.paragraphProperties) { properties in
      let last = properties.children.firstIndex { node in
        node.element?.wordTag == .sectionProperties || node.element?.wordTag == .paragraphChange
      }
      properties = properties.changing(.runProperties, at: last ?? properties.children.count) {
        $0.children.insert(.element(.mark(.inserted)), at: 0)
      }
    }
  }
}
