import Archives
import Basics
import Documents
import Exhibits
import Filing
import Foundation
import Matters
import Pictures
import TestKit
import Testing

@testable import dossier

/// The volume of exhibits: what is on which page, and that the index says the same.
@Suite("The volume of exhibits")
struct VolumeTests {
  /// A screen of a telephone with lines of “text”; as high as asked.
  private static func screenshot(height: Int, width: Int = 360) throws -> [UInt8] {
    var bytes = [UInt8](repeating: 255, count: width * height * 3)
    for row in 0..<height where row % 40 < 20 {
      for column in 20..<(width - 20) where (column / 7 + row / 40) % 3 != 0 {
        for channel in 0..<3 { bytes[(row * width + column) * 3 + channel] = 30 }
      }
    }
    return try Pixels(width: width, height: height, channels: 3, bytes: bytes).encoded(as: .png)
  }

  private static func evidence(_ id: String, _ files: [String], _ more: String = "") -> String {
    """
      - id: \(id)
        title: 第\(id)份证据，名称写得长一些看一看封面上怎样换行
        files: [\(files.joined(separator: ", "))]
        kind: screenshot
        group: \((Int(id.dropFirst()) ?? 0) < 4 ? "合同成立" : "违约")
        source: 张三手机某App的订单详情页，由本人截屏取得
        proves: 张三向某某数码经营部购买会员年卡并付款，商家没有按照约定履行，至今没有退款
        original: 手机由张三保存
    \(more.isEmpty ? "" : more + "\n")
    """
  }

  private static func workshop() throws -> Workshop {
    let text = CaseText.minimal.with(
      CaseText.minimalEvidence,
      [
        evidence("E1", ["evidence/a.png"]), evidence("E2", ["evidence/long.png"]),
        evidence("E3", ["evidence/chat.txt"]),
        evidence("E4", ["evidence/call.mp3"], "    transcript: \"00:05 客服：您好。\""),
        evidence("E5", ["evidence/b.png", "evidence/odd.bin"]), evidence("E6", ["evidence/a.gif"]),
      ].joined())
    let shop = try Workshop(text, files: [:])
    try shop.folder.put(try screenshot(height: 780), at: "case/evidence/a.png")
    try shop.folder.put(try screenshot(height: 5000), at: "case/evidence/long.png")
    try shop.folder.put(try screenshot(height: 200, width: 900), at: "case/evidence/b.png")
    try shop.folder.put([0, 1, 2, 3], at: "case/evidence/odd.bin")
    try shop.folder.put(Array("GIF89a".utf8) + [10, 0, 10, 0, 0, 0, 0], at: "case/evidence/a.gif")
    try shop.folder.put(Array("ID3".utf8) + [4, 0, 0, 0, 0, 0, 0], at: "case/evidence/call.mp3")
    let said = (1...90).map { "2026-03-0\($0 % 9 + 1) 10:\($0 % 50 + 10) 客服\n\(long)\n" }
    try shop.folder.put(said.joined(), at: "case/evidence/chat.txt")
    return shop
  }

  private static let long = String(
    repeating: "您的反馈 ticket TS202610160000001 已经记录，请耐心等待，", count: 4)

  private static func volume(_ shop: borrowing Workshop) throws -> [WrittenPaper] {
    try shop.draft(BuildOptions(recipients: [.court])).packages.flatMap(\.papers).filter {
      [.exhibits, .evidenceIndex].contains($0.paper)
    }
  }

  /// Pages of exhibits by number, as the index prints them.
  private static func index(_ paper: WrittenPaper) throws -> [String: String] {
    try paper.document.blocks.reduce(into: [:]) { pages, block in
      guard case .table(let table) = block else { return }
      for row in table.rows where row.cells.count == 8 {
        let cells = row.cells.map { $0.paragraphs.map(\.plainText).joined() }
        try #require(cells.count == 8)
        if Int(cells[0]) != nil { pages[cells[0]] = cells[5] }
      }
    }
  }

