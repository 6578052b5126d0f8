import Documents

/// Papers like those a case gives, for looking at and for other programs to read.
enum Samples {
  static let petition = Document(
    kind: "petition", title: "民事起诉状", style: "court-a4",
    subject: "李晓雨诉杭州某某电子商务有限公司信息网络买卖合同纠纷",
    blocks: [
      .paragraph(Paragraph(.title, "民事起诉状")),
      .paragraph(
        Paragraph(
          .party,
          [
            .text("原告：", bold: true),
            .text("李晓雨，女，1993年4月12日出生，汉族，住江苏省南京市鼓楼区汉口路22号3幢502室，"),
            .text("公民身份号码320106199304120021，联系电话"),
            .hole(
              label: "原告的联系电话",
              comment: Comment(
                identifier: "claimant.phone.missing", text: "请填写本人手机号，法院用它送达。")),
            .text("。"),
          ], id: "claimants/C1")),
      .paragraph(
        Paragraph(
          .party,
          [
            .text("被告：", bold: true),
            .text("杭州某某电子商务有限公司，住所地浙江省杭州市余杭区文一西路969号，"),
            .text("统一社会信用代码91330110MA2XXXXX0X。法定代表人：王某，执行董事。"),
          ], id: "respondents/R1")),
      .paragraph(Paragraph(.heading, "诉讼请求")),
      .list(
        List(
          .decimal,
          items: [
            Paragraph(
              .body, [.text("判令被告退还货款人民币1,280.50元；")], id: "claims/Q1",
              comments: [Comment(identifier: "claim.refund", text: "金额取自订单实付款。")]),
            Paragraph(
              .body,
              [
                .text("判令被告按货款的三倍赔偿人民币3,841.50元（大写：叁仟捌佰肆拾壹元伍角整），"),
                .text("依据《中华人民共和国消费者权益保护法》第五十五条第一款；"),
              ], id: "claims/Q2"),
            Paragraph(.body, [.text("判令被告承担本案诉讼费用。")], id: "claims/Q3"),
          ])),
      .paragraph(Paragraph(.heading, "事实与理由")),
      .paragraph(Paragraph(.subheading, "（一）购买经过")),
    ] + facts + [
      .paragraph(Paragraph(.subheading, "（二）被告的行为构成欺诈")),
      .paragraph(
        Paragraph(
          .body,
          "被告在商品页面写明“全新国行、官方联保”，原告据此下单。收货后经官方客服查询，该机于购买前已激活并更换过主板——"
            + "被告对此并未告知。原告多次通过平台客服要求退货退款，被告以“已拆封”为由拒绝。")),
      .list(
        List(
          .parenthesized,
          items: [
            Paragraph(.body, "商品页面的承诺属于合同内容，见证据2；"),
            Paragraph(.body, "商品实际情况与承诺不符，见证据4至证据6。"),
          ])),
      .paragraph(Paragraph(.body, "综上，为维护自身合法权益，原告依法提起诉讼，请求人民法院判如所请。")),
      .paragraph(Paragraph(.closing, "此致")),
      .paragraph(Paragraph(.addressee, "江苏省南京市鼓楼区人民法院")),
      .paragraph(
        Paragraph(.signature, [.text("具状人（签名）："), .blank(characters: 6)], id: "signature")),
      .paragraph(Paragraph(.date, "2026年11月23日")),
      .paragraph(Paragraph(.attachment, "附：本起诉状副本1份；证据目录及证据材料1套。")),
    ])

  private static let facts: [Block] = (1...6).map { day in
    .paragraph(
      Paragraph(
        .body,
        "2026年9月\(day)日，原告在“星河数码专营店”（某某平台，网址 https://shop.example.com/item/1024）"
          + "与客服沟通商品成色，客服答复“全新未激活”。原告于当日下单，订单号260901-\(day)20031，"
          + "实付人民币1,280.50元，收货地址为江苏省南京市鼓楼区，快递单号SF10200\(day)3344。"))
  }

