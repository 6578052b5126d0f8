extension Catalogue {
  static let report = FactSchema(
    "举报的线索",
    [
      .group("office", "收举报书的市场监督管理部门", authority),
      .flag("terms", "有限制消费者权利的格式条款"),
      .flag("unhandled", "向经营者的投诉没有得到处理：没有答复，或者只有形式性答复"),
      .text("delay_since", "书面提出退款或者赔偿、至今超过法定天数没有履行的，提出之日", optional: true, example: "2026年1月8日"),
      .flag("not_delivered", "收了款没有交付"),
      .list("acts", "诉求里写明的欺诈行为", reportedAct),
      .flag("undisclosed", "平台没有提供销售者的真实名称、地址和有效联系方式"),
      .flag("renewal", "没有提醒就自动续费"),
    ])

  static let reportedAct = FactSchema(
    "一项行为",
    [
      .text("act", "行为", example: "将已售出的账号再次出售"),
      .text("why", "为什么不属实，句末不带句号", optional: true, example: "交付时即可被他人找回"),
      .text("evidence", "对应的证据编号", optional: true, example: "证据7"),
    ])

  static let form = FactSchema(
    "网上填报的内容",
    [
      .text("enterprise", "在网页上查找的企业：平台或者网站的经营者，没有的写卖家", example: "某某网络科技有限公司"),
      .text("uscc", "它的统一社会信用代码", optional: true, example: "91000000MA00000000"),
      .flag("is_platform", "它是平台经营者，卖家另有其人"),
      .text("merchant", "平台内的卖家，以顿号连接", optional: true, example: "某某数码经营部"),
      .text("site", "平台或者网站的名称", optional: true, example: "某某卡盟"),
      .text("orders", "订单号，以顿号连接", optional: true, example: "DD20260105001"),
      .text("bought_on", "第一笔交易的日期", optional: true, example: "2026年1月5日"),
      .text("disputed_on", "争议发生的日期：第一件事或者第一次投诉", optional: true, example: "2026年1月8日"),
      .flag("online", "在网络上下单"),
      .flag("has_report", "另有举报书"),
    ])

  static let upload = FactSchema(
    "一个附件",
    [
      .text("number", "序号", example: "1"),
      .text("name", "材料包里的文件名", example: "证据/证据01_订单详情页截图.png"),
      .text("size", "大小；另存以后才知道的不填", optional: true, example: "1.2 MB"),
      .flag("paper", "是投诉书全文，要先另存为 PDF"),
    ])

  static let notUploaded = FactSchema(
    "没有选用的一个附件",
    [
      .text("name", "材料包里的文件名", example: "证据/证据05_录屏.mp4"),
      .text("reason", "为什么没有选用", example: "超过 5 MB"),
    ])

  static let review = FactSchema(
    "行政复议申请",
    [
      .text("government", "行政复议机关：该局所属的人民政府", example: "示例市示例区人民政府"),
      .text("office", "没有答复的部门", example: "示例市示例区市场监督管理局"),
      .text("sent_at", "提出投诉的时间", example: "2026年3月2日"),
      .text("received_at", "收到投诉的日期", example: "2026年3月2日"),
      .text("reference", "投诉编号", optional: true, example: "TS20260302001"),
      .text("due", "应当作出受理决定的最后一天", example: "2026年3月11日"),
      .text("until", "申请复议的最后一天", example: "2026年5月11日"),
      .text("evidence", "对应的证据编号", optional: true, example: "证据8"),
    ])
}
