import Basics
import Matters

/// Complaints are for consumers.
enum NotConsumerRule {
  /// 令121 第三条: complaints are for consumers.
  static func findings(_ desk: RiskDesk) -> [Finding] {
    guard !desk.matter.isForConsumers else { return [] }
    return [
      Finding(
        .warning, "complaint_12315.not_consumer", path: "claimants",
        place: desk.matter.claimants.first?.record.place,
        "投诉人是组织，或声明不是为生活消费购买：12315 不受理，没有生成投诉书。",
        remedy: "可以按合同起诉；是否适用消费者权益保护法请问律师。")
    ]
  }
}
