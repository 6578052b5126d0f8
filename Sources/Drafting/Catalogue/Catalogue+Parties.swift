extension Catalogue {
  static let claimant = FactSchema(
    "原告、投诉人",
    [
      .text("number", "序号", example: "1"),
      .flag("later", "在这个列表里不是第一个：另起一页用"),
      .text("name", "姓名或者名称", example: "张三"),
      .flag("person", "自然人"),
      .flag("organisation", "法人或者非法人组织"),
      .text("sex", "性别（自然人）", optional: true, example: "男"),
      .flag("male", "性别为男"), .flag("female", "性别为女"),
      .text("birth_date", "出生日期（自然人）", optional: true, example: "1995年4月12日"),
      .text("ethnicity", "民族（自然人）", optional: true, example: "汉族"),
      .text("nationality", "国籍，只在不是中国籍时填", optional: true, example: "示例国"),
      .text("occupation", "职业", optional: true, example: "教师"),
      .text("employer", "工作单位", optional: true, example: "某某小学"),
      .text(
        "domicile", "住所地：自然人为户籍所在地，组织为住所", optional: true,
        example: "示例省示例市某某路1号"),
      .text(
        "residence", "经常居住地，只在住满一年且与住所地不同时填", optional: true,
        example: "示例省示例市某某街2号"),
      .text(
        "dwelling", "现居住地，只在没有填住所地、居住又未满一年时填", optional: true,
        example: "示例省示例市某某街2号"),
      .text("id_type", "证件类型", optional: true, example: "居民身份证"),
      .text("id_number", "证件号码（自然人）；不进入给平台的函", optional: true, example: "000000000000000000"),
      .text("uscc", "统一社会信用代码（组织）", optional: true, example: "91000000MA00000000"),
      .text("legal_representative", "法定代表人或者负责人（组织）", optional: true, example: "赵六"),
      .text("address", "通讯地址", example: "示例省示例市某某街2号"),
      .text("phone", "联系电话", example: "00000000000"),
      .text("postcode", "邮政编码", optional: true, example: "000000"),
      .text("email", "电子邮箱", optional: true, example: "zhang@example.com"),
      .flag("minor", "下单时满八周岁不满十八周岁，法定代理人不追认"),
      .flag("infant", "下单时不满八周岁"),
      .group("guardian", "法定代理人（监护人）", optional: true, guardian),
      .group("agent", "委托代理人", optional: true, agent),
      .group("refund_account", "收款账户", optional: true, account),
    ])

  static let guardian = FactSchema(
    "法定代理人",
    [
      .text("name", "姓名", example: "张大"),
      .text("relation", "与被代理人的关系", example: "父亲"),
      .text("id_number", "身份证号码", optional: true, example: "000000000000000000"),
      .text("phone", "联系电话", optional: true, example: "00000000000"),
      .text("address", "住所", optional: true, example: "示例省示例市某某街2号"),
    ])

  static let agent = FactSchema(
    "委托代理人",
    [
      .text("name", "姓名", example: "王五"),
      .text("capacity", "身份：律师、基层法律服务工作者、近亲属、社区或者单位推荐的公民", example: "律师"),
      .text("firm", "所在机构", optional: true, example: "某某律师事务所"),
      .text("licence", "执业证号", optional: true, example: "10000000000000000"),
      .text("phone", "联系电话", optional: true, example: "00000000000"),
      .flag("special_authority", "是否特别授权"),
      .text("powers", "特别授权的事项，以顿号连接", optional: true, example: "承认、变更诉讼请求，进行和解"),
    ])

  static let lawFirm = FactSchema(
    "律师事务所",
    [
      .text("name", "全称", example: "某某律师事务所"),
      .list("lawyers", "指派的律师", lawyer),
    ])

  static let lawyer = FactSchema(
    "律师",
    [
      .text("name", "姓名", example: "吴九"),
      .text("licence", "执业证号", optional: true, example: "10000000000000000"),
      .text("phone", "联系电话", optional: true, example: "00000000000"),
    ])

  static let account = FactSchema(
    "收款账户",
    [
      .text("holder", "户名", example: "张三"),
      .text("bank", "开户行或者支付机构", example: "某某银行示例支行"),
      .text("number", "账号", example: "6200000000000000000"),
    ])

  static let respondent = FactSchema(
    "被告、被投诉人",
    [
      .text("number", "序号", example: "1"),
      .text("name", "营业执照或者身份证件上的全称", example: "某某网络科技有限公司"),
      .text("role", "在交易中的身份", example: "平台经营者"),
      .flag("company", "公司或者其他组织"),
      .flag("sole_trader", "个体工商户"),
      .flag("individual", "自然人"),
      .flag("unknown", "主体尚未查明"),
      .text("sex", "性别（自然人，已知时）", optional: true, example: "男"),
      .flag("male", "性别已知为男"), .flag("female", "性别已知为女"),
      .text("id_number", "身份证号码（自然人，已知时）；只进入给法院的文书", optional: true, example: "000000000000000000"),
      .text("uscc", "统一社会信用代码", optional: true, example: "91000000MA00000000"),
      .text("operator", "经营者（个体工商户）", optional: true, example: "李四"),
      .text("legal_representative", "法定代表人或者主要负责人", optional: true, example: "赵六"),
      .text("address", "可用的地址：住所、平台公示地址或者经营地", example: "示例省示例市某某路9号"),
      .text("domicile", "住所", optional: true, example: "示例省示例市某某路9号"),
      .text(
        "displayed_address", "平台上公示的地址，只在与 address 不同时填", optional: true, example: "示例省示例市某某路10号"),
      .text("business_place", "实际经营地，只在与 address 不同时填", optional: true, example: "示例省示例市某某路11号"),
      .text("phone", "联系电话", optional: true, example: "000-00000000"),
      .text("email", "电子邮箱", optional: true, example: "service@example.com"),
      .text("site_name", "网站、应用或者店铺的名称", optional: true, example: "某某卡盟"),
      .text("site_url", "网址", optional: true, example: "https://kameng.example"),
      .text("icp", "网站备案号", optional: true, example: "示例ICP备00000000号"),
    ])

  static let recipient = FactSchema(
    "函件的收件人",
    [
      .text("name", "全称", example: "某某网络科技有限公司"),
      .text("uscc", "统一社会信用代码", optional: true, example: "91000000MA00000000"),
      .text("address", "住所", example: "示例省示例市某某路9号"),
      .text("legal_representative", "法定代表人", optional: true, example: "赵六"),
      .text("phone", "联系电话", optional: true, example: "000-00000000"),
      .text("email", "电子邮箱", optional: true, example: "service@example.com"),
      .text("site_name", "网站、应用或者店铺的名称", optional: true, example: "某某卡盟"),
      .flag("platform", "在这些交易里是平台经营者"),
      .flag("online_business", "是电子商务经营者：平台、自建网站或者网上的卖家"),
      .flag("owes", "是这些交易的卖家，并且有向它提出的付款或者履行请求"),
    ])
}
