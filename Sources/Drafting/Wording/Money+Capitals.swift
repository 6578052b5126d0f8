package import Basics

extension Money {
  private static let digits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]
  private static let places = ["仟", "佰", "拾", ""]
  /// Names of the groups of four figures, from the right.
  private static let groups = ["", "万", "亿", "万亿"]

  /// The amount as bills spell it, without 人民币: 壹仟陆佰捌拾元叁角贰分, 壹佰元整, 伍角整.
  ///
  /// After 正确填写票据和结算凭证的基本规定 (中国人民银行): 整 ends 元 and 角; where a zero may be spelled
  /// or left out (万 or 元 is zero, the figure after it is not), it is left out.
  package var capitals: String {
    let magnitude = Int(fen.magnitude)
    let (yuan, jiao, cent) = (magnitude / 100, magnitude / 10 % 10, magnitude % 10)
    let sign = fen < 0 ? "负" : ""
    let whole = yuan > 0 ? Self.spelled(yuan) + "元" : ""
    switch (jiao, cent) {
    case (0, 0): return sign + (whole.isEmpty ? "零元" : whole) + "整"
    case (_, 0): return sign + whole + Self.digits[jiao] + "角整"
    case (0, _): return sign + whole + (whole.isEmpty ? "" : "零") + Self.digits[cent] + "分"
    default: return sign + whole + Self.digits[jiao] + "角" + Self.digits[cent] + "分"
    }
  }

  private static func spelled(_ number: Int) -> String {
    var result = ""
    var skipped = false
    for index in groups.indices.reversed() {
      let scale = (0..<index).reduce(1) { value, _ in value * 10_000 }
      let group = number / scale % 10_000
      guard group > 0 else {
        skipped = !result.isEmpty
        continue
      }
      if !result.isEmpty, skipped || group < 1000 { result += digits[0] }
      result += spelledGroup(group) + groups[index]
      skipped = false
    }
    return result
  }

  /// One to 9999, a zero spelled once between figures.
  private static func spelledGroup(_ group: Int) -> String {
    let figures = [group / 1000, group / 100 % 10, group / 10 % 10, group % 10]
    var result = ""
    var skipped = false
    for (figure, place) in zip(figures, places) {
      guard figure > 0 else {
        skipped = !result.isEmpty
        continue
      }
      result += (skipped ? digits[0] : "") + digits[figure] + place
      skipped = false
    }
    return result
  }
}
