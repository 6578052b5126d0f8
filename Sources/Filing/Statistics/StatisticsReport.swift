package import Basics
import DOCX
import Documents
import Drafting
import Exhibits
import Rules
import Seals

/// The report across cases as files: a paper, a table and the charts.
package struct StatisticsReport {
  /// The name of its files, and the kind of its template.
  private static let (name, kind) = ("投诉处理情况统计", "statistics_report")

  package let counted: Pipeline.Counted
  /// Of the template: an error means that there is no report.
  package let findings: [Finding]
  private let document: Document
  private let library: Library

  package init(_ counted: Pipeline.Counted, library: Library) throws {
    self.counted = counted
    self.library = library
    let facts = StatisticsFacts(
      counted.statistics, since: counted.since, leftOut: counted.leftOut,
      repeatFrom: counted.repeatFrom
    ).group
    var templates = library.templates
    let draft = try templates.template(Self.kind).draft(from: facts, subject: Self.name) { id in
      .unknown(Finding(.error, "law.article_not_in_register", "统计里不能引用法条 \(id)。"))
    }
    document = draft.document
    findings = Catalogue.statistics.check(facts) + draft.findings
  }

  /// Writes the files beside `folder` and moves them there when all are whole.
  ///
  /// - Returns: the files' paths, and where an earlier report that was changed by hand is kept.
  package func write(
    into folder: String, token: String, forms: Set<OtherForm> = [],
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) throws -> (files: [String], kept: String?) {
    let place = try OutputPlace(folder, token: token, for: .statistics)
    let output = OutputFiles(root: place.staging, isInterrupted: isInterrupted)
    do {
      try output.makeFolder("")
      let files = try files(forms)
      for (name, bytes) in files { try output.write(bytes, to: name) }
      try output.checkInterruption()
      let kept = try place.moveIntoPlace()
      let shown = files.map(\.name).filter { $0.hasPrefix(Self.name) }
      return (shown.map { "\(place.folder)/\($0)" }, kept)
    } catch {
      place.discard()
      throw error
    }
  }

  private func files(_ forms: Set<OtherForm>) throws -> [(name: String, bytes: [UInt8])] {
    guard let style = try library.styles().styles[document.style] else {
      throw FilingError(.own, "文书库里没有样式“\(document.style)”（templates/styles）。")
    }
    let paper = try DOCXWriter.write(document, style: style, includesComments: false)
    var files = [
      ("\(Self.name).docx", paper), ("\(Self.name).csv", StatisticsTable(counted).csv),
      ("\(Self.name).json", JSONText.bytes(of: counted.statistics.json)),
    ]
    if let charts = document.svgFile { files.append(("\(Self.name).svg", Array(charts.utf8))) }
    if forms.contains(.html) {
      files.append(("\(Self.name).html", Array(document.html(includesComments: false).utf8)))
    }
    if forms.contains(.text) { files.append(("\(Self.name).txt", Array(document.plainText.utf8))) }
    files.append((OutputPlace.markerName, Array(readMe.utf8)))
    let sums = files.map { (name: $0.0, sum: Fingerprint(of: $0.1)) }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      .map { "\($0.sum)  \($0.name)\n" }.joined()
    return files + [(PackageContents.checksumName, Array(sums.utf8))]
  }

  private var readMe: String {
    let isAnonymous = counted.statistics.least >= StatisticsFacts.anonymous
    let lines = [
      OutputPlace.Content.statistics.firstLine, "",
      "投诉处理情况统计：docx 是文书，csv 是表格，svg 是图，json 给程序读。",
      isAnonymous
        ? "里面没有消费者的个人信息；人数太少的经营者没有单独列出。"
        : "人数很少的经营者也单独列出，认得出是谁：只供本人查看，不要递交、公开。",
    ]
    return lines.joined(separator: "\n") + "\n"
  }
}
