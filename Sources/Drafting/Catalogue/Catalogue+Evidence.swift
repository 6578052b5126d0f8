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
    ])

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
