import Testing

@testable import dossier

@Suite("What the command says of itself")
struct WordsTests {
  @Test("a file whose name begins as an option does is told how to be written")
  func leading() {
    let hint = UsageText.hint(["evidence", "-lead.txt"]) { $0 == "-lead.txt" }
    #expect(hint?.contains("./-lead.txt") == true)
    #expect(UsageText.hint(["evidence", "-x"]) { _ in false } == nil)
  }

  @Test(
    "a size of a part has a unit",
    arguments: [("20MB", 20 << 20), ("500kb", 500 << 10), ("1GB", 1 << 30), ("65536", 65_536)])
  func sizes(text: String, bytes: Int) throws {
    #expect(try VolumeSize(reading: text).bytes == bytes)
  }

  @Test("a size without one is told what to write", arguments: ["5", "0", "-3MB", "much", "1KB"])
  func wrongSizes(text: String) {
    let fault = #expect(throws: (any Error).self) { try VolumeSize(reading: text) }
    #expect(fault.map { "\($0)" }?.contains("MB") == true)
  }

  @Test("a password that will not do is no fault of the command")
  func password() throws {
    let trouble = try #require(Trouble(PasswordFault(message: "密码太短。")))
    #expect(trouble.message == "密码太短。" && trouble.status == 64)
  }
}
