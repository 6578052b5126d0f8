import Foundation
import Mustache
import TestKit
import Testing

@testable import Drafting

@Suite("Words with facts between them")
struct TemplateTextTests {
  @Test("every text of every template is filled as Mustache fills it")
  func everyTemplate() throws {
    var count = 0
    for folder in ["documents", "parts"] {
      let root = RepositoryFiles.root.appending(path: "templates/\(folder)").path
      let files = try FileManager.default.subpathsOfDirectory(atPath: root)
      for file in files.sorted() where file.hasSuffix(".xhtml") {
        let source = String(
          decoding: try RepositoryFiles.bytes("templates/\(folder)/\(file)"), as: UTF8.self)
        for run in source.split(whereSeparator: { "<>".contains($0) }) where run.contains("{{") {
          try expectMustache(String(run))
          count += 1
        }
      }
    }
    #expect(count > 500)
  }

  @Test(
    "signs beside a tag stay what they are",
    arguments: [
      "{{a}}", "甲{{a}}{{b.c}}乙", "{ {{a}} }", "{{a}}}", " {{a}}\n  {{b}} word\n word ",
      "&amp;{{case.a}}\"'", "{{a}}{{a}}", "一{{b.c}}：{{b.d}}。",
    ])
  func signs(source: String) throws { try expectMustache(source) }

  private func expectMustache(_ source: String) throws {
    let text = try TemplateText(source, line: 1)
    let filled = zip(text.tags, text.tails).reduce(text.head) { $0 + value($1.0.name) + $1.1 }
    let template = try MustacheTemplate(
      string: "{{%CONTENT_TYPE:TEXT}}" + Whitespace.collapsed(source))
    #expect(template.render(Named(path: [])) == filled)
  }

  private func value(_ name: FactName) -> String { "<\(name)>" }

  /// Answers to any name, with the name.
  private struct Named: MustacheParent, CustomStringConvertible {
    let path: [String]

    var description: String { "<\(path.joined(separator: "."))>" }

    func child(named name: String) -> Any? { Named(path: path + [name]) }
  }
}
