import Basics
import Exhibits
import Foundation
import TestKit
import Testing

@Suite("Files that cannot be used as evidence")
struct FileFaultTests {
  @Test("a file that is there is taken with its size")
  func there() throws {
    let surveying = try Surveying()
    try surveying.folder.put("聊天记录", at: "case/evidence/聊天 记录.txt")
    let (files, findings) = try surveying.look("[evidence/聊天 记录.txt]")
    #expect(findings.isEmpty)
    #expect(files["evidence/聊天 记录.txt"]?.size == 12)
  }

  @Test("missing, empty, a folder")
  func notThere() throws {
    let surveying = try Surveying()
    try surveying.folder.put([], at: "case/evidence/empty.txt")
    #expect(try surveying.fault("[evidence/none.txt]") == "missing")
    #expect(try surveying.fault("[evidence/empty.txt]") == "empty")
    #expect(try surveying.fault("[evidence]") == "directory")
    #expect(try surveying.fault("[evidence/empty.txt/more]") == "missing")
  }

  @Test("a pipe is refused and never opened")
  func pipe() throws {
    let surveying = try Surveying()
    try surveying.folder.put("x", at: "case/evidence/a.txt")
    #expect(mkfifo(surveying.folder("case/evidence/pipe"), 0o600) == 0)
    #expect(try surveying.fault("[evidence/pipe]") == "special")
  }

  @Test(
    "nothing outside the folder is read, by whatever road",
    arguments: [
      "../secret.txt", "evidence/../../secret.txt", "/etc/hostname", "~/secret.txt",
      "C:/secret.txt",
      "evidence/link.txt", "evidence/up/secret.txt", "evidence/chain.txt",
    ])
  func outside(path: String) throws {
    let surveying = try Surveying()
    let folder = surveying.folder.path
    try surveying.folder.put("secret", at: "secret.txt")
    try surveying.folder.put("x", at: "case/evidence/a.txt")
    let files = FileManager.default
    for (link, target) in [
      ("link.txt", "\(folder)/secret.txt"), ("up", "../.."), ("chain.txt", "link.txt"),
    ] {
      try files.createSymbolicLink(
        atPath: "\(folder)/case/evidence/\(link)", withDestinationPath: target)
    }
    let (found, findings) = try surveying.look("[\"\(path)\"]")
    #expect(found.isEmpty)
    #expect(findings.map(\.identifier) == ["evidence.file.outside"])
  }

  @Test("a link inside the folder is followed; a folder beside with a longer name is outside")
  func links() throws {
    let surveying = try Surveying()
    try surveying.folder.put("x", at: "case/evidence/a.txt")
    try surveying.folder.put("x", at: "case2/a.txt")
    let evidence = surveying.folder("case/evidence")
    let files = FileManager.default
    try files.createSymbolicLink(atPath: "\(evidence)/b.txt", withDestinationPath: "a.txt")
    try files.createSymbolicLink(
      atPath: "\(evidence)/c.txt", withDestinationPath: surveying.folder("case2/a.txt"))
    #expect(try surveying.fault("[evidence/b.txt]") == nil)
    #expect(try surveying.fault("[evidence/c.txt]") == "outside")
    try files.createSymbolicLink(
      atPath: surveying.folder("door"), withDestinationPath: surveying.folder("case"))
    #expect(try surveying.look("[evidence/a.txt]", root: surveying.folder("door")).findings.isEmpty)
  }

  @Test(
    "names that Windows cannot unpack",
    arguments: [
      "evidence/CON", "evidence/con.txt", "evidence/aux.tar.gz", "NUL/a.txt", "evidence/COM1.png",
      "evidence/lpt9", "evidence/a?.png", "evidence/a:b.png", "evidence/a|b", "evidence/a*",
      "evidence/a\\\\b.png", "evidence/<a>.png", "evidence/a.", "evidence/a /b", "AUX .txt",
      "CONIN$",
      "evidence/a\\u202Egpj.exe", "evidence/a\\u200B.png",
    ])
  func names(path: String) throws {
    let surveying = try Surveying()
    try surveying.folder.put("x", at: "case/evidence/a.txt")
    #expect(try surveying.fault("[\"\(path)\"]") == "name")
  }

  @Test(
    "odd paths are named as such", arguments: ["evidence//a.png", "./a.png", "evidence/./a.png"])
  func paths(path: String) throws {
    #expect(try Surveying().fault("[\"\(path)\"]") == "path")
  }

  @Test(
    "two names that are one on another computer are told of",
    arguments: [
      ("a.png", "A.PNG"), ("caf\u{E9}.txt", "cafe\u{301}.txt"), ("a.png", "../case.yaml"),
    ])
  func clashes(first: String, second: String) throws {
    let surveying = try Surveying()
    let names =
      second.hasPrefix("..")
      ? ["evidence/\(first)", "Case.yaml"] : ["evidence/\(first)", "evidence/\(second)"]
    for name in names { try surveying.folder.put(name, at: "case/\(name)") }
    let findings = try surveying.look("[\"\(names[0])\", \"\(names[1])\"]").findings
    #expect(findings.map(\.identifier) == ["evidence.file.clash"])
  }

  @Test(
    "names that only look like it are fine",
    arguments: [
      "console.png", "comb.png", "com10.txt", "lpta", "auxiliary.txt", "证据（一）.png", "a.b.c.txt",
      ".hidden",
    ])
  func goodNames(name: String) throws {
    let surveying = try Surveying()
    try surveying.folder.put("x", at: "case/evidence/\(name)")
    #expect(try surveying.fault("[evidence/\(name)]") == nil)
  }

  @Test("each finding names exhibit, file and place, and says what to do")
  func messages() throws {
    let finding = try #require(try Surveying().look("[evidence/none.txt]").findings.first)
    #expect(finding.severity == .error)
    #expect(finding.path == "evidence[0].files[0]")
    #expect(finding.place?.line == 47)
    #expect(finding.message == "证据 E1 的文件“evidence/none.txt”找不到。")
    #expect(finding.remedy?.contains("核对文件名") == true)
  }

  @Test("time stamps, certificates and masks are looked at too")
  func others() throws {
    let surveying = try Surveying()
    try surveying.folder.put("x", at: "case/evidence/a.txt")
    let rest = """
      [evidence/a.txt]
          mask: [{file: evidence/m.png, x: 1, y: 1, width: 1, height: 1}]
          fixations: [{kind: notary, certificate: evidence/c.pdf, token: evidence/t.tsr}]
      """
    let paths = try surveying.look(rest).findings.map { $0.path ?? "" }
    #expect(
      Set(paths) == [
        "evidence[0].mask[0].file", "evidence[0].fixations[0].certificate",
        "evidence[0].fixations[0].token",
      ])
  }
}
