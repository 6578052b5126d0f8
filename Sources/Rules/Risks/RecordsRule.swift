import Basics
import Matters

/// Records that platforms and payment institutions need not keep much longer.
enum RecordsRule {
  /// 电子商务法 第三十一条、第五十三条: three years from the completion of the dealing.
  static func findings(_ desk: RiskDesk) -> [Finding] {
    desk.deadlines.filter(\.isOfRecords).compactMap { finding($0, desk) }
  }

  private static func finding(_ clock: Deadline, _ desk: RiskDesk) -> Finding? {
    guard let due = clock.due, let purchase = desk.matter.purchase(clock.subject) else {
      return nil
    }
    let keeper = clock.kind == "platform_records" ? "平台" : "支付机构"
    let basis = clock.basis.listed
    if due < desk.matter.day {
      return purchase.record.warning(
        "records.expired",
        "订单 \(purchase.id) 的交易记录，\(keeper)至少要保存到 \(due.chinese)（\(basis)），现在已经过了，可能不再有。",
        remedy: "请仍然去要；先保存好自己手里的订单页、付款记录和聊天记录。")
    }
    guard due < desk.warningDay else {
      return nil
    }
    return purchase.record.warning(
      "records.running_out",
      "订单 \(purchase.id) 的交易记录，\(keeper)只须保存到 \(due.chinese)（\(basis)），还有 \(due.ordinal - desk.matter.day.ordinal) 天。",
      remedy: "请现在就书面要求\(keeper)提供并保留记录，同时自己下载、截图保存。")
  }
}

extension Deadline {
  /// 行政复议法 第二十条: the time left to ask for a review.
  var isOfReview: Bool { kind == "reconsideration" }

  package var isOfRecords: Bool { ["platform_records", "payment_records"].contains(kind) }
}
