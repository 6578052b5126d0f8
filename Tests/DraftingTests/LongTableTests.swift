import Basics
import Documents
import Testing

@testable import Drafting

@Suite("Tables that repeat one row for each of very many")
struct LongTableTests {
  private static let schema = FactSchema(
    "行",
    [
      .text("name", "姓名", example: "张三"), .text("note", "备注", optional: true, example: "无"),
      .flag("late", "迟到"),
    ])

  private static func facts(_ rows: [[Fact]], amounts: [Money?] = []) -> FactGroup {
    let series = FactSeries(schema, summed: ["paid"], count: rows.count) { index in
      FactSeries.Row(rows[index], amounts: [index < amounts.count ? amounts[index] : .zero])
    }
    return FactGroup(["people": .series(series), "title": .text("样本")])
  }

  private static let table = """
    <table rows="people" summary="名单"><col width="1"/><col width="2"/>
    <thead><tr><th>姓名</th><th>备注</th></tr></thead>
    <tbody><tr><td>{{name}}<span when="late">（迟）</span></td><td><span when="note">{{note}}，{{case.title}}</span></td></tr></tbody>
    <tfoot><tr><td colspan="2">第{{first}}至{{last}}，共{{count}}<span when="paid">，{{paid}}元</span></td></tr></tfoot>
    </table>
    """

  @Test("each row reads as if it were written by itself")
  func rows() throws {
    let facts = Self.facts(
      [
        [.text("甲{{name}}"), .absent, .flag(false)], [.text("乙"), .text("三天"), .flag(true)],
        [.hole(label: "姓名", finding: "name.missing"), .text("乙"), .flag(false)],
      ], amounts: [Money(yuan: 1), Money(yuan: 2), Money(yuan: 3)])
    let drafted = try draft(Self.table, facts)
    #expect(drafted.findings == [])
    #expect(
      drafted.plainText == "姓名\t备注\n甲{{name}}\t\n乙（迟）\t三天，样本\n〔待补：姓名〕\t乙，样本\n第1至3，共3，6.00元\n")
  }

  @Test("a sum that lacks a part is not given")
  func sums() throws {
    let facts = Self.facts(
      [[.text("甲"), .absent, .flag(false)], [.text("乙"), .absent, .flag(false)]],
      amounts: [Money(yuan: 1), nil])
    #expect(try draft(Self.table, facts).plainText.hasSuffix("第1至2，共2\n"))
  }

  @Test("what cannot be is refused with its place")
  func refused() {
    let rows = Self.facts([[.text("甲"), .absent, .flag(false)]])
    func cells(_ body: String, _ more: String = "") -> String {
      """
      <table rows="people" summary="名单"><col width="1"/><thead><tr><th>名</th></tr></thead>
      <tbody>\(body)</tbody>\(more)</table>
      """
    }
    #expect(
      faults(cells("<tr><td>{{name}}</td></tr>").replacing(/<thead>.*<\/thead>/, with: ""), rows)
        == ["template.long_table_head"])
    let broken = Self.facts([[.text("甲"), .text("\u{1}"), .flag(false)]])
    #expect(faults(cells("<tr><td>{{name}}</td></tr>"), broken) == ["template.unprintable_fact"])
    #expect(faults(cells("<tr><td>{{note}}</td></tr>"), rows) == ["template.absent_fact"])
    #expect(faults(cells("<tr><td>{{title}}</td></tr>"), rows) == ["template.unknown_fact"])
    let syntax = ["template.syntax"]
    #expect(faults(cells("<tr><td>1</td></tr><tr><td>2</td></tr>"), rows) == syntax)
    #expect(faults(cells("<tr when=\"title\"><td>1</td></tr>"), rows) == syntax)
    #expect(faults(cells("<tr><td><p id=\"a\">1</p></td></tr>"), rows) == syntax)
    let plain =
      "<table summary=\"名单\"><col width=\"1\"/><tbody><tr><td>1</td></tr></tbody><tfoot><tr><td>2</td></tr></tfoot></table>"
    #expect(faults(plain, rows) == syntax)
    #expect(
      faults(cells("<tr><td>1</td></tr>").replacing("people", with: "title"), rows)
        == ["template.fact_kind"])
  }

  @Test("a series is checked against the catalogue by what its rows are")
  func schema() {
    let own = FactSchema(
      "文书",
      [.series("people", "名单", Self.schema, summed: ["paid"]), .text("title", "题", example: "样")])
    #expect(own.check(Self.facts([])) == [])
    let other = FactSchema(
      "文书", [.series("people", "名单", Self.schema), .text("title", "题", example: "样")])
    #expect(other.check(Self.facts([])).map(\.identifier) == ["facts.kind"])
  }
}
