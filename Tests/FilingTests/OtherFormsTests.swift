import Basics
import Documents
import Filing
import Foundation
import Matters
import TestKit
import Testing

@Suite("The papers in other forms")
struct OtherFormsTests {
  @discardableResult
  private static func bind(
    _ workshop: borrowing Workshop, _ name: String, _ options: BuildOptions,
    printer: PDFPrinter? = nil
  ) throws -> BuildReport {
    try Binder.bind(
      try workshop.draft(options), library: try Workshop.library(), into: workshop.folder(name),
      token: "t", printer: printer, isInterrupted: { false })
  }

  /// Writes one page for each file, as a word processor would.
  private static let printer = PDFPrinter { files, folder in
    for file in files {
      let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
      try Data("%PDF-1.7 /Type /Page %%EOF".utf8)
        .write(to: URL(fileURLWithPath: "\(folder)/\(name).pdf"))
    }
  }

  @Test("every paper has its page and its text, the same each time, and no package changes")
  func everyPaper() throws {
    let workshop = try Workshop(.minimal)
    let plain = try Self.bind(workshop, "plain", BuildOptions())
    let options = BuildOptions(forms: [.html, .text])
    let report = try Self.bind(workshop, "one", options)
    try Self.bind(workshop, "two", options)
    #expect(report.packages.map(\.fingerprint) == plain.packages.map(\.fingerprint))
    for document in report.documents {
      for form in [OtherForm.html, .text] {
        let name = try #require(document.others[form], "\(document.name) has no \(form)")
        #expect(try workshop.bytes("one/\(name)") == workshop.bytes("two/\(name)"))
      }
    }
    #expect(try Verification.of(workshop.folder("one")).isWhole)
  }

  @Test("a page shows holes and remarks in a draft, and neither in the final paper")
  func remarks() throws {
    let workshop = try Workshop(.minimal.without("ethnicity"))
    let options = BuildOptions(papers: [.petition], forms: [.html])
    try Self.bind(workshop, "draft", options)
    let draft = String(decoding: try workshop.bytes("draft/网页/法院/民事起诉状.html"), as: UTF8.self)
    #expect(draft.contains("<mark>〔待补：民族〕</mark>"))
    #expect(draft.contains("（claimant.ethnicity.missing）</span>"))
    let whole = try Workshop(.minimal)
    var final = options
    final.isFinal = true
    try Self.bind(whole, "final", final)
    let page = String(decoding: try whole.bytes("final/网页/法院/民事起诉状.html"), as: UTF8.self)
    #expect(!page.contains("class=\"comment\"") && page.contains("class=\"signature\""))
  }

  @Test("a value never becomes markup")
  func escaping() throws {
    let workshop = try Workshop(.minimal.with("name: 会员年卡", "name: \"<b>&\\\"年卡</b>\""))
    try Self.bind(workshop, "out", BuildOptions(papers: [.petition], forms: [.html]))
    let page = String(decoding: try workshop.bytes("out/网页/法院/民事起诉状.html"), as: UTF8.self)
    #expect(page.contains("&lt;b&gt;&amp;&quot;年卡&lt;/b&gt;") && !page.contains("<b>"))
  }

  @Test("with a printer every paper has its PDF and its number of pages")
  func printing() throws {
    let workshop = try Workshop(.minimal)
    let report = try Self.bind(workshop, "out", BuildOptions(forms: [.pdf]), printer: Self.printer)
    #expect(report.documents.allSatisfy { $0.pages == 1 && $0.others[.pdf] != nil })
    #expect(try Verification.of(workshop.folder("out")).isWhole)
  }

  @Test("without one the papers are there and a warning says what is not")
  func noPrinter() throws {
    let workshop = try Workshop(.minimal)
    let report = try Self.bind(workshop, "out", BuildOptions(forms: [.pdf]))
    #expect(report.findings.contains { $0.identifier == "build.no_libreoffice" })
    #expect(report.documents.allSatisfy { $0.pages == nil })
    #expect(!ScratchFolder.names(in: workshop.folder("out")).contains("PDF"))
  }

  @Test("a printer that prints nothing leaves nothing half-written")
  func brokenPrinter() throws {
    let workshop = try Workshop(.minimal)
    #expect(throws: FilingError.self) {
      try Self.bind(
        workshop, "out", BuildOptions(forms: [.pdf]), printer: PDFPrinter { _, _ in })
    }
    #expect(ScratchFolder.names(in: workshop.folder("")) == ["case"])
  }
}
