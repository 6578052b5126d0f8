import Basics
import Documents
import Review
import Testing

@Suite("What a returned paper asks for")
struct ComparisonTests {
  static let texts = [
    "一、判令被告退还原告购物款198元。", "二、判令被告承担本案诉讼费。", "事实与理由：原告于2026年1月5日下单。", "此致",
  ]

  /// Lines of texts, each with the blocks its bookmarks are of.
  static func changes(
    _ lines: [(String, [Int])], from texts: [String] = texts
  ) -> [Amendment.Change] {
    var desk = Desk(texts)
    desk.lines = lines.map { text, owners in
      let share = text.count / max(1, owners.count)
      var rest = Substring(text)
      var segments: [Desk.Segment] = []
      for (number, owner) in owners.enumerated() {
        let part = number == owners.count - 1 ? rest : rest.prefix(share)
        segments.append(.init(piece: .init(String(part)), owner: "_p\(owner)"))
        rest = rest.dropFirst(part.count)
      }
      if owners.isEmpty { segments = [.init(piece: .init(text))] }
      return Desk.Line(segments: segments)
    }
    return desk.amendments().map(\.change)
  }

  @Test("what word processors do by themselves is no wish")
  func nothing() {
    let old = ["原告：张三，“某某”公司　", "签名：＿＿＿＿＿＿", "第一行\n第二行", "caf\u{E9}合同", "见‘附件’"]
    let new = [
      "原告：张\u{200B}三，\"某某\"公司", "签名：\(String(repeating: "\u{A0}", count: 12))", "第一行  \r\n第二行",
      "cafe\u{301}合\u{AD}同", "见'附件' ",
    ]
    #expect(Self.changes(new.enumerated().map { ($1, [$0]) }, from: old) == [])
    #expect(Self.changes(new.map { ($0, []) }, from: old) == [])
  }

  @Test("a sentence that was changed is kept as it was typed")
  func quotes() {
    let found = Self.changes([("见\"附件二\"。", [0])], from: ["见“附件”。"])
    #expect(found == [.wording(old: "见“附件”。", new: [.init("见\"附件二\"。")])])
  }

  @Test("words, with bookmarks and without", arguments: [true, false])
  func wording(_ keeps: Bool) {
    let new = "二、判令被告承担本案诉讼费及保全费。"
    let lines = Self.texts.enumerated().map { ($1 == Self.texts[1] ? new : $1, keeps ? [$0] : []) }
    #expect(Self.changes(lines) == [.wording(old: Self.texts[1], new: [.init(new)])])
  }

  @Test("paragraphs gone, new, moved", arguments: [true, false])
  func structure(_ keeps: Bool) {
    func line(_ number: Int) -> (String, [Int]) { (Self.texts[number], keeps ? [number] : []) }
    #expect(
      Self.changes([line(0), line(2), line(3)])
        == [.structure(.removed(old: Self.texts[1]))])
    #expect(
      Self.changes([line(0), ("新的一段。", []), line(1), line(2), line(3)])
        == [.structure(.added([[.init("新的一段。")]]))])
    #expect(
      Self.changes([line(1), line(2), line(0), line(3)])
        == [.structure(.moved(old: Self.texts[0], behind: "_p2"))])
    #expect(
      Self.changes([line(3), line(0), line(1), line(2)])
        == [.structure(.moved(old: Self.texts[3], behind: nil))])
  }

  @Test("a paragraph cut in two, and two made one", arguments: [true, false])
  func cut(_ keeps: Bool) {
    func owners(_ numbers: Int...) -> [Int] { keeps ? numbers : [] }
    let rest = [(Self.texts[1], owners(1)), (Self.texts[2], owners(2)), (Self.texts[3], owners(3))]
    #expect(
      Self.changes([("一、判令被告退还原告", owners(0)), ("购物款198元。", owners(0))] + rest)
        == [
          .structure(
            .split(old: Self.texts[0], into: [[.init("一、判令被告退还原告")], [.init("购物款198元。")]]))
        ])
    let joined = Self.texts[0] + Self.texts[1]
    #expect(
      Self.changes([(joined, owners(0, 1))] + rest.dropFirst())
        == [
          .structure(
            .merged(
              old: Array(Self.texts[..<2]), with: ["_p1"], into: [.init(joined)]))
        ])
  }

  @Test("a bookmark that went astray is not believed")
  func astray() {
    // The first bookmark stands on the third text, whose own is gone.
    let lines = [
      (Self.texts[2], [0]), (Self.texts[1], [1]), (Self.texts[0], []), (Self.texts[3], [3]),
    ]
    #expect(
      Self.changes(lines) == [
        .structure(.moved(old: Self.texts[0], behind: "_p1")),
        .structure(.moved(old: Self.texts[1], behind: "_p2")),
      ])
  }

  @Test("a paragraph moved and reworded is both")
  func movedAndReworded() {
    let new = "一、判令被告退还原告全部购物款198元。"
    let lines = [
      (Self.texts[1], [1]), (Self.texts[2], [2]), (new, [0]), (Self.texts[3], [3]),
    ]
    #expect(
      Self.changes(lines) == [
        .wording(old: Self.texts[0], new: [.init(new)]),
        .structure(.moved(old: Self.texts[0], behind: "_p2")),
      ])
  }

  @Test("a few thousand blocks take no time worth telling", arguments: [true, false])
  func many(_ keeps: Bool) {
    var chance = Chance(7)
    let texts = (0..<3000).map { "第\($0)项，" + chance.sentence() }
    var desk = Desk(texts)
    desk.keepsBookmarks = keeps
    for _ in 0..<300 { desk.edit(&chance) }
    let clock = ContinuousClock()
    let start = clock.now
    let amendments = desk.amendments()
    #expect(clock.now - start < .seconds(20))
    #expect(desk.amended(by: amendments).lines == desk.wanted)
  }
}
