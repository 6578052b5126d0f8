/// Every fact that a template may name: the one contract between the wording and the reckoning.
///
/// Facts are reckoned anew for each paper, so `claims` means the claims that this paper raises and
/// `respondents` those it names.
package enum Catalogue {
  package static let paper = FactSchema(
    "整份文书",
    [
      .text("title", "案件名称", example: "视频会员年卡被盗刷案"),
      .text("date", "落款日期", example: "2026年11月23日"),
      .text("subject", "争议所涉商品或者服务，一句话", example: "视频会员年卡"),
      .flag("joint", "原告或者投诉人为两人以上"),
      .text("claimant_names", "全体原告或者投诉人的姓名，以顿号连接", example: "张三、李四"),
      .text("respondent_names", "全体被告或者被投诉人的名称，以顿号连接", example: "某某网络科技有限公司、某某数码经营部"),
      .list("claimants", "原告、投诉人", claimant),
      .list("principals", "委托了代理人的原告、投诉人", claimant),
      .list("organisations", "是法人或者非法人组织的原告、投诉人", claimant),
      .group("representatives", "原告人数达到法律所说的人数众多：可以推选代表人", optional: true, representatives),
      .list("schedule", "原告明细，一人一行；只有一名原告的不列", scheduleRow),
      .text("schedule_total", "明细各行请求金额之和，元；有一行算不出的不填", optional: true, example: "396.00"),
      .list("timeline", "全部经过，按时间先后：交易、发生的事、投诉和答复", timelineRow),
      .list("respondents", "被告、被投诉人；没有请求指向的，不在其中", respondent),
      .group("recipient", "函件的收件人：平台、网站的经营者或者卖家", optional: true, recipient),
      .list("purchases", "交易，按时间先后", purchase),
      .list("events", "交易之后发生的事，按时间先后", event),
      .list("complaints", "此前的每一次投诉，按时间先后", complaint),
      .group("complaint_history", "此前投诉的小结；没有投诉过的，不填", optional: true, history),
      .group("rescission", "已经送达的解除合同通知", optional: true, rescission),
      .list("limiting_terms", "限制消费者权利的格式条款：投诉时限、举证负担、不退款、免责等", standardTerm),
      .list("forum_terms", "约定管辖，或者约定可以仲裁也可以起诉的格式条款", standardTerm),
      .list("claims", "本文书提出的请求；法律不支持又未坚持的，不在其中", claim),
      .group("asks", "请求里有哪几类，供法律依据取舍", asks),
      .group("dealing", "交易的性质，供法律依据取舍", dealing),
      .group("grounds", "可以援引的依据，供法律依据取舍", grounds),
      .group("totals", "合计", totals),
      .list("evidence", "全部证据，按序号", evidence),
      .list("evidence_groups", "证据，按组", evidenceGroup),
      .group("evidence_totals", "证据合计", evidenceTotals),
      .list("witnesses", "证人", witness),
      .group("request", "函件里请求答复的期限", request),
      .group("authority", "收投诉书的市场监督管理部门", optional: true, authority),
      .group("declarations", "投诉人的声明", declarations),
      .list("other_proceedings", "同一争议的其他程序，无论已经结束与否", proceeding),
      .group("court", "法院与程序", optional: true, court),
      .group("copies", "副本份数，只用于给法院的材料", optional: true, copies),
      .list("materials", "材料清单用：交给法院的全部材料，按顺序", material),
      .group("package", "封面用：整包材料", optional: true, packageCover),
    ])
}
