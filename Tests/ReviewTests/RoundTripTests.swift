import Basics
import Documents
import Testing

@testable import Review

@Suite("A returned paper, compared and put back")
struct RoundTripTests {
  @Test("accepting everything gives the lawyer's text", arguments: 0..<20)
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

  @Test("accepting some leaves the other blocks as they are", arguments: 0..<200)
  func some(_ seed: Int) {
    var chance = Chance(seed)
    var desk = Desk.random(&chance)
    desk.keepsBookmarks = chance.one(in: 75)
    for _ in 0...chance.below(6) { desk.edit(&chance) }
    let accepted = desk.amendments().filter { _ in chance.one(in: 50) }
    let (document, findings) = desk.document.amended(
      by: accepted, paper: desk.sent.file, bookmark: Desk.bookmark)
    #expect(findings == [], "seed \(seed)")
    let left = desk.sent.blocks.filter { block in
      !block.text.isEmpty && !accepted.contains { $0.concerns(block) }
    }
    let missing = left.map(\.text).filter { !document.lines.contains($0) }
    #expect(missing == [], "seed \(seed)")
  }

  @Test("values that go into the case file and words around them", arguments: 0..<300)
  func values(_ seed: Int) {
    var chance = Chance(seed)
    var (texts, facts): ([String], [Int: [SentPaper.FactSpan]]) = ([], [:])
    for number in 0...chance.below(5) {
      let head = chance.sentence() + "计"
      let start = head.unicodeScalars.count
      facts[number] = [.init("facts[\(number)]", start..<start + 5)]
      texts.append(head + "12345元，限七日内付清。")
    }
    var desk = Desk(texts, facts: facts)
    for index in desk.lines.indices where chance.one(in: 60) {
      let text = desk.lines[index].segments[0].piece.text
      desk.lines[index].segments[0].piece.text =
        text.split(separator: "12345").joined(separator: chance.pick(["9.50", "12345", "九千"]))
    }
    for _ in 0..<chance.below(4) { desk.edit(&chance) }
    let amendments = desk.amendments()
    // The case file with the new values gives the paper anew.
    let changed = Desk(
      texts.enumerated().map { number, text in
        let new = amendments.lazy.compactMap { $0.value(of: "facts[\(number)]") }.first
        return text.split(separator: "12345").joined(separator: new ?? "12345")
      })
    let (document, findings) = changed.document.amended(
      by: amendments, paper: desk.sent.file, bookmark: Desk.bookmark)
    #expect(findings == [], "seed \(seed)")
    #expect(
      document.lines.map(\.comparedKey) == desk.wanted.map(\.comparedKey).filter { !$0.isEmpty },
      "seed \(seed) \(amendments.map(\.change))")
  }
}

extension Amendment {
  fileprivate func concerns(_ sent: SentPaper.Block) -> Bool {
    switch change {
    case .structure(.merged(_, let others, _)):
      block == sent.bookmark || others.contains(sent.bookmark)
    case .structure(.rowRemoved(_, let old)): old.contains(sent.text)
    case .structure(.added), .structure(.addedBelow), .structure(.rowAdded): false
    default: block == sent.bookmark
    }
  }

  fileprivate func value(of path: String) -> String? {
    guard case .fact(path, _, let new) = change else { return nil }
    return new
  }
}
