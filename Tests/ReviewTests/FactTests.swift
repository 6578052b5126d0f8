import Documents
import Review
import Testing

@Suite("Values of the case file in a returned paper")
struct FactTests {
  static let sum = "purchases[0].paid"
  static let name = "claimants[0].name"
  static let text = "原告张三请求退还198元及利息，于2026年1月5日前付清。"

  static func changes(_ new: String) -> [Amendment.Change] {
    var desk = Desk(
      [text],
      facts: [
        0: [
          .init(name, 2..<4), .init(sum, 8..<11), .init("deadline", 17..<26),
        ]
      ])
    desk.lines[0].segments[0].piece.text = new
    return desk.amendments().map(\.change)
  }

  static let cases: [(new: String, changes: [Amendment.Change])] = [
    (
      "原告张三请求退还190元及利息，于2026年1月5日前付清。", [.fact(path: sum, old: "198", new: "190")]
    ),
    (
      "原告张三丰请求退还198元及利息，于2026年1月5日前付清。", [.fact(path: name, old: "张三", new: "张三丰")]
    ),
    (
      "原告李四请求退还1,980.50元及利息，于2025年12月31日前付清。",
      [
        .fact(path: name, old: "张三", new: "李四"), .fact(path: sum, old: "198", new: "1,980.50"),
        .fact(path: "deadline", old: "2026年1月5日", new: "2025年12月31日"),
      ]
    ),
    (
      "原告张三请求返还190元及利息，于2026年1月5日前付清。",
      [
        .fact(path: sum, old: "198", new: "190"),
        .wording(old: text, new: [.init("原告张三请求返还190元及利息，于2026年1月5日前付清。")]),
      ]
    ),
    (
      "原告张三请求退还利息，于2026年1月5日前付清。",
      [.wording(old: text, new: [.init("原告张三请求退还利息，于2026年1月5日前付清。")])]
    ),
    (
      "原告张三请求退还元及利息，于2026年1月5日前付清。",
      [.wording(old: text, new: [.init("原告张三请求退还元及利息，于2026年1月5日前付清。")])]
    ),
    (
      "原告张三，男，请求退还198元及利息，于2026年1月5日前付清。",
      [.wording(old: text, new: [.init("原告张三，男，请求退还198元及利息，于2026年1月5日前付清。")])]
    ),
    (
      "原告张三请求退还198元，另付5元及利息，于2026年1月5日前付清。",
      [.wording(old: text, new: [.init("原告张三请求退还198元，另付5元及利息，于2026年1月5日前付清。")])]
    ),
  ]

  @Test("changed alone are values, with other words both", arguments: cases.indices)
  func values(_ number: Int) {
    #expect(Self.changes(Self.cases[number].new) == Self.cases[number].changes)
  }

  @Test("a value that stands twice changes in both places or not at all")
  func twice() {
    let facts = [SentPaper.FactSpan(Self.sum, 2..<5), SentPaper.FactSpan(Self.sum, 9..<12)]
    func changes(_ new: String) -> [Amendment.Change] {
      var desk = Desk(["退还198元，共计198元。"], facts: [0: facts])
      desk.lines[0].segments[0].piece.text = new
      return desk.amendments().map(\.change)
    }
    #expect(changes("退还190元，共计190元。") == [.fact(path: Self.sum, old: "198", new: "190")])
    #expect(
      changes("退还190元，共计198元。")
        == [.wording(old: "退还198元，共计198元。", new: [.init("退还190元，共计198元。")])])
  }

  @Test("values replaced at random are found, and nothing else", arguments: 0..<200)
  func random(_ seed: Int) {
    var chance = Chance(seed)
    var (old, new) = ("", "")
    var spans: [SentPaper.FactSpan] = []
    var wanted: [Amendment.Change] = []
    for number in 0...chance.below(4) {
      let literal = chance.pick(["退还", "元，合计", "；其中", "按年利率", "由被告"]) + "，另"
      old += literal
      new += literal
      let (before, after) = (chance.pick(Self.values), chance.pick(Self.values))
      let start = old.unicodeScalars.count
      spans.append(.init("facts[\(number)]", start..<start + before.unicodeScalars.count))
      old += before
      new += after
      if before != after {
        wanted.append(.fact(path: "facts[\(number)]", old: before, new: after))
      }
    }
    var desk = Desk([old + "止。"], facts: [0: spans])
    desk.lines[0].segments[0].piece.text = new + "止。"
    #expect(desk.amendments().map(\.change) == wanted)
  }

  private static let values = ["198", "1,280.50", "张三", "某某科技有限公司", "2026年1月5日", "上海市浦东新区1号"]
}