  static let letter = Document(
    kind: "demandLetter", title: "催告函", style: "letter-a4",
    subject: "李晓雨致杭州某某电子商务有限公司",
    blocks: [
      .paragraph(Paragraph(.title, "关于退还货款并赔偿损失的催告函")),
      .paragraph(Paragraph(.recipient, "致：杭州某某电子商务有限公司")),
      .paragraph(
        Paragraph(.body, "本人李晓雨就2026年9月1日在贵司店铺购买手机一事，正式函告如下：")),
      .paragraph(Paragraph(.heading, "一、事实")),
      .paragraph(
        Paragraph(
          .body,
          "本人于2026年9月1日下单购买手机一部，订单号260901-120031，实付人民币1,280.50元。"
            + "商品页面写明“全新国行、官方联保”，到货后经官方客服查询，该机已于2026年5月激活。")),
      .paragraph(Paragraph(.heading, "二、要求")),
      .list(
        List(
          .decimal,
          items: [
            Paragraph(.body, "退还货款人民币1,280.50元；"),
            Paragraph(.body, "按《中华人民共和国消费者权益保护法》第五十五条第一款赔偿人民币3,841.50元。"),
          ])),
      .paragraph(Paragraph(.heading, "三、期限")),
      .paragraph(
        Paragraph(
          .body,
          "请于收到本函之日起10日内履行并书面答复。逾期未履行的，本人将依法向市场监督管理部门投诉，"
            + "或者向人民法院提起诉讼。")),
      .paragraph(Paragraph(.body, "联系人：李晓雨；联系电话：138****1234")),
      .paragraph(Paragraph(.signature, [.text("发函人："), .blank(characters: 5)])),
      .paragraph(Paragraph(.date, "2026年11月23日")),
      .paragraph(Paragraph(.attachment, "附：订单截图1页；官方客服查询记录2页。")),
    ])

  static let evidenceIndex = Document(
    kind: "evidenceIndex", title: "证据目录", style: "court-a4-landscape",
    subject: "李晓雨诉杭州某某电子商务有限公司信息网络买卖合同纠纷",
    blocks: [
      .paragraph(Paragraph(.title, "证据目录")),
      .paragraph(Paragraph(.caption, "案由：信息网络买卖合同纠纷；提交人：原告李晓雨")),
      .table(
        Table(
          columns: [4, 4, 11, 7, 9, 19, 8, 4, 5], headerRows: 2, rows: evidenceHeader + evidence,
          summary: "原告提交的证据，按组排列，写明来源、证明内容和页码", id: "evidence")),
      .paragraph(Paragraph(.caption, "以上证据共28份，合计61页。")),
      .paragraph(Paragraph(.signature, [.text("提交人（签名）："), .blank(characters: 6)])),
      .paragraph(Paragraph(.date, "2026年11月23日")),
    ])

  private static let evidenceHeader: [Table.Row] = {
    func head(_ text: String, columns: Int = 1, rows: Int = 1) -> Table.Cell {
      Table.Cell([Paragraph(.cellHeader, text)], columnSpan: columns, rowSpan: rows)
    }
    return [
      Table.Row([
        head("组别", rows: 2), head("序号", rows: 2), head("证据名称", rows: 2), head("证据形式", rows: 2),
        head("证据来源", rows: 2), head("证明内容", rows: 2), head("原件或复印件", rows: 2),
        head("份数与页码", columns: 2),
      ]),
      Table.Row([head("份数"), head("页码")]),
    ]
  }()

  private static let evidence: [Table.Row] = (0..<28).map { index in
    func cell(_ text: String, _ alignment: Table.Cell.Alignment = .center) -> Table.Cell {
      Table.Cell([Paragraph(.cell, text)], alignment: alignment)
    }
    let group = Table.Cell(
      [Paragraph(.cell, ["一", "二", "三", "四"][index / 7])], rowSpan: 7, alignment: .center)
    let rest = [
      cell("\(index + 1)"),
      cell("2026年9月\(index + 1)日聊天记录截图", .start), cell("电子数据"),
      cell("原告手机，某某平台App导出", .start),
      cell("证明被告客服于当日答复商品“全新未激活”，且拒绝原告第\(index + 1)次退货退款的要求。", .start),
      cell("复印件"), cell("1"), cell("\(index * 2 + 1)-\(index * 2 + 2)", .end),
    ]
    return Table.Row(index.isMultiple(of: 7) ? [group] + rest : rest)
  }
}
