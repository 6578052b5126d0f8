extension Catalogue {
  /// What a report across cases may say: numbers of groups that are large enough, and nobody's name.
  package static let statistics = FactSchema(
    "投诉统计",
    [
      .text("date", "统计到哪一天", example: "2026年11月23日"),
      .text("first", "统计的投诉里最早的一天", optional: true, example: "2026年1月8日"),
      .text("last", "统计的投诉里最晚的一天", optional: true, example: "2026年11月20日"),
      .text("since", "从这一天起的投诉才统计", optional: true, example: "2026年1月1日"),
      .text("cases", "案件数", example: "12"),
      .text("consumers", "消费者人数", example: "15"),
      .text("least", "几人以上才单独列出", example: "5"),
      .list("groups", "平台、商家等各类，人数太少的类不列", statisticsGroup),
      .text("hidden", "人数太少、整类都没有列出的，以顿号连接", optional: true, example: "商家"),
      .list("repeated", "多名消费者的争议没有解决的经营者", statisticsRow),
      .text("repeat_from", "几名以上消费者没有解决，算多次被投诉", example: "3"),
      .list("reasons", "拒绝的理由", statisticsReason),
      .list("reason_charts", "拒绝的理由的图", chart),
      .text("to_offices", "另有向机关、消费者组织提出的次数；没有的、人数太少的不填", optional: true, example: "6"),
      .text("elsewhere", "另有公开发布等其他方式的次数，没有的不填", optional: true, example: "2"),
      .flag("own_eyes", "人数很少的也列出，只供本人查看"),
      .text("left_out", "有错误、没有统计的案件数，没有的不填", optional: true, example: "1"),
    ])

  static let statisticsGroup = FactSchema(
    "一类经营者",
    [
      .text("name", "类别", example: "平台、网站"),
      .list("rows", "单独列出的各家、其余合计和全类合计", statisticsRow),
      .text("untold", "人数太少、连合并也没有列出的家数，没有的不填", optional: true, example: "1"),
      .list("charts", "投诉和答复的图、等待天数的图", chart),
    ])

  static let statisticsRow = FactSchema(
    "一家经营者，或者合计",
    [
      .text("name", "名称；个人不写名", example: "某某网络科技有限公司"),
      .text("code", "统一社会信用代码", optional: true, example: "9133011000EXAMP18U"),
      .text("consumers", "消费者人数", example: "8"),
      .text("complaints", "投诉次数", example: "21"),
      .text("answers", "答复次数", example: "30"),
      .text("formal", "其中形式答复", example: "26"),
      .text("answered", "得到实质答复的投诉", example: "4"),
      .text("silent", "没有任何答复的投诉", example: "6"),
      .text("median", "得到实质答复的，等待天数的中位数；没有的写“—”", example: "9.5"),
      .text("median_all", "全部投诉等待天数的中位数，还在等的算到现在", example: "38"),
      .flag("median_all_open", "这个中位数以后只会更大：有的还在等"),
      .text("worst", "最长等待天数", example: "46"),
      .flag("worst_waiting", "最长的一次还在等"),
      .text("disputes", "争议数", example: "9"),
      .text("resolved", "已经解决的争议", example: "2"),
      .text("share", "已经解决的比例", example: "22%"),
      .text("unresolved", "争议没有解决的消费者人数", example: "7"),
      .text("refusals", "拒绝次数", example: "3"),
      .text("promises", "有承诺时限的次数", example: "10"),
      .text("broken", "其中没有做到的", example: "8"),
    ])

  static let statisticsReason = FactSchema(
    "一种拒绝的理由",
    [
      .text("name", "理由", example: "称超过投诉、售后的时限"),
      .text("refusals", "次数", example: "4"), .text("consumers", "消费者人数", example: "4"),
    ])

  static let chart = FactSchema("一幅图", [.drawing("drawing", "条形图")])
}
