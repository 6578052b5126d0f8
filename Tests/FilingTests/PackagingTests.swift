import Archives
import Basics
import Filing
import Foundation
import Matters
import Seals
import TestKit
import Testing

@Suite("What packages become")
struct PackagingTests {
  private static let evidence = ["evidence/order.txt": "订单页"]
  private static let password = "correct horse 7"

  private static func names(_ workshop: borrowing Workshop) -> [String] {
    ScratchFolder.names(in: workshop.folder("out")).filter { !$0.hasSuffix(".txt") }
  }

  private static func isWhole(
    _ path: String, _ password: String? = nil
  ) throws -> [String] {
    try Verification.of(path, password: password).problems.map { "\($0.identifier) \($0.path)" }
  }

  @Test("folders alone, or ZIPs alone, whole in all parts", arguments: Packaging.Form.allCases)
  func forms(form: Packaging.Form) throws {
    let workshop = try Workshop(.minimal)
    let report = try workshop.build(packaging: Packaging(form: form))
    let names = Self.names(workshop)
    #expect(names.contains("全卷") == (form != .zip))
    #expect(names.contains("全卷.zip") == (form != .folder))
    #expect(!report.packages.isEmpty)
    for name in [""] + names {
      #expect(try Self.isWhole(workshop.folder("out/\(name)")) == [], "\(name)")
    }
    for document in report.documents {
      let path = workshop.folder("out/\(report.place(of: document))")
      #expect(FileManager.default.fileExists(atPath: path))
      guard report.isBoxed(document) else { continue }
      let entries = try ArchiveReader(path: path).entries.map(\.name)
      #expect(entries.contains(report.entry(of: document)))
    }
  }

