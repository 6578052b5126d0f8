import Basics
import Rosters
package import Rules

/// The ways a group of claimants may go, as a spreadsheet to decide from.
package enum StrategyTable {
  package static func write(
    _ strategy: FilingStrategy, to path: String, scratch: String
  ) throws {
    let columns: [WorkbookWriter.Column] = [
      .init(width: 18, .note), .init(width: 6), .init(width: 12, .money), .init(width: 14),
      .init(width: 18, .note), .init(width: 12, .money), .init(width: 44, .note),
      .init(width: 26, .note), .init(width: 8),
    ]
    let sheet = WorkbookWriter.Sheet("怎么办", columns) { hand in
      try hand(
        ["组", "人数", "请求（元）", "办法", "程序", "预交费（元）", "理由", "依据", "选（√）"]
          .map { .init($0, .heading) })
      for group in strategy.groups {
        for option in group.options { try hand(row(group, option)) }
      }
      try hand([])
      try hand([.init("费用是推算，以法院核算为准；空着的还不能确定。选哪一种由本人和律师决定。", .note)])
    }
    try WorkbookWriter.write([sheet], to: path, scratch: scratch)
  }

  private static func number(_ text: String) -> TableCell { TableCell(.number, text) }

  private static func sum(_ money: Money) -> TableCell {
    number(money.grouped.filter { $0 != "," })
  }

  private static func row(
    _ group: FilingStrategy.Group, _ option: FilingStrategy.Option
  ) -> [WorkbookWriter.Cell?] {
    let basis = option.reasons.flatMap(\.basis).map(\.text).distinct
    return [
      .init(group.name, .note), .init(number("\(group.people)")), .init(sum(group.amount), .money),
      .init(option.way.chinese), .init(option.procedure, .note),
      option.fee.map { .init(sum($0), .money) },
      .init(option.reasons.map { "· \($0.message)" }.joined(separator: "\n"), .note),
      .init(basis.joined(separator: "\n"), .note), nil,
    ]
  }
}
