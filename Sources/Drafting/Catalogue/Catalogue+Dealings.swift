extension Catalogue {
  static let purchase = FactSchema(
    "交易",
    [
      .text("number", "序号", example: "1"),
      .text("buyer", "购买人", example: "张三"),
      .group("payer", "代为付款的人", optional: true, payer),
      .text("at", "下单时间", example: "2026年1月5日20时11分"),
      .text("platform", "所经平台的名称；直接向经营者购买的不填", optional: true, example: "某某卡盟"),
      .text("seller", "销售者或者服务者", example: "某某数码经营部"),
      .flag("self_operated", "平台自营，或者标为自营"),
      .text("order_number", "订单号", example: "DD20260105001"),
      .text("item", "商品或者服务名称", example: "视频会员年卡"),
      .text("quantity", "数量", optional: true, example: "1"),
      .text("paid", "实付金额，元", example: "198.00"),
      .text("paid_capitals", "实付金额，大写", example: "壹佰玖拾捌元整"),
      .text("refunded", "已经退还的金额，元；没有退过的不填", optional: true, example: "50.00"),
      .text("outstanding", "尚未退还的金额，元", example: "148.00"),
      .text("payment_method", "付款方式", optional: true, example: "支付宝"),
      .text("payment_reference", "付款流水号", optional: true, example: "20260105000001"),
      .text("payee", "实际收款方", optional: true, example: "某某数码经营部"),
      .flag("by_network", "通过网络交付"),
      .flag("by_shipping", "通过快递、物流交付"),
      .flag("in_person", "当面交付"),
      .flag("not_delivered", "案件里的经过写明没有交付，也没有收货的记载"),
      .text("delivered_at", "交付时间", optional: true, example: "2026年1月5日20时15分"),
      .text("receipt_place", "收货地", optional: true, example: "示例省示例市某某街2号"),
      .list("promises", "经营者的承诺", promise),
      .group("return", "退货的经过", optional: true, returning),
      .text("evidence", "对应的证据编号，以顿号连接", optional: true, example: "证据1、证据2"),
    ])

  static let orderList = FactSchema(
    "订单太多时的概括",
    [
      .text("count", "笔数", example: "40"),
      .text("first", "最早的下单日", example: "2026年1月5日"),
      .text("last", "最晚的下单日", example: "2026年3月2日"),
      .text("buyers", "购买人，以顿号连接", example: "张三"),
      .text("sellers", "销售者或者服务者，以顿号连接", example: "某某数码经营部"),
      .list("promises", "经营者的承诺，同样的话写一次", commonPromise),
      .list("returns", "其中退了货的", purchase),
    ])

  static let orderRow = FactSchema(
    "订单明细的一行",
    [
      .text("number", "序号", example: "1"),
      .text("buyer", "购买人", example: "张三"),
      .text("at", "下单时间", example: "2026年1月5日20时11分"),
      .text("platform", "所经平台的名称；直接向经营者购买的不填", optional: true, example: "某某卡盟"),
      .text("seller", "销售者或者服务者", example: "某某数码经营部"),
      .text("order_number", "订单号", example: "DD20260105001"),
      .text("item", "商品或者服务名称", example: "视频会员年卡"),
      .text("quantity", "数量；一件的不填", optional: true, example: "2"),
      .text("paid", "实付金额，元", example: "198.00"),
      .text("refunded", "已经退还的金额，元；没有退过的不填", optional: true, example: "50.00"),
      .text("payment_method", "付款方式", optional: true, example: "支付宝"),
      .text("payment_reference", "付款流水号", optional: true, example: "20260105000001"),
      .text("payee", "实际收款方", optional: true, example: "某某数码经营部"),
      .text("payer", "代为付款的人和关系", optional: true, example: "张父（父亲）"),
      .flag("not_delivered", "至今没有交付"),
      .text("delivered_at", "交付时间", optional: true, example: "2026年1月5日20时15分"),
      .text("evidence", "对应的证据编号，以顿号连接", optional: true, example: "证据1、证据2"),
    ])

  static let commonPromise = FactSchema(
    "经营者在一笔或者几笔订单里的承诺",
    [
      .text("orders", "哪些订单", example: "订单DD20260105001、DD20260106002"),
      .text("text", "承诺原文，不带引号", example: "盗号包赔"),
      .text("days", "承诺的天数", optional: true, example: "7"),
      .text("evidence", "对应的证据编号", optional: true, example: "证据2"),
    ])

  static let payer = FactSchema(
    "代为付款的人",
    [
      .text("name", "姓名", example: "李梅"),
      .text("relation", "与购买人的关系", optional: true, example: "母亲"),
    ])

  static let promise = FactSchema(
    "经营者的承诺",
    [
      .text("text", "承诺原文，不带引号", example: "盗号包赔"),
      .text("days", "承诺的天数", optional: true, example: "7"),
      .text("evidence", "对应的证据编号", optional: true, example: "证据2"),
    ])

  static let returning = FactSchema(
    "退货的经过",
    [
      .text("asked_at", "提出退货的时间", optional: true, example: "2026年1月9日"),
      .text("sent_at", "寄回的时间", optional: true, example: "2026年1月10日"),
      .text("received_at", "对方收到的时间", optional: true, example: "2026年1月12日"),
      .text("tracking", "运单号", optional: true, example: "YD0000000000"),
      .text("evidence", "对应的证据编号", optional: true, example: "证据8"),
    ])

  static let event = FactSchema(
    "交易之后发生的事",
    [
      .text("number", "序号", example: "1"),
      .text("at", "时间", example: "2026年1月8日21时00分"),
      .text("who", "几人一起的，是谁的订单的事；不只一个人的不填", optional: true, example: "张三"),
      .text("what", "发生了什么，句末不带句号", example: "账号被他人登录并修改密码"),
      .text("evidence", "对应的证据编号", optional: true, example: "证据4"),
    ])

  static let standardTerm = FactSchema(
    "格式条款",
    [
      .text("number", "序号", example: "1"),
      .text("text", "条款原文，不带引号", example: "投诉需在48小时内提交"),
      .text("source", "出处", optional: true, example: "用户协议第5.2条"),
      .flag("complaint_window", "限定投诉时间"),
      .flag("evidence_burden", "加重消费者举证负担"),
      .flag("no_refund", "一概不退款"),
      .flag("exemption", "免除或者减轻经营者责任"),
      .flag("jurisdiction", "约定管辖法院"),
      .flag("arbitration", "约定仲裁"),
      .flag("or_court", "约定可以仲裁也可以起诉"),
      .flag("other", "其他"),
      .flag("not_highlighted", "案件记载该条款未以显著方式提示"),
      .text("body", "约定的法院或者仲裁机构", optional: true, example: "某某市某某区人民法院"),
      .text("evidence", "对应的证据编号", optional: true, example: "证据6"),
    ])

  static let dealing = FactSchema(
    "交易的性质",
    [
      .flag("through_platform", "经平台向平台内经营者购买"),
      .flag("platform_is_respondent", "平台经营者是本文书的对方"),
      .flag("self_operated", "平台自营"),
      .flag("online", "在网络上下单"),
      .flag("private", "卖家都是偶尔出售物品的个人"),
      .flag("consumer", "为生活消费需要向经营者购买，适用消费者权益保护法"),
      .flag("direct", "直接向自建网站或者其他经营者购买"),
      .flag("merchant_undisclosed", "平台没有提供销售者的真实名称、地址和有效联系方式"),
      .flag("promised", "经营者作过承诺"),
      .flag("not_delivered", "有交易写明没有交付"),
      .flag("prepaid", "预付款交易"),
      .flag("binding", "有可以按有效合同主张的交易：商品没有违法之虞，也不是未成年人的交易"),
      .flag("mixed", "另有不能按有效合同主张的交易"),
      .flag("void", "有交易的商品或者服务可能违法，合同可能无效"),
      .text(
        "void_orders", "商品可能违法的订单号，以顿号连接；全部交易都是的，不填", optional: true,
        example: "DD20260105001"),
      .flag("minor", "有购买人下单时满八周岁不满十八周岁，法定代理人不追认"),
      .flag("infant", "有购买人下单时不满八周岁"),
    ])

  static let grounds = FactSchema(
    "这份文书可以援引的依据",
    [
      .flag("breach", "违约责任：有金钱请求，合同可以按有效主张"),
      .flag("returned", "退款的理由是无理由退货"),
      .flag("renewal", "退款的理由是没有提醒就自动续费"),
      .flag("avoidance", "退款的理由是受欺诈，请求撤销"),
      .flag("unjust", "退款的理由是不当得利"),
      .flag("promise", "经营者的承诺：合同可以按有效主张"),
      .flag("prepaid", "预付款：消费者，合同可以按有效主张"),
      .flag("platform", "平台知道而不采取措施：消费者，经平台购买，文书是给平台的函；或者向平台请求付款，写明了它的过错，或没有别的理由"),
      .flag("platform_promise", "平台自己作过承诺：消费者，经平台购买，向平台请求付款，或者文书是给平台的函"),
      .flag("merchant_undisclosed", "平台不能提供销售者信息：同上"),
      .flag("self_operated", "平台自营：同上"),
      .flag("ask_merchant", "平台没有提供销售者信息，而诉求里没有要求提供"),
    ])
}
