extension Catalogue {
  /// What a paper for everyone may say: nothing here belongs to a person, so that no wording can
  /// print what must not be there.
  package static let statement = FactSchema(
    "公开说明",
    [
      .text("date", "落款日期", example: "2026年11月23日"),
      .text("subject", "商品或者服务，一句话", example: "视频会员年卡"),
      .flag("joint", "消费者为两人以上"),
      .text("people", "消费者人数；只有一人的不填", optional: true, example: "2"),
      .text("sites", "平台、网站的名称，以顿号连接；都是个人经营的不填", optional: true, example: "某某卡盟"),
      .text("operators", "平台、网站的经营者，只写公司，以顿号连接", optional: true, example: "某某网络科技有限公司"),
      .list("purchases", "交易，按时间先后，只写到日；人多的没有", publicPurchase),
      .group("order_list", "人多时订单的概括；一笔一笔写的不填", optional: true, publicOrders),
      .series("schedule", "明细，一人一行，已遮住个人信息；只有一人的没有", publicRow, summed: ["paid"]),
      .list("events", "交易之后发生的事，按时间先后，已遮住个人信息", publicEvent),
      .list("complaints", "此前的每一次投诉，按时间先后", publicComplaint),
      .text("days", "首次投诉至今的天数", optional: true, example: "319"),
      .flag("undecided", "至今没有一次就诉求作出处理决定"),
      .flag("settled", "已经解决，没有还没履行的请求"),
      .list("terms", "限制消费者权利的格式条款", publicTerm),
      .group("asks", "请求的种类", asks),
      .text("refund", "请求退还的金额，元；算不出的不填", optional: true, example: "198.00"),
      .text("exhibits", "留存的证据份数；没有的不填", optional: true, example: "7"),
      .flag("proceeding", "已经向机关投诉、申请调解或者起诉"),
    ])

  static let publicOrders = FactSchema(
    "人多时订单的概括",
    [
      .text("count", "笔数", example: "120"),
      .text("first", "最早的下单日", example: "2026年1月5日"),
      .text("last", "最晚的下单日", example: "2026年3月2日"),
      .text("paid", "实付合计，元", example: "23760.00"),
    ])

  static let publicPurchase = FactSchema(
    "一笔交易",
    [
      .text("on", "下单日期", example: "2026年1月5日"),
      .text("item", "商品或者服务名称", example: "视频会员年卡"),
      .text("seller", "卖家：公司写名称，其他写“商家”", example: "商家"),
      .text("paid", "实付金额，元", example: "198.00"),
      .text("order_tail", "订单号的后四位；订单号不长的不填", optional: true, example: "5001"),
      .text("refunded", "已经退还的金额，元；没有退过的不填", optional: true, example: "50.00"),
      .flag("not_delivered", "没有交付"),
    ])

  static let publicEvent = FactSchema(
    "一件事",
    [
      .text("on", "日期", example: "2026年1月8日"),
      .text("what", "发生了什么，句末不带句号", example: "账号被他人登录并修改密码"),
    ])

  static let publicComplaint = FactSchema(
    "一次投诉",
    [
      .text("on", "日期", example: "2026年1月8日"),
      .text("to", "向谁：公司、机关写名称，其他写“商家”", example: "某某网络科技有限公司"),
      .text("act", "做了什么", example: "提出投诉"),
      .list("replies", "收到的回复", publicReply),
    ])

  static let publicReply = FactSchema(
    "一次回复",
    [
      .text("on", "日期", example: "2026年1月8日"),
      .text("kind", "性质", example: "自动回复"),
      .text("text", "回复原文，已遮住个人信息", optional: true, example: "您的反馈已记录"),
    ])

  static let publicTerm = FactSchema(
    "一条规则",
    [
      .text("text", "条款原文，不带引号", example: "投诉需在48小时内提交"),
      .text("source", "出处", optional: true, example: "用户协议第5.2条"),
    ])
}

extension Catalogue {
  /// The facts a kind of paper may name.
  package static func schema(of kind: String) -> FactSchema {
    if kind.hasPrefix("public_") { return statement }
    return kind.hasPrefix("statistics_") ? statistics : paper
  }
}
