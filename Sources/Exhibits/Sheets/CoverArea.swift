import Basics
import Matters

/// What the cover of a group has room for: a table of its exhibits.
package struct CoverArea: Sendable, Hashable {
  /// Chinese characters in a line of the columns for the name, the source and what it proves.
  let name: Int
  let source: Int
  let proves: Int
  /// Lines of the table below its heading.
  let lines: Int

  package init(name: Int, source: Int, proves: Int, lines: Int) {
    (self.name, self.source, self.proves) = (name, source, proves)
    self.lines = lines
  }

  /// Lines that a row takes besides its words: its borders, and the column for pages.
  private static let leastLines = 2

  /// Places of exhibits, page by page. A row that would not end on its page begins the next one.
  func pages(of items: [EvidenceItem]) -> [Range<Int>] {
    var pages: [Range<Int>] = []
    var start = 0
    var used = 0
    for (index, item) in items.enumerated() {
      let lines = self.lines(of: item)
      if used + lines > self.lines, index > start {
        pages.append(start..<index)
        (start, used) = (index, 0)
      }
      used += lines
    }
    pages.append(start..<items.count)
    return pages
  }

  private func lines(of item: EvidenceItem) -> Int {
    let counts = [(item.title, name), (item.source, source), (item.proves, proves)].map {
      TextWrap(characters: $1).count($0 ?? "")
    }
    let pages = item.files.isEmpty ? Self.leastLines : Self.leastLines + 1
    return max(counts.max() ?? 1, pages) + 1
  }
}
