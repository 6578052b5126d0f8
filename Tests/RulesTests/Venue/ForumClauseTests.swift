import Basics
import Jurisdictions
import Rules
import TestKit
import Testing

@Suite("Courts and arbitration in the other side's rules")
struct ForumClauseTests {
  private static func term(_ keys: String) -> CaseText {
    CaseText.minimal.adding("standard_terms: [{text: 甲, evidence: [E1], \(keys)}]")
      .with("2026-10-12T20:11", "2025-11-05").with("2026-10-15T21:25", "2025-11-06")
  }

  @Test(
    "each clause is warned of, by the law of the day",
    arguments: [
      (
        "kind: jurisdiction, court: 示例法院", "2026-11-23", "venue.jurisdiction_clause",
        "管辖有关问题的批复》第一项"
      ),
      ("kind: jurisdiction, court: 示例法院", "2025-12-30", "venue.jurisdiction_clause", "第三十一条"),
      ("kind: arbitration, body: 示例仲裁委", "2026-11-23", "venue.arbitration_clause", "第一百二十七条"),
      ("kind: arbitration, or_court: true", "2025-12-31", "venue.arbitrate_or_sue", "第四项"),
      ("kind: arbitration, or_court: true", "2025-12-30", "venue.arbitration_clause", "法律库里没有依据"),
    ])
  func warned(keys: String, day: String, identifier: String, words: String) throws {
    let findings = try Judging(Self.term(keys), on: day).assessment().findings
    let found = try #require(findings.first { $0.identifier == identifier })
    #expect(found.message.contains(words) || words.contains("批复") && found.message.contains("批复"))
  }

  private func venues(_ keys: String, on day: String = "2026-11-23") throws -> [Venue] {
    try Judging(Self.term("kind: jurisdiction, \(keys)"), on: day).assessment().venues
  }

  @Test("a court nobody can link to the matter comes last, with what speaks against it")
  func stranger() throws {
    let venues = try venues("court: 成都市武侯区人民法院, highlighted: false")
    let last = try #require(venues.last)
    #expect(last.court == "成都市武侯区人民法院" && last.connection == "agreed")
    #expect(venues.count == 3 && venues[0].court == "杭州互联网法院")
    let notes = last.notes.joined()
    #expect(notes.contains("没有显著提示") && notes.contains("实际联系") && notes.contains("第三十一条"))
  }

  @Test(
    "the merchant's court, named in a clause: first only where it was pointed out",
    arguments: [("true", 0, "可能有效"), ("false", 1, "可以主张它无效"), (nil, 1, "打勾、弹窗")])
  func connected(highlighted: String?, rank: Int, words: String) throws {
    let mark = highlighted.map { ", highlighted: \($0)" } ?? ""
    let venues = try venues("court: 深圳市宝安区人民法院\(mark)")
    #expect(venues.count == 2)
    #expect(venues[rank].court == "深圳市宝安区人民法院")
    #expect(venues[rank].connection == "respondent_domicile")
    #expect(venues[rank].notes.joined().contains(words))
    #expect(venues[rank].basis.contains { $0.id == "CPL23-35" })
  }

  @Test("who is no consumer is not told of the consumers' rule")
  func dealer() throws {
    let text = Self.term("kind: jurisdiction, court: 示例法院").with(
      "consumer_use: true", "consumer_use: false")
    let last = try #require(try Judging(text).assessment().venues.last)
    #expect(!last.notes.joined().contains("第三十一条") && last.notes.joined().contains("第四百九十六条"))
  }

  @Test(
    "a clause for an internet court is held to the rules on standard terms",
    arguments: [
      ("2025-10-31", "互联网法院审理案件若干问题的规定》第三条"), ("2025-11-01", "互联网法院案件管辖的规定》第二条"),
    ])
  func internet(day: String, words: String) throws {
    let text = Self.term("kind: jurisdiction, court: 北京互联网法院")
      .with("2025-11-05", "2025-10-05").with("2025-11-06", "2025-10-06")
    let last = try #require(try Judging(text, on: day).assessment().venues.last)
    #expect(last.court == "北京互联网法院" && last.province?.short == "北京")
    #expect(last.notes.joined().contains(words))
  }
}

@Suite("What speaks for each of several courts")
struct VenueAdvantageTests {
  @Test("each has its own")
  func own() throws {
    let venues = try Judging(.minimal).assessment().venues
    #expect(venues.map { $0.advantage?.isEmpty } == [false, false])
    #expect(venues[0].advantage?.contains("网上立案") == true)
    #expect(venues[1].advantage?.contains("执行") == true)
  }

  @Test("a small-claims answer counts only where another court's differs")
  func answers() throws {
    let text = CaseText.minimal.with("paid: 198.00", "paid: 66000.00")
    let venues = try Judging(text).assessment().venues
    let answers = venues.map { $0.thresholdAnswer ?? "none" }
    let told = venues.map { $0.advantage?.contains("小额诉讼") ?? false }
    #expect(told == answers.map { $0 == "small_claims" && Set(answers).count > 1 })
    #expect(
      try Judging(.minimal).assessment().venues.allSatisfy { $0.advantage?.contains("小额") == false }
    )
  }
}

@Suite("Where a court's name cannot be worked out")
struct CourtNameTests {
  private func first(_ address: String) throws -> Venue? {
    let text = CaseText.minimal.with("浙江省杭州市西湖区示例路1号", address)
      .with("through: platform", "fully_online: false").with(
        "category: account", "category: card_key")
    return try Judging(text).assessment().venues.first
  }

  @Test(
    "it is refused with its reason; elsewhere it is a candidate",
    arguments: [
      ("广东省东莞市示例镇1号", nil, "不设区"), ("重庆市江北区示例路1号", nil, "两江新区"),
      ("四川省成都市高新区示例路1号", nil, "开发区"), ("上海市浦东新区示例路1号", "上海市浦东新区人民法院", ""),
      ("重庆市渝中区示例路1号", "重庆市渝中区人民法院", ""),
    ])
  func names(address: String, court: String?, note: String) throws {
    let venue = try #require(try first(address))
    #expect(venue.court == court)
    #expect(note.isEmpty || venue.notes.joined().contains(note))
  }

  @Test("before the change the old district's court is still a candidate")
  func before() throws {
    let text = CaseText.minimal.with("浙江省杭州市西湖区示例路1号", "重庆市江北区示例路1号")
      .with("2026-10-12T20:11", "2024-10-12").with("2026-10-15T21:25", "2024-10-15")
    #expect(try Judging(text, on: "2024-12-31").assessment().venues.first?.court == "重庆市江北区人民法院")
    #expect(try Judging(text, on: "2025-01-01").assessment().venues.first?.court == nil)
  }
}
