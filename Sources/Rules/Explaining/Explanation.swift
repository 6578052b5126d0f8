package import Basics
import Jurisdictions
import Matters

/// Every value of an assessment with why it is what it is.
package struct Explanation: Sendable {
  package let traces: [Trace]

  package init(of assessment: Assessment) {
    let desk = ExplainingDesk(assessment)
    traces =
      [desk.procedure, desk.threshold, desk.amountInDispute].compactMap { $0 } + desk.venues
      + [desk.cause, desk.fee].compactMap { $0 } + desk.claims + desk.limitations
      + desk.deadlines + desk.authorities + desk.nextSteps
  }

  /// The traces under a key, or under all keys that begin with it: `claims`, `claims.Q1`.
  package func traces(under key: String) -> [Trace] {
    traces.filter { trace in
      guard trace.key.utf8.starts(with: key.utf8) else { return false }
      let next = trace.key.utf8.dropFirst(key.utf8.count).first
      return next == nil || next == UInt8(ascii: ".")
    }
  }

  /// The traces that rest on a line of the case file, by its path: `purchases[0].paid`.
  package func traces(restingOn path: String) -> [Trace] {
    traces.filter { trace in trace.facts.contains { same($0.path, path) } }
  }

  /// The traces that rest on an article, by the register's identifier.
  package func traces(citing id: String) -> [Trace] {
    traces.filter { trace in trace.articles.contains { same($0.id, id) } }
  }
}

extension Explanation {
  /// The law data these values rest on that was to be looked at again before a day and was not.
  package func recheckFindings(on day: CalendarDay) -> [Finding] {
    var reviews: [String: Review] = [:]
    for origin in traces.flatMap(\.origins) where origin.review.isDue(on: day) {
      reviews[origin.place.file] = origin.review
    }
    guard let first = reviews.keys.min() else { return [] }
    let names = reviews.sorted { $0.key < $1.key }
      .map { "\($0.key)（应在 \($0.value.recheckBy.chinese)以前）" }
    return [
      Finding(
        .warning, "law.recheck_due", place: Place(file: first),
        "这里用到的 \(reviews.count) 份法律资料到 \(day.chinese)已经过了复核期：\(names.joined(separator: "、"))。规定或数字可能已有变化。",
        remedy: "请核对最新的规定，再更新文件开头的 checked_on 和 recheck_by；没有把握的请问律师。")
    ]
  }
}
