import Basics
import Matters
import TestKit
import Testing

@Suite("Cells of a roster")
struct RosterCellTests {
  private static func row(_ heading: String, _ text: String) throws -> RosterRow {
    let quoted = "\"\(text.replacing("\"", with: "\"\""))\""
    let file = try RosterSheet.file("姓名,备注,开户行,\(heading)\n王五,,,\(quoted)\n")
    return try #require(file.rows.first)
  }

  @Test(
    "come into one form, however they are written",
    arguments: [
      ("手机号", "138 0000-0001", RosterColumn.phone, "13800000001"),
      ("联系电话", "+86 13800000001", .phone, "13800000001"),
      ("电话", "０５７１－88888888", .phone, "0571-88888888"),
      ("下单时间", "2026/1/5 8:05", .at, "2026-01-05T08:05"),
      ("购买日期", "2026年1月5日", .at, "2026-01-05"),
      ("下单时间", "2026.01.05", .at, "2026-01-05"),
      ("下单时间", "2026年9月10日 9时20分", .at, "2026-09-10T09:20"),
      ("下单时间", "2026年9月10日 21点半", .at, "2026-09-10T21:30"),
      ("下单时间", "2026年9月10日9时5分7秒", .at, "2026-09-10T09:05"),
      ("下单时间", "20260105", .at, "2026-01-05"),
      ("下单时间", "2026-01-05 20:11:09", .at, "2026-01-05T20:11"),
      ("生日", "1995-4-12", .birthDate, "1995-04-12"),
      ("金额", "¥1,280.5元", .paid, "1280.50"),
      ("实付", "１９８", .paid, "198.00"),
      ("性别", "男性", .sex, "男"),
      ("类别", "卡密", .category, "卡密"),
      ("是否同意共同投诉", "√", .joins, "是"),
      ("公民身份号码", "33010619950412101x", .idNumber, "33010619950412101X"),
      ("商品", " 年卡，“特惠” ", .item, "年卡，“特惠”"),
      ("订单编号", "2026E5", .orderNumber, "2026E5"),
    ])
  func read(heading: String, text: String, column: RosterColumn, expected: String) throws {
    let row = try Self.row(heading, text)
    #expect(row[column] == expected)
    #expect(row.problems.isEmpty)
  }

  @Test(
    "that cannot be read for certain are not guessed",
    arguments: [
      ("订单号", "1.23E+17", RosterColumn.orderNumber, "roster.digits_lost"),
      ("身份证号", "3.30106E+17", .idNumber, "roster.digits_lost"),
      ("下单时间", "1/5/2026", .at, "roster.at.invalid"),
      ("下单时间", "2026-02-30", .at, "roster.at.invalid"),
      ("下单时间", "昨天", .at, "roster.at.invalid"),
      ("下单时间", "2026年9月10日 9时60分", .at, "roster.at.invalid"),
      ("金额", "约200", .paid, "roster.paid.invalid"),
      ("金额", "-5", .paid, "roster.paid.negative"),
      ("金额", "1.999", .paid, "roster.paid.invalid"),
      ("手机", "1380000", .phone, "roster.phone.invalid"),
      ("数量", "两个", .quantity, "roster.quantity.invalid"),
      ("类别", "杂项", .category, "roster.category.unknown_word"),
      ("姓名 ", "王\u{202E}五", .name, "roster.name.illegal_character"),
      ("商家信用代码", "91330106MA2XXXXXX0", .creditCode, "roster.uscc.checksum"),
    ])
  func refused(heading: String, text: String, column: RosterColumn, identifier: String) throws {
    let row = try Self.row(heading, text)
    #expect(row.isRejected && row.problems.map(\.identifier).contains(identifier))
    #expect(row.shown(column).contains(text.prefix(1)))
  }

  @Test("two columns of one meaning must agree")
  func twice() throws {
    let agreeing = try RosterSheet.file("姓名,金额,手机,联系电话\n王五,1,13800000001,138-0000-0001\n")
    #expect(agreeing.rows[0].problems.isEmpty)
    let apart = try RosterSheet.file("姓名,金额,手机,联系电话\n王五,1,13800000001,13800000002\n")
    #expect(apart.rows[0].problems.map(\.identifier) == ["roster.phone.twice"])
  }
}
