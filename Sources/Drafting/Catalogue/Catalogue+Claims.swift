extension Catalogue {
  static let claim = FactSchema(
    "请求",
    [
      .text("number", "序号", example: "1"),
      .text("beneficiary", "向谁履行：原告或者投诉人的姓名", example: "张三"),
      .text("against", "请求谁履行，以顿号连接", example: "某某网络科技有限公司"),
      .flag("several", "请求两个以上的对方共同承担"),
      .flag("of_recipient", "请求的对象包括函件的收件人"),
      .text(
        "others", "收件人以外的请求对象，以顿号连接；只在请求收件人与他们共同履行时填", optional: true,
        example: "某某数码经营部"),
      .flag("in_schedule", "各人的金额在《原告明细表》里"),
      .list("shares", "几人一并请求一笔款项时，各人的份额", share),
      .flag("refund", "退款"),
      .flag("price_difference", "退还差价"),
      .flag("damages", "赔偿损失"),
      .flag("contractual_penalty", "违约金"),
      .flag("costs", "合理费用"),
      .flag("interest", "利息（资金占用损失）"),
      .flag("punitive", "消费者权益保护法规定的增加赔偿"),
      .flag("food_tenfold", "食品安全法规定的惩罚性赔偿"),
      .flag("performance", "继续履行"),
      .flag("disclose_merchant", "提供销售者的身份信息"),
      .flag("apology", "赔礼道歉"),
      .flag("other", "其他"),
      .text("what", "请求的内容：费用名目、损失项目、履行事项等，不带句号", optional: true, example: "公证费"),
      .text("orders", "所涉订单号，以顿号连接", optional: true, example: "DD20260105001"),
      .text("amount", "金额，元", optional: true, example: "198.00"),
      .text("amount_capitals", "金额，大写", optional: true, example: "壹佰玖拾捌元整"),
      .text("formula", "计算方法", optional: true, example: "实付198.00元－已退0.00元"),
      .text("interest_base", "计息本金，元", optional: true, example: "198.00"),
      .text("interest_from", "起算日", optional: true, example: "2026年1月9日"),
      .text("interest_until", "截止日；计至实际付清的不填", optional: true, example: "2026年11月23日"),
      .text(
        "interest_rate", "利率的说法", optional: true,
        example: "全国银行间同业拆借中心公布的一年期贷款市场报价利率"),
      .text("fraud_act", "主张欺诈的行为", optional: true, example: "将已售出的账号再次出售"),
      .text("fraud_why", "主张欺诈的理由", optional: true, example: "交付时即可被他人找回"),
      .text("defect", "食品不符合安全标准的事实", optional: true, example: "超过保质期"),
      .text("evidence", "对应的证据编号", optional: true, example: "证据7"),
    ])

  static let share = FactSchema(
    "一人的份额",
    [
      .text("name", "姓名", example: "张三"), .text("amount", "金额，元", example: "198.00"),
    ])

  static let asks = FactSchema(
    "请求的种类",
    [
      .flag("money", "有金钱请求"),
      .flag("of_recipient", "有向函件的收件人提出的金钱请求"),
      .flag("refund", "有退款或者退差价"),
      .flag("damages", "有赔偿损失或者合理费用"),
      .flag("contractual_penalty", "有违约金"),
      .flag("interest", "有利息"),
      .flag("punitive", "有消费者权益保护法规定的增加赔偿"),
      .flag("food_tenfold", "有食品安全法规定的惩罚性赔偿"),
      .flag("performance", "有继续履行"),
      .flag("disclose_merchant", "有提供销售者信息"),
    ])

  static let totals = FactSchema(
    "合计",
    [
      .text("paid", "实付合计，元", example: "198.00"),
      .text("paid_capitals", "实付合计，大写", example: "壹佰玖拾捌元整"),
      .text("refunded", "已退合计，元；没有退过的不填", optional: true, example: "50.00"),
      .text("outstanding", "未退合计，元", example: "148.00"),
      .text("outstanding_capitals", "未退合计，大写", example: "壹佰肆拾捌元整"),
      .text("amount", "金钱请求合计，即诉讼标的额，元", optional: true, example: "258.00"),
      .text("amount_capitals", "金钱请求合计，大写", optional: true, example: "贰佰伍拾捌元整"),
      .flag("interest_open", "另有计至实际付清之日的利息，未计入合计"),
      .flag("open", "另有金额还没有写明、或者几人一并提出分不到这里的请求，未计入合计"),
    ])
}
