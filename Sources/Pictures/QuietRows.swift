/// Where a long picture may be cut into pages without cutting through a line of text.
package enum QuietRows {
  /// A part of the picture that fits a page.
  package struct Piece: Hashable, Sendable {
    package let top: Int
    package let height: Int
    /// Whether nothing is cut through at its lower end; so at the picture's own end.
    package let isQuietCut: Bool

    package init(top: Int, height: Int, isQuietCut: Bool) {
      self.top = top
      self.height = height
      self.isQuietCut = isQuietCut
    }

    package var bottom: Int { top + height }
  }

  /// How much of a page may stay empty for the sake of a better cut, in percent.
  private static let leeway = 35
  /// How much is shown again behind a cut that may have gone through something, in percent of a page.
  private static let overlap = 4

  /// Pieces from top to bottom, none higher than the maximum, with nothing left out between them.
  package static func breaks(_ rows: [RowLook], maximum: Int) -> [Piece] {
    let maximum = max(1, maximum)
    let bands = bands(in: rows)
    return pieces(count: rows.count, maximum: maximum) { top in
      cut(bands, above: top + maximum, atLeast: top + maximum - maximum * leeway / 100)
    }
  }

  /// The same where the rows are not known.
  package static func plain(count: Int, maximum: Int) -> [Piece] {
    pieces(count: count, maximum: max(1, maximum)) { _ in nil }
  }

  private static func pieces(
    count: Int, maximum: Int, _ quietCut: (_ top: Int) -> Int?
  ) -> [Piece] {
    var pieces: [Piece] = []
    var top = 0
    while count - top > maximum {
      if let cut = quietCut(top), cut > top {
        pieces.append(Piece(top: top, height: cut - top, isQuietCut: true))
        top = cut
      } else {
        pieces.append(Piece(top: top, height: maximum, isQuietCut: false))
        top += maximum - maximum * overlap / 100
      }
    }
    if count > top { pieces.append(Piece(top: top, height: count - top, isQuietCut: true)) }
    return pieces
  }

  /// Runs of quiet rows high enough to be the space between two lines.
  private static func bands(in rows: [RowLook]) -> [Range<Int>] {
    var bands: [Range<Int>] = []
    var start: Int?
    for (y, row) in rows.enumerated() {
      if row.isQuiet {
        start = start ?? y
      } else if let first = start {
        bands.append(first..<y)
        start = nil
      }
    }
    if let start { bands.append(start..<rows.count) }
    return bands.filter { $0.count >= leastBand }
  }

  private static let leastBand = 6

  /// The lowest good row: the maximum itself where it lies well inside a band, else a band's middle.
  private static func cut(_ bands: [Range<Int>], above limit: Int, atLeast least: Int) -> Int? {
    // The first band that begins behind the limit; those before it are looked at from the lowest up.
    var (low, high) = (0, bands.count)
    while low < high {
      let middle = (low + high) / 2
      if bands[middle].lowerBound > limit { high = middle } else { low = middle + 1 }
    }
    for band in bands[..<low].reversed() {
      if band.upperBound <= least { return nil }
      let margin = leastBand / 2
      let end = band.upperBound > limit + margin ? limit : (band.lowerBound + band.upperBound) / 2
      let cut = min(end, limit)
      if cut >= least, cut >= band.lowerBound + margin { return cut }
    }
    return nil
  }
}
