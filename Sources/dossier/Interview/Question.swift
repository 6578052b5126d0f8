import Matters

/// One question of the interview.
struct Question {
  /// Under which the answer is kept between sittings.
  let id: String
  let text: String
  let type: ValueType
  /// What an empty answer stands for; nil where an answer is needed, "" where none is.
  let fallback: String?
  /// Asked only where an earlier answer was this; nil stands for any answer at all.
  let condition: (id: String, answer: String?)?

  init(
    _ id: String, _ text: String, _ type: ValueType = .text, fallback: String? = nil,
    when condition: (id: String, answer: String?)? = nil
  ) {
    self.id = id
    self.text = text
    self.type = type
    self.fallback = fallback
    self.condition = condition
  }

  /// In the order they are asked: about the buyer, the other side, the purchase, what happened.
  static let all: [Question] = [
    Question("title", "给这件事起个名字，例如“视频会员年卡被盗刷案”"),
    Question("name", "您的姓名（与身份证一致）"),
    Question("id_number", "您的居民身份证号码", .residentNumber),
    Question("ethnicity", "您的民族", fallback: "汉族"),
    Question("domicile", "您的户籍地址（从省写起）"),
    Question("address", "您收信的地址（直接回车表示同户籍地址）", fallback: "@domicile"),
    Question("phone", "您本人的电话", .phone),
    Question("platform_name", "平台经营者的全称（营业执照上的名称，一般在网站底部）"),
    Question("site_name", "平台或网站的名字，例如“某某卡盟”"),
    Question("site_url", "平台的网址（不知道可直接回车）", .url, fallback: ""),
    Question("platform_uscc", "平台的统一社会信用代码（不知道可直接回车）", .creditCode, fallback: ""),
    Question("platform_domicile", "平台的住所（从省写起，不知道可直接回车）", fallback: ""),
    Question("has_merchant", "东西是平台上别的商家卖的吗？（是/否）", .flag),
    Question("merchant_name", "商家的全称（店铺的经营者信息里）", when: ("has_merchant", "true")),
    Question(
      "merchant_address", "商家在平台公示的地址（不知道可直接回车）", fallback: "",
      when: ("has_merchant", "true")),
    Question(
      "identity_disclosed", "平台给出了商家的真实名称、地址和有效联系方式吗？（是/否）", .flag,
      when: ("has_merchant", "true")),
    Question("item", "买的是什么（订单上的名称）"),
    Question(
      "category",
      "它属于哪一类：账号、卡密、充值、授权码、虚拟物品、服务、实物、食品、其他",
      .word(Vocabularies.category)),
    Question("at", "什么时候下的单，例如 2026-01-05T20:11", .moment),
    Question("order_number", "订单号"),
    Question("paid", "一共付了多少元", .money),
    Question("refunded", "已经退了多少元", .money, fallback: "0"),
    Question("method", "怎么付的款，例如支付宝"),
    Question("delivered_at", "什么时候收到的（一直没有收到可直接回车）", .moment, fallback: ""),
    Question("event", "出了什么事，一句话，例如“付款后一直未发货”"),
    Question("event_at", "什么时候发现的，例如 2026-01-08T21:00", .moment),
    Question("complained", "投诉过吗？（是/否）", .flag),
    Question("complaint_at", "第一次投诉的时间", .moment, when: ("complained", "true")),
    Question("complaint_demand", "当时要求对方做什么", when: ("complained", "true")),
    Question("complaint_number", "投诉编号（没有可直接回车）", fallback: "", when: ("complained", "true")),
    Question(
      "reply_kind", "对方怎么答复的：自动回复、模板回复、进度告知、拒绝、方案；没有答复直接回车",
      .word(Vocabularies.replyKind), fallback: "", when: ("complained", "true")),
    Question("reply_at", "答复的时间", .moment, when: ("reply_kind", nil)),
    Question("reply_text", "答复的原话（没有可直接回车）", fallback: "", when: ("reply_kind", nil)),
    Question("consumer_use", "是为自己或家人使用买的，不是为了转卖，对吗？（是/否）", .flag),
    Question("truthful", "以上内容都真实，您愿意负责，对吗？（是/否）", .flag),
  ]
}
