import Basics
import Jurisdictions
import Matters

extension DeadlineClocks {
  /// 电子商务法 第三十一条、第五十三条: three years from the completion of the dealing; payments are complete
  /// when they are made.
  func records(_ purchase: Purchase) -> [Deadline] {
    let paid = purchase.at?.day
    let completed = purchase.deliveredAt?.day ?? paid
    let method = purchase.payment?.method
    let isElectronic = method.map { cash.first(in: $0) == nil } ?? false
    return [
      purchase.through == nil
        ? nil : clock("platform_records", purchase.id, from: completed, endedBy: nil),
      isElectronic ? clock("payment_records", purchase.id, from: paid, endedBy: nil) : nil,
    ].compactMap { $0 }
  }

  /// 消费者权益保护法 第二十五条: seven days to send goods back, seven to give the money back. Only where
  /// the buyer rests on it: goods sent back for a fault have no such clock.
  func returns(_ purchase: Purchase) -> [Deadline] {
    guard purchase.mayBeReturnedWithoutReason else { return [] }
    let returning = purchase.returning
    let asked = (returning?.askedAt ?? returning?.sentAt)
    let isOwed = purchase.outstanding != .zero
    return [
      clock("no_reason_return", purchase.id, from: purchase.deliveredAt?.day, endedBy: asked),
      isOwed
        ? clock("return_refund", purchase.id, from: returning?.receivedAt?.day, endedBy: nil) : nil,
    ].compactMap { $0 }
  }

  /// Ids of the purchases whose refund is asked for because they were sent back.
  var restingOnReturn: Set<ExactText> {
    let claims = matter.claims.filter { claim in
      claim.kind == "refund" && ClaimGround.of(claim, in: matter, law) == .returned
    }
    return Set(claims.flatMap(matter.purchases).map { ExactText($0.id) })
  }
}
