import Basics
import Matters

/// Money back and performance of the same order.
enum RefundAndPerformanceRule {
  /// Money back and performance of the same order exclude each other.
  static func findings(_ desk: RiskDesk) -> [Finding] {
    let refunded = Set(
      desk.matter.claims.filter { $0.kind == "refund" }.flatMap { desk.matter.purchases(of: $0) }
        .map(\.id))
    return desk.matter.claims.filter { $0.kind == "performance" }.compactMap { claim in
      let both = desk.matter.purchases(of: claim).map(\.id).filter(refunded.contains)
      guard !both.isEmpty else { return nil }
      return claim.record.warning(
        "claim.refund_and_performance",
        "对订单 \(both.joined(separator: "、")) 既要求退款又要求继续履行，两者一般不能同时得到。",
        remedy: "请选一个，或请律师写成先后顺序。")
    }
  }
}