  @Test("pictures, bands, words and pointers fill one page each, and the index quotes them")
  func pages() throws {
    let papers = try Self.volume(try Self.workshop())
    let volume = try #require(papers.first { $0.paper == .exhibits })
    let index = try Self.index(try #require(papers.first { $0.paper == .evidenceIndex }))
    // Pages as they would be torn apart: at each break behind the count's beginning.
    var page = 0
    var first: [String: Int] = [:]
    var last: [String: Int] = [:]
    for block in volume.document.blocks {
      switch block {
      case .pageOne: page = 1
      case .pageBreak: page += page > 0 ? 1 : 0
      case .paragraph(let paragraph) where paragraph.role == .note && page > 0:
        let caption = paragraph.plainText.prefix { $0 != "　" }
        if caption.hasPrefix("证据"), let number = Int(caption.dropFirst(2)) {
          first["\(number)"] = first["\(number)"] ?? page
          last["\(number)"] = page
        }
      default: break
      }
    }
    #expect(index.count == 6 && first.count == 6)
    for (number, pages) in index {
      let (from, to) = (try #require(first[number]), try #require(last[number]))
      let range = from == to ? "\(from)" : "\(from)-\(to)"
      #expect(pages == range + (number == "4" ? "，附电子介质" : ""), "证据\(number)")
    }
  }

  @Test("a long screenshot is shown whole, band after band, none cut through a line")
  func bands() throws {
    let volume = try #require(
      try Self.volume(try Self.workshop()).first { $0.paper == .exhibits })
    let bands = volume.document.blocks.compactMap { block -> Picture? in
      if case .picture(let picture, _) = block, picture.source.name == "evidence/long.png" {
        picture
      } else {
        nil
      }
    }
    #expect(bands.count >= 4)
    #expect(bands.first?.hiddenAbove == 0 && bands.last?.hiddenBelow == 0)
    for (upper, lower) in zip(bands, bands.dropFirst()) {
      // Rows are 20 in 100,000; what one band ends with the next begins with.
      #expect(abs(lower.hiddenAbove + upper.hiddenBelow - 100_000) <= 1)
      #expect(lower.hiddenAbove / 20 % 40 >= 20, "cut through a line of text")
    }
  }

  @Test("what cannot be shown on paper is said, with what to do")
  func findings() throws {
    let found = try Self.workshop().draft(BuildOptions(recipients: [.court])).findings
    let odd = found.filter { $0.identifier == "exhibits.file_not_shown" }
    #expect(odd.count == 1 && odd[0].message.contains("evidence/odd.bin"))
    #expect(odd[0].place?.line != nil && odd[0].remedy?.isEmpty == false)
  }

  @Test("a long picture without a gap to cut at is told of")
  func cutThrough() throws {
    let text = CaseText.minimal.with("evidence/order.txt", "evidence/long.png")
    let shop = try Workshop(text, files: [:])
    var noise: UInt32 = 1
    let bytes = (0..<(360 * 3000 * 3)).map { _ -> UInt8 in
      noise = noise &* 1_664_525 &+ 1_013_904_223
      return UInt8(truncatingIfNeeded: noise >> 24)
    }
    let pixels = Pixels(width: 360, height: 3000, channels: 3, bytes: bytes)
    try shop.folder.put(try pixels.encoded(as: .png), at: "case/evidence/long.png")
    let found = try shop.draft(BuildOptions(recipients: [.court])).findings
      .filter { $0.identifier == "exhibits.cut_through" }
    #expect(found.map(\.severity) == [.note])
    #expect(found.first?.message.contains("evidence/long.png") == true)
    let quiet = try Self.workshop().draft(BuildOptions(recipients: [.court])).findings
    #expect(!quiet.contains { $0.identifier == "exhibits.cut_through" })
  }

  @Test("the bound volume holds the pictures untouched, and verifies against the case inside")
  func bound() throws {
    let shop = try Self.workshop()
    _ = try shop.build("out", BuildOptions())
    let archive = try ArchiveReader(path: shop.folder("out/法院/证据卷.docx"))
    let media = archive.entries.filter { $0.name.hasPrefix("word/media/") }
    #expect(media.count == 4)
    #expect(
      try archive.read("word/media/image1.png", limit: 1 << 22)
        == shop.bytes("case/evidence/a.png"))
    var whole = try Verification.of(shop.folder("out/全卷.zip"))
    try whole.comparePapers(
      of: shop.folder("out/全卷.zip"), library: try Workshop.library(),
      scratch: shop.folder("scratch"))
    #expect(whole.isWhole && whole.hasComparedPapers, "\(whole.problems)")
    #expect(!FileManager.default.fileExists(atPath: shop.folder("out/.pictures")))
  }

  @Test(
    "LibreOffice numbers the pages as the index does",
    .enabled(
      if: Programs.path(of: "soffice") != nil && Programs.path(of: "pdftotext") != nil,
      "LibreOffice or pdftotext is not installed"))
  func office() throws {
    let shop = try Self.workshop()
    var options = BuildOptions(recipients: [.court], papers: [.exhibits, .evidenceIndex])
    options.forms = [.pdf]
    let drafted = try shop.draft(options)
    _ = try Binder.bind(
      drafted, library: try Workshop.library(), into: shop.folder("out"), token: "t",
      printer: LibreOffice.printer, isInterrupted: { false })
    let index = try Self.index(
      try #require(drafted.packages[0].papers.first { $0.paper == .evidenceIndex }))
    let text = try Self.text(of: shop.folder("out/PDF/法院/证据卷.pdf"))
    var footers: [String: String] = [:]
    for page in text.split(separator: "\u{0C}") {
      let squeezed = page.filter { !$0.isWhitespace }
      guard let caption = squeezed.prefixMatch(of: /证据(\d+)第E\d+份证据/)?.1,
        let number = squeezed.firstMatch(of: /证据第(\d+)页$/)?.1
      else { continue }
      footers[String(caption)] = footers[String(caption)] ?? String(number)
    }
    #expect(footers.count == 6)
    for (number, pages) in index {
      #expect(footers[number] == String(pages.prefix { $0.isNumber }), "证据\(number)")
    }
  }

  private static func text(of pdf: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Programs.path(of: "pdftotext")))
    process.arguments = ["-layout", pdf, "-"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
