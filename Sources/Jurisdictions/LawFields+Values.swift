import Basics
import YAMLFiles

extension LawFields {
  func text(_ key: String) throws(LawFault) -> String {
    try read(key, "文字") { $0.isEmpty ? nil : $0 }
  }

  func textIfAny(_ key: String) throws(LawFault) -> String? {
    try readIfAny(key, "文字") { $0 }
  }

  func flag(_ key: String) throws(LawFault) -> Bool {
    try read(key, "true 或 false") { ["true": true, "false": false][$0] }
  }

  func integer(_ key: String, in range: ClosedRange<Int>) throws(LawFault) -> Int {
    try read(key, "\(range.lowerBound) 到 \(range.upperBound) 的整数") { text in
      Int(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  func day(_ key: String) throws(LawFault) -> CalendarDay {
    try read(key, "像 2026-01-05 的日子") { CalendarDay(iso: $0) }
  }

  func dayIfAny(_ key: String) throws(LawFault) -> CalendarDay? {
    try readIfAny(key, "像 2026-01-05 的日子或 null") { CalendarDay(iso: $0) }
  }

  func dayOfYear(_ key: String) throws(LawFault) -> DayOfYear {
    try read(key, "像 08-01 的月日") { DayOfYear($0) }
  }

  /// The keys `from` and `to`, or others that mean the same.
  func period(from: String = "from", to: String = "to") throws(LawFault) -> Period {
    let start = try day(from)
    let end = try dayIfAny(to)
    if let end, end < start {
      throw Self.fault("law.bad_period", node.place, "“\(name)”的结束日 \(end) 早于开始日 \(start)。")
    }
    return Period(from: start, to: end)
  }

  func money(_ key: String) throws(LawFault) -> Money {
    try read(key, "以元为单位的数额") { try? Money(yuan: $0) }
  }

  func moneyIfAny(_ key: String) throws(LawFault) -> Money? {
    try readIfAny(key, "以元为单位的数额或 null") { try? Money(yuan: $0) }
  }

  /// An average wage: a slip of a digit too many or too few is refused.
  func wage(_ key: String) throws(LawFault) -> Money {
    try read(key, "1000 到 1000000 元之间的平均工资") { text in
      let amount = try? Money(yuan: text)
      return amount.flatMap { (100_000...100_000_000).contains($0.fen) ? $0 : nil }
    }
  }

  func ratio(_ key: String) throws(LawFault) -> Ratio {
    try read(key, "像 0.5 的比例") { Ratio($0) }
  }

  func ratioIfAny(_ key: String) throws(LawFault) -> Ratio? {
    try readIfAny(key, "像 0.5 的比例或 null") { Ratio($0) }
  }

  func flagIfAny(_ key: String) throws(LawFault) -> Bool? {
    try readIfAny(key, "true 或 false") { ["true": true, "false": false][$0] }
  }

  func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, _: Word.Type
  ) throws(LawFault) -> Word where Word.RawValue == String {
    let words = Word.allCases.map(\.rawValue).joined(separator: "、")
    return try read(key, "下列之一：\(words)") { Word(rawValue: $0) }
  }

  func certainty() throws(LawFault) -> Certainty {
    try word("certainty", Certainty.self)
  }

  func texts(_ key: String) throws(LawFault) -> [String] {
    try list(key) { item throws(LawFault) in
      guard let text = item.text, !text.isEmpty else {
        throw Self.fault("law.bad_value", item.place, "“\(key)”的每一项应是文字。")
      }
      return text
    }
  }

  func textsIfAny(_ key: String) throws(LawFault) -> [String] {
    has(key) ? try texts(key) : []
  }

  func days(_ key: String) throws(LawFault) -> [CalendarDay] {
    try list(key) { item throws(LawFault) in
      guard let day = item.text.flatMap({ CalendarDay(iso: $0) }) else {
        throw Self.fault("law.bad_value", item.place, "“\(key)”的每一项应是像 2026-01-05 的日子。")
      }
      return day
    }
  }
}

extension LawFields {
  /// Identifiers of articles, each with its older versions behind it.
  func articleVersions(_ key: String) throws(LawFault) -> [[String]] {
    try list(key) { item throws(LawFault) in
      guard let versions = item.items?.compactMap(\.text), !versions.isEmpty else {
        throw Self.fault("law.not_a_list", item.place, "依据写成 [[条文编号, 旧条文编号], …]。")
      }
      return versions
    }
  }
}
