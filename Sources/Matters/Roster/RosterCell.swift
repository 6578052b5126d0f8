import Basics
import Rosters

/// Brings one cell into the one form its column has; what cannot be read for certain is a problem.
struct RosterCell {
  let column: RosterColumn
  let heading: String

  /// Nil where the cell holds nothing.
  func read(_ cell: TableCell) -> Result<String, RosterProblem>? {
    let text = RosterText.trimmed(cell.text)
    guard !text.isEmpty else { return nil }
    if cell.kind == .fault {
      return fault("formula", text, "是一个出错的公式。", "请直接写上内容。")
    }
    if let scalar = RosterText.illegal(in: text) {
      return fault(
        "illegal_character", "…",
        "里有看不见的控制字符（U+\(String(scalar.value, radix: 16, uppercase: true))）。",
        "请删掉这一格，重新手工输入。")
    }
    switch column.form {
    case .text: return .success(cell.kind == .number ? RosterText.plainNumber(text) : text)
    case .code: return code(text, cell.kind)
    case .day: return day(text, cell.kind).map { .success("\($0)") } ?? noDay(text, cell.kind)
    case .moment: return moment(text, cell.kind)
    case .money: return money(text, cell.kind)
    case .whole: return whole(text)
    case .flag: return flag(text)
    case .word(let vocabulary): return word(text, vocabulary)
    }
  }

  private func fault(
    _ identifier: String, _ text: String, _ message: String, _ remedy: String
  ) -> Result<String, RosterProblem> {
    .failure(
      RosterProblem(
        .rejects, "\(column.key).\(identifier)", column,
        "“\(heading)”写的是“\(text.shortened)”，\(message)", remedy))
  }

  // MARK: Digits

  /// A spreadsheet keeps fifteen digits of a number; the rest are gone for good.
  private func code(_ text: String, _ kind: TableCell.Kind) -> Result<String, RosterProblem> {
    let plain = FullWidth.folded(text)
    if RosterText.isScientific(plain) || (kind == .number && RosterText.hasLostDigits(plain)) {
      return .failure(
        RosterProblem(
          .rejects, "digits_lost", column,
          "“\(heading)”被表格软件当成数字，变成了“\(plain.shortened)”，原来的数字已经丢了。",
          "请把这一列设成“文本”格式，对照原件重新输入。"))
    }
    switch column {
    case .phone: return phone(plain)
    case .creditCode: return creditCode(plain)
    case .idNumber: return .success(plain.uppercased())
    default: return .success(plain)
    }
  }

  private func phone(_ text: String) -> Result<String, RosterProblem> {
    var digits = text
    for prefix in ["+86", "0086"] where digits.hasPrefix(prefix) && digits.utf8.count > 13 {
      digits = String(digits.dropFirst(prefix.count))
    }
    if digits.hasPrefix("1") { digits.removeAll { $0 == "-" } }
    return ContactForms.isPhone(digits)
      ? .success(digits)
      : fault("invalid", text, "不像一个电话号码。", "手机号是 11 位数字；固定电话请带区号。")
  }

  private func creditCode(_ text: String) -> Result<String, RosterProblem> {
    do throws(CreditCode.Fault) {
      return .success(try CreditCode(text).text)
    } catch {
      return fault(error.rawValue, text, "统一社会信用代码\(error.chinese)。", "请对照营业执照重新抄写。")
    }
  }

  // MARK: Days

  private func day(_ text: String, _ kind: TableCell.Kind) -> CalendarDay? {
    guard kind != .number || text.utf8.count == 8 else { return nil }
    return RosterDay.moment(text)?.day
  }

  private func noDay(_ text: String, _ kind: TableCell.Kind) -> Result<String, RosterProblem> {
    kind == .number && text.utf8.count < 8
      ? fault("invalid", text, "是一个数，看不出是哪一天。", "请把这一格设成“日期”格式，或写成 2026-01-05。")
      : fault("invalid", text, "看不出是哪一天。", "请按年、月、日的顺序写，例如 2026-01-05。")
  }

