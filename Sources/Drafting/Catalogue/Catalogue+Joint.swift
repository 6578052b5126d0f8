extension Catalogue {
  static let representatives = FactSchema(
    "推选代表人的人数",
    [
      .text("least", "最少几名", example: "2"),
      .text("most", "最多几名", example: "5"),
    ])

  static let scheduleRow = FactSchema(
    "明细表的一行",
    [
      .text("number", "序号", example: "1"),
      .text("name", "姓名或者名称", example: "张三"),
      .text("id_number", "证件号码或者统一社会信用代码", optional: true, example: "000000000000000000"),
      .text("orders", "订单号，以顿号连接", example: "DD20260105001"),
      .text("dates", "下单日期，以顿号连接", example: "2026年1月5日"),
      .text("paid", "实付合计，元", optional: true, example: "198.00"),
      .text("refunded", "已退合计，元；没有退过的不填", optional: true, example: "50.00"),
      .text("amount", "请求金额，元；算不出的不填", optional: true, example: "198.00"),
      .text(
        "items", "请求有几项分得到各人的，每项多少元", optional: true, example: "第1项 198.00、第2项 5.00"),
      .text("evidence", "对应的证据编号", optional: true, example: "证据1"),
      .text("phone", "联系电话", example: "13800000000"),
      .text("address", "通讯地址", example: "某市某区某街道某号"),
      .text("exhibits", "各人的证据另外成卷的，这个人有几份", optional: true, example: "2"),
      .text("guardian", "法定代理人", optional: true, example: "张父"),
      .text("legal_representative", "单位的法定代表人", optional: true, example: "王五"),
      .text("agent", "委托代理人", optional: true, example: "赵律师"),
    ])

  static let complaintRepresentatives = FactSchema(
    "共同投诉的代表", [.text("count", "可以推选几名", example: "2")])

  static let publicRow = FactSchema(
    "公开明细的一行",
    [
      .text("number", "序号", example: "1"),
      .text("name", "只留姓的姓名", example: "张*"),
      .text("orders", "只留尾号的订单号", optional: true, example: "尾号0001"),
      .text("paid", "实付合计，元", optional: true, example: "198.00"),
    ])

  static let roll = FactSchema(
    "人多，不一一写明",
    [
      .text("count", "几人", example: "120"),
      .text("names", "怎样称呼全体", example: "张三等120人"),
      .flag("apart", "各人自己的经过和证据另外成卷，不在这份文书里"),
      .text("minors", "几人下单时已满八周岁不满十八周岁；没有的不填", optional: true, example: "3"),
      .text("infants", "几人下单时不满八周岁；没有的不填", optional: true, example: "1"),
    ])

  static let rollRow = FactSchema(
    "名册的一行",
    [
      .text("number", "序号", example: "1"),
      .text("name", "姓名或者名称", example: "张三"),
      .text("sex", "性别；单位不填", optional: true, example: "男"),
      .text("birth_date", "出生日期；单位不填", optional: true, example: "1995年4月12日"),
      .text("ethnicity", "民族；单位和外国人不填", optional: true, example: "汉族"),
      .text("nationality", "国籍；只有外国人、无国籍人有", optional: true, example: "法国"),
      .text("occupation", "职业", optional: true, example: "教师"),
      .text("employer", "工作单位", optional: true, example: "某某中学"),
      .text("id_type", "证件种类；居民身份证不填", optional: true, example: "护照"),
      .text("id_number", "证件号码", optional: true, example: "000000000000000000"),
      .text("uscc", "统一社会信用代码", optional: true, example: "000000000000000000"),
      .text("legal_representative", "法定代表人", optional: true, example: "王五"),
      .text("domicile", "住所地", optional: true, example: "某市某区某街道某号"),
      .text("residence", "经常居住地", optional: true, example: "某市某区某街道某号"),
      .text(
        "dwelling", "现居住地；没有写户籍地，居住又不满期限的", optional: true, example: "某市某区某街道某号"),
      .text("address", "通讯地址", example: "某市某区某街道某号"),
      .text("phone", "联系电话", example: "13800000000"),
      .text("email", "电子邮箱", optional: true, example: "zhangsan@example.com"),
      .flag("minor", "下单时已满八周岁不满十八周岁"),
      .flag("infant", "下单时不满八周岁"),
      .text("guardian_name", "法定代理人姓名", optional: true, example: "张父"),
      .text("guardian_relation", "法定代理人与本人的关系", optional: true, example: "父亲"),
      .text("guardian_id_number", "法定代理人证件号码", optional: true, example: "000000000000000000"),
      .text("guardian_address", "法定代理人住址", optional: true, example: "某市某区某街道某号"),
      .text("guardian_phone", "法定代理人电话", optional: true, example: "13800000000"),
      .text("agent_name", "委托代理人姓名", optional: true, example: "赵律师"),
      .text("agent_capacity", "委托代理人身份", optional: true, example: "律师"),
      .text("agent_firm", "委托代理人所在单位", optional: true, example: "某某律师事务所"),
      .text("agent_phone", "委托代理人电话", optional: true, example: "13800000000"),
      .flag("agent_special_authority", "特别授权"),
    ])

  static let timelineRow = FactSchema(
    "经过的一行",
    [
      .text("number", "序号", example: "1"),
      .text("at", "时间", example: "2026年1月5日20时11分"),
      .text("what", "发生了什么，句末不带句号", example: "张三向某某数码经营部购买视频会员年卡"),
      .text("evidence", "对应的证据编号", optional: true, example: "证据1"),
    ])

  static let timeChart = FactSchema(
    "经过图的一幅",
    [.drawing("drawing", "每次投诉一行：何时提出、何时得到哪种答复、多久没有实质答复、有关的期限")])

  static let material = FactSchema(
    "一份材料",
    [
      .text("number", "序号", example: "1"),
      .text("name", "材料名称", example: "民事起诉状"),
      .text("copies", "份数", example: "3"),
      .text("pages", "每份页数；印出来才知道的不填", optional: true, example: "12"),
      .flag("in_volume", "已经排在证据卷里，不用另外打印"),
    ])
}
