/// The fixed lists of the case file.
package enum Vocabularies {
  package static let connection = Vocabulary(
    "connection",
    [
      ("buyer_domicile", "买受人住所地"), ("receipt_place", "收货地"),
      ("respondent_domicile", "被告住所地"), ("agreed", "约定地"), ("place_of_tort", "侵权行为地"),
    ])
  package static let circumstance = Vocabulary(
    "circumstance",
    [
      ("appraisal", "需要评估鉴定"), ("counterclaim", "被告反诉"), ("foreign", "涉外"),
      ("title", "确认权属或身份"), ("disputed", "事实争议较大"), ("remanded", "发回重审或再审"),
      ("public_interest", "公益诉讼"),
    ])
  package static let wageSeries = Vocabulary(
    "wage_series", [("nonprivate", "非私营"), ("private", "私营"), ("full", "全口径")])
  package static let claimantKind = Vocabulary(
    "claimant_kind", [("person", "自然人"), ("organisation", "组织")])
  package static let sex = Vocabulary("sex", chinese: ["男", "女"])
  package static let idType = Vocabulary(
    "id_type",
    chinese: ["居民身份证", "护照", "港澳居民来往内地通行证", "台湾居民来往大陆通行证", "外国人永久居留身份证", "营业执照"])
  package static let agentKind = Vocabulary(
    "agent_kind",
    [
      ("lawyer", "律师"), ("legal_worker", "基层法律服务工作者"), ("relative", "近亲属"),
      ("recommended", "推荐的公民"),
    ])
  package static let power = Vocabulary(
    "power",
    [
      ("admit", "承认诉讼请求"), ("waive", "放弃诉讼请求"), ("change", "变更诉讼请求"), ("settle", "进行和解"),
      ("counterclaim", "提起反诉"), ("appeal", "提起上诉"),
    ])
  package static let role = Vocabulary(
    "role",
    [
      ("platform", "平台"), ("merchant", "商家"), ("self_run_site", "自营网站"), ("payee", "收款方"),
      ("other", "其他"),
    ])
  package static let respondentKind = Vocabulary(
    "respondent_kind",
    [("company", "公司"), ("sole_trader", "个体工商户"), ("individual", "个人"), ("unknown", "不详")])
  package static let category = Vocabulary(
    "category",
    [
      ("account", "账号"), ("card_key", "卡密"), ("top_up", "充值"), ("licence", "授权码"),
      ("virtual_item", "虚拟物品"), ("service", "服务"), ("physical", "实物"), ("food", "食品"),
      ("other", "其他"),
    ])
  package static let illegalRisk = Vocabulary(
    "illegal_risk",
    [
      ("none", "无"), ("cheat", "外挂"), ("cracked", "破解"), ("real_name_account", "实名账号"),
      ("card_or_phone", "银行卡或电话卡"), ("gambling", "赌博"), ("counterfeit", "假冒"), ("other", "其他"),
    ])
  package static let contract = Vocabulary(
    "contract", [("sale", "买卖"), ("service", "服务"), ("prepaid", "预付")])
  package static let delivery = Vocabulary(
    "delivery",
    [("network", "网络交付"), ("shipping", "快递"), ("in_person", "当面"), ("none", "无需交付")])
  package static let complaintKind = Vocabulary(
    "complaint_kind",
    [
      ("complaint", "投诉"), ("demand", "催告"), ("rescission", "解除通知"), ("report", "举报"),
      ("inquiry", "询问"),
    ])
  package static let channel = Vocabulary(
    "channel",
    [
      ("service", "在线客服"), ("email", "电子邮件"), ("complaint_centre", "投诉中心"),
      ("platform_intervention", "平台介入"), ("letter", "书面函件"), ("association", "消费者协会"),
      ("complaint_12315", "12315投诉"), ("report_12315", "12315举报"), ("regulator", "监管部门"),
      ("mediation", "调解"), ("review", "行政复议"), ("public", "公开发布"), ("other", "其他"),
    ])
  package static let replyKind = Vocabulary(
    "reply_kind",
    [
      ("automatic", "自动回复"), ("template", "模板回复"), ("progress", "进度告知"), ("refusal", "拒绝"),
      ("offer", "方案"), ("resolved", "已解决"), ("accepted", "受理"), ("refused", "不予受理"),
      ("mediated", "调解成功"), ("terminated", "终止调解"), ("filed", "立案"), ("not_filed", "不予立案"),
    ])
  package static let targetKind = Vocabulary(
    "target_kind", [("promise", "承诺"), ("request", "请求")])
  package static let termKind = Vocabulary(
    "term_kind",
    [
      ("complaint_window", "投诉期限"), ("evidence_burden", "举证要求"), ("no_refund", "不予退款"),
      ("jurisdiction", "管辖条款"), ("arbitration", "仲裁条款"), ("exemption", "免责条款"), ("other", "其他"),
    ])
  package static let claimKind = Vocabulary(
    "claim_kind",
    [
      ("refund", "退款"), ("price_difference", "退还差价"), ("damages", "赔偿损失"),
      ("contractual_penalty", "违约金"), ("costs", "合理费用"), ("interest", "利息"),
      ("punitive", "惩罚性赔偿"), ("food_tenfold", "食品十倍赔偿"), ("performance", "继续履行"),
      ("disclose_merchant", "披露商家信息"), ("apology", "赔礼道歉"), ("other", "其他"),
    ])
  package static let claimGround = Vocabulary(
    "claim_ground",
    [
      ("breach", "违约"), ("rescission", "解除"), ("promise", "按承诺退"), ("return", "退货"),
      ("withdrawal", "自行取消"),
      ("renewal", "自动续费"), ("void", "无效"), ("minor", "未成年人"), ("avoidance", "撤销"),
      ("unjust", "不当得利"),
    ])
  package static let evidenceKind = Vocabulary(
    "evidence_kind",
    [
      ("screenshot", "截图"), ("web_page", "网页"), ("payment_record", "支付凭证"), ("chat", "聊天记录"),
      ("call_recording", "通话录音"), ("screen_recording", "录屏"), ("email", "电子邮件"),
      ("document", "文书"), ("contract", "合同"), ("notarial_certificate", "公证书"),
      ("physical", "实物"), ("witness", "证人"), ("other", "其他"),
    ])
  package static let evidenceForm = Vocabulary(
    "evidence_form", chinese: ["书证", "物证", "视听资料", "电子数据", "证人证言", "鉴定意见", "当事人陈述"])
  package static let evidenceGroup = Vocabulary(
    "evidence_group", chinese: ["合同成立", "履行", "违约", "损失", "投诉经过", "其他"])
  package static let privateKind = Vocabulary(
    "private_kind",
    [
      ("name", "姓名"), ("phone", "电话"), ("id_number", "证件号码"), ("address", "地址"),
      ("order_number", "订单号"), ("account", "账号"), ("face", "人脸"), ("third_party", "他人信息"),
      ("other", "其他"),
    ])
  package static let fixationKind = Vocabulary(
    "fixation_kind", [("timestamp", "可信时间戳"), ("blockchain", "区块链存证"), ("notary", "公证")])
  package static let proceedingKind = Vocabulary(
    "proceeding_kind",
    [
      ("court", "诉讼"), ("arbitration", "仲裁"), ("regulator", "行政处理"), ("association", "消协处理"),
      ("mediation", "调解"),
    ])
  package static let proceedingState = Vocabulary(
    "proceeding_state", [("pending", "进行中"), ("closed", "已结束")])

  package static let all: [Vocabulary] = [
    connection, circumstance, wageSeries, claimantKind, sex, idType, agentKind, power, role,
    respondentKind,
    category, illegalRisk, contract, delivery, complaintKind, channel, replyKind, targetKind,
    termKind,
    claimKind, claimGround, evidenceKind, evidenceForm, evidenceGroup, privateKind, fixationKind,
    proceedingKind, proceedingState,
  ]
}
