extension Catalogue {
  static let evidence = FactSchema(
    "证据",
    [
      .text("number", "序号，与正文引用一致", example: "1"),
      .text("name", "证据名称", example: "订单详情页截图"),
      .text("form", "证据形式：书证、电子数据、视听资料等", example: "电子数据"),
      .text("source", "证据来源", example: "张三手机「某某卡盟」应用订单页"),
      .text("proves", "证明目的", example: "张三于2026年1月5日购买视频会员年卡，支付198元"),
      .text("pages", "在证据卷里的页码；尚未编页的不填", optional: true, example: "1-2"),
      .text("original", "原件、复印件或者原始载体", example: "打印件，原始载体为手机"),
      .text("holder", "原件或者原始载体由谁持有", example: "张三"),
      .flag("withheld", "含身份证号码、人脸或者他人信息，不随函附送给平台"),
      .text("made_at", "形成的时间", optional: true, example: "2026年1月5日20时11分"),
      .text(
        "capture", "取得的时间、人、设备和方式", optional: true,
        example: "2026年1月9日10时00分，取证人张三，设备某某手机，方式系统截屏"),
      .text("transcript", "录音、录像的文字稿", optional: true, example: "客服：您好。"),
      .flag("medium", "录音、录像，附电子介质"),
      .text("fixation", "存证：时间戳、区块链、公证的编号", optional: true, example: "可信时间戳 TSA-0001"),
      .list("fixations", "存证，逐项，带核对的结果和能说明什么", fixation),
    ])

  static let fixation = FactSchema("一项存证", fixationFields)

  static let commonFixation = FactSchema(
    "一份存证或者公证，可以属于几份证据",
    [.text("exhibits", "属于哪几份证据", example: "证据2、证据7")] + fixationFields)

  private static let fixationFields: [FactEntry] = [
    .text("kind", "种类：可信时间戳、区块链存证、公证", example: "可信时间戳"),
    .text("provider", "机构；时间戳不写机构的，用证书上的名称", optional: true, example: "示例时间戳中心"),
    .text("number", "证书编号", optional: true, example: "示例0001号"),
    .text("record", "存证记录的其他内容", optional: true, example: "区块高度1024，存证人张三"),
    .text("time", "固定的时间；时间戳的用它自己的", optional: true, example: "2026年1月9日10时00分"),
    .text("serial", "时间戳自己的序列号，十六进制", optional: true, example: "1001"),
    .text("file", "固定的文件", optional: true, example: "evidence/order.png"),
    .flag("verified", "能核对的都核对过，没有问题"),
    .text("result", "核对的结果", example: "与文件一致，签名有效，证书链核对到“示例根证书”"),
    .text(
      "proves", "可以说明什么；那天没有依据的不填", optional: true,
      example: "所附文件在时间戳载明的时间已经存在，此后没有改动过。"),
    .text("limits", "说明不了什么", optional: true, example: "不证明文件内容属实。"),
    .text("need", "还要准备什么", optional: true, example: "保留没有改动的原文件。"),
    .text("note", "法院怎样看它，另外要知道的", optional: true, example: "其他法院综合认定。"),
    .text("basis", "依据的条文", optional: true, example: "《最高人民法院关于民事诉讼证据的若干规定》第九十三条"),
  ]

  static let evidenceGroup = FactSchema(
    "一组证据",
    [
      .text("number", "组号，中文数字", example: "一"),
      .text("title", "组名", example: "合同成立"),
      .list("items", "组内的证据", evidence),
    ])

  static let evidenceTotals = FactSchema(
    "证据合计",
    [
      .text("count", "份数", example: "6"),
      .text("pages", "页数；尚未编页的不填", optional: true, example: "12"),
      .flag("unpaged", "有证据尚未编页"),
    ])

  static let witness = FactSchema(
    "证人",
    [
      .text("name", "姓名", example: "孙七"),
      .text("source", "证人证言的来源，未必是住所", example: "张三的同事，在场人"),
      .text("proves", "证明的事实", optional: true, example: "在场看到张三收到的账号无法登录"),
    ])
}
