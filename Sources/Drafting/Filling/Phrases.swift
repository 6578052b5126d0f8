import Matters

/// Words of the case file's fixed lists as a sentence says them.
enum Phrases {
  /// 通过……向某某提出投诉; nil where whom it went to says it all.
  static func channel(of complaint: Complaint, in matter: Matter) -> String? {
    let plain: Set = ["association", "regulator", "mediation", "review"]
    return plain.contains(complaint.channel) && complaint.isToAuthority(in: matter)
      ? nil : channel(complaint.channel)
  }

  private static func channel(_ word: String) -> String {
    switch word {
    case "service": "客服渠道"
    case "email": "电子邮件"
    case "complaint_centre": "投诉中心"
    case "platform_intervention": "平台介入程序"
    case "letter": "书面函件"
    case "association": "消费者协会投诉渠道"
    case "complaint_12315", "report_12315": "12315平台"
    case "regulator": "行政机关投诉渠道"
    case "mediation": "调解程序"
    case "review": "行政复议程序"
    case "public": "公开发布的方式"
    default: "其他方式"
    }
  }

  /// 向某某…….
  static func act(of complaint: Complaint) -> String {
    switch (complaint.kind, complaint.channel) {
    case ("demand", _): "发出催告"
    case ("rescission", _): "发出解除合同通知"
    case ("report", _), (_, "report_12315"): "举报"
    case ("inquiry", _): "咨询"
    case (_, "mediation"): "申请调解"
    case (_, "review"): "申请行政复议"
    default: "提出投诉"
    }
  }

  /// 收到…….
  static func reply(_ kind: String) -> String {
    switch kind {
    case "automatic": "自动回复"
    case "template": "模板回复"
    case "progress": "进度告知"
    case "refusal": "拒绝的答复"
    case "offer": "处理方案"
    case "resolved": "处理结果"
    case "accepted": "受理告知"
    case "refused": "不予受理告知"
    case "mediated": "调解成功的告知"
    case "terminated": "终止调解告知"
    case "filed": "立案告知"
    case "not_filed": "不予立案告知"
    default: "答复"
    }
  }

  /// 3天后…….
  static func done(_ kind: String) -> String {
    switch kind {
    case "refusal": "拒绝"
    case "offer": "提出方案"
    case "resolved": "告知处理结果"
    case "accepted": "受理"
    case "refused": "不予受理"
    case "mediated": "调解成功"
    case "terminated": "终止调解"
    case "filed": "立案"
    case "not_filed": "不予立案"
    default: "答复"
    }
  }

  /// 同一争议另有……程序, as declared.
  static func proceeding(ofKind kind: String) -> String {
    switch kind {
    case "court": "诉讼"
    case "arbitration": "仲裁"
    case "mediation": "调解"
    case "association": "消费者协会处理"
    default: "行政机关处理"
    }
  }

  /// 同一争议另有……程序, as the log of complaints shows.
  static func proceeding(_ channel: String) -> String {
    switch channel {
    case "complaint_12315": "12315投诉"
    case "association": "消费者协会投诉"
    case "mediation": "调解"
    default: "行政机关处理"
    }
  }
}
