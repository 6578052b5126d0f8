import Basics
import Documents
import Testing

@testable import Drafting

@Suite("Lists and conditions")
struct ControlTests {
  static let facts = FactGroup([
    "yes": .flag(true), "no": .flag(false), "text": .text("有"), "absent": .absent,
    "hole": .hole(label: "住所", finding: "f"), "empty": .list([]),
    "items": .list([
      FactGroup(id: "a", ["name": .text("甲"), "parts": .list([FactGroup(["n": .text("1")])])]),
      FactGroup(id: "b", ["name": .text("乙"), "parts": .list([])]),
    ]),
  ])

  @Test(
    arguments: [
      ("when=\"yes\"", true), ("when=\"no\"", false), ("unless=\"yes\"", false),
      ("unless=\"no\"", true), ("when=\"text\"", true), ("when=\"absent\"", false),
      ("when=\"hole\"", true), ("when=\"empty\"", false), ("unless=\"empty\"", true),
      ("when=\"items\"", true), ("in-force=\"A-59\"", true), ("in-force=\"A-59 OLD-1\"", false),
      ("not-in-force=\"OLD-1\"", true), ("not-in-force=\"OLD-1 A-59\"", false),
    ])
  func decides(attribute: String, stands: Bool) throws {
    #expect(try text("<p>前</p><p \(attribute)>中</p>", Self.facts) == (stands ? "前\n中" : "前"))
    #expect(try text("<p>前<span \(attribute)>中</span></p>", Self.facts) == (stands ? "前中" : "前"))
  }

  @Test func repeatsParagraphsItemsSpansAndRows() throws {
    #expect(try text("<p each=\"items\">{{name}}</p>", Self.facts) == "甲\n乙")
    #expect(
      try text("<ol><li each=\"items\">{{name}}</li><li>尾</li></ol>", Self.facts)
        == "1. 甲\n2. 乙\n3. 尾")
    #expect(
      try text("<p>有<span each=\"items\" join=\"、\">{{name}}</span>。</p>", Self.facts) == "有甲、乙。")
    #expect(
      try text(
        """
        <table summary="表"><col width="1"/><col width="2"/>
        <thead><tr><th>名</th><th>件</th></tr></thead>
        <tbody each="items"><tr><td colspan="2">{{name}}</td></tr><tr each="parts"><td>{{n}}</td><td>-</td></tr></tbody>
        </table>
        """, Self.facts) == "名\t件\n甲\n1\t-\n乙")
  }

  @Test func anEmptyListLeavesNothing() throws {
    #expect(try text("<p>前</p><ol><li each=\"empty\">{{x}}</li></ol>", Self.facts) == "前")
  }

  @Test func blocksKnowWhichItemTheyAreAbout() throws {
    let draft = try draft(
      "<div each=\"items\"><p id=\"party\">{{name}}</p><ol><li id=\"part\" each=\"parts\">{{n}}</li></ol></div>",
      Self.facts)
    #expect(paragraphs(draft).map(\.id) == ["party/a", "part/a/1", "party/b"])
  }

  @Test func twoBlocksWithOneIdentityAreAnError() {
    let twins = FactGroup(["items": .list([FactGroup(id: "a"), FactGroup(id: "a")])])
    #expect(faults("<p id=\"x\" each=\"items\">一</p>", twins) == ["template.identity"])
    #expect(faults("<p id=\"x\">一</p><p id=\"x\">二</p>") == ["template.syntax"])
  }

  @Test func oneControlAtATime() {
    #expect(faults("<p when=\"yes\" each=\"items\">一</p>", Self.facts) == ["template.syntax"])
  }

  @Test func aRowMustFillTheTable() {
    let head = "<table summary=\"表\"><col width=\"1\"/><col width=\"1\"/>"
    #expect(faults(head + "<tbody><tr><td>一</td></tr></tbody></table>") == ["template.syntax"])
    #expect(
      faults(
        head
          + "<tbody><tr><td rowspan=\"2\">一</td><td>二</td></tr><tr><td>三</td></tr></tbody></table>")
        == [])
  }
}

@Suite("Words, blanks and marks")
struct WordsTests {
  @Test(
    arguments: [
      ("\n    原告：\n    <b>{{v}}</b>\n    ，男。\n  ", "原告：张三，男。"),
      ("甲\n   乙", "甲乙"), ("Tom\n  Lee", "Tom Lee"), ("编号  A  B", "编号 A B"), ("　　缩进", "　　缩进"),
      ("{{v}}\n  {{v}}", "张三张三"), ("甲<!-- 说明 -->乙", "甲乙"), (" {{v}} ", "张三"),
      ("甲<span>\n 乙\n</span>丙", "甲乙丙"),
    ])
  func indentationLeavesNoTrace(source: String, printed: String) throws {
    #expect(try text("<p>\(source)</p>", FactGroup(["v": .text("张三")])) == printed)
  }

  @Test func rolesComeFromElementAndClass() throws {
    let body = "<h1>甲</h1><h2>乙</h2><h3>丙</h3><p>丁</p><p class=\"party\">戊</p><hr/>"
    let draft = try draft(body)
    #expect(paragraphs(draft).map(\.role) == [.title, .heading, .subheading, .body, .party])
    #expect(draft.document.blocks.last == .pageBreak)
  }

  @Test func marksInsideAParagraph() throws {
    let draft = try draft(
      "<p>甲<b>乙{{v}}</b>丙<br/><blank width=\"6\"/></p>", FactGroup(["v": .text("丁")]))
    #expect(
      paragraphs(draft).first?.inlines == [
        .text("甲"), .text("乙丁", bold: true), .text("丙"), .lineBreak, .blank(characters: 6),
      ])
  }

  @Test func theDocumentCarriesItsParticulars() throws {
    let document = try draft("<p>甲</p>").document
    #expect(document.kind == "sample")
    #expect(document.title == "样本")
    #expect(document.style == "court-a4")
    #expect(document.subject == "样本案")
  }

  @Test func theSameFactsGiveTheSamePaper() throws {
    let body = "<p each=\"items\">{{name}}</p>"
    let again = try draft(body, ControlTests.facts)
    #expect(try draft(body, ControlTests.facts).document == again.document)
  }
}
