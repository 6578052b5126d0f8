import Basics
import Filing
import Foundation
import TestKit
import Testing

@Suite("Verifying holds the time-stamps of the case inside against their files")
struct VerifiedTimestampTests {
  private static let fixation = "kind: timestamp, token: evidence/sha256.tsr"

  private static func verified(
    _ fixation: String, _ part: String, library: Library?
  ) throws -> Verification {
    let workshop = try FixationTests.workshop(
      fixation, adding: ["sha256.tsr", "root.pem", "middle.pem"])
    try workshop.build()
    let path = workshop.folder("out/\(part)")
    var verification = try Verification.of(path)
    try verification.comparePapers(
      of: path, library: library, scratch: workshop.folder("scratch"))
    #expect(!FileManager.default.fileExists(atPath: workshop.folder("scratch")))
    return verification
  }

  @Test(
    "with the roots a stamp is valid, in a folder and in a ZIP, with and without the library",
    arguments: [("全卷", true), ("全卷.zip", true), ("全卷.zip", false), ("", true)])
  func valid(part: String, hasLibrary: Bool) throws {
    let found = try Self.verified(
      "\(Self.fixation), roots: [evidence/root.pem, evidence/middle.pem]", part,
      library: hasLibrary ? try Workshop.library() : nil)
    #expect(found.isWhole && found.hasComparedPapers == hasLibrary)
    let stamp = try #require(found.timestamps.first)
    #expect(stamp.path.hasSuffix("data/case/evidence/sha256.tsr"))
    #expect(stamp.isValid == true && stamp.time != nil && stamp.authority != nil)
    guard case .object(let members) = found.json, case .array(let stamps)? = members["timestamps"]
    else {
      Issue.record("no list of time-stamps")
      return
    }
    #expect(stamps.count == found.timestamps.count)
  }

  @Test("without the roots it is neither called good nor bad")
  func unknown() throws {
    let found = try Self.verified(Self.fixation, "全卷", library: nil)
    let stamp = try #require(found.timestamps.first)
    #expect(stamp.isValid == nil && stamp.time != nil && !stamp.result.isEmpty)
  }

  @Test("a package without a case, and a case without stamps, have none")
  func none() throws {
    #expect(try Self.verified(Self.fixation, "法院", library: nil).timestamps.isEmpty)
    #expect(try Self.verified("kind: notary", "全卷", library: nil).timestamps.isEmpty)
  }
}
