/// The case file, format 1: every key there is.
package enum CaseFormat {
  /// The value of the key `dossier`.
  package static let version = 1

  package static let file = KeyGroup(
    "case", "案件",
    [
      Key("dossier", "格式版本", .whole(1...1), "格式的版本，现在写 1。", need: .always),
      Key("title", "案件名称", .text, "给这件事起的名字，印在封面和文件属性里，例如“视频会员年卡被盗刷案”。"),
      Key("as_of", "适用日期", .day, "按哪一天的法律计算，一般是递交的那天；不写就按运行当天。"),
      Key("filing", "立案", .group(filing), "准备在哪个法院、按什么程序起诉；不写由程序推算并说明理由。"),
      Key("claimants", "原告", .list(.group(Party.claimant)), "买家，也就是投诉人、原告。", need: .papers("至少一人")),
      Key("rosters", "名单", .list(.path), "并案时的名单表格，一行一笔订单；由 dossier claimants import 收进来。"),
      Key(
        "roster_purchase", "名单订单", .group(Trade.purchase),
        "名单里每一笔订单共同的情况，例如全程在线、交付方式；表格里另外写了的以表格为准。"),
      Key(
        "roster_evidence", "名单证据", .group(Proof.evidence),
        "名单里每一份证据共同的情况，例如来源、证明目的、原件在哪里。"),
      Key("respondents", "被告", .list(.group(Party.respondent)), "平台、商家等对方。", need: .papers("至少一个")),
      Key("purchases", "订单", .list(.group(Trade.purchase)), "每一笔购买。", need: .papers("至少一笔")),
      Key("events", "事件", .list(.group(Trade.event)), "出了什么事，按时间写。"),
      Key("complaints", "投诉记录", .list(.group(Dispute.complaint)), "每一次投诉、催告及对方的答复，按时间写。"),
      Key(
        "response_targets", "答复目标", .list(.group(Dispute.target)),
        "对方公布的答复时限，或者您自己要求的答复时限；不是法定期限，只用来提醒和写明对方是否做到。"),
      Key("standard_terms", "格式条款", .list(.group(Dispute.term)), "对方规则里对您不利的条款，原样抄下来。"),
      Key("claims", "诉求", .list(.group(Dispute.claim)), "要对方做什么、付多少。", need: .papers("至少一项")),
      Key("evidence", "证据", .list(.group(Proof.evidence)), "证据清单；每个文件放在案件文件夹里。"),
      Key("statements", "声明", .group(Dispute.statements), "您作出的声明，印在投诉书上。"),
      Key(
        "other_proceedings", "其他程序", .list(.group(Dispute.proceeding)),
        "同一争议已经在别处进行或有过结果的程序。"),
    ])

  static let filing = KeyGroup(
    "filing", "立案",
    [
      Key("court", "法院", .text, "受诉法院全称；不写由程序推算候选法院。"),
      Key("province", "省份", .text, "受诉法院所在省份，小额诉讼的标准按它确定。"),
      Key("connection", "管辖连接点", .word(Vocabularies.connection), "凭什么由这个法院管辖。"),
      Key(
        "small_claims_agreed", "约定小额诉讼", .group(agreement),
        "双方已经书面约定适用小额诉讼程序时才写；没有约定就不要写。"),
      Key(
        "circumstances", "特殊情形", .list(.word(Vocabularies.circumstance)),
        "会影响适用哪种程序的情形，例如需要评估鉴定、被告反诉；没有就不写。"),
      Key("wage", "平均工资", .group(wage), "您查到的当地就业人员年平均工资及出处。"),
      Key("notice", "法院通知", .group(notice), "您看到的法院公布的小额诉讼标准及出处。"),
      Key(
        "preservation", "财产保全", .group(preservation),
        "要申请财产保全时才写；写了就生成财产保全申请书。"),
    ])

  static let preservation = KeyGroup(
    "preservation", "财产保全",
    [
      Key("reason", "理由", .text, "为什么不保全，判决就可能难以执行：写看到的事实，例如网站停止服务。", need: .always),
      Key(
        "property", "财产线索", .list(.text), "对方的财产或者具体线索，例如开户行和账号、收款账户。",
        need: .papers("财产保全申请书")),
      Key(
        "guarantee", "担保", .text, "提供什么担保；不提供的，写明理由。", need: .papers("财产保全申请书")),
      Key("amount", "保全金额", .money, "请求保全多少，元；不写就是诉讼标的额。"),
      Key("evidence", "证据", .list(.reference(.evidence)), "证明上述理由和线索的证据。"),
    ])

  static let agreement = KeyGroup(
    "small_claims_agreed", "约定小额诉讼",
    [
      Key("on", "约定日期", .day, "双方书面约定的日期。", need: .always),
      Key("evidence", "证据", .list(.reference(.evidence)), "书面约定本身。"),
    ])

  static let wage = KeyGroup(
    "wage", "平均工资",
    [
      Key("year", "数据年份", .whole(2000...2100), "哪一年的平均工资。", need: .always),
      Key("yuan", "金额", .money, "年平均工资，元。", need: .always),
      Key("series", "口径", .word(Vocabularies.wageSeries), "非私营、私营还是全口径。", need: .always),
      Key("published_on", "公布日期", .day, "公布的日期。", need: .always),
      Key("source", "出处", .text, "哪里公布的：机关、网页或文件名。", need: .always),
    ])

  static let notice = KeyGroup(
    "notice", "法院通知",
    [
      Key("court", "法院", .text, "发布通知的法院。", need: .always),
      Key("from", "起始日期", .day, "从哪天起施行。", need: .always),
      Key("cap", "小额标准", .money, "可直接适用小额诉讼的上限，元。", need: .always),
      Key("agreed_cap", "约定标准", .money, "双方可以约定适用小额诉讼的上限，元。"),
      Key("document", "文号", .text, "通知的名称或文号。"),
      Key("source", "出处", .text, "在哪里看到的。", need: .always),
    ])

  /// Every group, outermost first: for the schema and the reference page.
  package static let groups: [KeyGroup] = {
    var found: [KeyGroup] = []
    func visit(_ group: KeyGroup) {
      guard !found.contains(where: { same($0.name, group.name) }) else { return }
      found.append(group)
      for key in group.keys {
        if let inner = key.type.group { visit(inner) }
      }
    }
    visit(file)
    return found
  }()
}

extension ValueType {
  /// The group inside, through lists.
  package var group: KeyGroup? {
    switch self {
    case .group(let group): group
    case .list(let type): type.group
    default: nil
    }
  }
}
