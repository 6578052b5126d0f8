import Archives
import Basics
import Exhibits
import Filing
import Foundation
import TestKit
import Testing

@Suite("Verifying: whole, or what is wrong and where")
struct VerificationTests {
  private static let paper = "法院/民事起诉状.docx"

  private static func problems(_ path: String) throws -> [String] {
    try Verification.of(path).problems.map { "\($0.identifier) \($0.path)" }
  }

  @Test("a fresh build is whole, in one piece and in every part")
  func fresh() throws {
    let workshop = try Workshop(.minimal)
    try workshop.build()
    let parts = [
      "", "/平台", "/法院", "/市场监管部门", "/全卷", "/平台.zip", "/法院.zip", "/市场监管部门.zip", "/全卷.zip",
    ]
    for part in parts {
      #expect(try Self.problems(workshop.folder("out" + part)) == [], "\(part)")
    }
  }

  @Test(
    "one flipped bit is found",
    arguments: [
      "法院/民事起诉状.docx", "法院/证据/证据01_订单截图.txt", "平台/投诉升级函.docx", "全卷/data/case/case.yaml",
      "全卷/data/assessment.json", "全卷/bag-info.txt", "全卷/bagit.txt",
    ])
  func flipped(name: String) throws {
    let workshop = try Workshop(.minimal)
    try workshop.build()
    var bytes = try workshop.bytes("out/\(name)")
    bytes[bytes.count / 2] ^= 0x10
    try workshop.folder.put(bytes, at: "out/\(name)")
    #expect(try Self.problems(workshop.folder("out")) == ["file.changed \(name)"])
  }

  @Test(
    "a damaged list of checksums is found",
    arguments: ["法院/SHA256SUMS.txt", "全卷/manifest-sha256.txt"])
  func damagedList(name: String) throws {
    let workshop = try Workshop(.minimal)
    try workshop.build()
    var bytes = try workshop.bytes("out/\(name)")
    bytes[3] = UInt8(ascii: "z")
    try workshop.folder.put(bytes, at: "out/\(name)")
    #expect(try !Self.problems(workshop.folder("out")).isEmpty)
  }

