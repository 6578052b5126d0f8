import Basics
import Matters

/// Risks that lie in how the case file fits together.
enum CaseRisks {
  static func findings(in matter: Matter) -> [Finding] {
    notConsumer(matter) + contacts(matter) + sharedClaims(matter) + bothWays(matter)
      + settled(matter) + unprovedAgreement(matter) + undelivered(matter) + emptyHanded(matter)
  }

  /// 令121 第三条: complaints are for consumers.
  private static func notConsumer(_ matter: Matter) -> [Finding] {
    guard !matter.isForConsumers else { return [] }
    return [
      Finding(
        .warning, "complaint_12315.not_consumer", path: "claimants",
        place: matter.claimants.first?.record.place,
        "投诉人是组织，或声明不是为生活消费购买：12315 不受理，没有生成投诉书。",
        remedy: "可以按合同起诉；是否适用消费者权益保护法请问律师。")
    ]
  }

  /// 令121 第十七条第四项: several people under one number or address look like no consumers.
  private static func contacts(_ matter: Matter) -> [Finding] {
    var findings: [Finding] = []
    for (key, name) in [("phone", "电话"), ("address", "通讯地址")] {
      var first: [String: Claimant] = [:]
      for claimant in matter.claimants {
        guard let value = claimant.record.text(key) else { continue }
        guard let earlier = first[value] else {
          first[value] = claimant
          continue
        }
        findings.append(
          Finding(
            .warning, "claimant.shared_contact", path: claimant.record.path(of: key),
            place: claimant.record.place(of: key),
            "“\(claimant.name ?? claimant.id)”与“\(earlier.name ?? earlier.id)”的\(name)相同：多人共用联系方式会被怀疑不是真实消费者。",
            remedy: "请各写各的\(name)。"))
      }
    }
    return findings
  }

  private static func sharedClaims(_ matter: Matter) -> [Finding] {
    matter.claims.compactMap { claim in
      let buyers = Set(matter.purchases(of: claim).map(\.claimant))
      guard claim.claimant == nil, buyers.count > 1 else { return nil }
      return claim.record.warning(
        "claim.several_claimants",
        "诉求 \(claim.id) 把 \(buyers.count) 位原告的钱写在一起，法院要分别判。",
        remedy: "请每位原告各写一项，用 claimant（原告）写明是谁的。")
    }
  }

  /// Money back and performance of the same order exclude each other.
  private static func bothWays(_ matter: Matter) -> [Finding] {
    let refunded = Set(
      matter.claims.filter { $0.kind == "refund" }.flatMap { matter.purchases(of: $0) }.map(\.id))
    return matter.claims.filter { $0.kind == "performance" }.compactMap { claim in
      let both = matter.purchases(of: claim).map(\.id).filter(refunded.contains)
      guard !both.isEmpty else { return nil }
      return claim.record.warning(
        "claim.refund_and_performance",
        "对订单 \(both.joined(separator: "、")) 既要求退款又要求继续履行，两者一般不能同时得到。",
        remedy: "请选一个，或请律师写成先后顺序。")
    }
  }

  private static func settled(_ matter: Matter) -> [Finding] {
    matter.complaints.filter { complaint in
      // An answered question settles nothing.
      complaint.kind != "inquiry"
        && complaint.replies.contains { ["resolved", "mediated"].contains($0.kind) }
    }
    .map { complaint in
      complaint.record.warning(
        "complaint.resolved",
        "投诉 \(complaint.id) 的记录写着已经解决或调解成功。",
        remedy: "请核对还有什么没有解决，诉求只写剩下的部分。")
    }
  }

  /// 民诉法 第一百六十五条第二款: an agreement counts only between the two limits.
  private static func unprovedAgreement(_ matter: Matter) -> [Finding] {
    guard matter.filing.smallClaimsAgreedOn != nil, matter.filing.agreementEvidence.isEmpty,
      let record = matter.filing.record?.record("small_claims_agreed")
    else { return [] }
    return [
      record.warning(
        "fact.unsupported",
        "适用小额诉讼的书面约定没有对应的证据。",
        remedy: "请把双方签字的约定作为证据，写在 evidence（证据）里。")
    ]
  }

  private static func undelivered(_ matter: Matter) -> [Finding] {
    matter.purchases.filter { $0.delivery == "shipping" && $0.receiptPlace == nil }.map {
      $0.record.warning(
        "purchase.receipt_place.missing",
        "订单 \($0.id) 是快递交付，却没有写收货地；收货地的法院也可以受理。",
        remedy: "请补写 receipt_place（收货地）。")
    }
  }

  private static func emptyHanded(_ matter: Matter) -> [Finding] {
    guard matter.evidence.isEmpty else { return [] }
    return [
      Finding(
        .warning, "case.evidence.missing", path: "evidence", place: matter.single.record.place,
        "一件证据都没有列。没有证据的投诉和起诉很难得到支持。", remedy: "请至少放进订单、付款和投诉记录的截图。")
    ]
  }
}
