import Basics
import Testing

@testable import Drafting

@Suite("Amounts in capitals")
struct CapitalsTests {
  @Test(
    arguments: [
      (0, "零元整"), (1, "壹分"), (5, "伍分"), (10, "壹角整"), (50, "伍角整"), (99, "玖角玖分"), (100, "壹元整"),
      (101, "壹元零壹分"), (110, "壹元壹角整"), (111, "壹元壹角壹分"), (1000, "壹拾元整"), (1005, "壹拾元零伍分"),
      (1050, "壹拾元伍角整"), (1100, "壹拾壹元整"), (2000, "贰拾元整"), (10_000, "壹佰元整"), (10_100, "壹佰零壹元整"),
      (11_000, "壹佰壹拾元整"), (19_800, "壹佰玖拾捌元整"), (50_000, "伍佰元整"), (100_000, "壹仟元整"),
      (100_100, "壹仟零壹元整"), (101_000, "壹仟零壹拾元整"), (110_000, "壹仟壹佰元整"),
      (140_950, "壹仟肆佰零玖元伍角整"), (168_032, "壹仟陆佰捌拾元叁角贰分"), (600_714, "陆仟零柒元壹角肆分"),
      (1_000_000, "壹万元整"), (1_000_100, "壹万零壹元整"), (1_010_000, "壹万零壹佰元整"), (1_100_000, "壹万壹仟元整"),
      (1_640_902, "壹万陆仟肆佰零玖元零贰分"), (10_700_053, "壹拾万柒仟元伍角叁分"), (10_000_000, "壹拾万元整"),
      (10_010_000, "壹拾万零壹佰元整"), (100_000_000, "壹佰万元整"), (100_000_001, "壹佰万元零壹分"),
      (1_000_000_000, "壹仟万元整"), (1_000_100_000, "壹仟万壹仟元整"), (9_999_999_999, "玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"),
      (10_000_000_000, "壹亿元整"), (10_000_000_100, "壹亿零壹元整"), (10_000_100_000, "壹亿零壹仟元整"),
      (10_001_000_000, "壹亿零壹万元整"), (10_010_000_000, "壹亿零壹拾万元整"), (11_000_000_000, "壹亿壹仟万元整"),
      (11_000_000_100, "壹亿壹仟万零壹元整"), (10_101_010_101, "壹亿零壹佰零壹万零壹佰零壹元零壹分"),
      (100_000_000_000, "壹拾亿元整"), (1_000_000_000_000, "壹佰亿元整"), (10_000_000_000_000, "壹仟亿元整"),
      (9_999_999_999_999, "玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"), (-19_800, "负壹佰玖拾捌元整"),
    ])
  func areSpelledAsOnABill(fen: Int, spelled: String) {
    #expect(Money(fen: fen).capitals == spelled)
  }

  /// Reads the spelling back by another way, so that no amount is spelled as another.
  @Test func everySpellingReadsBackAsItsAmount() {
    for fen in stride(from: 0, through: 10_000_000_000_000, by: 76_543_210_987) {
      #expect(Self.read(Money(fen: fen).capitals) == fen)
    }
    for fen in 0..<30_000 {
      let spelled = Money(fen: fen).capitals
      if Self.read(spelled) != fen { Issue.record("\(fen) is spelled \(spelled)") }
    }
  }

  private static func read(_ spelled: String) -> Int {
    let figures = Array("零壹贰叁肆伍陆柒捌玖".unicodeScalars)
    var (total, group, figure, fen) = (0, 0, 0, 0)
    for scalar in spelled.unicodeScalars {
      if let value = figures.firstIndex(of: scalar) {
        figure = value
        continue
      }
      switch scalar {
      case "拾": group += figure * 10
      case "佰": group += figure * 100
      case "仟": group += figure * 1000
      case "万", "亿", "元":
        total =
          scalar == "元"
          ? total + group + figure
          : total + (group + figure) * (scalar == "万" ? 10_000 : 100_000_000)
        group = 0
        if scalar == "元" { fen = total * 100 }
      case "角": fen += figure * 10
      case "分": fen += figure
      default: break
      }
      figure = 0
    }
    return fen
  }
}
