package import Basics
import Jurisdictions
import Matters

extension Assessment {
  /// Where its values come from, for the margin: of what these names name, such as `trace.claims`.
  package func remarks(for names: Set<String>) -> [Finding] {
    let desk = ExplainingDesk(self)
    let isAll = names.contains("trace")
    var remarks: [Finding] = []
    for topic in ExplainingDesk.Topic.allCases {
      let own = "trace.\(topic.rawValue)"
      guard isAll || names.contains(where: { $0 == own || $0.hasPrefix(own + ".") }) else {
        continue
      }
      desk.explain(topic) { remarks.append($0.remark) }
    }
    return remarks
  }

  /// The law data its values rest on that was to be looked at again before its day and was not.
  package var recheckFindings: [Finding] {
    let day = matter.day
    var reviews: [String: Review] = [:]
    for origin in ExplainingDesk(self).dueOrigins(on: day) {
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
