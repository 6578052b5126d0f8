import Matters
import YAMLFiles

/// A case file written from the answers of the interview, with comments for what is still to be added.
struct CaseFileText {
  let answers: [String: String]

  private func has(_ id: String) -> Bool { !(answers[id] ?? "").isEmpty }

  private func quoted(_ id: String) -> String { YAMLValue.quoted(answers[id] ?? "") }

  private func line(_ indent: Int, _ key: String, _ id: String) -> String? {
    has(id) ? String(repeating: " ", count: indent) + "\(key): \(quoted(id))" : nil
  }

  var text: String {
    let parts = [head, claimant, respondents, purchase, events, complaints, tail]
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var head: String {
    """
    # 案件文件。以 # 开头的是说明。写完以后：dossier check 检查，dossier build 生成文书。
    dossier: 1
    title: \(quoted("title"))
    # as_of: 2026-11-23      # 按哪一天的法律；不写按生成当天
    """
  }

  private var claimant: String {
    let identity = try? ResidentNumber(answers["id_number"] ?? "")
    let lines: [String?] = [
      "claimants:", "  - id: me", line(4, "name", "name"),
      identity.map { "    sex: \($0.sex)" }, identity.map { "    birth_date: \($0.birthDate)" },
      line(4, "ethnicity", "ethnicity"), line(4, "id_number", "id_number"),
      line(4, "domicile", "domicile"), line(4, "address", "address"), line(4, "phone", "phone"),
      "    # refund_account: {holder: 姓名, bank: 开户行, number: \"账号\"}",
    ]
    return lines.compactMap { $0 }.joined(separator: "\n")
  }

  private var isThroughPlatform: Bool { answers["has_merchant"] == "true" }

  private var respondents: String {
    let role = isThroughPlatform ? "platform" : "self_run_site"
    var site = "name: \(quoted("site_name"))"
    if has("site_url") { site += ", url: \(quoted("site_url"))" }
    var lines: [String?] = [
      "respondents:", "  - id: platform", "    role: \(role)", "    kind: company",
      line(4, "name", "platform_name"), line(4, "uscc", "platform_uscc"),
      line(4, "domicile", "platform_domicile"),
      "    site: {\(site), is_platform: \(isThroughPlatform)}",
    ]
    if isThroughPlatform {
      lines += [
        "  - id: merchant", "    role: merchant", line(4, "name", "merchant_name"),
        line(4, "displayed_address", "merchant_address"),
        "    identity_disclosed: \(answers["identity_disclosed"] ?? "false")",
      ]
    }
    return lines.compactMap { $0 }.joined(separator: "\n")
  }

  private var purchase: String {
    let seller = isThroughPlatform ? "merchant" : "platform"
    let lines: [String?] = [
      "purchases:", "  - id: P1", "    from: \(seller)",
      isThroughPlatform ? "    through: platform" : nil, line(4, "at", "at"),
      line(4, "order_number", "order_number"),
      "    item: {name: \(quoted("item")), category: \(answers["category"] ?? "other")}",
      line(4, "paid", "paid"), line(4, "refunded", "refunded"),
      has("method") ? "    payment: {method: \(quoted("method"))}" : nil,
      line(4, "delivered_at", "delivered_at")
        ?? "    # delivered_at: 2026-01-05T20:15   # 收到的时间；没有收到就不写",
      "    # promises: [{text: 卖家的承诺原话, days: 7, evidence: [E2]}]",
      "    # evidence: [E1]                    # 证明这笔订单的证据编号",
    ]
    return lines.compactMap { $0 }.joined(separator: "\n")
  }

  private var events: String {
    """
    events:
      - {at: \(quoted("event_at")), what: \(quoted("event")), purchases: [P1]}   # 加上 evidence: [E3]
    """
  }

  private var complaints: String {
    guard answers["complained"] == "true" else {
      return "# complaints:   # 每一次投诉和答复，按时间写；写法见示例：dossier new 文件夹 --example membership-account"
    }
    var lines: [String?] = [
      "complaints:", "  - id: C1", "    channel: service", "    to: platform",
      "    purchases: [P1]", line(4, "at", "complaint_at"), line(4, "number", "complaint_number"),
      line(4, "demand", "complaint_demand"),
    ]
    if has("reply_kind") {
      let text = has("reply_text") ? ", text: \(quoted("reply_text"))" : ""
      lines.append("    replies:")
      let kind = answers["reply_kind"] ?? ""
      lines.append("      - {at: \(quoted("reply_at")), kind: \(kind)\(text)}")
    }
    return lines.compactMap { $0 }.joined(separator: "\n")
  }

  private var tail: String {
    let against = isThroughPlatform ? "merchant, platform" : "platform"
    return """
      claims:
        - {id: Q1, kind: refund, purchases: [P1], against: [\(against)]}

      # evidence:      # 证据：文件放进 evidence 文件夹，一件一条
      #   - id: E1
      #     title: 订单详情页截图
      #     files: [evidence/order.png]
      #     kind: screenshot
      #     group: 合同成立
      #     source: 我的手机某某 App 订单页
      #     proves: 一句话写明证明什么
      #     original: 我的手机，原件留存

      statements: {consumer_use: \(answers["consumer_use"] ?? "false"), truthful: \(answers["truthful"] ?? "false")}
      """
  }
}
