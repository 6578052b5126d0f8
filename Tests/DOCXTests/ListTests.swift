import Documents
import Foundation
import Testing

@Suite("Lists")
struct ListTests {
  private static func list(_ numbering: List.Numbering, _ items: String...) -> Block {
    .list(List(numbering, items: items.map { Paragraph(.body, $0) }))
  }

  @Test("each list has a number of its own that begins at one")
  func restart() throws {
    let parts = try Parts([
      Self.list(.decimal, "甲", "乙"), .paragraph(Paragraph(.body, "另")), Self.list(.decimal, "丙"),
    ])
    let body = try parts.body()
    #expect(body.count(of: "<w:numId w:val=\"1\"/>") == 2)
    #expect(body.count(of: "<w:numId w:val=\"2\"/>") == 1)
    let numbering = try parts.text("word/numbering.xml")
    for id in 1...2 {
      #expect(
        numbering.contains(
          "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
            + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"))
    }
  }

  @Test("numbers are the word processor's, none is typed")
  func notTyped() throws {
    let body = try Parts([Self.list(.chinese, "甲")]).body()
    #expect(body.contains("<w:t xml:space=\"preserve\">甲</w:t>"))
    #expect(!body.contains("一、"))
  }

  @Test("each numbering leads to the template of its name", arguments: List.Numbering.allCases)
  func templates(numbering: List.Numbering) throws {
    let part = try Parts([Self.list(numbering, "甲")]).text("word/numbering.xml")
    let label = ["decimal": "%1.", "chinese": "%1、", "parenthesized": "（%1）"][numbering.rawValue]
    let link = try #require(part.firstMatch(of: /<w:num w:numId="1"><w:abstractNumId w:val="(\d)"/))
    let head = "<w:abstractNum w:abstractNumId=\"\(link.output.1)\">"
    let template = part[try #require(part.range(of: head)).upperBound...]
    let text = try #require(template.firstMatch(of: /w:lvlText w:val="([^"]*)"/))
    #expect(String(text.output.1) == label)
  }
}
