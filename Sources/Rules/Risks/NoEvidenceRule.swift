import Basics
import Matters

/// A case without a single exhibit.
enum NoEvidenceRule {
  static func findings(_ desk: RiskDesk) -> [Finding] {
    guard desk.matter.evidence.isEmpty else { return [] }
    return [
      Finding(
        .warning, "case.evidence.missing", path: "evidence", place: desk.matter.single.record.place,
        "一件证据都没有列。没有证据的投诉和起诉很难得到支持。", remedy: "请至少放进订单、付款和投诉记录的截图。")
    ]
  }
}