  private func moment(_ text: String, _ kind: TableCell.Kind) -> Result<String, RosterProblem> {
    guard kind != .number || text.utf8.count == 8, let moment = RosterDay.moment(text) else {
      return noDay(text, kind)
    }
    return .success(moment.description)
  }

  // MARK: Sums and the rest

  private func money(_ text: String, _ kind: TableCell.Kind) -> Result<String, RosterProblem> {
    let written = kind == .number ? RosterText.cents(text) ?? text : text
    do throws(Money.Fault) {
      return .success(try Money(yuan: written).description)
    } catch {
      return fault(
        error == .negative ? "negative" : "invalid", text, error.chinese, "请只写数字，单位是元。")
    }
  }

  private func whole(_ text: String) -> Result<String, RosterProblem> {
    var plain = FullWidth.folded(text)
    if plain.hasSuffix(".0") { plain.removeLast(2) }
    guard let number = Int(plain), (1...1_000_000).contains(number) else {
      return fault("invalid", text, "不是一个数量。", "请写 1 以上的整数。")
    }
    return .success("\(number)")
  }

  private func flag(_ text: String) -> Result<String, RosterProblem> {
    switch FullWidth.folded(text).lowercased() {
    case "是", "同意", "愿意", "对", "√", "✓", "✔", "y", "yes", "1", "true": .success("是")
    case "否", "不同意", "不愿意", "不", "×", "✗", "x", "n", "no", "0", "false": .success("否")
    default: fault("invalid", text, "看不出是同意还是不同意。", "请写是或否。")
    }
  }

  private func word(_ text: String, _ vocabulary: Vocabulary) -> Result<String, RosterProblem> {
    let plain = FullWidth.folded(text)
    let tried = [text, plain, plain.hasSuffix("性") ? String(plain.dropLast()) : plain]
    if let word = tried.compactMap(vocabulary.word).first {
      return .success(vocabulary.alias(of: word) ?? word)
    }
    let choices = vocabulary.words.map(\.alias).joined(separator: "、")
    return fault("unknown_word", text, "不在可以选的几个词里。", "请从这几个里选：\(choices)。")
  }
}

