import Drafting

extension SampleCase {
  /// What the paper of a kind is filled with.
  static func facts(of kind: String) -> FactGroup {
    switch kind {
    case "public_statement", "public_schedule": told
    case "statistics_report": Catalogue.statistics.fullest
    default: paper
    }
  }

  /// Of the report across cases: one of which all groups are too small to be told.
  static func jointFacts(of kind: String) -> FactGroup {
    switch kind {
    case "public_statement", "public_schedule": toldJointly
    case "statistics_report":
      Catalogue.statistics.barest().with([
        "cases": .text("2"), "consumers": .text("2"), "hidden": .text("平台、网站"),
      ])
    default: joint
    }
  }

  private static let told = Catalogue.statement.barest().with([
    "sites": .text("某某卡盟"), "operators": .text("某某网络科技有限公司"),
    "purchases": .list([
      FactGroup([
        "on": .text("2026年1月5日"), "item": .text("视频会员年卡"), "seller": .text("商家"),
        "paid": .text("198.00"), "order_tail": .text("5001"), "refunded": .absent,
        "not_delivered": .flag(false),
      ])
    ]),
    "events": .list([FactGroup(["on": .text("2026年1月8日"), "what": .text("账号被他人登录并修改密码")])]),
    "complaints": .list([
      FactGroup([
        "on": .text("2026年1月8日"), "to": .text("某某网络科技有限公司"), "act": .text("提出投诉"),
        "replies": .list([
          FactGroup([
            "on": .text("2026年1月8日"), "kind": .text("自动回复"), "text": .text("您的反馈已记录"),
          ])
        ]),
      ]),
      FactGroup([
        "on": .text("2026年1月15日"), "to": .text("某某网络科技有限公司"), "act": .text("提出投诉"),
        "replies": .list([]),
      ]),
    ]),
    "days": .text("319"), "undecided": .flag(true),
    "terms": .list([
      FactGroup(["text": .text("投诉需在48小时内提交，逾期不予受理"), "source": .text("《某某卡盟用户协议》第5.2条")])
    ]),
    "refund": .text("198.00"), "exhibits": .text("7"),
  ])

  private static let toldJointly = Catalogue.statement.barest().with([
    "joint": .flag(true), "people": .text("2"), "settled": .flag(true), "proceeding": .flag(true),
  ])
}
