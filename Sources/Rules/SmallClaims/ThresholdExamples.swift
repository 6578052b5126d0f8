package import Basics
package import Jurisdictions

/// The examples of the provinces' files, put to the rule that decides thresholds.
package enum ThresholdExamples {
  /// What the rule answers otherwise than an example says, and notices that no example speaks of.
  ///
  /// - Throws: where the data cannot be read.
  package static func findings(in library: LawLibrary) throws(LawFault) -> [Finding] {
    let law = try library.smallClaims()
    var findings: [Finding] = []
    for name in ProvinceName.all {
      let province = try library.province(name)
      findings += province.examples.compactMap { failure($0, province, law) }
      findings += untold(in: province)
    }
    return findings
  }

  private static func failure(
    _ example: ThresholdExample, _ province: Province, _ law: SmallClaimsLaw
  ) -> Finding? {
    let threshold = Threshold(in: province, under: law, on: example.on, amount: example.amount)
    let got = words(
      threshold.status.rawValue, threshold.cap, threshold.agreedCap, threshold.answer?.rawValue)
    let wanted = words(example.status, example.cap, example.agreedCap, example.answer)
    guard got != wanted else { return nil }
    let amount = example.amount.map { "，标的额 \($0.grouped) 元" } ?? ""
    return Finding(
      .error, "law.example_fails", place: example.place,
      "例子不符：\(province.name.short) \(example.on)\(amount)，写的是 \(wanted)，按资料得出的是 \(got)。",
      remedy: "请核对新加的数字；例子本身写错的，改例子。")
  }

  private static func words(
    _ status: String, _ cap: Money?, _ agreed: Money?, _ answer: String?
  ) -> String {
    [status, cap?.description ?? "null", agreed?.description ?? "null", answer]
      .compactMap { $0 }.joined(separator: " / ")
  }

  /// Each notice is held on its first day and on the day before.
  private static func untold(in province: Province) -> [Finding] {
    let told = Set(province.examples.map(\.on))
    return province.notices.flatMap { notice -> [Finding] in
      [notice.period.from.adding(days: -1), notice.period.from].filter { !told.contains($0) }
        .map { day in
          Finding(
            .error, "law.example_missing", place: notice.place,
            "通知从 \(notice.period.from) 起，却没有 \(day) 的例子（examples）。",
            remedy: "请在文件末尾的 examples 里写上前一天和当天的答案。")
        }
    }
  }
}
