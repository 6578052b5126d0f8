import DOCX
import Documents
import Foundation
import Testing

@Suite("The file")
struct PackageTests {
  @Test(
    "the same paper gives the same bytes", arguments: [Samples.petition, Samples.evidenceIndex])
  func deterministic(paper: Document) throws {
    let first = try DOCXWriter.write(
      paper, style: StyleFolders.style(paper.style), includesComments: true)
    let second = try DOCXWriter.write(
      paper, style: StyleFolders.style(paper.style), includesComments: true)
    #expect(first == second)
  }

  @Test("a paper is the same whatever was written in its style before")
  func independent() throws {
    let papers = [Samples.petition, Samples.evidenceIndex, Samples.petition]
    let style = try StyleFolders.style(Samples.petition.style)
    for paper in papers {
      let fresh = try StyleFolders.style(Samples.petition.style)
      #expect(
        try DOCXWriter.write(paper, style: style, includesComments: true)
          == DOCXWriter.write(paper, style: fresh, includesComments: true))
    }
  }

  @Test("holds what Word expects, in a fixed order")
  func names() throws {
    #expect(
      try Parts(Samples.petition).names == [
        "[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels",
        "word/styles.xml", "word/numbering.xml", "word/settings.xml", "word/fontTable.xml",
        "word/footer.xml", "word/comments.xml", "docProps/core.xml", "docProps/app.xml",
      ])
  }

  @Test("every part has a type, and a relationship leads to it")
  func reachable() throws {
    let parts = try Parts(Samples.petition)
    let types = try parts.text("[Content_Types].xml")
    let links = try parts.text("_rels/.rels") + parts.text("word/_rels/document.xml.rels")
    for name in parts.names.dropFirst() where !name.hasSuffix(".rels") {
      #expect(types.contains("PartName=\"/\(name)\""))
      let isBeside = name.hasPrefix("word/") && name != "word/document.xml"
      let target = isBeside ? name.dropFirst("word/".count) : name[...]
      #expect(links.contains("Target=\"\(target)\""))
    }
  }

  @Test("properties tell the paper's name and matter, and neither day nor author")
  func properties() throws {
    let paper = Document(
      kind: "petition", title: "起诉状<甲>", style: "court-a4", subject: "甲 & 乙", blocks: [])
    let core = try Parts(paper).text("docProps/core.xml")
    #expect(core.contains("<dc:title>起诉状&lt;甲&gt;</dc:title><dc:subject>甲 &amp; 乙</dc:subject>"))
    #expect(core.contains("<dc:language>zh-CN</dc:language>"))
    #expect(!core.contains("dcterms") && !core.contains("creator"))
  }

  @Test("fonts are named outright, since WPS knows no theme")
  func noTheme() throws {
    let parts = try Parts(Samples.letter)
    for name in parts.names {
      #expect(try !parts.text(name).contains("Theme=\""))
    }
    #expect(try parts.text("word/styles.xml").contains("w:eastAsia=\"仿宋\""))
  }

  @Test("a thousand parties take no more than their share of time")
  func large() throws {
    let blocks = (0..<5_000).map { index in
      Block.paragraph(Paragraph(.party, [.text("原告\(index)：某某，住某地。")], id: "claimants/C\(index)"))
    }
    let start = ContinuousClock.now
    let parts = try Parts(blocks)
    #expect(ContinuousClock.now - start < .seconds(20))
    #expect(try parts.body().count(of: "<w:bookmarkStart ") == 5_000)
  }
}
