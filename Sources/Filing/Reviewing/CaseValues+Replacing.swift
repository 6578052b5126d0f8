import Basics
import Matters
import YAMLFiles

/// Why a value cannot be put into the case file.
struct ValueFault: Error {
  let finding: Finding
}

extension CaseValues {
  /// The steps of a key such as `purchases[0].item.name`.
  static func steps(_ key: String) -> [YAMLStep] {
    key.split(separator: ".").flatMap { part -> [YAMLStep] in
      guard part.hasSuffix("]"), let bracket = part.firstIndex(of: "["),
        let index = Int(part[part.index(after: bracket)...].dropLast())
      else { return [.key(String(part))] }
      return [.key(String(part[..<bracket])), .item(index)]
    }
  }

  /// A text as it is printed in a paper, in the form in which the case file keeps it.
  ///
  /// - Throws: where the value is another by now, or the text is none of its kind.
  func replacement(
    of key: String, printed old: String, with new: String
  ) throws(ValueFault) -> YAMLValue {
    guard let value = value(key), let now = printed(key) else {
      throw Self.fault(key, "案件文件里没有这个值（可能在名单里）。", "请自己把它改成“\(new)”。")
    }
    guard now == old || now.hasPrefix(old) else {
      throw Self.fault(key, "现在的值是“\(now)”，不是评审时的“\(old)”，没有改。", "请核对后自己改。")
    }
    let text = new.trimmed
    guard !text.isEmpty else {
      throw Self.fault(key, "律师把“\(old)”删去了，没有写新的值。", "请核对；要去掉的，自己删这一行。")
    }
    switch value {
    case .money:
      guard let money = try? Money(yuan: text) else { throw Self.unreadable(key, new, "金额") }
      return .word("\(money)")
    case .day:
      guard let day = Self.day(text) else { throw Self.unreadable(key, new, "日期") }
      return .word("\(day)")
    case .moment:
      guard let moment = Self.moment(text) else { throw Self.unreadable(key, new, "时间") }
      return .word("\(moment)")
    case .whole:
      guard let number = Int(text) else { throw Self.unreadable(key, new, "整数") }
      return .word("\(number)")
    case .text(let whole):
      // The paper leaves out a full stop that the case file has.
      return .text(text + whole.dropFirst(old.count))
    case .flag, .percent, .list, .record:
      throw Self.fault(key, "这个值不能自动改。", "请自己把它改成“\(new)”。")
    }
  }

  private static func day(_ text: String) -> CalendarDay? {
    CalendarDay(iso: text) ?? moment(text).flatMap { $0.second == nil ? $0.day : nil }
  }

  /// 2026年1月5日20时11分, or as the case file writes it.
  private static func moment(_ text: String) -> Moment? {
    if let moment = Moment(iso: text) { return moment }
    guard
      let match = text.wholeMatch(
        of: /(\d{4})年(\d{1,2})月(\d{1,2})日(?:(\d{1,2})时(\d{1,2})分(?:(\d{1,2})秒)?)?/)
    else { return nil }
    func padded(_ part: Substring) -> String { part.count == 1 ? "0\(part)" : String(part) }
    let day = "\(match.1)-\(padded(match.2))-\(padded(match.3))"
    guard let hour = match.4, let minute = match.5 else { return Moment(iso: day) }
    let seconds = match.6.map { ":\(padded($0))" } ?? ""
    return Moment(iso: "\(day)T\(padded(hour)):\(padded(minute))\(seconds)")
  }

  private static func unreadable(_ key: String, _ new: String, _ kind: String) -> ValueFault {
    fault(key, "“\(new)”不是一个\(kind)，没有改。", "请问清楚后自己改案件文件。")
  }

  private static func fault(_ key: String, _ message: String, _ remedy: String) -> ValueFault {
    ValueFault(
      finding: Finding(
        .warning, "review.value_not_written", path: key, "\(key)：\(message)", remedy: remedy))
  }
}

extension String {
  fileprivate var trimmed: String {
    let blanks: Set<Unicode.Scalar> = [" ", "\u{A0}", "\u{3000}", "\n", "\t"]
    var scalars = unicodeScalars[...]
    while let first = scalars.first, blanks.contains(first) { scalars.removeFirst() }
    while let last = scalars.last, blanks.contains(last) { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }
}
