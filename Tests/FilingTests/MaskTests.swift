import Basics
import Filing
import Foundation
import Pictures
import TestKit
import Testing

@Suite("Masked copies show what may be shared, and nothing else")
struct MaskTests {
  /// A case whose exhibit has some files with some rectangles.
  private static func workshop(
    _ fixtures: [String], mask: [String] = [], kinds: String = "[phone]",
    title: String = "订单截图"
  ) throws -> Workshop {
    let files = fixtures.map { "evidence/\($0)" }.joined(separator: ", ")
    var text = CaseText.minimal.with("[evidence/order.txt]", "[\(files)]")
      .with("title: 订单截图", "title: \(title)\n    private: \(kinds)")
    if !mask.isEmpty {
      text = text.with(
        "    kind: screenshot\n",
        "    kind: screenshot\n    mask:\n" + mask.map { "      - {\($0)}\n" }.joined())
    }
    let workshop = try Workshop(text, files: [:])
    for name in fixtures where !name.contains("order") {
      try workshop.folder.put(
        try RepositoryFiles.bytes("Tests/PicturesTests/fixtures/\(name)"),
        at: "case/evidence/\(name)")
    }
    return workshop
  }

  private static func mask(
    _ workshop: borrowing Workshop, _ ids: [String] = [], into name: String = "masked"
  ) throws -> MaskedEvidence {
    try Pipeline(library: try Workshop.library(), today: CalendarDay(ordinal: 20_780))
      .maskEvidence(
        of: try CaseSource(workshop.folder("case")), only: ids, into: workshop.folder(name),
        token: "t")
  }

  @Test(
    "the rectangle is black in the pixels, the rest is as it was, the original untouched",
    arguments: [("chat.png", "png"), ("chat.jpg", "jpg"), ("chat.webp", "png")])
  func painted(name: String, ending: String) throws {
    let workshop = try Self.workshop(
      [name], mask: ["file: evidence/\(name), x: 40, y: 60, width: 50, height: 20"])
    let before = try workshop.bytes("case/evidence/\(name)")
    let masked = try Self.mask(workshop)
    #expect(masked.findings == [])
    #expect(masked.copies.map(\.name) == ["证据01_订单截图_遮盖.\(ending)"])
    #expect(try workshop.bytes("case/evidence/\(name)") == before)
    let copy = try Pixels(of: workshop.folder("masked/证据01_订单截图_遮盖.\(ending)"))
    let original = try Pixels(of: workshop.folder("case/evidence/\(name)"))
    #expect(copy.width == original.width && copy.height == original.height)
    // A JPEG swings a little beside an edge.
    let margin = ending == "png" ? 0 : 8
    var (brightest, changed) = (0, 0)
    for y in 0..<copy.height {
      for x in 0..<copy.width {
        let place = 3 * (y * copy.width + x)
        if Self.isInside(x, y, -margin) {
          brightest = max(brightest, Int(copy.bytes[place]))
        } else if !Self.isInside(x, y, margin) {
          changed = max(changed, abs(Int(copy.bytes[place]) - Int(original.bytes[place])))
        }
      }
    }
    #expect(brightest <= margin && changed <= 4 * margin)
  }

  private static func isInside(_ x: Int, _ y: Int, _ margin: Int) -> Bool {
    (40 - margin..<90 + margin).contains(x) && (60 - margin..<80 + margin).contains(y)
  }

  @Test("a rectangle is measured in the picture as shown")
  func turned() throws {
    let workshop = try Self.workshop(
      ["turned-6.jpg"], mask: ["file: evidence/turned-6.jpg, x: 0, y: 0, width: 12, height: 8"])
    let masked = try Self.mask(workshop)
    let name = try #require(masked.copies.first?.name)
    let copy = try Pixels(of: workshop.folder("masked/\(name)"))
    #expect(copy.width == 24 && copy.height == 16)
    #expect(copy.bytes[3 * (3 * 24 + 3)] < 30)
    #expect(copy.bytes[3 * (3 * 24 + 20) + 1] > 200)
    let bytes = try workshop.bytes("masked/\(name)")
    #expect(!bytes.contains("Exif") && !bytes.contains("HUAWEI"))
  }

