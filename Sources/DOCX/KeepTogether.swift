import Documents

extension [Block] {
  /// Whether the block at `index` must stay on the page of the one after it.
  ///
  /// Headings and 此致 say so in their style. Here stands what depends on the neighbour: a caption
  /// and its table, the last lines of the text and the signatures, the day and 附, so that no page
  /// holds signatures or 附 alone.
  func keepsWithNext(_ index: Int) -> Bool {
    guard index + 1 < count else { return false }
    let next = self[index + 1]
    switch self[index] {
    case .pageBreak, .pageOne, .drawing, .picture: return false
    case .table, .longTable: return next.isSignOff || next.is(.caption)
    case .list: return next.isSignOff
    case .paragraph(let paragraph):
      switch paragraph.role {
      case .signature: return next.isSignOff && signatures(around: index) <= mostKept
      case .date:
        return next.is(.attachment)
          || next.is(.signature) && signatures(around: index) <= mostKept
      case .caption: return next.isTable || next.isDrawing || next.isSignOff
      default: return next.isSignOff
      }
    }
  }

  /// More signatures than this may part: a chain longer than a page keeps nothing together.
  private var mostKept: Int { 10 }

  /// How many signatures and dates stand in one unbroken sequence with this one.
  private func signatures(around index: Int) -> Int {
    let before = self[..<index].reversed().prefix { $0.isSigning }.count
    return before + self[index...].prefix { $0.isSigning }.count
  }
}

extension Block {
  fileprivate func `is`(_ role: Paragraph.Role) -> Bool {
    if case .paragraph(let paragraph) = self { paragraph.role == role } else { false }
  }

  /// Whether Word would join it with a table that touches it.
  var isTable: Bool {
    switch self {
    case .table, .longTable: true
    case .paragraph, .list, .drawing, .picture, .pageBreak, .pageOne: false
    }
  }

  fileprivate var isDrawing: Bool {
    if case .drawing = self { true } else { false }
  }

  fileprivate var isSigning: Bool { self.is(.signature) || self.is(.date) }

  fileprivate var isSignOff: Bool { isSigning || self.is(.closing) || self.is(.addressee) }
}
