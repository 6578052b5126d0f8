import Basics
import Matters

/// Limitations that have run out, or whose start nobody knows.
enum ExpiredLimitations {
  static func findings(_ limitations: [Limitation], _ matter: Matter) -> [Finding] {
    limitations.filter { $0.starts == nil || $0.ends != nil }.compactMap { limitation in
      guard let ends = limitation.ends else {
        let record = matter.purchase(limitation.purchase)?.record
        return Finding(
          .warning, "limitation.start_unknown", path: record?.path(of: "knew_on"),
          place: record?.place, "不知道您何时知道权利受损，算不出订单 \(limitation.purchase) 的诉讼时效。",
          remedy: "请补写 knew_on（知道日期），或写明出事和投诉的时间。")
      }
      guard ends < matter.day else { return nil }
      let record = matter.purchase(limitation.purchase)?.record
      return Finding(
        .warning, "limitation.expired", path: record?.path(of: "knew_on"), place: record?.place,
        "订单 \(limitation.purchase) 对“\(matter.respondent(limitation.respondent)?.name ?? limitation.respondent)”的诉讼时效可能已于 \(ends.chinese) 届满。",
        remedy: "法院不会主动适用时效，但对方可以提出；请补充这期间催告、投诉的记录，并请律师判断。")
    }
  }
}
