extension CaseFormat {
  /// Keys of the people on both sides.
  package enum Party {
    package static let claimant = KeyGroup(
      "claimant", "原告",
      [
        Key("id", "编号", .id(.claimant), "自己起的代号，别处用它指这个人，例如 zhang。"),
        Key("kind", "类型", .word(Vocabularies.claimantKind), "自然人或组织；不写是自然人。"),
        Key("name", "姓名", .text, "与证件完全一致的姓名或名称。", need: .papers("所有文书")),
        Key("sex", "性别", .word(Vocabularies.sex), "男或女。", need: .papers("民事起诉状")),
        Key("birth_date", "出生日期", .day, "与证件一致。", need: .papers("民事起诉状")),
        Key("ethnicity", "民族", .text, "例如汉族。", need: .papers("民事起诉状")),
        Key("nationality", "国籍", .text, "不写是中国。"),
        Key("id_type", "证件类型", .word(Vocabularies.idType), "不写是居民身份证。"),
        Key(
          "id_number", "证件号码", .residentNumber, "身份证会核对校验位，并与出生日期、性别比对。",
          need: .papers("民事起诉状、12315投诉书")),
        Key("uscc", "统一社会信用代码", .creditCode, "组织填写，18 位。", need: .papers("民事起诉状（组织）")),
        Key("legal_representative", "法定代表人", .text, "组织的法定代表人或负责人。", need: .papers("民事起诉状（组织）")),
        Key("domicile", "住所地", .text, "自然人写户籍所在地，组织写登记的住所地。", need: .papers("民事起诉状（与经常居住地至少有一个）")),
        Key("residence", "经常居住地", .group(residence), "离开户籍地连续住满一年的地方。"),
        Key("address", "通讯地址", .text, "收信、收法院文书的地址，要本人收得到。", need: .papers("12315投诉书")),
        Key("postcode", "邮政编码", .postcode, "六位数字，请加引号。"),
        Key("phone", "联系电话", .phone, "本人的电话；多人合用一个号码会被怀疑。", need: .papers("所有文书")),
        Key("email", "电子邮箱", .email, "用来收电子文书。"),
        Key("occupation", "职业", .text, "可以不写。"),
        Key("employer", "工作单位", .text, "可以不写。"),
        Key("refund_account", "收款账户", .group(account), "退款退到哪里；只印在给对方的函件里。"),
        Key("guardian", "法定代理人", .group(guardian), "未成年人的监护人。"),
        Key("agent", "委托代理人", .group(agent), "律师或其他代理人。"),
      ])

    static let residence = KeyGroup(
      "residence", "经常居住地",
      [
        Key("address", "地址", .text, "经常居住地的地址。", need: .always),
        Key("since", "起始日期", .day, "从哪天起住在那里；满一年才算经常居住地。"),
      ])

    static let account = KeyGroup(
      "refund_account", "收款账户",
      [
        Key("holder", "户名", .text, "收款人姓名。"),
        Key("bank", "开户行", .text, "开户银行到支行，或支付工具名称。"),
        Key("number", "账号", .text, "账号，请加引号。"),
      ])

    static let guardian = KeyGroup(
      "guardian", "法定代理人",
      [
        Key("name", "姓名", .text, "监护人姓名。", need: .always),
        Key("relation", "关系", .text, "与未成年人的关系，例如母亲。"),
        Key("id_number", "证件号码", .residentNumber, "监护人的居民身份证号码。"),
        Key("phone", "联系电话", .phone, "监护人的电话。"),
        Key("address", "地址", .text, "监护人的地址。"),
        Key("knew_on", "知道日期", .day, "监护人知道此事的日期，诉讼时效从它起算。"),
      ])

    static let agent = KeyGroup(
      "agent", "委托代理人",
      [
        Key("name", "姓名", .text, "代理人姓名。", need: .always),
        Key("kind", "类型", .word(Vocabularies.agentKind), "律师、基层法律服务工作者、近亲属或推荐的公民。"),
        Key("firm", "单位", .text, "律师事务所或法律服务所。"),
        Key("licence", "执业证号", .text, "律师执业证号。"),
        Key("phone", "联系电话", .phone, "代理人的电话。"),
        Key("powers", "特别授权", .list(.word(Vocabularies.power)), "逐项写明的特别授权；只写“全权代理”不产生这些权限。"),
        Key("from", "起始日期", .day, "委托从哪天起。"),
        Key("until", "截止日期", .day, "委托到哪天止。"),
      ])

    package static let respondent = KeyGroup(
      "respondent", "被告",
      [
        Key("id", "编号", .id(.respondent), "自己起的代号，例如 platform、merchant。"),
        Key("role", "身份", .word(Vocabularies.role), "平台、商家、自营网站、收款方或其他。", need: .always),
        Key("kind", "类型", .word(Vocabularies.respondentKind), "公司、个体工商户、个人或不详。"),
        Key("name", "名称", .text, "营业执照上的全称；平台名、店铺名不是法律上的名称。", need: .papers("所有文书")),
        Key("uscc", "统一社会信用代码", .creditCode, "营业执照上的 18 位代码。"),
        Key("id_number", "证件号码", .residentNumber, "对方是个人且您知道时填写。"),
        Key("operator", "经营者", .text, "个体工商户的经营者姓名。"),
        Key("domicile", "住所地", .text, "营业执照上的住所。", need: .papers("民事起诉状、12315投诉书（与公示地址至少有一个）")),
        Key("business_place", "实际经营地", .text, "实际经营的地方。"),
        Key("displayed_address", "公示地址", .text, "在平台上公示的地址。"),
        Key("legal_representative", "法定代表人", .text, "可以不写。"),
        Key("phone", "联系电话", .text, "公示的电话。"),
        Key("email", "电子邮箱", .email, "公示的邮箱。"),
        Key("site", "网站", .group(site), "网站或 App。"),
        Key("identity_disclosed", "已披露身份", .flag, "平台是否提供了商家的真实名称、地址和有效联系方式。"),
        Key("fault", "自身过错", .group(fault), "平台、收款人等不是卖家的，它自己做错了什么、为什么也要负责。"),
        Key("whereabouts_unknown", "下落不明", .flag, "是否已经下落不明。"),
        Key("cancelled", "已注销", .flag, "营业执照是否已经注销，可以在企业信用信息公示系统查到。"),
      ])

    static let fault = KeyGroup(
      "fault", "自身过错",
      [
        Key(
          "what", "事实", .text, "例如明知商家违规仍不处理，没有核验商家资质，或者股东用个人账户收款。", need: .always),
        Key("evidence", "证据", .list(.reference(.evidence)), "证明它的证据编号。"),
      ])

    static let site = KeyGroup(
      "site", "网站",
      [
        Key("name", "名称", .text, "网站或 App 的名字。"),
        Key("url", "网址", .url, "以 https:// 开头的网址。"),
        Key("icp", "备案号", .text, "页面底部的 ICP 备案号。"),
        Key("is_platform", "是平台", .flag, "是否让别的商家在上面卖东西。"),
        Key("opened_on", "上线日期", .day, "网站上线的日期，知道就写；核对名单里的下单日期用。"),
        Key("closed_on", "关停日期", .day, "网站关停的日期，已经关停的写；核对名单里的下单日期用。"),
      ])
  }
}
