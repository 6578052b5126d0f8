extension Catalogue {
  static let complaint = FactSchema(
    "此前的一次投诉",
    [
      .text("number", "序号", example: "1"),
      .text("at", "时间", example: "2026年1月8日21时10分"),
      .text("complainant", "投诉人，只在两人以上时填", optional: true, example: "张三"),
      .text("channel", "渠道，接在“通过”之后；看受理机关就明白的不填", optional: true, example: "客服渠道"),
      .text("act", "做了什么：提出投诉、发出催告、发出解除合同通知、举报、咨询、申请调解等", example: "提出投诉"),
      .text("to", "向谁提出", example: "某某网络科技有限公司"),
      .flag("to_authority", "向行政机关、消费者协会提出，而不是向经营者"),
      .text("reference", "投诉编号", optional: true, example: "TS20260108001"),
      .text("demand", "当时的诉求，句末不带句号", optional: true, example: "恢复账号或退款198元"),
      .text("arrived_at", "到达对方的时间，只在与提出时间不同时填", optional: true, example: "2026年1月10日"),
      .text("sent_by", "寄送方式与单号", optional: true, example: "EMS，单号E000000000CN"),
      .flag("unanswered", "至今没有任何回复"),
      .flag("formal_only", "有回复，但只有自动回复、模板回复或者进度告知"),
      .flag("refused", "被拒绝"),
      .flag("offered", "对方提出过方案"),
      .flag("resolved", "已经解决"),
      .list("replies", "收到的回复，按时间先后", reply),
      .list("missed_targets", "过了时间没有实质答复的承诺和请求；都不是法定期限", missedTarget),
      .text("evidence", "对应的证据编号", optional: true, example: "证据5"),
    ])

  static let reply = FactSchema(
    "收到的一次回复",
    [
      .text("at", "时间", example: "2026年1月8日21时10分"),
      .text("kind", "性质：自动回复、模板回复、进度告知、拒绝的答复、处理方案、处理结果等", example: "自动回复"),
      .flag("formal", "自动回复、模板回复或者进度告知"),
      .text("text", "回复原文，不带引号", optional: true, example: "您的反馈已记录"),
      .text("evidence", "对应的证据编号", optional: true, example: "证据5"),
    ])

  static let missedTarget = FactSchema(
    "一个没有做到的答复时限",
    [
      .flag("promise", "是对方的承诺；否则是投诉人的请求"),
      .text("length", "多长时间内答复", example: "24小时"),
      .flag("urgent", "是加急的时限，这一次标明了加急"),
      .text("due", "到什么时候", example: "2026年1月9日21时10分"),
      .text("source", "承诺、请求的出处", optional: true, example: "平台《售后服务规则》第3条"),
      .text("evidence", "对应的证据编号", optional: true, example: "证据7"),
      .text("answered_at", "过了时间才来的实质答复的时间；还没有的不填", optional: true, example: "2026年1月12日"),
    ])

  static let history = FactSchema(
    "此前投诉的小结",
    [
      .text("count", "本文书列出的投诉次数，不论向谁提出", example: "2"),
      .text("first_at", "首次投诉的日期", example: "2026年1月8日"),
      .text("days", "首次投诉至今的天数", example: "319"),
      .text("asked", "其中要求经营者处理的几次，咨询、举报不算；全部都是的、一次也没有的不填", optional: true, example: "2"),
      .text("replies", "经营者的答复共几次，没有的不填；咨询、举报和机关的答复不算", optional: true, example: "2"),
      .text("reply_kinds", "各种答复各几次；与 replies 同有同无", optional: true, example: "自动回复1次、进度告知1次"),
      .text("decisions", "经营者作出处理决定（拒绝、方案、结果）的几次；没有的不填", optional: true, example: "1"),
      .text("silent", "经营者没有任何答复的诉求几次，没有的不填", optional: true, example: "1"),
      .flag("none_decided", "有答复，但没有一次作出处理决定"),
      .flag("undecided", "至今没有一次就诉求作出处理决定：没有拒绝、方案或者解决"),
      .flag("unresolved", "没有一次投诉得到解决，而且还有没有履行的请求"),
      .flag("formal_replies", "收到过自动回复、模板回复或者进度告知"),
      .flag("unanswered", "至少有一次没有任何回复"),
      .flag("refused", "经营者至少有一次拒绝"),
    ])

  static let rescission = FactSchema(
    "解除合同通知",
    [
      .text("sent_at", "发出的时间", example: "2026年2月1日"),
      .text("arrived_at", "到达对方的时间", example: "2026年2月3日"),
      .text("to", "发给谁", example: "某某数码经营部"),
      .text("evidence", "对应的证据编号", optional: true, example: "证据9"),
    ])

  static let rescinding = FactSchema(
    "可以通知解除的合同",
    [
      .text("orders", "所涉订单号，以顿号连接", optional: true, example: "DD20260105001"),
      .text("amount", "应当返还的款项，元；算不出的不填", optional: true, example: "198.00"),
      .text("amount_capitals", "应当返还的款项，大写；与 amount 同有同无", optional: true, example: "壹佰玖拾捌元整"),
      .flag("not_delivered", "收件人收款后没有交付"),
      .flag("not_demanded", "此前没有送达收件人的催告或者投诉"),
    ])

  static let request = FactSchema(
    "请求答复的期限",
    [
      .text("days", "收到函件后几日内，由投诉人自定，不是法定期限", example: "7")
    ])

  static let authority = FactSchema(
    "收投诉书的市场监督管理部门",
    [
      .text("name", "名称；以下四项至少一项为是", example: "示例市示例区市场监督管理局"),
      .flag("platform_domicile", "因其为平台经营者或者自建网站经营者住所地"),
      .flag("displayed_address", "因其为平台内经营者在平台公示的地址所在地"),
      .flag("business_place", "因其为被投诉人实际经营地或者住所地"),
      .flag("platform_for_merchant", "投诉平台内经营者，由平台经营者住所地处理"),
    ])

  static let declarations = FactSchema(
    "投诉人的声明",
    [
      .flag("consumer_use", "已声明为生活消费需要"),
      .text("consumer_use_pending", "未声明时的待补处", optional: true, example: "生活消费用途声明"),
      .flag("truthful", "已承诺内容真实"),
      .text("truthful_pending", "未承诺时的待补处", optional: true, example: "真实性承诺"),
    ])

  static let proceeding = FactSchema(
    "同一争议的其他程序",
    [
      .text("kind", "种类：诉讼、仲裁、行政机关处理、消费者协会处理、调解", example: "调解"),
      .text("body", "受理机构", example: "示例区消费者协会"),
      .text("since", "开始的日期", optional: true, example: "2026年2月1日"),
      .flag("pending", "尚未结束"),
    ])
}
