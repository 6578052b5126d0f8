import Basics
import Drafting

/// An invented dispute over a resold account, as the reckoning would hand it to the templates.
enum SampleCase {
  static func item(_ schema: String, id: String? = nil, _ facts: KeyValuePairs<String, Fact>)
    -> FactGroup
  {
    let found = Catalogue.paper[schema]?.schema
    return FactGroup(id: id, facts: (found?.barest() ?? FactGroup()).pairs).with(facts)
  }

  static func inner(_ schema: FactSchema?, _ facts: KeyValuePairs<String, Fact>) -> FactGroup {
    (schema?.barest() ?? FactGroup()).with(facts)
  }

  static let zhang = item(
    "claimants", id: "zhang",
    [
      "name": .text("张三"), "person": .flag(true), "sex": .text("男"),
      "birth_date": .text("1995年4月12日"), "ethnicity": .text("汉族"),
      "domicile": .text("示例省示例市示例区某某路1号"), "id_type": .text("居民身份证"),
      "id_number": .text("000000000000000000"), "address": .text("示例省示例市示例区某某路1号"),
      "phone": .text("00000000001"), "email": .text("zhang@example.com"),
      "refund_account": .group([
        "holder": .text("张三"), "bank": .text("某某银行示例支行"), "number": .text("0000000000000000001"),
      ]),
    ])

  static let platform = item(
    "respondents", id: "platform",
    [
      "name": .text("某某网络科技有限公司"), "role": .text("平台经营者"), "company": .flag(true),
      "uscc": .text("91000000MA00000000"), "address": .text("示例省示例市示例区某某大道9号"),
      "domicile": .text("示例省示例市示例区某某大道9号"), "legal_representative": .text("赵六"),
      "site_name": .text("某某卡盟"), "site_url": .text("https://kameng.example"),
    ])

  static let merchant = item(
    "respondents", id: "merchant",
    [
      "number": .text("2"), "name": .text("示例区某某数码经营部"), "role": .text("平台内经营者"),
      "sole_trader": .flag(true), "operator": .text("李四"), "address": .text("示例省示例市示例区某某街10号"),
    ])

  static let purchase = item(
    "purchases", id: "P1",
    [
      "platform": .text("某某卡盟"), "seller": .text("示例区某某数码经营部"), "paid": .text("198.00"),
      "quantity": .text("1"), "outstanding": .text("198.00"), "payment_method": .text("支付宝"),
      "by_network": .flag(true), "delivered_at": .text("2026年1月5日20时15分"),
      "evidence": .text("证据1、证据2"),
      "promises": .list([
        FactGroup(["text": .text("盗号包赔"), "days": .text("7"), "evidence": .text("证据3")])
      ]),
    ])

  static let event = item(
    "events",
    [
      "at": .text("2026年1月8日21时00分"), "what": .text("账号被他人登录并修改密码，张三无法继续使用"),
      "evidence": .text("证据4"),
    ])

  static let complaints = [
    complaint(
      "C1",
      [
        "at": .text("2026年1月8日21时10分"), "channel": .text("客服渠道"),
        "reference": .text("TS20260108001"),
        "demand": .text("恢复账号或者退款198元"), "formal_only": .flag(true), "evidence": .text("证据5"),
        "missed_targets": .list([missed]),
        "replies": .list([
          reply("2026年1月8日21时10分", "自动回复", "您的反馈已记录"),
          reply("2026年1月9日10时02分", "进度告知", "正在处理中，请耐心等待"),
        ]),
      ]),
    complaint(
      "C2",
      [
        "number": .text("2"), "at": .text("2026年1月15日"), "channel": .text("电子邮件"),
        "demand": .text("退款198元并书面答复"), "unanswered": .flag(true), "evidence": .text("证据6"),
      ]),
  ]

  private static let missed = FactGroup([
    "promise": .flag(true), "urgent": .flag(false), "length": .text("24小时"),
    "due": .text("2026年1月9日21时10分"),
    "answered_at": .absent, "source": .text("某某卡盟客服公告"), "evidence": .text("证据7"),
  ])

