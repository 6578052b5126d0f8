import TestKit

/// A case put together from features, so that sentences meet in combinations nobody thought of.
struct MixedCase: CustomStringConvertible, Sendable {
  enum Buyers: CaseIterable { case one, child, two, organisation }
  enum Sellers: CaseIterable { case platformAndShop, unknownShop, site, shopAlone }
  enum Complaining: CaseIterable { case never, silence, formalOnly, offices }

  let buyers: Buyers
  let sellers: Sellers
  let complaining: Complaining
  let purchases: Int
  /// Of the first purchase, which costs 198.
  let refunded: String?
  let hasOrderNumbers: Bool
  let isBare: Bool

  /// One in nineteen of all combinations, which brings each pair of features together.
  static let all: [MixedCase] = {
    var all: [MixedCase] = []
    for buyers in Buyers.allCases {
      for sellers in Sellers.allCases {
        for complaining in Complaining.allCases {
          for purchases in [1, 3, 7] {
            for refunded in [nil, "50.00"] {
              for hasOrderNumbers in [true, false] {
                for isBare in [false, true] {
                  all.append(
                    MixedCase(
                      buyers: buyers, sellers: sellers, complaining: complaining,
                      purchases: purchases, refunded: refunded, hasOrderNumbers: hasOrderNumbers,
                      isBare: isBare))
                }
              }
            }
          }
        }
      }
    }
    return all.enumerated().filter { $0.offset % 19 == 0 }.map(\.element)
  }()

  var description: String {
    "\(buyers), \(sellers), \(complaining), \(purchases) bought, \(refunded ?? "nothing") back, "
      + "\(hasOrderNumbers ? "" : "no ")numbers\(isBare ? ", bare" : "")"
  }

  var text: CaseText {
    CaseText(
      """
      dossier: 1
      title: 混合案
      as_of: 2026-11-23
      claimants:
      \(claimants)
      respondents:
      \(respondents)
      purchases:
      \(bought)
      \(log)\(terms)claims:
      \(claims)
      evidence:
        - {id: E1, title: 订单截图, files: [evidence/order.txt], kind: screenshot, source: 手机订单页, proves: 购买和付款, original: 手机}
      statements: {consumer_use: true, truthful: true}

      """)
  }

  private static func person(_ id: String, _ name: String, _ born: String, _ sequence: Int)
    -> String
  {
    let number = IdentityNumbers.resident(
      "330106", born.replacing("-", with: ""), sequence)
    let sex = sequence % 2 == 1 ? "男" : "女"
    return """
        - {id: \(id), name: \(name), sex: \(sex), birth_date: \(born), ethnicity: 汉族, id_number: "\(number)", \
      domicile: 浙江省杭州市西湖区示例路\(sequence)号, address: 浙江省杭州市西湖区示例路\(sequence)号, phone: "1380000000\(sequence)"
      """
  }

