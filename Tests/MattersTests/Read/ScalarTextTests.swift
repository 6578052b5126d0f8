import Basics
import Matters
import TestKit
import Testing

@Suite("A scalar is taken by its own text and read by the type of its key")
struct ScalarTextTests {
  @Test(
    "nothing that YAML would make a number, a truth or a time is changed",
    arguments: [
      "012345670", "no", "yes", "12:30:45", "12315", "1e3", "0x1F", "2026-01-05", "1_000",
    ])
  func ownText(written: String) throws {
    let reading = try Reading(.minimal.with("\"KM000001\"", written))
    #expect(reading.checked?.purchases.first?.orderNumber == written)
  }

  @Test(
    "text of any kind stays text",
    arguments: [
      "{{name}} {{#each}}", "<w:t>a</w:t>", "]]>", "=cmd|'/c calc'!A1", "a & b", "😀👨‍👩‍👧", "𠮷野家䶮",
      "&amp; &#x41;", "a < b > c", "第一行　全角空格", "'单引号' 和 “双引号”",
    ])
  func hostileText(written: String) throws {
    let quoted = "'" + written.replacing("'", with: "''") + "'"
    let reading = try Reading(.minimal.with("name: 会员年卡", "name: \(quoted)"))
    #expect(reading.checked?.purchases.first?.itemName == written)
    #expect(reading.findings.isEmpty)
  }

  @Test(
    "characters a paper cannot hold are an error",
    arguments: ["\\a", "\\0", "\\uFFFE", "\\x1B", "\\x7F"]
  )
  func illegalCharacters(escape: String) throws {
    let reading = try Reading(.minimal.with("name: 张三", "name: \"张\(escape)三\""))
    #expect(reading.errors == ["claimant.name.illegal_character"])
    #expect(reading.finding("claimant.name.illegal_character")?.message.contains("U+") == true)
  }

  @Test(
    "marks that turn text around are a warning",
    arguments: ["\\u202E", "\\u2066", "\\u2069", "\\u202A"])
  func directionMarks(escape: String) throws {
    let reading = try Reading(.minimal.with("name: 张三", "name: \"张\(escape)三\""))
    #expect(reading.warnings == ["claimant.name.direction_mark"])
    #expect(reading.errors.isEmpty)
  }

  @Test(
    "amounts",
    arguments: [
      ("198", 19_800), ("\"1,280.50\"", 128_050), ("１９８．５", 19_850), ("¥198", 19_800),
      ("198元", 19_800), ("0", 0), ("0.01", 1), ("100000000000.00", 10_000_000_000_000),
    ])
  func amounts(written: String, fen: Int) throws {
    let reading = try Reading(.minimal.with("paid: 198.00", "paid: \(written)"))
    #expect(reading.checked?.purchases.first?.paid == Money(fen: fen))
  }

  @Test(
    "what is no amount",
    arguments: [
      ("-1", "negative"), ("1.234", "decimals"), (".nan", "invalid"), (".inf", "invalid"),
      ("1e3", "invalid"), ("1,28", "invalid"), ("一百", "invalid"),
      ("1 000 000 000 000", "too_large"),
      ("100000000000.01", "too_large"), ("1.", "invalid"),
    ])
  func noAmounts(written: String, fault: String) throws {
    let reading = try Reading(.minimal.with("paid: 198.00", "paid: \(written)"))
    #expect(reading.errors == ["purchase.paid.\(fault)"])
  }

  @Test(
    "moments are told in China time",
    arguments: [
      ("2026-10-12T20:11", "2026-10-12T20:11"), ("2026-10-12 20:11:59", "2026-10-12T20:11"),
      ("2026-10-12T18:30Z", "2026-10-13T02:30"), ("2026-10-12T01:00+09:00", "2026-10-12T00:00"),
      ("2026-10-12", "2026-10-12"),
    ])
  func moments(written: String, told: String) throws {
    let reading = try Reading(.minimal.with("2026-10-12T20:11", written))
    #expect(reading.checked?.purchases.first?.at?.description == told)
  }

  @Test("an empty value is as good as none")
  func empty() throws {
    let reading = try Reading(.minimal.with("ethnicity: 汉族", "ethnicity: ~"))
    #expect(reading.findings.isEmpty)
    #expect(reading.checked?.claimants.first?.ethnicity == nil)
  }

  @Test("one value may stand for a list of one")
  func listOfOne() throws {
    let reading = try Reading(.minimal.with("files: [evidence/order.txt]", "files: evidence/a.txt"))
    #expect(reading.checked?.evidence.first?.files == ["evidence/a.txt"])
  }
}
