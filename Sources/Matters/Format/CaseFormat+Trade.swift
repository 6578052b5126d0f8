extension CaseFormat {
  /// Keys of what was bought and what happened.
  package enum Trade {
    package static let purchase = KeyGroup(
      "purchase", "订单",
      [
        Key("id", "编号", .id(.purchase), "自己起的代号，例如 P1。"),
        Key("claimant", "原告", .reference(.claimant), "谁买的；只有一个原告时可以不写。"),
        Key("payer", "付款人", .group(payer), "别人代付时填写。"),
        Key("from", "卖家", .reference(.respondent), "向谁买的，写被告的编号。"),
        Key("through", "平台", .reference(.respondent), "通过哪个平台，写被告的编号；直接向卖家买的不写。"),
        Key("self_operated", "平台自营", .flag, "平台自己卖的，或页面标了“自营”。"),
        Key("private_seller", "个人闲置", .flag, "对方是偶尔出售自己物品的个人。"),
        Key("at", "下单时间", .moment, "下单的时间。", need: .papers("民事起诉状、12315投诉书")),
        Key("order_number", "订单号", .text, "原样抄写，请加引号。", need: .papers("12315投诉书")),
        Key("item", "商品", .group(item), "买了什么。", need: .papers("所有文书")),
        Key("buyer_knew", "买时知情", .flag, "买的时候就知道有问题或是假货；不写是不知道。"),
        Key("contract", "合同类型", .word(Vocabularies.contract), "买卖、服务或预付；不写按商品类别推定。"),
        Key("fully_online", "全程在线", .flag, "订立和履行是否都在网上完成。"),
        Key("delivery", "交付方式", .word(Vocabularies.delivery), "网络交付、快递、当面或无需交付。"),
        Key("delivered_at", "交付时间", .moment, "收到的时间；没有收到就不写。"),
        Key("receipt_place", "收货地", .text, "快递的收货地址。"),
        Key("quantity", "数量", .whole(1...1_000_000), "件数；不写是 1。"),
        Key("paid", "实付金额", .money, "全部数量一共付了多少元。", need: .papers("所有文书")),
        Key("refunded", "已退款金额", .money, "已经退回多少元；不写是 0。"),
        Key("used", "已消费金额", .money, "预付或服务已经用掉多少元，退款时要扣；不写是 0。"),
        Key("payment", "支付", .group(payment), "怎么付的款。"),
        Key("promises", "承诺", .list(.group(promise)), "卖家或平台作过的承诺。"),
        Key("return", "退货", .group(return_), "申请退货的经过。"),
        Key("knew_on", "知道日期", .day, "知道受损害和该找谁的日期；不写按最早的事件或投诉推定。"),
        Key("evidence", "证据", .list(.reference(.evidence)), "证明这笔订单的证据编号。"),
      ])

    static let payer = KeyGroup(
      "payer", "付款人",
      [
        Key("name", "姓名", .text, "代付人姓名。"),
        Key("relation", "关系", .text, "与买家的关系。"),
      ])

    static let item = KeyGroup(
      "item", "商品",
      [
        Key("name", "商品名称", .text, "订单上的名称。", need: .papers("所有文书")),
        Key("category", "商品类别", .word(Vocabularies.category), "账号、卡密、充值、授权码等。"),
        Key(
          "illegal_risk", "违法风险", .word(Vocabularies.illegalRisk),
          "商品是否涉及外挂、破解、实名账号等；不写是无。买到假货写假冒，不影响要求赔偿。"),
      ])

    static let payment = KeyGroup(
      "payment", "支付",
      [
        Key("method", "支付方式", .text, "例如支付宝。"),
        Key("reference", "交易号", .text, "支付工具里的交易单号，请加引号。"),
        Key("payee", "收款人", .text, "账单上显示的收款人。"),
      ])

    static let promise = KeyGroup(
      "promise", "承诺",
      [
        Key("text", "内容", .text, "承诺的原话。", need: .always),
        Key("days", "天数", .whole(0...36_500), "承诺的天数。"),
        Key("by", "承诺人", .reference(.respondent), "谁承诺的，写被告的编号；不写是卖家。"),
        Key("evidence", "证据", .list(.reference(.evidence)), "证明这项承诺的证据编号。"),
      ])

    static let return_ = KeyGroup(
      "return", "退货",
      [
        Key("asked_at", "申请时间", .moment, "申请退货的时间。"),
        Key("sent_at", "寄回时间", .moment, "寄回的时间。"),
        Key("received_at", "签收时间", .moment, "对方签收的时间。"),
        Key("tracking", "运单号", .text, "寄回的运单号，请加引号。"),
        Key("evidence", "证据", .list(.reference(.evidence)), "证明退货经过的证据编号。"),
      ])

    package static let event = KeyGroup(
      "event", "事件",
      [
        Key("at", "时间", .moment, "发生的时间。", need: .always),
        Key("what", "经过", .text, "发生了什么，一两句话，只写事实。", need: .always),
        Key("purchases", "订单", .list(.reference(.purchase)), "与哪些订单有关。"),
        Key("evidence", "证据", .list(.reference(.evidence)), "证明它的证据编号。"),
      ])
  }
}
