import Documents

/// What accepted amendments make of a paper's blocks, by the names of their bookmarks.
struct AmendmentPlan {
  typealias Text = [Amendment.Text]

  /// What stands in a block's place, a paragraph each; nothing where it is gone.
  private(set) var texts: [String: [Text]] = [:]
  /// What is new behind a block, and at the top.
  private(set) var added: [String?: [Text]] = [:]
  private(set) var below: [String: [Text]] = [:]
  /// What was moved behind a block, and to the top.
  private(set) var followers: [String?: [String]] = [:]
  private(set) var moved: Set<String> = []
  /// A block of each row that is gone.
  private(set) var removedRows: Set<String> = []
  /// New rows above and below the row of a block.
  private(set) var rowsAbove: [String: [[String]]] = [:]
  private(set) var rowsBelow: [String: [[String]]] = [:]

  /// - Parameter amendments: in the order in which they are carried out; of two that say what
  /// stands in
  ///   one block the last holds.
  init(_ amendments: [Amendment]) {
    for amendment in amendments { add(amendment) }
  }

  private mutating func add(_ amendment: Amendment) {
    let block = amendment.block
    switch amendment.change {
    case .fact, .comment, .structure(.formatted): break
    case .structure(.added(let new)): added[block, default: []] += new
    case .structure(let structure): if let block { add(structure, block) }
    case .wording(_, let new): if let block { texts[block] = [new] }
    }
  }

  private mutating func add(_ structure: Amendment.Structure, _ block: String) {
    switch structure {
    case .removed: texts[block] = []
    case .split(_, let new): texts[block] = new
    case .merged(_, let others, let new):
      texts[block] = [new]
      for other in others { texts[other] = [] }
    case .moved(_, let behind):
      guard moved.insert(block).inserted else { return }
      followers[behind, default: []].append(block)
    case .addedBelow(let new): below[block, default: []] += new
    case .rowRemoved: removedRows.insert(block)
    case .rowAdded(let behind, let cells):
      if behind < 0 {
        rowsAbove[block, default: []].append(cells)
      } else {
        rowsBelow[block, default: []].append(cells)
      }
    case .added, .formatted: break
    }
  }
}
