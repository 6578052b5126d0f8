package import Basics
import Jurisdictions
import Matters
package import Rules

/// The facts of a paper that anybody may read, and what was left out of it.
package struct PublicFacts {
  private let assessment: Assessment
  let audience: Audience
  private let data: PersonalData

  package init(_ assessment: Assessment) {
    self.assessment = assessment
    audience = Audience(.everyone, of: assessment)
    data = PersonalData(of: assessment.matter)
  }

  var matter: Matter { assessment.matter }

  package var group: FactGroup {
    let items = audience.purchases.compactMap(\.itemName)
    let facts = PaperFacts(
      assessment, for: audience, paper: .publicStatement, files: ExactTable(), requestDays: 7)
    let sites = matter.sites.filter { !$0.isPrivate }
    let refunds = audience.claims.filter { ["refund", "price_difference"].contains($0.claim.kind) }
    let sums = refunds.compactMap(\.amount)
    let days = audience.complaints.compactMap(\.at?.day).min().map {
      max(0, matter.day.ordinal - $0.ordinal)
    }
    return FactGroup([
      "date": .text(matter.day.chinese),
      "subject": items.first.map(data.masked).map { .text(items.count > 1 ? "\($0)等" : $0) }
        ?? .hole(label: "商品名称", finding: "item.name.missing"),
      "joint": .flag(audience.claimants.count > 1),
      "people": Fact(audience.claimants.count > 1 ? "\(audience.claimants.count)" : nil),
      "sites": joined(sites.compactMap { $0.site?.name }),
      "operators": joined(sites.compactMap(\.name)),
      "purchases": .list(audience.needsRoll ? [] : audience.purchases.map(purchase)),
      "order_list": Fact(orders), "schedule": .series(schedule),
      "events": .list(audience.events.filter { !isHarsh($0.what) }.map(event)),
      "complaints": .list(audience.complaints.filter { $0.channel != "public" }.map(complaint)),
      "days": Fact(days.map { "\($0)" }),
      "undecided": .flag(facts.history?["undecided"] == .flag(true)),
      "settled": .flag(
        audience.claims.isEmpty && audience.purchases.allSatisfy { $0.outstanding == .zero }),
      "terms": .list(
        audience.standardTerms.filter { $0.isLimiting && !isHarsh($0.text) }.map(term)),
      "asks": .group(facts.asks),
      "refund": Fact(
        sums.isEmpty || sums.count < refunds.count ? nil : sums.reduce(Money.zero, +).grouped),
      "exhibits": Fact(matter.evidence.isEmpty ? nil : "\(matter.evidence.count)"),
      "proceeding": .flag(
        !matter.otherProceedings.isEmpty
          || audience.complaints.contains { $0.isToAuthority(in: matter) }),
    ])
  }

  /// Sentences with words that judge: they are left out, and their owner is told.
  package var findings: [Finding] {
    let events = audience.events.compactMap { event in
      event.what.flatMap { isHarsh($0) ? (event.record, $0) : nil }
    }
    let terms = audience.standardTerms.filter { $0.isLimiting && isHarsh($0.text) }
      .map { ($0.record, $0.text) }
    return (events + terms).map { record, text in
      Finding(
        .warning, "public.harsh_words", path: record.path, place: record.place,
        "公开说明里没有写“\(data.masked(text))”这一句：里面有骂人或者定罪的话。",
        remedy: "请改成只写发生了什么；公开说话越平实，越不容易反过来要您负责。")
    }
  }

  /// - Returns: errors where somebody's data would still be read in the finished paper.
  package func leaks(in text: String) -> [Finding] {
    data.survivors(in: text).isEmpty ? [] : [Self.leak]
  }

  static let leak = Finding(
    .error, "public.personal_data", "公开的文书里还有个人信息，没有生成。",
    remedy: "请看商品名称、经过、规则原文里有没有写进姓名、店名、地址或者号码，改写后再生成。")

  private func isHarsh(_ text: String?) -> Bool {
    guard let text else { return false }
    let signs = assessment.tables.signs
    return [.crime, .insult, .hushMoney].contains { signs.words($0).first(in: text) != nil }
      || signs.words(.threatCondition).first(in: text, before: signs.words(.threatConsequence))
        != nil
  }

  private func joined(_ names: [String]) -> Fact {
    let masked = names.map(data.masked)
    return Fact(masked.isEmpty ? nil : masked.joined(separator: "、"))
  }

  private func purchase(_ purchase: Purchase) -> FactGroup {
    let seller = matter.seller(of: purchase)
    return FactGroup(
      id: purchase.id,
      [
        "on": day(purchase.at, "下单时间", "purchase.at.missing"),
        "item": purchase.itemName.map { .text(data.masked($0)) }
          ?? .hole(label: "商品名称", finding: "item.name.missing"),
        "seller": .text(seller.flatMap(named) ?? "商家"),
        "paid": purchase.paid.map { .text($0.grouped) }
          ?? .hole(label: "实付金额", finding: "purchase.paid.missing"),
        "order_tail": Fact(purchase.orderTail),
        "refunded": Fact(purchase.refunded == .zero ? nil : purchase.refunded.grouped),
        "not_delivered": .flag(matter.isUndelivered(purchase)),
      ])
  }

  private func named(_ respondent: Respondent) -> String? {
    respondent.isPrivate ? nil : respondent.name.map(data.masked)
  }

  private func event(_ event: Event) -> FactGroup {
    FactGroup([
      "on": day(event.at, "时间", "event.at.missing"),
      "what": event.what.map { .text(data.masked($0.withoutFullStop)) }
        ?? .hole(label: "发生了什么", finding: "event.what.missing"),
    ])
  }

  private func complaint(_ complaint: Complaint) -> FactGroup {
    let respondent = complaint.to.flatMap(matter.respondent)
    let to = respondent.map { named($0) ?? "商家" } ?? complaint.to.map(data.masked)
    return FactGroup(
      id: complaint.id,
      [
        "on": day(complaint.at, "投诉时间", "complaint.at.missing"),
        "to": to.map(Fact.text) ?? .hole(label: "投诉对象", finding: "complaint.to.missing"),
        "act": .text(Phrases.act(of: complaint)),
        "replies": .list(
          complaint.replies.sorted(by: \.at).map { reply in
            FactGroup([
              "on": day(reply.at, "答复时间", "reply.at.missing"),
              "kind": .text(Phrases.reply(reply.kind)),
              "text": Fact(
                reply.text.flatMap { isHarsh($0) ? nil : data.masked($0.withoutFullStop) }),
            ])
          }),
      ])
  }

  private func term(_ term: StandardTerm) -> FactGroup {
    FactGroup([
      "text": .text(data.masked(term.text.withoutFullStop)),
      "source": Fact(term.source.map(data.masked)),
    ])
  }

  private func day(_ moment: Moment?, _ label: String, _ finding: String) -> Fact {
    moment.map { .text($0.day.chinese) } ?? .hole(label: label, finding: finding)
  }
}