/// Days as people write them in spreadsheets: year, month, day. Other orders are not guessed.
enum RosterDay {
  static func moment(_ text: String) -> Moment? {
    if let moment = Moment(iso: text) { return moment }
    let bytes = Array(FullWidth.folded(text.replacingTime()).utf8)
    if bytes.count == 8, let number = digits(bytes[...]) {
      return CalendarDay(year: number / 10_000, month: number / 100 % 100, day: number % 100)
        .map { Moment(day: $0) }
    }
    var scan = Scan(bytes: bytes)
    guard let year = scan.number(4...4), scan.mark("-/.年"), let month = scan.number(1...2),
      scan.mark("-/.月"), let date = scan.number(1...2),
      let day = CalendarDay(year: year, month: month, day: date)
    else { return nil }
    _ = scan.mark("日")
    if scan.isAtEnd { return Moment(day: day) }
    _ = scan.mark("T~")
    guard let second = scan.timeOfDay(), scan.isAtEnd else { return nil }
    return Moment(day: day, second: second)
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  private struct Scan {
    let bytes: [UInt8]
    var position = 0

    var isAtEnd: Bool { position == bytes.count }

    /// `20:11:09`, `9时20分`, `9点半`: in seconds.
    mutating func timeOfDay() -> Int? {
      guard let hour = number(1...2), hour < 24 else { return nil }
      if mark("时点") { return spokenMinute().map { hour * 3600 + $0 } }
      guard mark(":"), let minute = number(2...2), minute < 60 else { return nil }
      guard mark(":") else { return hour * 3600 + minute * 60 }
      guard let second = number(2...2), second < 60 else { return nil }
      if mark(".") { _ = number(1...9) }
      return hour * 3600 + minute * 60 + second
    }

    private mutating func spokenMinute() -> Int? {
      if isAtEnd || mark("整") { return 0 }
      if mark("半") { return 30 * 60 }
      guard let minute = number(1...2), minute < 60 else { return nil }
      guard mark("分"), !isAtEnd else { return minute * 60 }
      guard let second = number(1...2), second < 60, mark("秒") else { return nil }
      return minute * 60 + second
    }

    mutating func number(_ count: ClosedRange<Int>) -> Int? {
      var end = position
      while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
      guard count.contains(end - position) else { return nil }
      defer { position = end }
      return digits(bytes[position..<end])
    }

    /// One of these marks.
    mutating func mark(_ marks: String) -> Bool {
      for scalar in marks.unicodeScalars {
        let mark = Array(String(scalar).utf8)
        if bytes[position...].starts(with: mark) {
          position += mark.count
          return true
        }
      }
      return false
    }
  }
}

extension String {
  /// The blank between day and time made a mark, for folding takes blanks away.
  fileprivate func replacingTime() -> String {
    var scalars = String.UnicodeScalarView()
    var wasBlank = false
    for scalar in trimmed.unicodeScalars {
      let isBlank = scalar.isBlank
      if !isBlank { scalars.append(scalar) } else if !wasBlank { scalars.append("~") }
      wasBlank = isBlank
    }
    return String(scalars)
  }
}

/// What can be said of a cell's text at a glance.
enum RosterText {
  /// Without blanks at its ends.
  static func trimmed(_ text: String) -> String {
    guard let first = text.utf8.first, let last = text.utf8.last else { return "" }
    // Letters of the alphabet and digits at both ends: the usual case.
    if first > 0x20, last > 0x20, first < 0x7F, last < 0x7F { return text }
    return text.trimmed
  }

  /// A name for comparing: blanks and the kinds of dots in it tell nobody apart.
  static func comparable(name: String) -> String {
    let scalars = FullWidth.folded(name).unicodeScalars.map { scalar in
      dots.contains(scalar) ? "·" : scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static let dots: Set<Unicode.Scalar> = [
    "·", "•", "・", "･", "‧", "∙", "⋅", "●", ".", "。",
  ]

  /// A character no paper can hold, or one that turns text around.
  static func illegal(in text: String) -> Unicode.Scalar? {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return nil }
    return text.unicodeScalars.first {
      !XMLCharacters.allows($0) || XMLCharacters.isDirectionMark($0)
    }
  }

  /// `1.23E+17`
  static func isScientific(_ text: String) -> Bool {
    guard let mark = text.utf8.firstIndex(where: { $0 | 0x20 == 0x65 }) else { return false }
    let head = text.utf8[..<mark]
    var tail = text.utf8[mark...].dropFirst()
    if tail.first == UInt8(ascii: "+") || tail.first == UInt8(ascii: "-") {
      tail = tail.dropFirst()
    }
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    return !tail.isEmpty && tail.count <= 3 && tail.allSatisfy(isDigit) && !head.isEmpty
      && head.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") }
      && (head.contains(UInt8(ascii: ".")) || text.utf8.contains(UInt8(ascii: "+")))
  }

  /// More than fifteen digits, or a fraction, where a code should be.
  static func hasLostDigits(_ text: String) -> Bool {
    text.utf8.count > 15 || text.utf8.contains { !(0x30...0x39).contains($0) }
  }

  /// `198` for `198.0`.
  static func plainNumber(_ text: String) -> String {
    text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// A stored number's yuan to the fen, where what it is off by is only the way it is stored.
  static func cents(_ text: String) -> String? {
    guard let number = Double(text), number >= 0, number < 1e11 else { return nil }
    let fen = (number * 100).rounded()
    guard abs(number * 100 - fen) < 1e-4 else { return nil }
    return Money(fen: Int(fen)).description
  }
}
