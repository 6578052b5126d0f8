import Basics
import Documents
import Testing

@testable import Drafting

@Suite("Holes and remarks")
struct HoleTests {
  static let zhang = Finding(
    .hole, "claimant.domicile.missing", path: "claimants[0].domicile", "缺少张三的住所。", remedy: "请补上住所。")
  static let li = Finding(
    .hole, "claimant.domicile.missing", path: "claimants[1].domicile", "缺少李四的住所。")
  static let claim = Finding(.warning, "claim.punitive.risk", path: "claims[0]", "三倍赔偿有风险。")

  static let facts = FactGroup([
    "claimants": .list([
      FactGroup(id: "zhang", path: "claimants[0]", ["home": hole]),
      FactGroup(id: "li", path: "claimants[1]", ["home": hole]),
    ])
  ])
  static let hole = Fact.hole(label: "住所", finding: "claimant.domicile.missing")

  @Test func aHoleIsSeenAndExplained() throws {
    let draft = try draft(
      "<p>住{{home}}。</p>", FactGroup(["home": Self.hole]), remarks: [Self.zhang])
    #expect(draft.document.plainText == "住〔待补：住所〕。\n")
    #expect(
      paragraphs(draft).first?.inlines[1]
        == .hole(
          label: "住所",
          comment: Comment(identifier: "claimant.domicile.missing", text: "缺少张三的住所。\n请补上住所。")))
    #expect(draft.commented == [Self.zhang])
  }

  @Test func eachPartyHasItsOwnRemark() throws {
    let draft = try draft(
      "<p each=\"claimants\" comments=\"claimant\">{{home}}</p>", Self.facts,
      remarks: [Self.zhang, Self.li, Self.claim])
    let texts = paragraphs(draft).flatMap(\.inlines).compactMap { inline -> String? in
      if case .hole(_, let comment) = inline { comment?.text } else { nil }
    }
    #expect(texts == ["缺少张三的住所。\n请补上住所。", "缺少李四的住所。"])
    #expect(paragraphs(draft).flatMap(\.comments) == [])
    #expect(!draft.commented.contains(Self.claim))
  }

  @Test func anUnexplainedHoleStillSaysWhatToDo() throws {
    let draft = try draft("<p>{{home}}</p>", FactGroup(["home": Self.hole]))
    guard case .hole(_, let comment) = paragraphs(draft).first?.inlines.first else {
      Issue.record("There is no hole.")
      return
    }
    #expect(comment?.text == "这里缺少“住所”。请在案件文件里补上，再重新生成。")
  }

  @Test func remarksGoWhereTheyAreAskedFor() throws {
    let draft = try draft(
      "<p comments=\"claim\">甲</p><p comments=\"claimant\">乙</p><p>丙</p>", remarks: [Self.claim])
    #expect(paragraphs(draft).map(\.comments.count) == [1, 0, 0])
    #expect(draft.commented == [Self.claim])
  }
}

@Suite("Citations")
struct CitationTests {
  @Test(
    arguments: [
      ("依照<cite article=\"A-59\"/>，", "依照《电子商务法》第五十九条，"),
      ("<cite article=\"A-59\"/>、<cite article=\"A-62\"/>", "《电子商务法》第五十九条、第六十二条"),
      ("<cite article=\"A-59\"/>第二款、<cite article=\"A-62\"/>", "《电子商务法》第五十九条第二款、第六十二条"),
      ("<cite article=\"A-59\"/>、<cite article=\"B-26\"/>", "《电子商务法》第五十九条、《消法》第二十六条"),
      ("<cite article=\"A-59\"/>规定；<cite article=\"A-62\"/>", "《电子商务法》第五十九条规定；《电子商务法》第六十二条"),
      ("<cite article=\"OLD-1 A-62\"/>", "《电子商务法》第六十二条"),
    ])
  func areResolvedOnTheDay(source: String, printed: String) throws {
    #expect(try text("<p>\(source)</p>") == printed)
  }

  @Test func anArticleThatIsNotInForceIsAHole() throws {
    let draft = try draft("<p>依照<cite article=\"OLD-1\"/></p>")
    #expect(draft.document.plainText == "依照〔待补：法律依据〕\n")
    #expect(draft.findings.map(\.identifier) == ["law.article_not_in_force"])
  }

  @Test func aConditionOnAnUnknownArticleIsAnError() throws {
    let draft = try draft("<p in-force=\"NONE-1\">甲</p>")
    #expect(draft.findings.map(\.identifier) == ["law.article_not_in_register"])
    #expect(draft.findings.hasErrors)
  }
}