  @Test("nothing a PNG tells of itself is left")
  func bare() throws {
    let workshop = try Self.workshop(
      ["talkative.png"], mask: ["file: evidence/talkative.png, x: 0, y: 0, width: 2, height: 2"])
    let name = try #require(try Self.mask(workshop).copies.first?.name)
    let bytes = try workshop.bytes("masked/\(name)")
    for mark in ["tEXt", "iTXt", "eXIf", "pHYs", "Zhang", "xmp", "Example"] {
      #expect(!bytes.contains(mark))
    }
  }

  @Test("a rectangle outside the picture, or of another file, is an error, and nothing is written")
  func outside() throws {
    for (rectangle, topic) in [
      ("file: evidence/chat.png, x: 270, y: 0, width: 5, height: 5", "outside"),
      ("file: evidence/order.txt, x: 0, y: 0, width: 5, height: 5", "foreign"),
    ] {
      let workshop = try Self.workshop(
        ["chat.png"],
        mask: ["file: evidence/chat.png, x: 0, y: 0, width: 5, height: 5", rectangle])
      try workshop.folder.put("订单页", at: "case/evidence/order.txt")
      let masked = try Self.mask(workshop)
      let finding = try #require(masked.findings.first)
      #expect(finding.identifier == "evidence.mask.\(topic)" && finding.severity == .error)
      #expect(finding.place?.line != nil && finding.path == "evidence[0].mask[1]")
      #expect(masked.folder == nil && masked.copies.isEmpty)
      #expect(ScratchFolder.names(in: workshop.folder.path) == ["case"])
    }
  }

  @Test("a private picture without rectangles is not copied, and that is said")
  func none() throws {
    let workshop = try Self.workshop(["chat.png"])
    let masked = try Self.mask(workshop)
    #expect(masked.findings.map(\.identifier) == ["evidence.mask.none"])
    #expect(masked.findings[0].remedy?.contains("mask") == true)
    #expect(ScratchFolder.names(in: workshop.folder.path) == ["case"])
  }

  @Test(
    "what cannot be masked is told with what to do",
    arguments: [
      ("cmyk.jpg", "picture_unsupported"), ("moving.webp", "picture_animated"),
    ])
  func unmaskable(name: String, topic: String) throws {
    let workshop = try Self.workshop(
      [name], mask: ["file: evidence/\(name), x: 0, y: 0, width: 2, height: 2"])
    #expect(try Self.mask(workshop).findings.map(\.identifier) == ["evidence.mask.\(topic)"])
  }

  @Test("a text is written over by the case's personal data, and its title with it")
  func text() throws {
    let workshop = try Self.workshop(["order.txt"], title: "张三订单")
    try workshop.folder.put(
      "2026-10-12 20:11 张三：我的电话13800000001，订单号KM000001，付了198元", at: "case/evidence/order.txt")
    let masked = try Self.mask(workshop)
    #expect(masked.findings.map(\.identifier) == ["evidence.mask.read_through"])
    let name = try #require(masked.copies.first?.name)
    #expect(name == "证据01_本人订单_遮盖.txt")
    let text = String(decoding: try workshop.bytes("masked/\(name)"), as: UTF8.self)
    #expect(text == "2026-10-12 20:11 本人：我的电话（略），订单号（略），付了198元")
  }

  @Test(
    "web pages, mails and records are masked by the words a person reads in them",
    arguments: [
      "<html><body>&#24352;&#19977;付了198元</body></html>",
      "From: shop@example.com\nSubject: x\nContent-Transfer-Encoding: base64\n\n5byg5LiJ5LuY5LqGMTk45YWD",
      "[{\"content\": \"\\u5f20\\u4e09付了198元\"}]",
      "{\"content\": \"\\u5f20\\u4e09付了198元\"}\n",
    ])
  func encoded(content: String) throws {
    let workshop = try Self.workshop(["order.txt"])
    try workshop.folder.put(content, at: "case/evidence/order.txt")
    let masked = try Self.mask(workshop)
    let name = try #require(masked.copies.first?.name)
    let text = String(decoding: try workshop.bytes("masked/\(name)"), as: UTF8.self)
    #expect(text.hasSuffix("本人付了198元\n") && name.hasSuffix(".txt"))
  }

