import Basics
import Matters

/// The same parties, matter and claims are not sued about twice.
enum DuplicateSuitRule {
  /// 民诉法解释 第二百四十七条.
  static func findings(_ desk: RiskDesk) -> [Finding] {
    desk.matter.otherProceedings.filter { ["court", "arbitration"].contains($0.kind) }.map {
      proceeding in
      let body = proceeding.body ?? "机构未填"
      let basis = desk.law.named(.interpretation(247))
      let message =
        proceeding.kind == "court"
        ? "同一争议\(proceeding.isPending ? "正由" : "已由")法院（\(body)）处理：当事人、争议和请求都相同的，再起诉是重复起诉，不予受理\(basis)。"
        : "同一争议\(proceeding.isPending ? "正由" : "已由")仲裁机构（\(body)）处理：再向法院起诉，法院可能不受理。"
      return proceeding.record.warning(
        "proceeding.duplicate_suit", message,
        remedy: "请先问律师这次的被告、请求和上次有什么不同；没有不同的，不要再递起诉状。")
    }
  }
}

extension Matter {
  /// Somebody who is sued already, or was, in court or before arbitrators: by name, or because the
  /// file names nobody.
  func isSuedElsewhere(_ respondent: Respondent) -> Bool {
    otherProceedings.contains { proceeding in
      ["court", "arbitration"].contains(proceeding.kind)
        && (proceeding.against.isEmpty || proceeding.against.contains { same($0, respondent.id) })
    }
  }
}
