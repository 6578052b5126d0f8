import Documents
import Testing

@testable import Review

@Suite("A returned paper, compared and put back")
struct RoundTripTests {
  @Test("accepting everything gives the lawyer's text", arguments: 0..<40)
  func everything(_ block: Int) {
    for seed in block * 25..<(block + 1) * 25 {
      var chance = Chance(seed)
      var desk = Desk.random(&chance)
      desk.keepsBookmarks = chance.one(in: 75)
      for _ in 0...chance.below(6) { desk.edit(&chance) }
      let amendments = desk.amendments()
      let (document, findings) = desk.document.amended(
        by: amendments, paper: desk.sent.file, bookmark: Desk.bookmark)
      #expect(findings == [], "seed \(seed)")
      let found = document.lines.map(\.comparedKey)
      let wanted = desk.wanted.map(\.comparedKey).filter { !$0.isEmpty }
      let isSame = found == wanted
      #expect(isSame, "seed \(seed): \(found.difference(from: wanted))")
    }
  }

  @Test("a paper that nobody changed gives nothing", arguments: 0..<50)
  func nothing(_ seed: Int) {
    var chance = Chance(seed)
    var desk = Desk.random(&chance)
    #expect(desk.amendments() == [])
    desk.keepsBookmarks = false
    #expect(desk.amendments() == [])
    #expect(desk.amended(by: []) == desk.document)
  }
}
