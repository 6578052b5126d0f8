import Basics
import Documents
import Drafting
import Filing
import Jurisdictions
import Rules
import TestKit
import Testing

@Suite("Explaining a paper's paragraph")
struct ExplainTests {
  private func ask(_ key: String) throws -> Pipeline.Answer {
    let workshop = try Workshop(.minimal)
    let pipeline = Pipeline(
      library: try Workshop.library(), today: CalendarDay(ordinal: 20_780))
    let checked = pipeline.check(try CaseSource(workshop.folder("case")))
    let assessed = try #require(try pipeline.assess(checked))
    return try pipeline.explain(assessed, key)
  }

  @Test("it leads to the template's line and to the articles the paragraph cites")
  func paragraph() throws {
    let block = try #require(try ask("papers.petition.venue-buyer").blocks.first)
    #expect(block.origin.text.contains("住所地"))
    #expect(block.origin.place.file == "templates/documents/petition/document.xhtml")
    let line = try #require(block.origin.place.line)
    let template = try RepositoryFiles.text("templates/documents/petition/document.xhtml")
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(template[line - 1].contains("venue-buyer"))
    #expect(block.articles.map(\.id).contains("CPLI22-20"))
  }

  @Test("the remark in a draft's margin is the explanation of the value")
  func margin() throws {
    let block = try #require(try ask("papers.petition.claim/Q1").blocks.first)
    let trace = try #require(try ask("claims.Q1").traces.first)
    #expect(block.origin.comments.map(\.text).contains(trace.remark.message))
  }

  @Test("a finding and a line of the case file can be asked for; what is unknown is empty")
  func others() throws {
    #expect(try ask("venue.court_derived").findings.count == 1)
    #expect(try !ask("purchases[0].paid").traces.isEmpty)
    #expect(try ask("claims.Q9").isEmpty)
    #expect(try ask("papers.petition").blocks.count > 10)
  }
}
