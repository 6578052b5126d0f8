import Basics
import Foundation
import TestKit
import Testing

@testable import Exhibits

/// Text on sheets: none overflows, and a text too long for paper says so.
@Suite("Sheets of text")
struct TextSheetsTests {
  private static let maker = SheetMaker(
    SheetArea(width: 1600, height: 2300, characters: 30, lines: 10), pdf: nil)

  private static func made(lines: Int, most: Int) throws -> SheetMaker.Made {
    let folder = try ScratchFolder()
    try folder.put((1...lines).map { "第\($0)句\n" }.joined(), at: "chat.txt")
    let location = folder("chat.txt")
    return maker.sheets(
      of: EvidenceFile(path: "chat.txt", location: location, size: 1, kind: .text), most: most)
  }

  @Test(
    "a text is cut after so many sheets, and every sheet of it says so",
    arguments: [
      (lines: 10, most: 1, sheets: 1, isCut: false), (11, 1, 1, true), (35, 4, 4, false),
      (45, 4, 4, true),
    ])
  func cut(lines: Int, most: Int, sheets: Int, isCut: Bool) throws {
    let made = try Self.made(lines: lines, most: most)
    #expect(made.sheets.count == sheets)
    #expect(made.sheets.allSatisfy { $0.isPartial == isCut })
    #expect(made.omitted.isEmpty != isCut)
  }

  @Test("the more sheets a volume has, the fewer a further text gets, but never none")
  func volume() {
    #expect(TextSheets.most(after: 0) == TextSheets.mostOfFile)
    #expect(TextSheets.most(after: TextSheets.mostOfVolume - 7) == 7)
    #expect(TextSheets.most(after: TextSheets.mostOfVolume * 3) == 1)
  }
}