  @Test("missing, added and renamed files in a folder")
  func folder() throws {
    let workshop = try Workshop(.minimal)
    try workshop.build()
    let files = FileManager.default
    let root = workshop.folder("out")
    try files.moveItem(atPath: "\(root)/\(Self.paper)", toPath: "\(root)/法院/别名.docx")
    try files.removeItem(atPath: "\(root)/平台/投诉升级函.docx")
    try workshop.folder.put("x", at: "out/全卷/data/多余.txt")
    try workshop.folder.put("x", at: "out/陌生.txt")
    #expect(
      Set(try Self.problems(root)) == [
        "file.renamed 法院/别名.docx", "file.missing 平台/投诉升级函.docx", "file.added 全卷/data/多余.txt",
        "bag.oxum 全卷/bag-info.txt", "file.added 陌生.txt",
      ])
  }

  /// The same archive with its entries changed.
  private static func rewrite(
    _ bytes: [UInt8], _ change: (String, [UInt8]) -> [(String, [UInt8])]
  ) throws -> [UInt8] {
    let reader = try ArchiveReader(bytes: bytes)
    let entries = try reader.entries.flatMap { entry in
      change(entry.name, try reader.read(entry.name, limit: 1 << 24))
    }
    return try ArchiveWriter.bytes(entries.map { ArchiveEntry(name: $0.0, content: .bytes($0.1)) })
  }

  @Test("missing, added, renamed and changed files in a ZIP")
  func archive() throws {
    let workshop = try Workshop(.minimal)
    try workshop.build()
    let whole = try workshop.bytes("out/法院.zip")
    let name = "民事起诉状.docx"
    let changes: [(String, (String, [UInt8]) -> [(String, [UInt8])])] = [
      ("file.missing \(name)", { $0 == name ? [] : [($0, $1)] }),
      ("file.renamed 别名.docx", { $0 == name ? [("别名.docx", $1)] : [($0, $1)] }),
      ("file.added 多余.txt", { $0 == name ? [($0, $1), ("多余.txt", [1])] : [($0, $1)] }),
      ("file.changed \(name)", { $0 == name ? [($0, $1 + [0])] : [($0, $1)] }),
    ]
    for (problem, change) in changes {
      try workshop.folder.put(try Self.rewrite(whole, change), at: "changed.zip")
      #expect(try Self.problems(workshop.folder("changed.zip")) == [problem])
    }
  }

  @Test("one flipped bit in a ZIP is found wherever it lies in a file")
  func flippedArchive() throws {
    let workshop = try Workshop(.minimal)
    try workshop.build()
    let whole = try workshop.bytes("out/法院.zip")
    for part in 1...8 {
      var bytes = whole
      bytes[whole.count * part / 10] ^= 1
      try workshop.folder.put(bytes, at: "flipped.zip")
      #expect(try !Self.problems(workshop.folder("flipped.zip")).isEmpty, "part \(part)")
    }
    try workshop.folder.put(Array(whole.dropLast(40)), at: "cut.zip")
    #expect(throws: FilingError.self) { try Verification.of(workshop.folder("cut.zip")) }
  }

  @Test("a build is not whole when one of its ZIPs is damaged, changed or gone")
  func zipsOfABuild() throws {
    let workshop = try Workshop(.minimal)
    try workshop.build()
    let root = workshop.folder("out")
    let whole = try workshop.bytes("out/法院.zip")
    var bytes = whole
    bytes[whole.count / 2] ^= 1
    try workshop.folder.put(bytes, at: "out/法院.zip")
    #expect(try Self.problems(root) == ["file.changed 法院.zip"])
    try workshop.folder.put(Array(whole.dropLast(40)), at: "out/法院.zip")
    #expect(try Self.problems(root) == ["file.changed 法院.zip"])
    try workshop.folder.put(try workshop.bytes("out/平台.zip"), at: "out/法院.zip")
    #expect(try Self.problems(root) == ["file.changed 法院.zip"])
    try FileManager.default.removeItem(atPath: "\(root)/法院.zip")
    #expect(try Self.problems(root) == ["file.missing 法院.zip"])
  }

  @Test("a whole package that is gone is missed, and a changed read-me too")
  func packagesOfABuild() throws {
    let workshop = try Workshop(.minimal)
    try workshop.build()
    let root = workshop.folder("out")
    try workshop.folder.put("另写", at: "out/说明.txt")
    try FileManager.default.removeItem(atPath: "\(root)/法院")
    #expect(
      try Set(Self.problems(root)) == ["file.changed 说明.txt", "file.missing 法院/SHA256SUMS.txt"])
  }

  @Test("a file beside a bag is no part of it", arguments: ["extra.txt", "另一夹/病毒.exe"])
  func besideABag(name: String) throws {
    let workshop = try Workshop(.minimal)
    try workshop.build()
    var entries = try ScratchFolder.tree(workshop.folder("out/全卷")).map {
      ArchiveEntry(name: "全卷/\($0.key)", content: .bytes($0.value))
    }
    entries.append(ArchiveEntry(name: name, content: .bytes([1])))
    try workshop.folder.put(try ArchiveWriter.bytes(entries), at: "more.zip")
    #expect(try Self.problems(workshop.folder("more.zip")) == ["file.added \(name)"])
  }

  @Test("a pipe or a link in a package is told of and never opened")
  func notRegular() throws {
    let workshop = try Workshop(.minimal)
    try workshop.build()
    try FileManager.default.createSymbolicLink(
      atPath: workshop.folder("out/法院/x"), withDestinationPath: "/dev/zero")
    #expect(try Self.problems(workshop.folder("out")) == ["file.not_regular 法院/x"])
  }

  @Test(
    "exhibits that are called like our own lists stay exhibits",
    arguments: ["bagit.txt", "SHA256SUMS.txt"])
  func namesakes(name: String) throws {
    let workshop = try Workshop(
      .minimal.with("evidence/order.txt", name), files: [name: "订单页"])
    try workshop.build()
    for package in ["out", "out/全卷", "out/全卷.zip"] {
      #expect(try Self.problems(workshop.folder(package)) == [])
    }
  }

  @Test("names with percent signs are no trouble", arguments: ["进度100%", "进度%25", "a%0Ab"])
  func percent(title: String) throws {
    let workshop = try Workshop(.minimal.with("title: 订单截图", "title: \"\(title)\""))
    try workshop.build()
    #expect(try Self.problems(workshop.folder("out")) == [])
  }

  @Test("what is no package is told from one that is not whole")
  func noPackage() throws {
    let workshop = try Workshop(.minimal)
    #expect(
      try Self.problems(workshop.folder("case")).first?.hasPrefix("package.no_checksums") == true)
    #expect(throws: FilingError.self) { try Verification.of(workshop.folder("nowhere")) }
    #expect(throws: FilingError.self) { try Verification.of(workshop.folder("case/case.yaml")) }
  }
}
