import Basics
import Exhibits
import Filing
import Rules
import TestKit
import Testing

@Suite("What fixes evidence is held against the file")
struct FixationTests {
  static let files = "Tests/SealsTests/fixtures"

  /// A case whose exhibit is the stamped file.
  static func workshop(_ fixation: String, adding names: [String] = []) throws -> Workshop {
    let text = CaseText.minimal.with(
      "files: [evidence/order.txt]", "files: [evidence/order.txt]\n    fixations: [{\(fixation)}]")
    let workshop = try Workshop(text)
    for name in ["order.txt"] + names {
      try workshop.folder.put(
        RepositoryFiles.bytes("\(files)/\(name)"), at: "case/evidence/\(name)")
    }
    return workshop
  }

  static func pipeline(on day: CalendarDay = CalendarDay(ordinal: 20_790)) throws -> Pipeline {
    Pipeline(library: try Workshop.library(), today: day)
  }

  private static let roots = "roots: [evidence/root.pem, evidence/middle.pem]"

  private func found(_ fixation: String, _ names: [String] = []) throws -> Pipeline.Checked {
    let workshop = try Self.workshop(fixation, adding: names + ["root.pem", "middle.pem"])
    return try Self.pipeline().check(try CaseSource(workshop.folder("case")))
  }

  private func identifiers(_ fixation: String, _ names: [String] = []) throws -> [String] {
    try found(fixation, names).findings.map { "\($0.severity) \($0.identifier)" }
      .filter { $0.contains("fixation") }
  }

  @Test(
    "what a stamp shows decides what is said",
    arguments: [
      ("sha256.tsr", roots, []), ("sm3.tsr", roots, []), ("base64.tsa", roots, []),
      ("sha1.tsr", roots, ["note fixation.algorithm.weak"]),
      ("sha256.tsr", "certificate: evidence/root.pem", ["warning fixation.chain.untrusted"]),
      (
        "sha256.tsr", "at: 2026-01-01",
        [
          "warning fixation.chain.incomplete", "warning fixation.time.differs",
        ]
      ),
      ("sha256.tsr", "\(roots), number: '999'", ["warning fixation.number.differs"]),
      ("sha256.tsr", "\(roots), number: TSA-0001", []),
      ("sha256.tsr", "\(roots), policy: 1.2.3.4.5", ["warning fixation.policy.differs"]),
      ("nocert.tsr", "policy: 1.2.3.4.1", ["warning fixation.signature.no_certificate"]),
      (
        "expired.tsr", roots,
        [
          "error fixation.certificate.expired", "error fixation.chain.not_valid_then",
        ]
      ),
      (
        "early.tsr", roots,
        [
          "error fixation.certificate.not_yet", "error fixation.chain.not_valid_then",
        ]
      ),
      (
        "mail.token", roots,
        [
          "error fixation.certificate.purpose", "error fixation.certificate.unnamed",
        ]
      ),
      ("refused.tsr", roots, ["error fixation.token.refused"]),
      ("cut.tsr", roots, ["error fixation.token.truncated"]),
      ("order.txt", roots, ["error fixation.token.not_timestamp"]),
    ])
  func stamps(token: String, more: String, expected: [String]) throws {
    let found = try identifiers("kind: timestamp, token: evidence/\(token), \(more)", [token])
    #expect(found.sorted() == expected)
  }

  @Test("a stamp of another file, or a file changed since, is an error with its place")
  func otherFile() throws {
    let workshop = try Self.workshop(
      "kind: timestamp, token: evidence/sha256.tsr, \(Self.roots)",
      adding: ["sha256.tsr", "root.pem", "middle.pem"])
    try workshop.folder.put("示例订单详情页（改）", at: "case/evidence/order.txt")
    let checked = try Self.pipeline().check(try CaseSource(workshop.folder("case")))
    let finding = try #require(checked.findings.first { $0.severity == .error })
    #expect(finding.identifier == "fixation.digest.differs")
    #expect(finding.path == "evidence[0].fixations[0].token" && finding.place?.line != nil)
    #expect(finding.remedy?.contains("原文件") == true)
    #expect(checked.matter == nil)
  }

  @Test("records on a chain are compared by their digests, whichever are written")
  func chains() throws {
    let order = try RepositoryFiles.bytes("\(Self.files)/order.txt")
    let workshop = try Self.workshop("kind: blockchain")
    let digests = try #require(FileDigests.of(workshop.folder("case/evidence/order.txt")))
    #expect(digests.size == order.count)
    let wrong = String(repeating: "0", count: 64)
    let cases: [(String, [String])] = [
      ("sha256: \(digests.sha256)", []), ("sm3: \(digests.sm3)", []),
      ("sha256: \(digests.sha256.uppercased()), sm3: \(digests.sm3), height: 12, block: ab", []),
      ("sha256: \(digests.sha256), sm3: \(wrong)", ["error fixation.hash.differs"]),
      ("sm3: \(wrong)", ["error fixation.hash.differs"]),
      ("depositor: 张三", ["warning fixation.hash.missing"]),
    ]
    for (more, expected) in cases {
      #expect(try identifiers("kind: blockchain, \(more)") == expected, "\(more)")
    }
  }

  @Test("what is missing or misnamed is told") func missing() throws {
    #expect(try identifiers("kind: timestamp") == ["warning fixation.token.missing"])
    #expect(try identifiers("kind: notary") == ["warning fixation.certificate.missing"])
    #expect(
      try identifiers("kind: blockchain, file: evidence/other.txt")
        == ["error fixation.file.unknown"])
    #expect(
      try identifiers(
        "kind: timestamp, token: evidence/sha256.tsr, roots: [evidence/order.txt]", ["sha256.tsr"])
        == ["warning fixation.roots.unreadable", "warning fixation.chain.incomplete"])
  }

  @Test("the index of evidence and the list say what was verified, and what that shows")
  func told() throws {
    let workshop = try Self.workshop(
      "kind: timestamp, token: evidence/sha256.tsr, \(Self.roots)",
      adding: ["sha256.tsr", "root.pem", "middle.pem"])
    let list = try #require(
      try Self.pipeline().evidenceList(of: try CaseSource(workshop.folder("case"))))
    let fixing = try #require(list.fixings.first)
    #expect(fixing.checked.outcome == .verified)
    #expect(fixing.checked.stamp?.authority == "示例时间戳中心")
    #expect(fixing.worth?.limits.contains("不证明文件内容属实") == true)
    #expect(fixing.worth?.basis.map(\.id) == ["EVR19-93", "ICR18-11"])
    try workshop.build()
    let words = try workshop.readable("out/法院.zip")
    #expect(words.contains("可信时间戳 示例时间戳中心"))
    #expect(words.contains("与文件一致，签名有效"))
    #expect(words.contains(".tsr\n"))
  }

  @Test("the list still tells where a stamp is no good") func listed() throws {
    let workshop = try Self.workshop(
      "kind: timestamp, token: evidence/cut.tsr", adding: ["cut.tsr"])
    let list = try #require(
      try Self.pipeline().evidenceList(of: try CaseSource(workshop.folder("case"))))
    #expect(list.fixings.map(\.checked.outcome) == [.refuted])
    #expect(list.findings.contains { $0.identifier == "fixation.token.truncated" })
  }
}
