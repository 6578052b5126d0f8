import DOCX
import Documents
import Testing

@Suite("Drawings")
struct DrawingTests {
  private static let frame = Drawing.Frame(x: 10, y: 20, width: 300, height: 40)

  private static let drawing = Drawing(
    width: 1000, height: 500, summary: "示例图：<一>",
    elements: [
      .line(.init(across: 0, 10, 1000, dashed: true)),
      .shape(.init(.downTriangle, frame, fill: .white)),
      .words(.init("“39 天”没有答复", frame, size: 8, alignment: .end)),
    ])

  @Test("a drawing is an editable group with a description; old programs get a sentence")
  func group() throws {
    let body = try Parts([.drawing(Self.drawing, id: "chart/1")]).body()
    #expect(body.contains(#"<mc:Choice Requires="wpg"><w:drawing><wp:inline"#))
    #expect(body.contains(#"<wp:extent cx="3600000" cy="1800000"/>"#))
    #expect(body.contains(#"descr="示例图：&lt;一&gt;""#))
    #expect(body.contains(#"<a:xfrm flipV="1"><a:off x="36000" y="72000"/>"#))
    #expect(body.contains(#"<w:jc w:val="right"/>"#) && body.contains("“39 天”没有答复</w:t>"))
    #expect(body.contains("<mc:Fallback><w:t"))
  }

  @Test("its numbers are unique; its words are checked like all others")
  func numbers() throws {
    let body = try Parts([.drawing(Self.drawing, id: nil), .drawing(Self.drawing, id: nil)]).body()
    let numbers = body.matches(of: /<(?:wp:docPr|wps:cNvPr) id="(\d+)"/).map { String($0.1) }
    #expect(numbers.count == 8 && Set(numbers).count == 8)
    var broken = Self.drawing
    broken.elements = [.words(.init("\u{1}", Self.frame, size: 8))]
    #expect(throws: DOCXError.self) { try Parts([.drawing(broken, id: nil)]) }
  }

  @Test("papers without drawings know nothing of the newer namespaces")
  func plain() throws {
    let plain = try Parts([.paragraph(Paragraph(.body, "字"))]).text("word/document.xml")
    #expect(!plain.contains("wordprocessingGroup"))
    #expect(
      try Parts([.drawing(Self.drawing, id: nil)]).text("word/document.xml").contains(
        "wordprocessingGroup"))
  }
}
