import Basics

/// Who belongs to what, where the file leaves it open.
enum RelationCheck {
  static func findings(in checked: Case) -> [Finding] {
    owners(in: checked) + sellers(in: checked) + unusedEvidence(in: checked)
      + evidenceWithoutFiles(in: checked) + standing(in: checked) + addressees(in: checked)
      + promises(in: checked)
  }

  /// With several claimants every purchase and complaint must say whose it is.
  private static func owners(in checked: Case) -> [Finding] {
    guard checked.claimants.count > 1 else { return [] }
    let purchases = checked.purchases.filter { $0.claimant.isEmpty }
      .map { ($0.record, "purchase", "订单 \($0.id)") }
    let complaints = checked.complaints.filter { $0.claimant.isEmpty }
      .map { ($0.record, "complaint", "投诉 \($0.id)") }
    return (purchases + complaints).map { record, group, name in
      Finding(
        .error, "\(group).claimant.missing", path: record.path(of: "claimant"),
        place: record.place, "有几位原告，\(name) 却没有写是谁的。", remedy: "请补写 claimant（原告）。")
    }
  }

  private static func sellers(in checked: Case) -> [Finding] {
    checked.purchases.filter { $0.from == nil && checked.respondents.count > 1 }.map { purchase in
      Finding(
        .hole, "purchase.from.missing", path: purchase.record.path(of: "from"),
        place: purchase.record.place, "订单 \(purchase.id) 没有写向谁买的。",
        remedy: "请补写 from（卖家），写被告的编号。")
    }
  }

  /// Offices are written to by their names, the other side by its id.
  private static func addressees(in checked: Case) -> [Finding] {
    let ids = Set(checked.respondents.map(\.id))
    return checked.complaints.compactMap { complaint in
      guard let to = complaint.to else { return nil }
      let channel = Vocabularies.channel.alias(of: complaint.channel) ?? complaint.channel
      let isKnown = ids.contains(to)
      let wrong: (String, String)? =
        Complaint.officeChannels.contains(complaint.channel) && isKnown
        ? ("是向机关、组织提出的，却写着对方 \(to)。", "请在 to（对象）里写机关、组织的名称。")
        : Complaint.siteChannels.contains(complaint.channel) && !isKnown
          ? ("的对象“\(to)”不是案件文件里的对方，统计和期限都算不进去。", "请在 to（对象）里写对方的编号。") : nil
      return wrong.map { message, remedy in
        Finding(
          .warning, "complaint.to.channel", path: complaint.record.path(of: "to"),
          place: complaint.record.place(of: "to"), "投诉 \(complaint.id)（\(channel)）\(message)",
          remedy: remedy)
      }
    }
  }

  /// With several respondents a promise must say whose it is, or no paper speaks of it.
  private static func promises(in checked: Case) -> [Finding] {
    guard checked.respondents.count > 1 else { return [] }
    return checked.responseTargets.filter { $0.isPromise && $0.by == nil }.map { target in
      Finding(
        .warning, "response_target.by.missing", path: target.record.path,
        place: target.record.place,
        "有几个对方，这条答复时限的承诺没有写是谁公布的：文书和统计里不会说谁没有做到。",
        remedy: "请补写 by（谁），写对方的编号。")
    }
  }

  private static func unusedEvidence(in checked: Case) -> [Finding] {
    let used = checked.citedEvidence
    return checked.evidence.filter { !used.contains($0.id) }.map { item in
      Finding(
        .note, "evidence.unused", path: item.record.path, place: item.record.place,
        "证据 \(item.id)“\(item.title ?? "未命名")”没有被任何事实引用。",
        remedy: "如果它证明某件事，请在那一项的 evidence（证据）里写上 \(item.id)。")
    }
  }

  private static func evidenceWithoutFiles(in checked: Case) -> [Finding] {
    checked.evidence.filter { $0.files.isEmpty && !["physical", "witness"].contains($0.kind) }
      .map { item in
        Finding(
          .warning, "evidence.files.missing", path: item.record.path(of: "files"),
          place: item.record.place, "证据 \(item.id) 没有文件，只能在目录里列名。",
          remedy: "请把文件放进案件文件夹，写在 files（文件）里。")
      }
  }

  /// 投诉须为生活消费、内容真实 (令121 第三条、第十条).
  private static func standing(in checked: Case) -> [Finding] {
    guard checked.statements.consumerUse == false else { return [] }
    return [
      Finding(
        .warning, "statements.consumer_use.denied", path: "statements.consumer_use",
        place: checked.record.record("statements")?.place(of: "consumer_use"),
        "您声明不是为生活消费购买：12315 投诉不会被受理，消费者权益保护法的条款也可能不适用。",
        remedy: "请咨询律师后再决定走哪条路。")
    ]
  }
}

extension Case {
  /// Every exhibit that some fact points to.
  package var citedEvidence: Set<String> {
    var used = Set(filing.agreementEvidence + (filing.preservation?.evidence ?? []))
    for purchase in purchases {
      used.formUnion(purchase.evidence)
      purchase.promises.forEach { used.formUnion($0.evidence) }
      used.formUnion(purchase.returning?.evidence ?? [])
    }
    events.forEach { used.formUnion($0.evidence) }
    for complaint in complaints {
      used.formUnion(complaint.evidence)
      complaint.replies.forEach { used.formUnion($0.evidence) }
    }
    responseTargets.forEach { used.formUnion($0.evidence) }
    standardTerms.forEach { used.formUnion($0.evidence) }
    claims.forEach { used.formUnion($0.evidence) }
    return used
  }
}
