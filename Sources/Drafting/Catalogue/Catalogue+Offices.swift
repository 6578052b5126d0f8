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
