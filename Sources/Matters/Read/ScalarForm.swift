import Basics

/// Reads one scalar's own text by the type of its key.
enum ScalarForm {
  struct Fault: Error {
    /// Last part of the finding's identifier.
    let identifier: String
    /// The end of the sentence that begins with what was written.
    let message: String
    let remedy: String
  }

  static func read(_ text: String, as type: ValueType) -> Result<Record.Value, Fault> {
    switch type {
    case .text, .referenceOrText, .path, .residentNumber: .success(.text(text))
    case .id, .reference: identifier(text)
    case .day: day(text)
    case .moment: moment(text)
    case .money: money(text)
    case .flag: flag(text)
    case .whole(let range): whole(text, in: range)
    case .percent: percent(text)
    case .word(let vocabulary): word(text, of: vocabulary)
    case .creditCode: creditCode(text)
    case .phone:
      shaped(
        text, ContactForms.isPhone, "invalid", "不像一个电话号码。",
        "手机号是 11 位数字；固定电话请带区号，例如 0571-88888888。")
    case .postcode:
      shaped(text, ContactForms.isPostcode, "invalid", "邮政编码应当是 6 位数字。", "请写成 \"310000\" 并加引号。")
    case .email: shaped(text, ContactForms.isEmail, "invalid", "不像一个邮箱地址。", "例如 name@example.com。")
    case .url:
      shaped(text, ContactForms.isURL, "invalid", "不像一个网址。", "请从浏览器地址栏复制，以 https:// 开头。")
    case .sha256:
      shaped(text, ContactForms.isSHA256, "invalid", "SHA-256 应当是 64 位十六进制。", "请从存证证书上完整复制。")
    case .list, .group: preconditionFailure("lists and groups are not scalars")
    }
  }

  private static func fault<Value>(
    _ identifier: String, _ message: String, _ remedy: String
  ) -> Result<Value, Fault> {
    .failure(Fault(identifier: identifier, message: message, remedy: remedy))
  }

  private static func shaped(
    _ text: String, _ fits: (String) -> Bool, _ identifier: String, _ message: String,
    _ remedy: String
  ) -> Result<Record.Value, Fault> {
    fits(text) ? .success(.text(text)) : fault(identifier, message, remedy)
  }

  private static func identifier(_ text: String) -> Result<Record.Value, Fault> {
    text.utf8.count <= 64 && !text.unicodeScalars.contains { $0.properties.isWhitespace }
      ? .success(.text(text))
      : fault("invalid", "编号太长或含有空格。", "请用简短的字母、数字或汉字，例如 E1。")
  }

  private static func day(_ text: String) -> Result<Record.Value, Fault> {
    guard let day = CalendarDay(iso: FullWidth.folded(text)) else {
      return fault("invalid", "不是一个日期。", "请写成 2026-01-05 这样的四位年、两位月、两位日。")
    }
    return .success(.day(day))
  }

  private static func moment(_ text: String) -> Result<Record.Value, Fault> {
    guard let moment = Moment(iso: text) else {
      return fault("invalid", "不是一个时间。", "请写成 2026-01-05T20:11；只知道日期时写 2026-01-05。")
    }
    return .success(.moment(moment))
  }

  private static func money(_ text: String) -> Result<Record.Value, Fault> {
    do throws(Money.Fault) {
      return .success(.money(try Money(yuan: text)))
    } catch {
      return fault(error.identifier, error.chinese, "请只写数字，单位是元，例如 198.00。")
    }
  }

  private static func flag(_ text: String) -> Result<Record.Value, Fault> {
    switch text {
    case "true", "True", "TRUE", "是": .success(.flag(true))
    case "false", "False", "FALSE", "否": .success(.flag(false))
    default: fault("invalid", "只能写是或否。", "请写 true（是）或 false（否）。")
    }
  }

  private static func whole(_ text: String, in range: ClosedRange<Int>) -> Result<
    Record.Value, Fault
  > {
    guard let value = Int(FullWidth.folded(text)), range.contains(value) else {
      if range.lowerBound == range.upperBound {
        return fault("invalid", "只能写 \(range.lowerBound)。", "这是格式的版本号，照写即可。")
      }
      let bound =
        range.upperBound == .max
        ? "不小于 \(range.lowerBound)" : "\(range.lowerBound) 到 \(range.upperBound)"
      return fault("invalid", "应当是 \(bound) 的整数。", "请只写这个范围里的数字，不带单位和负号。")
    }
    return .success(.whole(value))
  }

  private static func percent(_ text: String) -> Result<Record.Value, Fault> {
    let plain = FullWidth.folded(text)
    guard let value = Ratio(plain.hasSuffix("%") ? String(plain.dropLast()) : plain) else {
      return fault("invalid", "不是一个年利率。", "请写百分数，例如 3.0 表示年利率 3.0%。")
    }
    return .success(.percent(value))
  }

  private static func word(_ text: String, of vocabulary: Vocabulary) -> Result<Record.Value, Fault>
  {
    if let word = vocabulary.word(text) { return .success(.text(word)) }
    let all = vocabulary.words.flatMap {
      same($0.word, $0.alias) ? [$0.word] : [$0.word, $0.alias]
    }
    let near = Nearest.names(to: text, among: all)
    let choices = vocabulary.words.map {
      same($0.word, $0.alias) ? $0.word : "\($0.word)（\($0.alias)）"
    }
    return fault(
      "unknown_word", "这里只能从固定的几个词里选。",
      near.isEmpty
        ? "可以写：\(choices.joined(separator: "、"))。" : "您是不是想写“\(near.joined(separator: "”或“"))”？")
  }

  private static func creditCode(_ text: String) -> Result<Record.Value, Fault> {
    do throws(CreditCode.Fault) {
      return .success(.text(try CreditCode(text).text))
    } catch {
      return fault(error.rawValue, "统一社会信用代码\(error.chinese)。", "请对照营业执照重新抄写。")
    }
  }
}

extension Money.Fault {
  /// Last part of a finding's identifier.
  var identifier: String {
    switch self {
    case .notANumber: "invalid"
    case .negative: "negative"
    case .tooManyDecimals: "decimals"
    case .tooLarge: "too_large"
    }
  }

  /// The end of the sentence that begins with what was written.
  var chinese: String {
    switch self {
    case .notANumber: "不是一个金额。"
    case .negative: "金额不能是负数。"
    case .tooManyDecimals: "金额最多两位小数（到分）。"
    case .tooLarge: "金额太大了。"
    }
  }
}
