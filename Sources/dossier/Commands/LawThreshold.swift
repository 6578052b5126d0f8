import ArgumentParser
import Basics
import Jurisdictions
import Rules

struct LawThreshold: LawCalculator {
  typealias Question = SmallClaimsQuestion
  static let configuration = CommandConfiguration(
    commandName: "threshold", abstract: "某省某天的小额诉讼标准，以及为什么。",
    usage: "dossier law threshold --province <省份> [--on <日期>] [--amount <元>]")

  @OptionGroup var common: CommonOptions
  @Option(help: "受诉法院所在省份，例如 江苏。") var province: String?
  @Option(help: "起诉的日期；默认今天。") var on: String?
  @Option(help: "标的额（元）。") var amount: String?
  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      "只写 - 时逐行读标准输入，每行一问。", valueName: "-"))
  var words: [String] = []

  var asked: LawWords {
    LawWords(words, [.province: province, .on: on, .amount: amount])
  }
}

struct SmallClaimsQuestion: LawQuestion {
  static let options: [LawOption] = [.province, .on, .amount]
  let province: Province
  let day: CalendarDay
  let amount: Money?

  init(_ asked: LawWords, at desk: LawDesk) throws(LawQuestionError) {
    let words = try asked.arguments(knowing: Self.options)
    guard let province = asked.options[.province] else {
      throw LawQuestionError(
        "province.missing", "请用 --province 写明受诉法院所在的省份，例如 --province 江苏。")
    }
    guard words.isEmpty else {
      throw LawQuestionError("line.invalid", "多余的词：\(words.joined(separator: " "))")
    }
    self.province = try desk.province(province)
    day = try asked.day()
    amount = try asked.options[.amount].map(LawWords.money)
  }

  func answer(at desk: LawDesk) throws(LawQuestionError) -> LawAnswer {
    let threshold = Threshold(
      in: province, under: try desk.smallClaims(), on: day, amount: amount)
    return LawAnswer(json: threshold.json, text: ThresholdText.text(threshold))
  }
}

/// A threshold as a person reads it.
enum ThresholdText {
  static func text(_ threshold: Threshold) -> String {
    var lines = ["\(threshold.province.full)，\(threshold.on.chinese)："]
    if let rule = threshold.rule {
      let upper = rule.agreedShare.map { "，双方约定可到 \(percent($0))" } ?? ""
      lines.append("  规则：\(rule.citation.text)，就业人员年平均工资的 \(percent(rule.share))\(upper)")
    }
    lines += stated(threshold)
    lines += candidates(threshold)
    if let amount = threshold.amount, let answer = threshold.answer {
      lines.append("  \(amount.grouped) 元：\(words(answer))")
    }
    for warning in threshold.warnings {
      lines.append("  注意：\(warning.message)")
      if let remedy = warning.remedy { lines.append("      → \(remedy)") }
    }
    return lines.joined(separator: "\n")
  }

  private static func percent(_ ratio: Ratio) -> String { "\(ratio.tenThousandths / 100)%" }

  private static func stated(_ threshold: Threshold) -> [String] {
    guard let cap = threshold.cap else { return ["  没有可以直接说的数额。"] }
    let label =
      switch threshold.status {
      case .announced: "法院公布"
      case .derived: "推算，非法院公布"
      default: "您提供的数据"
      }
    let upper = threshold.agreedCap.map { "，约定适用到 \($0.grouped) 元" } ?? ""
    var lines = ["  标准：\(cap.grouped) 元以下\(upper)（\(label)）"]
    if let notice = threshold.notice {
      lines.append("  依据：\(notice.court)，\(notice.from.chinese)起，\(notice.document)")
    }
    if let wage = threshold.wage {
      let published = wage.publishedOn.map { "，\($0.chinese)公布" } ?? ""
      lines.append(
        "  工资：\(wage.year) 年\(wage.series.chinese) \(wage.yuan.grouped) 元\(published)；出处：\(wage.source)"
      )
    }
    return lines
  }

  private static func candidates(_ threshold: Threshold) -> [String] {
    guard !threshold.candidates.isEmpty else { return [] }
    return ["  可能的数（仅供了解，不能当作标准）："]
      + threshold.candidates.map { candidate in
        let name = [
          candidate.year.map { "\($0) 年" }, candidate.series?.chinese,
          candidate.kind == .notice ? "旧通知" : candidate.kind == .pilot ? "试点法院" : nil,
        ].compactMap { $0 }.joined()
        let upper = candidate.agreedCap.map { " / 约定 \($0.grouped)" } ?? ""
        let stale = candidate.isStale ? "，可能已过时" : ""
        return
          "    \(name)：\(candidate.cap.grouped)\(upper) 元（\(candidate.certainty.chinese)\(stale)）"
      }
  }

  private static func words(_ answer: Threshold.Answer) -> String {
    switch answer {
    case .smallClaims: "在小额诉讼标准以内（一审终审，不能上诉）"
    case .byAgreement: "超过标准，双方书面约定才能适用小额诉讼"
    case .notSmallClaims: "超过小额诉讼的范围"
    case .depends: "取决于法院采用的数字，请问立案庭"
    }
  }
}
