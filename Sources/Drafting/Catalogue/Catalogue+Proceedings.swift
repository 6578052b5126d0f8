extension Catalogue {
  static let court = FactSchema(
    "法院与程序",
    [
      .text("name", "法院全称", example: "示例互联网法院"),
      .text("cause", "案由（建议，以法院确定的为准）", example: "信息网络买卖合同纠纷"),
      .group("venue", "管辖的连接点", optional: true, venue),
      .flag("small_claims_eligible", "标的额在当地小额诉讼限额以内，且无法定排除情形"),
      .flag("small_claims_by_agreement", "标的额超过限额、没有超过约定适用的上限，双方还可以书面约定"),
      .group("small_claims_agreed", "双方书面约定适用小额诉讼程序", optional: true, agreement),
    ])

  static let venue = FactSchema(
    "管辖的连接点",
    [
      .text("place", "所在的区、县", example: "示例省示例市示例区"),
      .text("whose", "谁的住所地在那里，以顿号连接；看不出的不填", optional: true, example: "张三"),
      .flag("by_residence", "以买受人的经常居住地为住所地"),
      .flag("buyer_domicile", "通过网络交付，以买受人住所地为合同履行地"),
      .flag("receipt_place", "通过其他方式交付，以收货地为合同履行地"),
      .flag("respondent_domicile", "被告住所地"),
      .flag("agreed", "双方书面约定"),
      .flag("place_of_tort", "侵权行为地"),
      .flag("internet_court", "由互联网法院集中管辖"),
    ])

  static let agreement = FactSchema(
    "小额诉讼程序的约定",
    [
      .text("on", "约定的日期", example: "2026年11月20日"),
      .text("evidence", "对应的证据编号", optional: true, example: "证据9"),
    ])

  static let copies = FactSchema(
    "副本份数",
    [
      .text("petition", "起诉状副本份数：对方当事人的人数", example: "2"),
      .text("evidence", "证据份数：对方当事人的人数加一（法院）", example: "3"),
    ])

  static let packageCover = FactSchema(
    "整包材料",
    [
      .text("recipient", "交给谁", example: "示例互联网法院"),
      .text("law_day", "法律适用的日期", example: "2026年11月23日"),
      .list("steps", "接下来做什么，按次序", coverStep),
      .list("papers", "材料清单，按顺序", coverPaper),
      .list("doors", "每一包怎么交", coverDoor),
      .list("unasked", "点名才做的文书", unaskedPaper),
      .list("warnings", "提交前请核对的事项", coverRemark),
      .list("notes", "说明", coverRemark),
      .list("deadlines", "需要留意的日期", deadline),
    ])

  static let coverPaper = FactSchema(
    "一份材料",
    [
      .text("number", "序号", example: "1"),
      .text("name", "材料名称", example: "民事起诉状"),
      .text("file", "文件名", example: "01-民事起诉状.docx"),
      .text("copies", "需要的份数", optional: true, example: "3"),
      .flag("signed", "要签名或者盖章"),
    ])

  static let coverStep = FactSchema(
    "一步",
    [
      .text("number", "序号", example: "1"),
      .text("message", "做什么", example: "先书面投诉一次，用可以查询签收的方式寄出。"),
      .text("files", "用哪几份文书，以顿号连接", optional: true, example: "平台/投诉函.docx"),
    ])

  static let coverDoor = FactSchema(
    "一包材料的交法",
    [
      .text("name", "文件夹", example: "法院"),
      .text("how", "怎么交", example: "到立案窗口交，或者在网上交。"),
    ])

  static let unaskedPaper = FactSchema(
    "一份点名才做的文书",
    [
      .text("name", "名称", example: "和解协议（建议稿）"),
      .text("kind", "种类，用在 --only 后面", example: "settlement"),
    ])

  static let posting = FactSchema(
    "一封要寄的函件",
    [
      .text("number", "序号", example: "1"),
      .text("addressee", "收件人全称", example: "某某网络科技有限公司"),
      .text("contact", "法定代表人或者经营者", optional: true, example: "赵六"),
      .text("address", "收件地址", example: "示例省示例市某某路9号"),
      .text("phone", "电话", optional: true, example: "000-00000000"),
      .text("letter", "内件品名：函件第一行的名称", example: "关于视频会员年卡争议的催告函"),
    ])

  static let coverRemark = FactSchema(
    "一条提醒",
    [
      .text("message", "内容", example: "被告的住所尚未核实"),
      .text("remedy", "怎么办", optional: true, example: "请到国家企业信用信息公示系统查询后填写"),
    ])

  static let deadline = FactSchema(
    "一个日期",
    [
      .text("name", "什么期限", example: "诉讼时效届满"),
      .text("date", "日期", example: "2029年1月8日"),
      .text("basis", "依据", optional: true, example: "《中华人民共和国民法典》第一百八十八条"),
    ])
}
