import Archives
import DOCX
import Documents
import Foundation
import Testing

@Suite("Pictures out of files")
struct PictureTests {
  private static let screenshot = Picture.Source("evidence/a.png", format: .png)
  private static let photo = Picture.Source("evidence/b.jpg", format: .jpeg)

  private static func picture(_ source: Picture.Source, above: Int = 0, below: Int = 0) -> Block {
    .picture(
      Picture(
        source, width: 800, height: 1600, hiddenAbove: above, hiddenBelow: below,
        summary: "聊天记录 <一>"), id: nil)
  }

  private static func entries(_ blocks: [Block]) throws -> [ArchiveEntry] {
    try DOCXWriter.entries(
      Document(kind: "exhibits", title: "证据卷", style: "court-a4", subject: "甲诉乙", blocks: blocks),
      style: StyleFolders.style("court-a4"), includesComments: false
    ) { .bytes(Array($0.name.utf8)) }
  }

  private static func text(_ name: String, _ entries: [ArchiveEntry]) -> String {
    guard case .bytes(let bytes)? = entries.first(where: { $0.name == name })?.content else {
      return ""
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("a file shown twice is stored once, untouched and not compressed again")
  func stored() throws {
    let entries = try Self.entries([
      Self.picture(Self.screenshot, below: 50_000), Self.picture(Self.photo),
      Self.picture(Self.screenshot, above: 50_000),
    ])
    let media = entries.filter { $0.name.hasPrefix("word/media/") }
    #expect(media.map(\.name) == ["word/media/image1.png", "word/media/image2.jpeg"])
    #expect(media.allSatisfy { $0.compression == .stored })
    #expect(Self.text("word/media/image1.png", entries) == "evidence/a.png")
    let links = Self.text("word/_rels/document.xml.rels", entries)
    #expect(links.contains(#"Id="picture2""#) && links.contains(#"Target="media/image2.jpeg""#))
    let types = Self.text("[Content_Types].xml", entries)
    #expect(types.contains(#"PartName="/word/media/image1.png" ContentType="image/png""#))
  }

  @Test("a band hides the rest of the picture instead of cutting the file")
  func band() throws {
    let body = Self.text(
      "word/document.xml",
      try Self.entries([Self.picture(Self.screenshot, above: 25_000, below: 50_000)]))
    #expect(body.contains(#"<a:srcRect t="25000" b="50000"/>"#))
    #expect(body.contains(#"<wp:extent cx="2880000" cy="5760000"/>"#))
    #expect(body.contains(#"descr="聊天记录 &lt;一&gt;""#))
    #expect(!body.contains("wordprocessingGroup"))
  }

  @Test("numbers of pictures are unique in a paper")
  func numbers() throws {
    let body = Self.text(
      "word/document.xml",
      try Self.entries([Self.picture(Self.screenshot), Self.picture(Self.screenshot)]))
    let numbers = body.matches(of: /<wp:docPr id="(\d+)"/).map { String($0.1) }
    #expect(numbers.count == 2 && Set(numbers).count == 2)
  }

  @Test("a paper that should have no pictures refuses one")
  func refused() throws {
    #expect(throws: DOCXError.self) { try Parts([Self.picture(Self.screenshot)]) }
  }

  @Test("the pages before page one carry no number, and the count begins behind them")
  func sections() throws {
    let body = Self.text(
      "word/document.xml",
      try Self.entries([
        .paragraph(Paragraph(.title, "证据卷")), .pageOne, .paragraph(Paragraph(.body, "第一页")),
      ]))
    let sections = body.components(separatedBy: "<w:sectPr").dropFirst()
    #expect(sections.count == 2)
    let (front, rest) = (sections.first ?? "", sections.last ?? "")
    #expect(!front.contains("footerReference") && !front.contains("pgNumType"))
    #expect(rest.contains("footerReference") && rest.contains(#"<w:pgNumType w:start="1">"#))
    let order = ["<w:pgMar", "<w:pgNumType", "<w:cols"].map { rest.firstRange(of: $0)?.lowerBound }
    #expect(
      order.allSatisfy { $0 != nil } && order.compactMap { $0 } == order.compactMap { $0 }.sorted())
  }
}

@Suite("Measures of text")
struct TextMetricsTests {
  @Test("sizes and heights of lines are the style's own, with what it is based on")
  func measures() throws {
    let style = try StyleFolders.style("court-a4")
    #expect(style.metrics[.cell].size == 210 && style.metrics[.cell].height == 340)
    #expect(style.metrics[.body].size == 280 && style.metrics[.body].height == 520)
    #expect(style.metrics[.note].before == 60)
    #expect(style.sheet.width == 1464 && style.sheet.height == 2462)
  }
}
