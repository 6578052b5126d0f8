import Basics
import Matters
import Rules

extension PaperFacts {
  /// Everything with a time, from the first order to the last answer; what has none stands at the end.
  var timeline: [FactGroup] {
    let entries =
      (audience.needsRoll ? bought : audience.purchases.flatMap(happened))
      + audience.events.map(happened)
      + audience.complaints.flatMap(happened)
    return entries.sorted(by: \.at).enumerated().map { index, entry in
      FactGroup(
        path: entry.path,
        [
          "number": .text("\(index + 1)"),
          "at": needed(entry.at?.chinese, "时间", "paper.hole"),
          "what": .text(entry.what),
          "evidence": entry.isElsewhere
            ? .text("各笔见起诉状、投诉书所附《订单明细》") : evidence(entry.evidence),
        ])
    }
  }

  private struct Entry {
    let at: Moment?
    let what: String
    let evidence: [String]
    let path: String
    /// Whether its exhibits stand order by order in another paper.
    var isElsewhere = false
  }

  /// What many bought, in one line.
  private var bought: [Entry] {
    guard let first = audience.purchases.first else { return [] }
    let names = claimantNames.text ?? "\(audience.claimants.count)名消费者"
    let last = audience.purchases.last { $0.at != nil }?.at.map { "，至\($0.day.chinese)" } ?? ""
    return [
      Entry(
        at: first.at,
        what: "\(names)开始下单\(last)共\(audience.purchases.count)笔",
        evidence: [], path: first.record.path, isElsewhere: true)
    ]
  }

  private func happened(_ purchase: Purchase) -> [Entry] {
    let item = purchase.itemName ?? "商品"
    let buyer = matter.claimant(purchase.claimant)?.name ?? "购买人"
    let seller = matter.seller(of: purchase)?.name ?? "卖家"
    let sum = purchase.paid.map { "，实付\($0.grouped)元" } ?? ""
    var entries = [
      Entry(
        at: purchase.at, what: "\(buyer)向\(seller)购买\(item)\(sum)", evidence: purchase.evidence,
        path: purchase.record.path)
    ]
    if let delivered = purchase.deliveredAt {
      entries.append(
        Entry(
          at: delivered, what: "\(item)交付", evidence: purchase.evidence, path: purchase.record.path)
      )
    }
    return entries
  }

  private func happened(_ event: Event) -> Entry {
    Entry(
      at: event.at,
      what: (who(in: event).map { "\($0)：" } ?? "") + (event.what?.withoutFullStop ?? "（没有写明）"),
      evidence: event.evidence,
      path: event.record.path)
  }

  private func happened(_ complaint: Complaint) -> [Entry] {
    let who = matter.claimant(complaint.claimant)?.name ?? ""
    let to = matter.respondent(complaint.to ?? "")?.name ?? complaint.to ?? "对方"
    let kind = Vocabularies.complaintKind.alias(of: complaint.kind) ?? "投诉"
    let channel = Vocabularies.channel.alias(of: complaint.channel).map { "（\($0)）" } ?? ""
    let demand = complaint.demand.map { "，要求：\($0.withoutFullStop)" } ?? ""
    let sent = Entry(
      at: complaint.at, what: "\(complaint.id)：\(who)向\(to)\(kind)\(channel)\(demand)",
      evidence: complaint.evidence,
      path: complaint.record.path)
    return [sent] + arrival(of: complaint, at: to)
      + complaint.replies.map { reply in
        let text = reply.text.map { "：“\($0)”" } ?? ""
        return Entry(
          at: reply.at, what: "\(complaint.id)：收到\(to)的\(Phrases.reply(reply.kind))\(text)",
          evidence: reply.evidence, path: complaint.record.path)
      }
  }

  /// Where it is not the moment of sending.
  private func arrival(of complaint: Complaint, at to: String) -> [Entry] {
    guard let arrived = complaint.arrivedAt, arrived != complaint.at else { return [] }
    return [
      Entry(
        at: arrived, what: "\(complaint.id)：到达\(to)", evidence: complaint.evidence,
        path: complaint.record.path)
    ]
  }
}
