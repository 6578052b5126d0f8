import Basics
import Testing

@testable import Drafting

@Suite("The catalogue")
struct CatalogueTests {
  static let schema = FactSchema(
    "样本",
    [
      .text("name", "姓名", example: "张三"), .text("phone", "电话", optional: true, example: "1"),
      .flag("joint", "多人"),
      .list("claims", "请求", FactSchema("请求", [.text("what", "内容", optional: true, example: "退款")])),
      .group(
        "agent", "代理人", optional: true, FactSchema("代理人", [.text("name", "姓名", example: "王五")])),
    ])

  static let whole = FactGroup([
    "name": .text("张三"), "phone": .absent, "joint": .flag(false), "claims": .list([]),
    "agent": .absent,
  ])

  @Test(
    arguments: [
      (["name": .absent], "facts.absent"), (["name": .text(" ")], "facts.blank"),
      (["name": .flag(true)], "facts.kind"), (["joint": .text("是")], "facts.kind"),
      (["nmae": .text("张三")], "facts.unknown"), (["claims": .list([FactGroup()])], "facts.missing"),
      (["claims": .absent], "facts.kind"), (["name": .text("\u{1}")], "facts.unprintable"),
    ] as [(KeyValuePairs<String, Fact>, String)])
  func refusesFactsThatDoNotFit(changes: KeyValuePairs<String, Fact>, finding: String) {
    #expect(Self.schema.check(Self.whole.with(changes)).map(\.identifier) == [finding])
  }

  @Test func acceptsFactsThatFit() {
    let holes = Self.whole.with(["name": .hole(label: "姓名", finding: "claimant.name.missing")])
    #expect(Self.schema.check(Self.whole) == [])
    #expect(Self.schema.check(holes) == [])
  }

  @Test(
    arguments: [
      ("<p>{{name}}</p>", []), ("<p>{{nmae}}</p>", ["template.unknown_fact"]),
      ("<p>{{phone}}</p>", ["template.unguarded_fact"]), ("<p when=\"phone\">{{phone}}</p>", []),
      ("<p unless=\"phone\">{{phone}}</p>", ["template.unguarded_fact"]),
      ("<p each=\"claims\">{{name}}</p>", ["template.unknown_fact"]),
      ("<p each=\"claims\">{{case.name}}<span when=\"what\">{{what}}</span></p>", []),
      ("<p each=\"claims\">{{what}}</p>", ["template.unguarded_fact"]),
      ("<p each=\"claims\">{{case.phone}}</p>", ["template.unguarded_fact"]),
      ("<div when=\"phone\"><p each=\"claims\">{{case.phone}}</p></div>", []),
      ("<p>{{agent.name}}</p>", ["template.unguarded_fact"]),
      ("<p when=\"agent\">{{agent.name}}</p>", []),
      ("<p when=\"agent.name\">{{agent.name}}</p>", []),
      ("<p>{{joint}}</p>", ["template.fact_kind"]),
      ("<p each=\"name\">甲</p>", ["template.fact_kind"]),
      ("<p><cite article=\"NONE-1\"/></p>", ["template.unknown_article"]),
      ("<p in-force=\"NONE-1\">甲</p>", ["template.unknown_article"]),
    ])
  func checksTemplatesWithoutACase(body: String, findings: [String]) throws {
    let check = TemplateCheck(schema: Self.schema) { $0 == "A-59" }
    #expect(check.findings(in: try template(body)).map(\.identifier) == findings)
  }

  @Test func whatAPaperNeedsIsSure() throws {
    let check = TemplateCheck(schema: Self.schema) { _ in true }
    #expect(check.findings(in: try template("<p>{{agent.name}}</p>", needs: "agent")) == [])
  }

  @Test func everyFactIsExplained() {
    #expect(Catalogue.reference.contains("| `id_number` |"))
    #expect(!Catalogue.reference.contains("|  |  |  |"))
  }
}
