extension Catalogue {
  static let preservation = FactSchema(
    "财产保全申请",
    [
      .text("reason", "为什么不保全判决就可能难以执行，句末不带句号", example: "网站自2026年3月1日起停止服务"),
      .list("property", "对方的财产或者具体线索", property),
      .text("property_pending", "没有写财产线索时的待补处", optional: true, example: "财产信息或者具体线索"),
      .text("guarantee", "提供什么担保，或者不提供的理由，句末不带句号", example: "以申请人的银行存款提供担保"),
      .text("amount", "请求保全的金额，元", example: "258.00"),
      .text("amount_capitals", "请求保全的金额，大写；与 amount 同有同无", optional: true, example: "贰佰伍拾捌元整"),
      .text("evidence", "对应的证据编号", optional: true, example: "证据9"),
    ])

  static let property = FactSchema(
    "一项财产或者线索",
    [.text("what", "财产或者线索，句末不带句号", example: "某某银行示例支行账户 6200000000000000000")])

  static let collection = FactSchema(
    "申请提交、收集的证据",
    [
      .list("holders", "被告里掌握交易记录的经营者", recordHolder),
      .list("outsiders", "没有被诉、掌握交易记录的经营者", recordHolder),
      .list("payments", "卖家的身份不明的付款", tracedPayment),
      .list("offices", "立案调查过的部门", caseOffice),
      .flag("ordering", "有被告掌握的书证、电子数据"),
      .flag("collecting", "有别人保存、原告不能自行收集的证据"),
    ])

  static let recordHolder = FactSchema(
    "掌握交易记录的经营者",
    [
      .text("name", "全称", example: "某某网络科技有限公司"),
      .text("address", "地址", example: "示例省示例市某某路9号"),
      .text("site_name", "网站、应用的名称", optional: true, example: "某某卡盟"),
      .text("orders", "在那里的订单号，以顿号连接", example: "DD20260105001"),
      .flag("platform", "是平台经营者，卖家另有其人"),
      .flag("accounts", "标的里有账号，登录、找回的记录由它掌握"),
      .flag("complained", "原告曾经向它投诉"),
      .text("asked_on", "原告请求过它提供资料的日期", optional: true, example: "2026年3月2日"),
    ])

  static let tracedPayment = FactSchema(
    "一笔付款",
    [
      .text("order_number", "订单号", example: "DD20260105001"),
      .text("at", "时间", example: "2026年1月5日20时11分"),
      .text("paid", "金额，元", example: "198.00"),
      .text("method", "付款方式", optional: true, example: "示例支付"),
      .text("reference", "付款流水号", optional: true, example: "2026010522001400000000000000"),
      .text("payee", "收款方显示的名称", optional: true, example: "*某"),
      .text("evidence", "对应的证据编号", optional: true, example: "证据3"),
    ])

  static let caseOffice = FactSchema(
    "立案调查过的部门",
    [
      .text("name", "名称", example: "示例市示例区市场监督管理局"),
      .text("at", "向它提出的时间", example: "2026年3月2日"),
      .text("reference", "编号", optional: true, example: "JB20260302001"),
      .text("evidence", "对应的证据编号", optional: true, example: "证据8"),
    ])
}
