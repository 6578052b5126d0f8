/// What differs between two builds of a paper, paragraph by paragraph.
package enum Redline {
  /// What became of a paragraph; places count from zero in either build. Old places ascend, and so do
  /// new ones, and each stands in one step.
  package enum Step: Hashable, Sendable {
    case same(old: Int, new: Int)
    case changed(old: Int, new: Int, pieces: [Piece])
    case removed(old: Int)
    case added(new: Int)
  }

  /// Text of one fate: what is kept and deleted makes the old paragraph, what is kept and inserted the
  /// new one, scalar for scalar.
  package struct Piece: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
      case kept, deleted, inserted
    }

    package let kind: Kind
    package let text: String

    package init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }
}

extension [Redline.Piece] {
  package var old: String { filter { $0.kind != .inserted }.map(\.text).joined() }
  package var new: String { filter { $0.kind != .deleted }.map(\.text).joined() }
}
