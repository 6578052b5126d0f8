import Basics

/// Lines of text spread over sheets, so that none overflows whatever program sets them.
enum TextSheets {
  /// More sheets of one file are not printed.
  static let mostOfFile = 200
  /// When a volume has so many sheets of text, each further file gives its first only: nobody reads, and
  /// few word processors open, a volume of many thousand pages.
  static let mostOfVolume = 1000

  /// How many sheets a file may give where so many have been given.
  static func most(after given: Int) -> Int { max(1, min(mostOfFile, mostOfVolume - given)) }

  static func pages(
    _ lines: [ReadableText.Line], _ area: SheetArea, most: Int
  ) -> (pages: [[ReadableText.Line]], isCut: Bool) {
    let wrap = TextWrap(characters: area.characters)
    var pages: [[ReadableText.Line]] = [[]]
    var room = area.lines
    for line in lines {
      var pieces = wrap.lines(line.text)[...]
      // Who speaks does not stand alone at the foot of a page.
      if line.isHeading, room < pieces.count + 1, room < area.lines {
        pages.append([])
        room = area.lines
      }
      while !pieces.isEmpty {
        if room == 0 {
          pages.append([])
          room = area.lines
        }
        let taken = pieces.prefix(room)
        pages[pages.count - 1].append(
          ReadableText.Line(taken.joined(), isHeading: line.isHeading))
        room -= taken.count
        pieces = pieces.dropFirst(taken.count)
      }
      if pages.count > most { return (Array(pages.prefix(most)), true) }
    }
    return (pages.filter { !$0.isEmpty }, false)
  }
}