  private static func complaint(_ id: String, _ facts: KeyValuePairs<String, Fact>) -> FactGroup {
    item("complaints", id: id, ["to": .text("某某网络科技有限公司")]).with(facts)
  }

  private static func reply(_ at: String, _ kind: String, _ text: String) -> FactGroup {
    FactGroup([
      "at": .text(at), "kind": .text(kind), "formal": .flag(true), "text": .text(text),
      "evidence": .absent,
    ])
  }

  static let history = FactGroup([
    "count": .text("2"), "first_at": .text("2026年1月8日"), "days": .text("319"),
    "undecided": .flag(true), "unresolved": .flag(true), "formal_replies": .flag(true),
    "unanswered": .flag(true), "asked": .absent, "replies": .text("2"),
    "reply_kinds": .text("自动回复1次、进度告知1次"), "decisions": .absent, "silent": .text("1"),
    "none_decided": .flag(true), "refused": .flag(false),
  ])

  static let window = item(
    "limiting_terms",
    [
      "text": .text("投诉需在48小时内提交，逾期不予受理"), "source": .text("《某某卡盟用户协议》第5.2条"),
      "complaint_window": .flag(true), "not_highlighted": .flag(true), "evidence": .text("证据7"),
    ])

  static let refund = item(
    "claims", id: "Q1",
    [
      "refund": .flag(true), "against": .text("某某网络科技有限公司、示例区某某数码经营部"), "several": .flag(true),
      "of_recipient": .flag(true), "others": .text("示例区某某数码经营部"),
      "amount": .text("198.00"), "amount_capitals": .text("壹佰玖拾捌元整"),
      "formula": .text("实付198.00元，没有退还"), "orders": .text("DD20260105001"),
    ])

  static let costs = item(
    "claims", id: "Q2",
    [
      "number": .text("2"), "costs": .flag(true), "of_recipient": .flag(true), "what": .text("公证费"),
      "amount": .text("60.00"),
      "amount_capitals": .text("陆拾元整"),
    ])

  static let evidence = [
    proof("1", "订单详情页截图", "电子数据", "张三手机“某某卡盟”应用订单页", "张三购买视频会员年卡的事实", "1-2"),
    proof("2", "支付宝付款记录", "电子数据", "张三支付宝账单", "张三支付198元的事实", "3"),
    proof("3", "商品页承诺截图", "电子数据", "“某某卡盟”商品页", "经营者作出“盗号包赔”承诺的事实", "4"),
    proof("4", "登录异常提示截图", "电子数据", "张三手机", "账号于2026年1月8日被他人登录的事实", "5"),
    proof("5", "客服聊天记录截图", "电子数据", "张三手机“某某卡盟”应用客服页", "张三投诉和收到形式性回复的事实", "6-8"),
    proof("6", "投诉邮件", "电子数据", "张三的电子邮箱", "张三以邮件提出诉求的事实", "9"),
    proof("7", "用户协议网页", "电子数据", "“某某卡盟”用户协议页", "协议第5.2条的内容和展示方式", "10-12"),
  ]

  private static func proof(
    _ number: String, _ name: String, _ form: String, _ source: String, _ proves: String,
    _ pages: String
  ) -> FactGroup {
    item(
      "evidence", id: "E\(number)",
      [
        "number": .text(number), "name": .text(name), "form": .text(form), "source": .text(source),
        "proves": .text(proves), "pages": .text(pages), "original": .text("打印件，原始载体为手机"),
        "holder": .text("张三"),
      ])
  }
}

extension FactGroup {
  var pairs: [(name: String, fact: Fact)] {
    names.compactMap { name in self[name].map { (name, $0) } }
  }
}

extension Fact {
  static func group(_ facts: KeyValuePairs<String, Fact>) -> Fact { .group(FactGroup(facts)) }
}
