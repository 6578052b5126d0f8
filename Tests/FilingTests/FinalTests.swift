import Archives
import Basics
import Filing
import Matters
import TestKit
import Testing

@Suite("Holes: visible in a draft, never in a final")
struct FinalTests {
  private static let holed = CaseText.minimal.without("ethnicity").without("name: 杭州示例网络有限公司")

  @Test("a draft shows what is missing, where it is missing")
  func draft() throws {
    let workshop = try Workshop(Self.holed)
    let report = try workshop.build()
    #expect(report.findings.contains { $0.identifier == "claimant.ethnicity.missing" })
    #expect(try workshop.words(of: "out/法院/民事起诉状.docx").contains("〔待补：民族〕"))
    #expect(try workshop.words(of: "out/平台/投诉升级函.docx").contains("〔待补：平台经营者名称〕"))
    #expect(try workshop.readable("out/法院.zip").contains("word/comments.xml"))
  }

  @Test("a final with a hole is refused, a draft is not")
  func refused() throws {
    let workshop = try Workshop(Self.holed)
    #expect(try workshop.draft(BuildOptions(isFinal: true)).isRefused)
    #expect(try !workshop.draft().isRefused)
  }

  @Test("a final without holes has neither marks nor remarks, and lists the warnings on the cover")
  func final() throws {
    let workshop = try Workshop(Self.whole)
    let options = BuildOptions(isFinal: true)
    #expect(try !workshop.draft(options).isRefused)
    let report = try workshop.build("out", options)
    for document in report.documents {
      let name = "out/\(document.folder)/\(document.name)"
      #expect(try !workshop.words(of: name).contains("〔待补"))
      let parts = try ArchiveReader(bytes: try workshop.bytes(name)).entries.map(\.name)
      #expect(!parts.contains("word/comments.xml"))
    }
    let warning = try #require(report.findings.first { $0.severity == .warning })
    #expect(try workshop.words(of: "out/全卷/data/封面.docx").contains(warning.message))
  }

  /// The minimal case names all that its papers print.
  private static let whole = CaseText.minimal.with(
    "claimants:", "filing: {court: 杭州互联网法院}\nclaimants:")

  @Test("what is missing only for papers nobody asked for is no hole")
  func otherPapers() throws {
    let workshop = try Workshop(Self.whole.without("ethnicity"))
    let letter = BuildOptions(recipients: [.platform], papers: [.escalationLetter], isFinal: true)
    #expect(try !workshop.draft(letter).isRefused)
    #expect(try workshop.draft(BuildOptions(isFinal: true)).isRefused)
  }

  @Test("a claim against nobody in particular is against the seller, whose holes count")
  func sellerByDefault() throws {
    let text = Self.whole.with(
      ", against: [merchant, platform]}",
      "}\n  - {id: Q2, kind: disclose_merchant, against: [platform]}"
    )
    .without("displayed_address")
    let workshop = try Workshop(text)
    let pipeline = Pipeline(library: try Workshop.library(), today: CalendarDay(ordinal: 20_780))
    let checked = pipeline.check(try CaseSource(workshop.folder("case")))
    #expect(
      checked.findings.contains { $0.path == "respondents[1].domicile" && $0.severity == .hole })
  }

  @Test("errors refuse every build", arguments: [true, false])
  func errors(isFinal: Bool) throws {
    let workshop = try Workshop(.minimal.with("sex: 男", "sex: 女"))
    #expect(throws: Workshop.Refused.self) {
      try workshop.build("out", BuildOptions(isFinal: isFinal))
    }
    #expect(ScratchFolder.names(in: workshop.folder.path) == ["case"])
  }
}
