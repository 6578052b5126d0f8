extension CaseFormat {
  /// Keys of what was said between the parties and what is asked.
  package enum Dispute {
    package static let complaint = KeyGroup(
      "complaint", "投诉",
      [
        Key("id", "编号", .id(.complaint), "自己起的代号，例如 C1。"),
        Key("kind", "性质", .word(Vocabularies.complaintKind), "投诉、催告、解除通知、举报或询问；不写是投诉。"),
        Key("channel", "渠道", .word(Vocabularies.channel), "通过什么渠道提出的。", need: .always),
        Key("to", "对象", .referenceOrText(.respondent), "向谁提出的：被告的编号，或机关的名称。", need: .always),
        Key("claimant", "原告", .reference(.claimant), "谁提出的；只有一个原告时可以不写。"),
        Key("purchases", "订单", .list(.reference(.purchase)), "为哪些订单提出的。"),
        Key("at", "时间", .moment, "提出的时间。", need: .always),
        Key("arrived_at", "到达时间", .moment, "信函、邮件到达对方的时间；诉讼时效从到达时中断。"),
        Key("sent_by", "寄送", .group(sending), "信函怎么寄的。"),
        Key("number", "编号或工单号", .text, "对方给的投诉编号，请加引号。"),
        Key("urgent", "紧急", .flag, "是否加急。"),
        Key("demand", "要求", .text, "当时要求对方做什么。"),
        Key("replies", "答复", .list(.group(reply)), "对方的每一次答复，自动回复也写。"),
        Key("evidence", "证据", .list(.reference(.evidence)), "证明这次投诉的证据编号。"),
      ])

    static let sending = KeyGroup(
      "sent_by", "寄送",
      [
        Key("means", "方式", .text, "例如 EMS。"),
        Key("tracking", "运单号", .text, "运单号，请加引号。"),
      ])

    package static let reply = KeyGroup(
      "reply", "答复",
      [
        Key("at", "时间", .moment, "答复的时间。", need: .always),
        Key(
          "kind", "性质", .word(Vocabularies.replyKind), "自动回复、模板回复、进度告知、拒绝、方案、已解决等。",
          need: .always),
        Key("text", "内容", .text, "答复的原话。"),
        Key("evidence", "证据", .list(.reference(.evidence)), "证明它的证据编号。"),
      ])

    package static let target = KeyGroup(
      "response_target", "答复目标",
      [
        Key(
          "kind", "性质", .word(Vocabularies.targetKind), "对方公布的承诺，还是您自己的请求。",
          need: .always),
        Key("by", "谁", .reference(.respondent), "要求谁答复，写被告的编号；不写是每一个对方。"),
        Key("channels", "渠道", .list(.word(Vocabularies.channel)), "哪些渠道；不写是向对方提出的每一次。"),
        Key("hours", "小时", .whole(1...8760), "几小时内答复；几种写法只用一种。"),
        Key("days", "天数", .whole(1...365), "几天（自然日）内答复。"),
        Key("working_days", "工作日", .whole(1...250), "几个工作日内答复。"),
        Key("urgent_hours", "加急小时", .whole(1...8760), "标了紧急的投诉，几小时内答复。"),
        Key("text", "内容", .text, "承诺的原话。"),
        Key("source", "出处", .text, "承诺写在哪里。"),
        Key("evidence", "证据", .list(.reference(.evidence)), "证明这项承诺的证据编号。"),
      ])

    package static let term = KeyGroup(
      "standard_term", "格式条款",
      [
        Key(
          "kind", "性质", .word(Vocabularies.termKind), "投诉期限、举证要求、不予退款、管辖、仲裁、免责等。", need: .always),
        Key("text", "内容", .text, "条款原话。", need: .always),
        Key("source", "出处", .text, "在哪份规则的第几条。"),
        Key("highlighted", "显著提示", .flag, "是否加粗、弹窗单独提示过。"),
        Key("court", "约定法院", .text, "管辖条款约定的法院。"),
        Key("body", "仲裁机构", .text, "仲裁条款约定的机构。"),
        Key("or_court", "或裁或审", .flag, "条款是否写着可以仲裁也可以起诉。"),
        Key("evidence", "证据", .list(.reference(.evidence)), "证明这项条款的证据编号。"),
      ])

    package static let claim = KeyGroup(
      "claim", "诉求",
      [
        Key("id", "编号", .id(.claim), "自己起的代号，例如 Q1。"),
        Key("kind", "种类", .word(Vocabularies.claimKind), "退款、赔偿损失、合理费用等。", need: .always),
        Key(
          "ground", "理由类别", .word(Vocabularies.claimGround),
          "退款的理由：违约、解除、按承诺退、无理由退货、自己取消、自动续费、合同无效等；不写按案件经过推定。"),
        Key("claimant", "原告", .reference(.claimant), "谁的诉求；只有一个原告时可以不写。"),
        Key("purchases", "订单", .list(.reference(.purchase)), "针对哪些订单。"),
        Key("against", "对象", .list(.reference(.respondent)), "要求谁承担，写被告的编号。"),
        Key("amount", "金额", .money, "元；退款不写会按实付减已退计算。"),
        Key("what", "内容", .text, "具体是什么，例如“公证费”。"),
        Key("from", "起算日", .day, "利息从哪天起算。"),
        Key("until", "截止日", .day, "利息算到哪天；不写是实际付清之日。"),
        Key("rate", "年利率", .percent, "百分数，例如 3.0；不写用利率表。"),
        Key("fraud", "欺诈事实", .group(fraud), "主张惩罚性赔偿时写明欺诈行为。"),
        Key("defect", "缺陷", .group(defect), "主张食品十倍赔偿时写明问题。"),
        Key("insist", "坚持", .flag, "法律不支持的诉求仍要写进文书时填 true。"),
        Key("evidence", "证据", .list(.reference(.evidence)), "支持这项诉求的证据编号。"),
      ])

    static let fraud = KeyGroup(
      "fraud", "欺诈事实",
      [
        Key("act", "行为", .text, "对方告知了什么虚假情况，或隐瞒了什么。", need: .always),
        Key("why", "理由", .text, "为什么是故意，为什么因此买下。"),
      ])

    static let defect = KeyGroup(
      "defect", "缺陷",
      [
        Key("what", "问题", .text, "食品有什么问题。", need: .always),
        Key("why", "理由", .text, "凭什么这样说。"),
      ])

    package static let statements = KeyGroup(
      "statements", "声明",
      [
        Key("consumer_use", "生活消费", .flag, "为生活消费购买，不是为了转卖。"),
        Key("truthful", "内容真实", .flag, "所写内容真实，愿意负责。"),
      ])

    package static let proceeding = KeyGroup(
      "other_proceeding", "其他程序",
      [
        Key(
          "kind", "性质", .word(Vocabularies.proceedingKind), "诉讼、仲裁、行政处理、消协处理或调解。", need: .always),
        Key("body", "机构", .text, "哪个机构。"),
        Key("since", "起始日期", .day, "提出的日期：交起诉状、仲裁申请或调解请求的那天。"),
        Key("against", "对象", .list(.reference(.respondent)), "对谁提起的，写被告的编号；有几个被告时不写不算时效中断。"),
        Key("state", "状态", .word(Vocabularies.proceedingState), "进行中或已结束；不写是进行中。"),
      ])
  }

  /// Keys of the evidence.
  package enum Proof {
    package static let evidence = KeyGroup(
      "evidence", "证据",
      [
        Key("id", "编号", .id(.evidence), "自己起的代号，例如 E1。"),
        Key("title", "证据名称", .text, "具体的名称，例如“订单详情页截图”。", need: .papers("证据目录")),
        Key("files", "文件", .list(.path), "文件的位置，从案件文件夹算起。"),
        Key(
          "recorded", "登记", .list(.group(recorded)), "登记时文件的大小和校验值，由 dossier evidence add 写入，不要改。"),
        Key("kind", "种类", .word(Vocabularies.evidenceKind), "截图、聊天记录、支付凭证等。"),
        Key("form", "证据形式", .word(Vocabularies.evidenceForm), "书证、电子数据等；不写按种类推定。"),
        Key("group", "分组", .word(Vocabularies.evidenceGroup), "合同成立、履行、违约、损失、投诉经过或其他。"),
        Key("claimant", "原告", .reference(.claimant), "谁的证据；只有一个原告时可以不写。"),
        Key("source", "来源", .text, "从哪里来的，例如“张三手机某 App 订单页”。", need: .papers("证据目录")),
        Key("proves", "证明目的", .text, "一句话写明证明什么事实。", need: .papers("证据目录")),
        Key("made_at", "形成时间", .moment, "内容形成的时间。"),
        Key("captured", "取证", .group(capture), "什么时候、谁、用什么取得的。"),
        Key("original", "原件", .text, "原件或原始载体在哪里、由谁保存。", need: .papers("证据目录")),
        Key("transcript", "文字稿", .text, "录音录像的文字内容。"),
        Key("private", "隐私", .list(.word(Vocabularies.privateKind)), "里面有哪些个人信息；公开时要遮住。"),
        Key("mask", "遮盖", .list(.group(mask)), "公开时要遮住的矩形区域，单位是像素。"),
        Key("fixations", "存证", .list(.group(fixation)), "时间戳、区块链、公证等。"),
      ])

    package static let recorded = KeyGroup(
      "recorded", "登记",
      [
        Key("file", "文件", .path, "哪个文件。", need: .always),
        Key("size", "大小", .whole(1...Int.max), "字节数。", need: .always),
        Key("sha256", "SHA256", .sha256, "SHA-256 校验值。", need: .always),
        Key("sm3", "SM3", .sha256, "SM3 校验值。"),
      ])

    package static let capture = KeyGroup(
      "captured", "取证",
      [
        Key("at", "时间", .moment, "取得的时间。"),
        Key("by", "取证人", .text, "谁取得的。"),
        Key("device", "设备", .text, "用什么设备。"),
        Key("method", "方式", .text, "怎么取得的，例如系统截屏。"),
      ])

    static let mask = KeyGroup(
      "mask", "遮盖",
      [
        Key("file", "文件", .path, "哪个文件。", need: .always),
        Key("x", "左", .whole(0...100_000), "左边的像素位置。", need: .always),
        Key("y", "上", .whole(0...100_000), "上边的像素位置。", need: .always),
        Key("width", "宽", .whole(1...100_000), "宽多少像素。", need: .always),
        Key("height", "高", .whole(1...100_000), "高多少像素。", need: .always),
      ])

    package static let fixation = KeyGroup(
      "fixation", "存证",
      [
        Key("kind", "种类", .word(Vocabularies.fixationKind), "可信时间戳、区块链存证或公证。", need: .always),
        Key("file", "文件", .path, "固定的是这份证据的哪个文件；只有一个文件时不用写。"),
        Key("provider", "机构", .text, "出具的机构：时间戳机构、存证平台、公证处。"),
        Key("number", "编号", .text, "证书编号，请加引号。"),
        Key("evidence_number", "存证编号", .text, "存证记录的编号，和证书编号不同时写，请加引号。"),
        Key("at", "时间", .moment, "固定的时间。"),
        Key("token", "时间戳文件", .path, "时间戳文件（.tsr 或 .tsa）。"),
        Key("policy", "策略", .text, "时间戳应有的策略编号，例如 1.2.3.4.1；写了就核对。"),
        Key("roots", "根证书", .list(.path), "从时间戳机构官网下载的根证书、中级证书文件，用来核对时间戳。"),
        Key("sha256", "哈希值", .sha256, "存证记录里的 SHA-256，64 位十六进制。"),
        Key("sm3", "SM3", .sha256, "存证记录里的 SM3，64 位十六进制。"),
        Key("block", "区块哈希", .text, "存证记录里的区块哈希。"),
        Key("height", "区块高度", .whole(0...Int.max), "区块高度。"),
        Key("transaction", "交易哈希", .text, "交易哈希。"),
        Key("depositor", "存证人", .text, "以谁的名义存证。"),
        Key("certificate", "证书文件", .path, "认证证书、存证证书或公证书的扫描件。"),
      ])
  }
}
