import Basics
import Matters
import TestKit
import Testing

@Suite("Rows of a roster beside each other")
struct RosterBookTests {
  private static let head = "姓名,证件号码,手机号,通讯地址,平台,商家,信用代码,订单号,下单时间,商品,实付金额,已退款\n"

  /// Invented people by number; what a case of the table changes is by column.
  private static func row(_ person: Int, _ order: String, _ changes: [Int: String] = [:]) -> String
  {
    let number = IdentityNumbers.resident("330106", "19\(70 + person % 30)0412", 101 + 2 * person)
    let cells = [
      "测试\(person)", number, "1380000\(1000 + person)", "杭州市虚构路\(person)号", "示例卡盟", "示例商贸", "",
      order, "2026-01-05", "年卡", "198", "",
    ]
    return cells.enumerated().map { changes[$0.offset] ?? $0.element }.joined(separator: ",") + "\n"
  }

  private static func book(_ rows: [String]) throws -> RosterBook {
    try RosterSheet.book(head + rows.joined())
  }

  @Test("every row ends in one way, and none is lost")
  func verdicts() throws {
    let book = try Self.book([
      Self.row(1, "A1"), Self.row(1, "A1"), Self.row(2, "A2"), Self.row(2, "A2", [10: "200"]),
      Self.row(3, "A3", [10: "免费"]), Self.row(4, "A4"), Self.row(1, "A5"),
    ])
    #expect(
      book.verdicts == [
        .accepted, .duplicate(of: 0), .conflict, .conflict, .rejected, .accepted, .accepted,
      ])
    #expect(book.accepted + book.rejected + book.duplicates + book.conflicting == 7)
    #expect(book.people == [[0, 6], [5]])
    #expect(book.total == Money(yuan: 594))
    #expect(book.conflicts.map(\.identifier) == ["roster.order_number.differs"])
  }

  @Test(
    "mistakes between rows are found",
    arguments: [
      ([row(1, "A1"), row(2, "A1")], "roster.order_number.two_claimants"),
      ([row(1, "A1"), row(1, "A2", [0: "别人"])], "roster.id_number.two_names"),
      ([row(1, "A1"), row(1, "A2", [2: "13900000009"])], "roster.person.differs"),
      ([row(1, ""), row(1, "")], "roster.row.same_without_order"),
      (
        [
          row(1, "A1", [6: "91330106MA27X00018"]), row(2, "A2", [6: "91330106MA27X00026"]),
        ], "roster.merchant.two_codes"
      ),
    ])
  func conflicts(rows: [String], identifier: String) throws {
    let book = try Self.book(
      rows.map { row in
        row.replacing("91330106MA27X00018", with: IdentityNumbers.credit("91330106MA27X0001"))
          .replacing("91330106MA27X00026", with: IdentityNumbers.credit("91330106MA27X0002"))
      })
    #expect(book.conflicts.map(\.identifier) == [identifier])
    #expect(book.accepted == 0)
  }

  @Test(
    "what looks odd is told, and the rows are used",
    arguments: [
      (2, "13900000009", "roster.phone.shared"), (3, "杭州市同一处", "roster.address.shared"),
    ])
  func warnings(column: Int, text: String, identifier: String) throws {
    let book = try Self.book([
      Self.row(1, "A1", [column: text]), Self.row(2, "A2", [column: text]),
      Self.row(1, "A3", [column: text]),
    ])
    #expect(book.warnings.map(\.identifier) == [identifier])
    #expect(book.warnings[0].rows == [0, 1, 2] && book.accepted == 3)
  }

  @Test("blanks and kinds of dots tell no names apart")
  func names() throws {
    let book = try Self.book([
      Self.row(1, "A1", [0: "买买提·阿里"]), Self.row(1, "A2", [0: "买买提•阿里"]),
      Self.row(1, "A1", [0: "买买提 . 阿里"]), Self.row(1, "A3", [0: "买买提·阿里", 1: ""]),
    ])
    #expect(book.conflicts.isEmpty && book.people == [[0, 1, 3]])
    #expect(book.verdicts[2] == .duplicate(of: 0))
  }

  @Test("a file that two people name is told with their rows")
  func files() throws {
    let head = String(Self.head.dropLast()) + ",证据文件\n"
    let rows = [
      Self.row(1, "A1").dropLast() + ",截图.png；a.png\n",
      Self.row(2, "A2").dropLast() + ",evidence/截图.png\n",
      Self.row(3, "A3").dropLast() + ",b.png\n", Self.row(3, "A4").dropLast() + ",b.png\n",
    ]
    let book = try RosterSheet.book(head + rows.joined())
    #expect(book.warnings.map(\.identifier) == ["roster.evidence.shared"])
    #expect(book.warnings[0].rows == [0, 1] && book.accepted == 4)
  }

  @Test("what another fault of a row hides is told at once")
  func hidden() throws {
    let rejected = try Self.book([Self.row(1, "A1"), Self.row(2, "A1", [10: "免费"])])
    #expect(rejected.verdicts == [.accepted, .rejected])
    #expect(rejected.warnings.map(\.identifier) == ["roster.order_number.two_claimants"])
    let clashing = try Self.book([
      Self.row(1, "A1"), Self.row(2, "A1"), Self.row(1, "A2", [2: "13900000009"]),
    ])
    #expect(clashing.conflicts.map(\.identifier) == ["roster.order_number.two_claimants"])
    #expect(clashing.warnings.map(\.identifier) == ["roster.person.differs"])
    #expect(clashing.verdicts == [.conflict, .conflict, .accepted])
  }

  @Test("people without a number are told apart: by name and telephone, never by name alone")
  func people() throws {
    let nameless = [1: ""]
    let book = try Self.book([
      Self.row(1, "A1"), Self.row(1, "A2", nameless), Self.row(2, "A3", [0: "测试1", 1: ""]),
      Self.row(3, "A4", [0: "测试1", 1: "", 2: ""]),
    ])
    #expect(book.people == [[0, 1], [2], [3]])
    #expect(book.warnings.map(\.identifier) == ["roster.person.by_phone"])
  }

  @Test("a row that names no kind of document means the usual one")
  func documents() throws {
    let head = "姓名,证件类型,证件号码,手机号,订单号,实付金额\n"
    let number = IdentityNumbers.resident("330106", "19900412", 101)
    let book = try RosterSheet.book(
      head + "王五,居民身份证,\(number),13800000001,A1,5\n王五,,\(number),13800000001,A2,6\n")
    #expect(book.people == [[0, 1]] && book.warnings.isEmpty)
  }

  @Test("two sites may give the same order number")
  func sites() throws {
    let book = try Self.book([Self.row(1, "A1"), Self.row(2, "A1", [4: "别的卡盟"])])
    #expect(book.accepted == 2)
  }

  @Test(
    "a row by itself is checked",
    arguments: [
      ([11: "300"], "roster.refunded.exceeds_paid"), ([8: "2027-01-01"], "roster.at.in_future"),
      ([8: "2025-11-30"], "roster.at.before_opening"),
      ([8: "2026-04-02"], "roster.at.after_closing"),
      ([1: "330106197504121010"], "roster.id_number.checksum"), ([10: "0"], "roster.paid.zero"),
      ([0: ""], "roster.name.missing"),
    ])
  func alone(changes: [Int: String], identifier: String) throws {
    let book = try RosterSheet.book(
      Self.head + Self.row(5, "A1", changes),
      """
      respondents:
        - {id: p, role: platform, name: 示例网络科技有限公司, site: {name: 示例卡盟, opened_on: 2025-12-01, closed_on: 2026-04-01}}

      """)
    #expect(book.verdicts == [.rejected])
    #expect(book.rows[0].problems.map(\.identifier).contains(identifier))
  }

  @Test("minors are told, by their number")
  func minors() throws {
    let number = IdentityNumbers.resident("330106", "20120304", 101)
    let book = try Self.book([Self.row(1, "A1", [1: number])])
    #expect(book.accepted == 1)
    #expect(book.rows[0].problems.map(\.identifier) == ["roster.minor"])
  }

  @Test("the order of the files changes nothing")
  func order() throws {
    let files = try [
      RosterSheet.file(Self.head + Self.row(1, "A1") + Self.row(2, "A2"), named: "b.csv"),
      RosterSheet.file(Self.head + Self.row(3, "A1") + Self.row(1, "A3"), named: "a.csv"),
      RosterSheet.file(Self.head + Self.row(2, "A2") + Self.row(4, "A4"), named: "c.csv"),
    ]
    let books = try [[0, 1, 2], [2, 1, 0], [1, 2, 0]].map { order in
      try RosterSheet.book(order.map { files[$0] })
    }
    #expect(Set(books.map(\.verdicts)).count == 1)
    #expect(Set(books.map(\.conflicts)).count == 1)
    #expect(
      books[0].rows.map(\.origin.file) == ["a.csv", "a.csv", "b.csv", "b.csv", "c.csv", "c.csv"])
  }

  @Test("a later import corrects an earlier one, and says what it changed")
  func generations() throws {
    let first = try RosterSheet.file(
      Self.head + Self.row(1, "A1") + Self.row(2, "A2") + Self.row(3, "A3"), named: "一.csv")
    let second = try RosterSheet.file(
      Self.head + Self.row(1, "A1", [10: "98"]) + Self.row(4, "A4"), named: "二.csv")
    let third = try RosterSheet.file(Self.head + Self.row(2, "A2"), named: "一.csv")
    let merged = RosterGenerations.merge([[first], [second], [third]])
    #expect(merged.rows.map(\.origin.file).sorted() == ["一.csv", "二.csv", "二.csv"])
    #expect(merged.changes.map(\.kind) == [.changed, .removed])
    let value = try #require(merged.changes[0].values.first)
    #expect(value.column == .paid && value.before == "198.00" && value.after == "98.00")
    #expect(merged.changes[1].name == "测试3")
  }

  @Test("a row of sums is no person, and its sums are compared")
  func sums() throws {
    let book = try Self.book([
      Self.row(1, "A1"), "合计,,,,,,,,,,198,\n", Self.row(2, "A2"), "总计,,,,,,,,,,400,\n",
    ])
    #expect(book.rows.count == 2)
    #expect(book.findings.map(\.identifier) == ["roster.total.differs"])
    #expect(book.findings.first?.message.contains("396.00") ?? false)
  }

  @Test("headings are known by their other names; unknown ones are told")
  func headings() throws {
    let file = try RosterSheet.file("登记表,,,\n\n买家姓名（必填）,公民身份证号码,订单编号*,心情\n王五,,A1,不好\n")
    #expect(file.rows.count == 1 && file.rows[0][.orderNumber] == "A1")
    #expect(file.rows[0].origin.row == 4)
    #expect(file.findings.map(\.identifier) == ["roster.heading.unknown"])
    let none = try RosterSheet.file("随便,写写\n1,2\n")
    #expect(none.findings.map(\.identifier) == ["roster.sheet.skipped", "roster.no_rows"])
  }
}