  @Test("a ZIP alone holds what the folder's ZIP holds")
  func same() throws {
    let workshop = try Workshop(.minimal)
    try workshop.build("both")
    try workshop.build("zip", packaging: Packaging(form: .zip))
    for name in ["法院.zip", "平台.zip", "全卷.zip"] {
      let readers = try ["both", "zip"].map {
        try ArchiveReader(path: workshop.folder("\($0)/\(name)"))
      }
      let (both, zip) = (readers[0], readers[1])
      #expect(Set(both.entries.map(\.name)) == Set(zip.entries.map(\.name)))
      for entry in both.entries {
        #expect(
          try both.read(entry.name, limit: 1 << 24) == zip.read(entry.name, limit: 1 << 24),
          "\(name) \(entry.name)")
      }
    }
  }

  @Test(
    "a file that is not what was recorded is refused in every form",
    arguments: Packaging.Form.allCases)
  func recorded(form: Packaging.Form) throws {
    let digest = String(repeating: "0", count: 64)
    let text = CaseText.minimal.with(
      "files: [evidence/order.txt]",
      """
      files: [evidence/order.txt]
          recorded: [{file: evidence/order.txt, size: 9, sha256: \(digest), sm3: \(digest)}]
      """)
    let workshop = try Workshop(text)
    let fault = try #require(throws: FilingError.self) {
      try workshop.build(packaging: Packaging(form: form))
    }
    #expect(fault.message.contains("和登记时不一样"))
    #expect(ScratchFolder.names(in: workshop.folder.path) == ["case"])
  }

  @Test("encrypted ZIPs have no open folder, and are whole with their password")
  func encrypted() throws {
    let workshop = try Workshop(.minimal)
    try workshop.build(packaging: Packaging(password: Self.password))
    #expect(Self.names(workshop).allSatisfy { $0.hasSuffix(".zip") })
    #expect(try Self.isWhole(workshop.folder("out")) == [])
    for name in Self.names(workshop) {
      let path = workshop.folder("out/\(name)")
      #expect(Verification.isEncrypted(path))
      #expect(try Self.isWhole(path, Self.password) == [], "\(name)")
      let fault = try #require(throws: FilingError.self) {
        try Verification.of(path, password: "x")
      }
      #expect(fault.message.contains("密码不对"))
    }
  }

  @Test("one recipient's ZIP is encrypted, the others stay as they are")
  func encryptedForOne() throws {
    let workshop = try Workshop(.minimal)
    try workshop.build(
      packaging: Packaging(password: Self.password, encryption: .only([.platform])))
    let names = Self.names(workshop)
    #expect(!names.contains("平台") && names.contains("法院") && names.contains("全卷"))
    #expect(Verification.isEncrypted(workshop.folder("out/平台.zip")))
    #expect(!Verification.isEncrypted(workshop.folder("out/法院.zip")))
  }

  @Test("volumes open by themselves, hold everything together, and keep to the size")
  func volumes() throws {
    let names = (1...6).map { "evidence/\($0).bin" }
    let text = CaseText.minimal.with("[evidence/order.txt]", "[\(names.joined(separator: ", "))]")
    let workshop = try Workshop(text, files: [:])
    for (index, name) in names.enumerated() {
      // Begins like a JPEG, so that it is stored.
      let body = (0..<60_000).map { UInt8(truncatingIfNeeded: $0 &* (index + 3) >> 3) }
      try workshop.folder.put([0xFF, 0xD8, 0xFF, 0xE0] + body, at: "case/\(name)")
    }
    let report = try workshop.build(packaging: Packaging(form: .zip, volume: 150_000))
    let court = report.packages.filter { $0.recipient == .court }
    #expect(court.count > 1 && court.allSatisfy { $0.bytes <= 150_000 })
    #expect(court.first?.name == "法院-1.zip")
    var held: [String] = []
    for volume in court {
      let path = workshop.folder("out/\(volume.name)")
      #expect(try Self.isWhole(path) == [], "\(volume.name)")
      held += try ArchiveReader(path: path).entries.map(\.name).filter { $0.hasPrefix("证据/") }
    }
    #expect(held.count == 6 && Set(held).count == 6)
    #expect(report.packages.contains { $0.name == "全卷.zip" && $0.bytes > 300_000 })
    #expect(!report.findings.contains { $0.identifier == "package.volume.too_large" })
    let small = try workshop.build("small", packaging: Packaging(form: .zip, volume: 66_000))
    #expect(!small.findings.contains { $0.identifier == "package.volume.too_large" })
    let tiny = try workshop.build("tiny", packaging: Packaging(form: .zip, volume: 50_000))
    #expect(tiny.findings.contains { $0.identifier == "package.volume.too_large" })
  }

  @Test(
    "weak passwords are refused, each with what to do",
    arguments: [
      "", "short", "1234567890", "aaaaaaaaaaaa", "密码密码密码密码密码",
      String(repeating: "abcde", count: 20),
    ])
  func weak(password: String) {
    #expect(PasswordRule.flaw(in: password)?.contains("请") == true)
  }

  @Test(
    "good passwords can stand",
    arguments: ["correct horse 7", "zh4ng-san-2026!", "9182736450918273"])
  func good(password: String) {
    #expect(PasswordRule.flaw(in: password) == nil)
  }

  @Test("what the regulator's web form will not take is told with the limit and its source")
  func uploads() throws {
    let files = (1...6).map { "evidence/p\($0).png" } + ["evidence/odd.wav", "evidence/big.png"]
    let text = CaseText.minimal.with(
      "[evidence/order.txt]", "[\(files.joined(separator: ", "))]")
    let workshop = try Workshop(text, files: [:])
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    for (index, file) in files.dropLast(2).enumerated() {
      try workshop.folder.put(png + [UInt8(index)], at: "case/\(file)")
    }
    try workshop.folder.put(
      Array("RIFF\u{1}\u{0}\u{0}\u{0}WAVEfmt ".utf8), at: "case/evidence/odd.wav")
    try workshop.folder.put(
      png + [UInt8](repeating: 0, count: 5 << 20), at: "case/evidence/big.png")
    let found = try workshop.build("out", BuildOptions(recipients: [.regulator])).findings
      .filter { $0.identifier.hasPrefix("package.upload.") }
    let unfit = found.filter { $0.identifier == "package.upload.unfit" }.map(\.message)
    #expect(unfit.count == 2 && unfit.allSatisfy { $0.contains("2026-09-17") })
    #expect(unfit.contains { $0.contains("超过 5 MB") } && unfit.contains { $0.contains("不收这种文件") })
    let count = found.filter { $0.identifier == "package.upload.too_many" }
    #expect(count.count == 1 && count[0].message.contains("最多收 4 个附件，连投诉书有 7 个"))
  }
}
