/// How much goes on in one row of pixels.
package struct RowLook: Hashable, Sendable {
  /// How often brightness jumps along the row: letters, lines, the edges of a bubble.
  package let edges: Int
  /// How many pixels differ from the row above.
  package let changes: Int

  package init(edges: Int, changes: Int) {
    self.edges = edges
    self.changes = changes
  }

  /// Less than this is a gradient, or what JPEG leaves around letters.
  private static let jump = 14

  package static func rows(of picture: GrayPixels) -> [RowLook] {
    let (width, height) = (picture.width, picture.height)
    return picture.bytes.withUnsafeBufferPointer { bytes in
      (0..<height).map { y in
        let start = y * width
        var (edges, changes) = (0, 0)
        for place in start..<(start + width) {
          let level = Int(bytes[place])
          if place > start, abs(level - Int(bytes[place - 1])) > jump { edges += 1 }
          if y > 0, abs(level - Int(bytes[place - width])) > jump { changes += 1 }
        }
        return RowLook(edges: edges, changes: changes)
      }
    }
  }

  /// Nothing begins or ends here, and hardly anything stands here: at most the upright edges of bubbles,
  /// tables and scroll bars.
  var isQuiet: Bool { edges <= 8 && changes <= 1 }
}
