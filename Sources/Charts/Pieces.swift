/// Rows shared out over pictures that each fit their part of a page.
struct Pieces<Row> {
  private var pieces: [[Row]] = []

  /// In order, none lost; a row higher than the height has a piece of its own.
  static func of(_ rows: [Row], heights: [Int], below height: Int) -> Self {
    var shared = Self()
    var used = 0
    for (row, needed) in zip(rows, heights) {
      if shared.pieces.isEmpty || used + needed > height {
        used = 0
        shared.pieces.append([])
      }
      shared.pieces[shared.pieces.count - 1].append(row)
      used += needed
    }
    return shared
  }

  /// Each with its number where there are several.
  var numbered: [(rows: [Row], part: (number: Int, of: Int)?)] {
    pieces.enumerated().map { index, rows in
      (rows, pieces.count > 1 ? (index + 1, pieces.count) : nil)
    }
  }
}
