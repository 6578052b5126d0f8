/// A part of a picture as shown, in pixels from its upper left corner.
package struct PictureRectangle: Hashable, Sendable {
  package let x: Int
  package let y: Int
  package let width: Int
  package let height: Int

  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// What of it lies within a picture; nil where nothing does.
  package func clipped(to size: (width: Int, height: Int)) -> (x: Range<Int>, y: Range<Int>)? {
    guard let columns = Self.clip(x, width, size.width),
      let rows = Self.clip(y, height, size.height)
    else { return nil }
    return (columns, rows)
  }

  private static func clip(_ start: Int, _ length: Int, _ limit: Int) -> Range<Int>? {
    let (sum, isTooMuch) = start.addingReportingOverflow(length)
    let end = isTooMuch ? limit : min(limit, sum)
    let first = max(0, start)
    return length > 0 && first < end ? first..<end : nil
  }
}

extension Pixels {
  /// Paints over it in black, so that nothing of what stood there is left.
  ///
  /// - Returns: false where the rectangle lies outside the picture, which then stays as it was.
  package mutating func paint(_ rectangle: PictureRectangle) -> Bool {
    guard let (columns, rows) = rectangle.clipped(to: (width, height)) else { return false }
    for y in rows {
      let start = (y * width + columns.lowerBound) * channels
      for place in start..<(start + columns.count * channels) {
        bytes[place] = channels == 4 && (place - start) % 4 == 3 ? 255 : 0
      }
    }
    return true
  }
}
