import Basics

/// An option of a question, as it is typed.
enum LawOption: String {
  case province, on, amount, halved

  var name: String { "--\(rawValue)" }
  var hasValue: Bool { self != .halved }
}

/// What is asked, taken apart and not yet understood.
struct LawWords: Equatable {
  /// All that is no option and no option's value, in order; a `--` among them ends the options.
  var words: [String]
  /// What each option says; one without a value says nothing.
  var options: [LawOption: String]

  init(_ words: [String], _ options: [LawOption: String?] = [:]) {
    self.words = words
    self.options = options.compactMapValues { $0 }
  }
}

extension LawWords {
  /// The words that are no options.
  /// - Throws: where one of them looks like an option: it is none of the calculator's.
  func arguments(knowing known: [LawOption]) throws(LawQuestionError) -> [String] {
    let end = words.firstIndex(of: "--") ?? words.endIndex
    if let unknown = words[..<end].first(where: Self.looksLikeOption) {
      let names = known.map(\.name).joined(separator: "、")
      let remedy = names.isEmpty ? "这里不用写选项。" : "可以写的选项：\(names)。"
      throw LawQuestionError("line.invalid", "没有这个选项：\(unknown)。\(remedy)")
    }
    return Array(words[..<end] + words[end...].dropFirst())
  }

  /// The only word there is.
  func argument(
    _ wanted: String, knowing known: [LawOption]
  ) throws(LawQuestionError) -> String {
    let words = try arguments(knowing: known)
    guard let word = words.first, words.count == 1 else {
      let typed = words.isEmpty ? "" : "您写的是：\(words.joined(separator: " "))"
      throw LawQuestionError("line.invalid", "请写一个\(wanted)。\(typed)")
    }
    return word
  }

  /// The day that was named, or today.
  func day() throws(LawQuestionError) -> CalendarDay {
    guard let on = options[.on] else { return Clock.today }
    return try Self.day(on)
  }

  /// `-x` and `--x`, but not `-`, `-5` and `-.5`.
  private static func looksLikeOption(_ word: String) -> Bool {
    let bytes = word.utf8
    guard bytes.first == UInt8(ascii: "-"), let second = bytes.dropFirst().first else {
      return false
    }
    return second != UInt8(ascii: ".") && !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= second)
  }
}

extension LawWords {
  static func day(_ text: String) throws(LawQuestionError) -> CalendarDay {
    guard let day = CalendarDay(iso: text) else {
      throw LawQuestionError("day.invalid", "“\(text)”不是一个日期，请写成 2026-11-23。")
    }
    return day
  }

  static func money(_ text: String) throws(LawQuestionError) -> Money {
    do throws(Money.Fault) {
      return try Money(yuan: text)
    } catch {
      let why =
        switch error {
        case .notANumber: "不是一个金额"
        case .negative: "是负数"
        case .tooManyDecimals: "超过两位小数"
        case .tooLarge: "太大了"
        }
      throw LawQuestionError("amount.invalid", "“\(text)”\(why)。请写数字，单位是元，例如 198.00。")
    }
  }
}
