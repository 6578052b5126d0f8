import Basics
import Documents
import Drafting
import Filing
import Foundation
import Matters
import TestKit
import Testing

@Suite("A firm's own templates lie over the shipped ones")
struct OverlayTests {
  private static let reference = """
    <?xml version="1.0" encoding="UTF-8"?>
    <document kind="hearing_request" title="网上开庭申请书" style="court-a4" needs="court">
      <h1 id="title">网上开庭申请书</h1>
      <div each="claimants"><p id="claimant" class="party">申请人：{{name}}<span when="id_number">，{{id_number}}</span></p></div>
      <p id="ask">请求在网上开庭。</p>
      <p id="court" class="addressee">{{court.name}}</p>
    </document>
    """

  private static func plan(_ recipient: String, adding line: String) throws -> String {
    let path = "\(RepositoryFiles.path)/templates/dossiers/\(recipient).yaml"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.replacing("papers:\n", with: "papers:\n  - \(line)\n", maxReplacements: 1)
  }

  private static func library(_ folder: borrowing ScratchFolder, _ files: [String: String]) throws
    -> Library
  {
    for (name, text) in files { try folder.put(text, at: "own/\(name)") }
    return try Library(at: RepositoryFiles.path, overlay: folder("own"))
  }

  private static func papers(_ library: Library, _ named: Set<Paper>) throws -> [WrittenPaper] {
    let scratch = try ScratchFolder()
    try scratch.put(CaseText.minimal.bytes, at: "case/case.yaml")
    try scratch.put("订单页", at: "case/evidence/order.txt")
    let pipeline = Pipeline(library: library, today: CalendarDay(ordinal: 20_780))
    let checked = pipeline.check(try CaseSource(scratch("case")), papers: named)
    let assessed = try #require(try pipeline.assess(checked))
    return try pipeline.draft(assessed, BuildOptions(papers: named)).packages.flatMap(\.papers)
  }

  @Test(
    "a changed sentence is the firm's, all the rest is shipped, and the digest tells them apart")
  func sentence() throws {
    let path = "documents/service_address/document.xhtml"
    let shipped = try String(
      contentsOfFile: "\(RepositoryFiles.path)/templates/\(path)", encoding: .utf8)
    let scratch = try ScratchFolder()
    let library = try Self.library(
      scratch,
      [path: shipped.replacing("<h1 id=\"title\">", with: "<h1 id=\"title\">本所")])
    let plain = try Library(at: RepositoryFiles.path)
    let (own, other) = (
      try Self.papers(library, [.serviceAddress, .refundAccount]),
      try Self.papers(plain, [.serviceAddress, .refundAccount])
    )
    #expect(own[0].document.plainText.hasPrefix("本所送达地址确认书"))
    #expect(try own[1].bytes() == other[1].bytes())
    #expect(try library.digest() != plain.digest())
    #expect(library.planFindings() == [])
  }

  @Test(
    "a new kind of paper needs a template and a line in a plan, and no compiler",
    arguments: [("", false), (", identity_numbers: true", true)])
  func newKind(more: String, hasNumber: Bool) throws {
    let scratch = try ScratchFolder()
    let kind = try #require(Paper(rawValue: "hearing_request"))
    let library = try Self.library(
      scratch,
      [
        "documents/hearing_request/document.xhtml": Self.reference,
        "dossiers/court.yaml": try Self.plan(
          "court", adding: "{kind: hearing_request, file: 网上开庭申请书.docx\(more)}"),
      ])
    #expect(library.planFindings() == [])
    let paper = try #require(try Self.papers(library, [kind, .materialsList]).first)
    #expect(paper.document.plainText.contains("请求在网上开庭。"))
    #expect(paper.document.plainText.contains("330106") == hasNumber)
    let all = try Self.papers(library, Set(Paper.allCases + [kind]))
    let list = try #require(all.first { $0.paper == .materialsList })
    #expect(list.document.plainText.contains("网上开庭申请书"))
  }

  @Test("a mistyped name is told with its file, its line and what it is nearest to")
  func nearest() throws {
    let scratch = try ScratchFolder()
    let library = try Self.library(
      scratch,
      [
        "documents/hearing_request/document.xhtml": Self.reference.replacing(
          "{{name}}", with: "{{nmae}}"
        ).replacing("{{court.name}}", with: "{{cuort.name}}")
      ])
    var templates = library.templates
    let findings = templates.check("hearing_request") { _ in true }
    #expect(findings.map { $0.place?.line } == [4, 6])
    #expect(findings[0].message.contains("是不是 name"))
    #expect(findings[1].message.contains("是不是 court"))
    #expect(
      findings[0].place?.file.hasSuffix("own/documents/hearing_request/document.xhtml") == true)
  }

  @Test("a file nothing uses, a plan without a template and a condition on no fact are told")
  func strays() throws {
    let scratch = try ScratchFolder()
    let library = try Self.library(
      scratch,
      [
        "documents/petiton/document.xhtml": Self.reference,
        "dossiers/court.yaml": try Self.plan(
          "court",
          adding:
            "{kind: petitoin, file: 甲.docx}\n  - {kind: cover, file: 乙.docx, when: complaint_histori, because: 无}"
        ),
      ])
    let findings = library.planFindings()
    #expect(
      findings.map(\.identifier).sorted() == [
        "plan.no_template", "plan.unknown_fact", "template.unused",
      ])
    #expect(findings.contains { $0.remedy?.contains("complaint_history") == true })
  }

  @Test(
    "a plan that would print a number where it must not, or write elsewhere, is refused",
    arguments: [
      ("merchant", "{kind: own_letter, file: 函.docx, identity_numbers: true}"),
      ("court", "{kind: own_paper, file: ../甲.docx}"),
      ("court", "{kind: public_paper, file: 甲.docx}"),
      ("public", "{kind: petition, file: 甲.docx}"),
      ("court", "{kind: petition, file: 甲.pdf}"),
      ("court", "{kind: petition, file: 证据目录.docx}"),
      ("court", "{kind: petition, fil: 甲.docx}"),
    ])
  func refused(recipient: String, line: String) throws {
    let scratch = try ScratchFolder()
    let library = try Self.library(
      scratch, ["dossiers/\(recipient).yaml": try Self.plan(recipient, adding: line)])
    #expect(throws: FilingError.self) { try library.plan(for: recipient) }
    #expect(library.planFindings().map(\.identifier) == ["plan.unreadable"])
  }

  @Test("a folder that holds no templates is refused")
  func notTemplates() throws {
    let scratch = try ScratchFolder()
    try scratch.put("x", at: "own/readme.txt")
    #expect(throws: FilingError.self) {
      try Library(at: RepositoryFiles.path, overlay: scratch("own"))
    }
  }
}
