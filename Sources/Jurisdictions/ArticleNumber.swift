/// Article numbers as laws print them: `第一百六十五条`, `第二百五十三条之一`, `第一项`.
package enum ArticleNumber {
  private static let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  /// `一百六十五` for 165; nil outside 1 to 9999.
  package static func chinese(_ number: Int) -> String? {
    guard (1...9999).contains(number) else { return nil }
    var text = ""
    var rest = number
    var gap = false
    for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = rest / unit
      rest %= unit
      if digit == 0 {
        gap = gap || !text.isEmpty
        continue
      }
      if gap { text += digits[0] }
      gap = false
      // 十五, not 一十五; but 一百一十五.
      text += (unit == 10 && digit == 1 && text.isEmpty) ? name : digits[digit] + name
    }
    return text
  }

  /// What a person types, as the law prints it: `165`, `165条`, `第165条`, `第一百六十五条`, `253之一`.
  package static func printed(_ typed: String) -> String? {
    var text = typed
    if text.hasPrefix("第") { text.removeFirst() }
    var suffix = ""
    if let cut = text.firstIndex(of: "之") {
      suffix = String(text[cut...])
      text = String(text[..<cut])
    }
    if text.hasSuffix("条") { text.removeLast() }
    if let number = Int(text) {
      guard let spelled = chinese(number) else { return nil }
      text = spelled
    }
    let result = "第\(text)条\(suffix)"
    return isWellFormed(result) ? result : nil
  }

  package static func isWellFormed(_ text: String) -> Bool {
    let numerals = Set("零一二三四五六七八九十百千".unicodeScalars)
    var scalars = Substring(text).unicodeScalars
    guard scalars.popFirst() == "第" else { return false }
    let number = scalars.prefix { numerals.contains($0) }
    guard !number.isEmpty else { return false }
    let rest = String(scalars.dropFirst(number.count))
    guard rest.hasPrefix("条之") else { return rest == "条" || rest == "项" }
    let branch = rest.unicodeScalars.dropFirst(2)
    return !branch.isEmpty && branch.allSatisfy { numerals.contains($0) }
  }

  /// What an article's name counts: 165 for `第一百六十五条`, with the branch of `条之一` behind it.
  package static func value(of name: String) -> Value? {
    guard isWellFormed(name) else { return nil }
    let parts = name.dropFirst().split(separator: "条", omittingEmptySubsequences: false)
    guard let number = parts.first.flatMap(number) else { return nil }
    return Value(number: number, branch: parts.dropFirst().first.flatMap { self.number($0) } ?? 0)
  }

  package struct Value: Hashable, Comparable, Sendable {
    package let number: Int
    /// 1 for `条之一`; 0 for the article itself.
    package let branch: Int

    package static func < (left: Self, right: Self) -> Bool {
      (left.number, left.branch) < (right.number, right.branch)
    }
  }

  /// 165 for `一百六十五`; marks that are no numerals are passed over.
  private static func number(_ text: some StringProtocol) -> Int? {
    let units = ["十": 10, "百": 100, "千": 1000]
    var total = 0
    var digit: Int?
    for character in text.map(String.init) {
      if let unit = units[character] {
        total += (digit ?? 1) * unit
        digit = nil
      } else if let value = digits.firstIndex(of: character) {
        digit = value
      }
    }
    total += digit ?? 0
    return total == 0 ? nil : total
  }
}