  @Test("a text saved by an older Windows program is read before it is masked")
  func older() throws {
    let workshop = try Self.workshop(["order.txt"])
    // 张三付款 in GB 18030.
    try workshop.folder.put(
      [0xD5, 0xC5, 0xC8, 0xFD, 0xB8, 0xB6, 0xBF, 0xEE], at: "case/evidence/order.txt")
    let name = try #require(try Self.mask(workshop).copies.first?.name)
    #expect(
      String(decoding: try workshop.bytes("masked/\(name)"), as: UTF8.self) == "本人付款")
  }

  @Test(
    "no copy is made of what can be neither painted nor read",
    arguments: [
      Array("%PDF-1.4\n".utf8), Array("ID3".utf8) + [4, 0, 0, 0, 0, 0, 0],
      [0, 0, 0, 24] + Array("ftypheic".utf8) + [0, 0, 0, 0] + Array("mif1heic".utf8),
      [0, 0, 0, 24] + Array("ftypmp42".utf8) + [0, 0, 0, 0] + Array("mp42isom".utf8),
    ])
  func others(bytes: [UInt8]) throws {
    let workshop = try Self.workshop(["order.txt"])
    try workshop.folder.put(bytes, at: "case/evidence/order.txt")
    let masked = try Self.mask(workshop)
    let finding = try #require(masked.findings.first)
    #expect(masked.copies.isEmpty && masked.findings.count == 1)
    #expect(finding.identifier.hasPrefix("evidence.mask.") && finding.remedy?.isEmpty == false)
    #expect(ScratchFolder.names(in: workshop.folder.path) == ["case"])
  }

  @Test("of a recording the words are copied, masked, and the recording itself is not")
  func transcript() throws {
    let text = CaseText.minimal.with(
      "    kind: screenshot\n",
      "    kind: call_recording\n    private: [phone]\n    transcript: \"张三：我的电话13800000001\"\n")
    let workshop = try Workshop(text, files: [:])
    try workshop.folder.put(
      Array("ID3".utf8) + [4, 0, 0, 0, 0, 0, 0], at: "case/evidence/order.txt")
    let masked = try Self.mask(workshop)
    #expect(masked.findings.map(\.identifier).contains("evidence.mask.kind"))
    let name = try #require(masked.copies.first?.name)
    #expect(masked.copies.count == 1)
    #expect(
      String(decoding: try workshop.bytes("masked/\(name)"), as: UTF8.self) == "本人：我的电话（略）")
  }

  @Test("copies carry the numbers of the index; one asked for by name that hides nothing is told")
  func numbers() throws {
    let text = CaseText.minimal.with(
      "title: 订单截图", "title: 订单截图\n    group: 其他\n    private: [name]")
    let workshop = try Workshop(text)
    let more = """
        - id: E2
          title: 合同
          files: [evidence/b.txt]
          kind: document
          group: 合同成立
          source: 网页
          proves: 约定
          original: 手机

      """
    let yaml = String(decoding: try workshop.bytes("case/case.yaml"), as: UTF8.self)
    let at = try #require(yaml.range(of: "evidence:\n")).upperBound
    try workshop.folder.put(
      String(yaml[..<at] + more + yaml[at...]), at: "case/case.yaml")
    try workshop.folder.put("合同", at: "case/evidence/b.txt")
    let masked = try Self.mask(workshop, ["E1", "E2"])
    #expect(masked.copies.map(\.name) == ["证据02_订单截图_遮盖.txt"])
    #expect(masked.findings.contains { $0.identifier == "evidence.mask.unmarked" })
  }

  @Test("days stay in a masked text, numbers do not")
  func days() throws {
    let workshop = try Self.workshop(["order.txt"])
    try workshop.folder.put(
      "——  2026-10-06  ——，生于1990-01-02，卡2026-10-061234", at: "case/evidence/order.txt")
    let name = try #require(try Self.mask(workshop, into: "deep/er/masked").copies.first?.name)
    #expect(
      String(decoding: try workshop.bytes("deep/er/masked/\(name)"), as: UTF8.self)
        == "——  2026-10-06  ——，生于（略），卡（略）")
  }

  @Test(
    "letters written by their number hide a name from every search: no copy",
    arguments: [
      "转发的邮件\nContent-Transfer-Encoding: base64\n\n5byg5LiJ", #"昵称 \u5f20\u4e09"#,
      "昵称 &#24352;&#19977;", "昵称 %E5%BC%A0%E4%B8%89",
      #"[{"content": "\\u5f20\\u4e09"}]"#, String(repeating: "a", count: 400_000),
    ])
  func pieces(content: String) throws {
    let workshop = try Self.workshop(["order.txt"])
    try workshop.folder.put(content, at: "case/evidence/order.txt")
    #expect(try Self.mask(workshop).findings.map(\.identifier) == ["evidence.mask.encoded"])
  }

  @Test(
    "a byte that breaks a name hides it from every search: no copy",
    arguments: ["", "<html><body>", "[\"", "From: a@example.com\nSubject: x\n\n"])
  func broken(head: String) throws {
    let workshop = try Self.workshop(["order.txt"])
    let bytes = Array("\(head)付了198元，收到退款申请，张".utf8) + [0xFF] + Array("三".utf8)
    let isJSON = head.hasPrefix("[")
    try workshop.folder.put(
      bytes + (isJSON ? Array("\"]".utf8) : []), at: "case/evidence/order.txt")
    #expect(try Self.mask(workshop).findings.map(\.identifier) == ["evidence.mask.broken"])
  }

  @Test("the same case gives the same bytes; a folder of others' is left alone")
  func again() throws {
    let workshop = try Self.workshop(
      ["chat.png"], mask: ["file: evidence/chat.png, x: 0, y: 0, width: 5, height: 5"])
    _ = try Self.mask(workshop)
    let first = try ScratchFolder.tree(workshop.folder("masked"))
    #expect(try Self.mask(workshop).keptBackup == nil)
    #expect(try ScratchFolder.tree(workshop.folder("masked")) == first)
    try workshop.folder.put("手记", at: "masked/手记.txt")
    #expect(try Self.mask(workshop).keptBackup != nil)
    try workshop.folder.put("别人的", at: "other/a.txt")
    #expect(throws: FilingError.self) { try Self.mask(workshop, into: "other") }
    #expect(ScratchFolder.names(in: workshop.folder("other")) == ["a.txt"])
    #expect(throws: CaseFileFault.self) { try Self.mask(workshop, ["E9"]) }
    #expect(try Self.mask(workshop, ["E1"]).copies.count == 1)
  }

  @Test("a file that changed since it was taken in is not passed on")
  func changed() throws {
    let workshop = try Self.workshop(
      ["chat.png"], mask: ["file: evidence/chat.png, x: 0, y: 0, width: 5, height: 5"])
    let text = String(decoding: try workshop.bytes("case/case.yaml"), as: UTF8.self)
    let sum = String(repeating: "0", count: 64)
    try workshop.folder.put(
      text.replacing(
        "    kind: screenshot\n",
        with:
          "    recorded: [{file: evidence/chat.png, size: 15407, sha256: \"\(sum)\"}]\n    kind: screenshot\n"
      ), at: "case/case.yaml")
    #expect(try Self.mask(workshop).findings.map(\.identifier) == ["evidence.mask.changed"])
  }
}

extension [UInt8] {
  fileprivate func contains(_ text: String) -> Bool { firstRange(of: Array(text.utf8)) != nil }
}
