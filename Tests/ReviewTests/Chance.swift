/// Numbers that look like chance and are the same every time.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 &+ 1 }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }

  mutating func one(in percent: Int) -> Bool { below(100) < percent }

  mutating func pick<Element>(_ all: [Element]) -> Element { all[below(all.count)] }

  /// A sentence as a petition has them.
  mutating func sentence() -> String {
    let parts = (0...below(3)).map { _ in
      pick(Self.subjects) + pick(Self.verbs) + pick(Self.objects) + "\(below(3000))元"
    }
    return parts.joined(separator: "，") + "。"
  }

  mutating func words() -> String {
    pick(["并赔偿损失", "依法", "自起诉之日起", "（详见证据3）", "全部", "2026年3月1日", "“七日内”", "应当", "A1", "连带"])
  }

  private static let subjects = ["被告", "原告", "该平台", "第三人", "商家某某科技有限公司", "双方"]
  private static let verbs = ["应向原告退还", "于2026年1月5日支付", "拒绝承担", "承诺返还", "已经收取", "判令赔偿"]
  private static let objects = ["购物款", "会员费", "违约金", "公证费", "货款本金", "利息损失", "账号租金"]
}
