import Basics
import Documents
import Testing

@testable import Drafting

@Suite("A template may only name what it was given")
struct StrictnessTests {
  static let facts = FactGroup([
    "name": .text("甲公司"), "phone": .text("000"), "agreed": .flag(true), "nothing": .absent,
    "blank": .text("  "), "bell": .text("响\u{7}"),
    "claimants": .list([FactGroup(["name": .text("张三")])]),
    "agent": .group(FactGroup(["name": .text("王五")])),
  ])

  @Test(
    arguments: [
      ("<p>{{nmae}}</p>", "template.unknown_fact"),
      ("<p each=\"claimants\">{{name}}：{{phone}}</p>", "template.unknown_fact"),
      ("<p when=\"absence\">有</p>", "template.unknown_fact"),
      ("<p each=\"claimant\">有</p>", "template.unknown_fact"),
      ("<p>{{agent.phone}}</p>", "template.unknown_fact"),
      ("<p>{{name.first}}</p>", "template.unknown_fact"),
      ("<p>{{case.email}}</p>", "template.unknown_fact"),
      ("<p>{{nothing}}</p>", "template.absent_fact"),
      ("<p>{{agreed}}</p>", "template.fact_kind"),
      ("<p>{{claimants}}</p>", "template.fact_kind"),
      ("<p>{{agent}}</p>", "template.fact_kind"),
      ("<p each=\"name\">有</p>", "template.fact_kind"),
      ("<p>{{blank}}</p>", "template.blank_fact"),
      ("<p>{{bell}}</p>", "template.unprintable_fact"),
    ])
  func refusesWhatItCannotPrint(body: String, finding: String) {
    #expect(faults(body, Self.facts) == [finding])
  }

  @Test(
    arguments: [
      "{{#claimants}}有{{/claimants}}", "{{^nothing}}无{{/nothing}}", "{{{name}}}", "{{&amp;name}}",
      "{{&gt;other}}", "{{! 说明 }}", "{{=&lt;% %>=}}", "{{%CONTENT_TYPE:HTML}}", "{{name", "name}}",
      "{{ name }}", "{{uppercased(name)}}", "{{.}}", "{{}}", "{{Name}}", "{{case}}", "{{a..b}}",
      "{{name}}\u{338}",
      "\u{600}{{name}}",
    ])
  func refusesOtherMustache(words: String) {
    #expect(faults("<p>\(words)</p>", Self.facts) == ["template.syntax"])
  }

  @Test func expressionsAreNotNames() {
    #expect(faults("<p when=\"a and b\">有</p>") == ["template.syntax"])
    #expect(faults("<p when=\"!a\">有</p>") == ["template.syntax"])
  }

  @Test func aFaultNamesItsLine() throws {
    let draft = try draft("<p>甲</p>\n<p>乙，\n丙{{phnoe}}</p>", Self.facts)
    #expect(draft.findings.first?.place == Place(file: "sample.xhtml", line: 4))
  }

  @Test func anItemReachesThePaperOnlyByName() throws {
    let body = "<p each=\"claimants\">{{name}}诉{{case.name}}，代理人{{case.agent.name}}</p>"
    #expect(try text(body, Self.facts) == "张三诉甲公司，代理人王五")
    let borrowed = try draft("<p each=\"claimants\">{{phone}}</p>", Self.facts)
    #expect(borrowed.findings.first?.message.contains("case.phone") == true)
  }

  @Test func aPaperWithoutWhatItNeedsIsAnError() throws {
    let draft = try template("<p>有</p>", needs: "recipient")
      .draft(from: FactGroup(["recipient": .absent]), subject: "", citing: register)
    #expect(draft.findings.map(\.identifier) == ["template.missing"])
  }

  @Test func allFaultsAreReportedAtOnce() {
    let body = "<p>{{#a}}</p><p class=\"shout\">乙</p><video/><ol class=\"roman\"><li>一</li></ol>"
    #expect(faults(body) == Array(repeating: "template.syntax", count: 4))
  }
}

@Suite("Values only ever become text")
struct ValueTests {
  @Test(
    arguments: [
      "{{name}}", "{{#a}}{{/a}}", "<w:t>", "]]>", "&amp;", "A&B", "\"引号\"", "'", "=cmd()", "𠮷䶮",
      "👩‍👩‍👧",
      "<\u{338}b>", "e\u{301}", "\u{F900}", "} }", "末尾空格 ", "　全角空格",
    ])
  func printsVerbatim(value: String) throws {
    let printed = try text("<p>（{{v}}）</p>", FactGroup(["v": .text(value)]))
    #expect(Array(printed.utf8) == Array("（\(value)）".utf8))
  }

  @Test func lineEndsBecomeLineBreaks() throws {
    let draft = try draft("<p>{{v}}</p>", FactGroup(["v": .text("甲\n乙\r\n丙")]))
    #expect(
      paragraphs(draft).first?.inlines
        == [.text("甲"), .lineBreak, .text("乙"), .lineBreak, .text("丙")])
  }

  @Test func templatesKeepTheirOwnSpecialCharacters() throws {
    #expect(try text("<p>甲&amp;乙&lt;丙&gt;{{v}}</p>", FactGroup(["v": .text("&")])) == "甲&乙<丙>&")
  }
}
