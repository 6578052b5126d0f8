import Basics
import Jurisdictions

/// An audit of the law data as a person reads it: openly what is missing, and where to add it.
enum AuditText {
  static func text(_ audit: LawAudit) -> String {
    [heading(audit), matrix(audit), stale(audit), notices(audit), others(audit)]
      .joined(separator: "\n\n")
  }

  private static func heading(_ audit: LawAudit) -> String {
    """
    法律资料有多全、多新、多可靠（\(audit.day.chinese)）
    到这一天，\(audit.expectedYear) 年的平均工资应当已经公布。
    """
  }

  private static let marks = "● 两个来源（或两个资料库）一致　○ 一个来源　! 来源不一致或可疑　· 没有"

  private static func mark(_ certainty: Certainty?) -> String {
    switch certainty {
    case nil: "·"
    case .conflict, .suspect: Console.coloured("!", 33)
    case .twoSources, .twoRepositories, .mirrorChecked: "●"
    default: "○"
    }
  }

  private static func matrix(_ audit: LawAudit) -> String {
    let series: [(WageSeries, String)] = [
      (.nonprivate, "非私营"), (.private, "私营"), (.full, "全口径年"), (.fullMonth, "全口径月"),
    ]
    let head =
      Columns.padded("省份", to: 8) + Columns.padded("口径", to: 10)
      + audit.years.map { "\($0) " }.joined()
    let lines = audit.provinces.flatMap { coverage in
      series.filter { item in coverage.figures.contains { $0.series == item.0 } }.enumerated()
        .map { index, item in
          let name = index == 0 ? coverage.province.short : ""
          let cells = audit.years.map { " \(mark(coverage.certainty(item.0, $0)))   " }.joined()
          return Columns.padded(name, to: 8) + Columns.padded(item.1, to: 10) + cells
        }
    }
    return "平均工资（\(marks)）\n" + ([head] + lines).map(withoutEnd).joined(separator: "\n")
  }

  private static func withoutEnd(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }

  private static func stale(_ audit: LawAudit) -> String {
    let missing = audit.provinces.filter(\.isStale)
    guard !missing.isEmpty else { return "各省 \(audit.expectedYear) 年的平均工资都有。" }
    return """
      缺 \(audit.expectedYear) 年数的有 \(missing.count) 个省份，这些地方的标准一般不能给出：
        \(missing.map(\.province.short).joined(separator: "、"))
      查到一个数，就在该省的文件（例如 \(missing[0].file)）里加一行，写法见 jurisdictions/README.md；加完运行 dossier law check。
      """
  }

  private static func notices(_ audit: LawAudit) -> String {
    let held = audit.provinces.compactMap { coverage in
      coverage.newestNotice.map { from in
        let series = coverage.knownSeries.map { "，\($0.chinese)" } ?? ""
        let state = coverage.isNoticeOutdated ? "太旧，不再直接引用" : "可以引用"
        return "  \(coverage.province.short)：\(from.chinese)起\(series)；\(state)"
      }
    }
    let doubtful = audit.provinces.reduce(0) { $0 + $1.doubtful }
    return """
      高级人民法院的通知（其余省份没有）：
      \(held.joined(separator: "\n"))
      来源不一致或可疑的数共 \(doubtful) 个，从不据以推算。
      """
  }

  private static func others(_ audit: LawAudit) -> String {
    let articles = Certainty.allCases.compactMap { certainty in
      audit.articles[certainty].map { "  \(certainty.chinese)：\($0) 条" }
    }
    let due = audit.recheckDue.map {
      "  \($0.file)：最后核对 \($0.review.checkedOn.chinese)，应在 \($0.review.recheckBy.chinese)以前再核对"
    }
    return """
      法律条文：
      \(articles.joined(separator: "\n"))
      放假安排到 \(audit.calendarThrough.map(String.init) ?? "没有") 年；贷款市场报价利率到 \(audit.primeRatesThrough.chinese)。
      过了复核期的文件：\(due.isEmpty ? "没有" : "\n" + due.joined(separator: "\n"))
      """
  }
}