  private var claimants: String {
    let zhang = Self.person("zhang", "张三", "1995-04-12", 1)
    switch buyers {
    case .one:
      let agent = isBare ? "" : ", agent: {name: 郑律, kind: lawyer, firm: 示例律师事务所, powers: [settle]}"
      return zhang + agent + "}"
    case .child:
      return Self.person("zhang", "张小小", "2013-04-12", 2)
        + ", guardian: {name: 张大, relation: 父亲\(isBare ? "" : ", phone: \"13800000009\"")}}"
    case .two: return zhang + "}\n" + Self.person("li", "李四", "1990-05-06", 2) + "}"
    case .organisation:
      return """
          - {id: zhang, kind: organisation, name: 示例商贸有限公司, uscc: "\(IdentityNumbers.credit("91330106MA2TEXT00"))", \
        legal_representative: 周八, domicile: 浙江省杭州市西湖区示例路5号, address: 浙江省杭州市西湖区示例路5号, phone: "13800000005"}
        """
    }
  }

  private var respondents: String {
    let platform =
      "  - {id: platform, role: platform, kind: company, name: 杭州示例网络有限公司, domicile: 浙江省杭州市余杭区示例路88号"
      + (isBare ? "}" : ", site: {name: 示例卡盟, url: \"https://kameng.example\"}}")
    let shop =
      "  - {id: shop, role: merchant, kind: sole_trader, name: 宝安区示例商行, displayed_address: 广东省深圳市宝安区示例路66号"
      + (isBare ? "}" : ", operator: 王五, identity_disclosed: true}")
    return switch sellers {
    case .platformAndShop: platform + "\n" + shop
    case .unknownShop:
      platform + "\n  - {id: shop, role: merchant, kind: unknown, identity_disclosed: false}"
    case .site:
      "  - {id: shop, role: self_run_site, kind: company, name: 深圳示例科技有限公司, domicile: 广东省深圳市南山区示例路6号}"
    case .shopAlone: shop
    }
  }

  private var bought: String {
    let through =
      sellers == .platformAndShop || sellers == .unknownShop ? "through: platform, " : ""
    return (1...purchases).map { number in
      let owner = buyers == .two ? "claimant: \(number == 2 ? "li" : "zhang"), " : ""
      let order = hasOrderNumbers ? "order_number: \"KM00\(number)\", " : ""
      let back = number == 1 ? refunded.map { "refunded: \($0), " } ?? "" : ""
      let delivery = ["network", "none", "shipping"][(number - 1) % 3]
      let more =
        isBare ? "" : ", promises: [{text: 包赔, days: 7}], payment: {method: 示例支付}, quantity: 2"
      return """
          - {id: P\(number), \(owner)from: shop, \(through)at: 2026-10-1\(min(number, 3))T20:1\(number), \(order)\(back)\
        item: {name: 会员\(number)号年卡, category: account}, delivery: \(delivery), paid: \(number)98.00, \
        evidence: [E1]\(more)}
        """
    }
    .joined(separator: "\n")
  }

  private var log: String {
    let owner = buyers == .two ? "claimant: zhang, " : ""
    let to = sellers == .platformAndShop || sellers == .unknownShop ? "platform" : "shop"
    let first = "  - {id: C1, \(owner)channel: service, to: \(to), at: 2026-10-15T21:25"
    let events =
      isBare ? "" : "events:\n  - {at: 2026-10-14T09:05, what: 账号被收回。, purchases: [P1]}\n"
    return switch complaining {
    case .never: events
    case .silence: events + "complaints:\n\(first)}\n"
    case .formalOnly:
      events + """
        complaints:
        \(first), number: "T1", demand: 退款。, replies: [{at: 2026-10-15T21:25, kind: automatic, text: 已收到。}, \
        {at: 2026-10-16T08:00, kind: progress, text: 技术核查中}], evidence: [E1]}

        """
    case .offices:
      events + """
        complaints:
        \(first), replies: [{at: 2026-10-16, kind: refusal, text: 不退}]}
          - {id: C2, \(owner)kind: demand, channel: letter, to: shop, at: 2026-10-17, arrived_at: 2026-10-19, sent_by: {means: EMS, tracking: "E1CN"}}
          - {id: C3, \(owner)channel: complaint_12315, to: 杭州市余杭区市场监督管理局, at: 2026-09-18, number: "S1"}

        """
    }
  }

  private var terms: String {
    isBare
      ? ""
      : "standard_terms:\n  - {kind: complaint_window, text: 投诉需在48小时内提交。, source: 用户协议第5条}\n"
  }

  private var claims: String {
    let against =
      sellers == .platformAndShop || sellers == .unknownShop ? "[shop, platform]" : "[shop]"
    let owners = buyers == .two && purchases > 1 ? ["zhang", "li"] : ["zhang"]
    let refunds = owners.enumerated().map { index, owner in
      let own = buyers != .two ? "" : "claimant: \(owner), "
      let about =
        buyers == .two && purchases > 1
        ? (owner == "li" ? "P2" : "P1, P3")
        : (1...purchases).map { "P\($0)" }.joined(separator: ", ")
      return
        "  - {id: Q\(index + 1), kind: refund, \(own)purchases: [\(about)], against: \(against)}"
    }
    let more =
      isBare
      ? []
      : [
        "  - {id: Q8, kind: costs, claimant: zhang, amount: 60.00, what: 公证费。, against: \(against)}"
      ]
    return (refunds + more).joined(separator: "\n")
  }
}
