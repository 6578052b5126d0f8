import Foundation

/// An exported chat or record in JSON: messages as they were said where it is plain which they are, else
/// every value with its name.
enum JSONReading {
  /// Nil where it is no JSON.
  static func read(_ bytes: [UInt8]) -> ReadableText? {
    guard let root = try? JSONSerialization.jsonObject(with: Data(bytes)) else { return nil }
    if let messages = messages(in: root) {
      return ReadableText(lines: messages.flatMap(Self.lines))
    }
    var lines: [ReadableText.Line] = []
    write(root, name: nil, indent: 0, into: &lines)
    return ReadableText(lines: lines)
  }

  private struct Message {
    let who: String?
    let when: String?
    let what: String
  }

  private static let whoNames = [
    "sender", "from", "nickname", "talker", "name", "user", "author", "发送人", "发送者", "昵称",
  ]
  private static let whenNames = ["time", "datetime", "date", "timestamp", "created_at", "时间"]
  private static let whatNames = ["content", "text", "message", "msg", "body", "内容", "消息"]

  /// A list whose every item says something.
  private static func messages(in root: Any) -> [Message]? {
    let list =
      root as? [[String: Any]]
      ?? (root as? [String: Any])?.values.compactMap { $0 as? [[String: Any]] }
      .max { $0.count < $1.count }
    guard let list, !list.isEmpty else { return nil }
    let messages = list.map { item -> Message? in
      let folded = Dictionary(item.map { ($0.key.lowercased(), $0.value) }) { first, _ in first }
      func value(_ names: [String]) -> String? {
        names.lazy.compactMap { folded[$0].flatMap(scalar) }.first
      }
      return value(whatNames).map {
        Message(who: value(whoNames), when: value(whenNames).map(moment), what: $0)
      }
    }
    return messages.contains { $0 == nil } ? nil : messages.compactMap { $0 }
  }

  private static func lines(_ message: Message) -> [ReadableText.Line] {
    let head = [message.when, message.who].compactMap { $0 }.joined(separator: "　")
    let said = ReadableText.lines(of: message.what).map { ReadableText.Line($0.text) }
    return (head.isEmpty ? [] : [ReadableText.Line(head, isHeading: true)]) + said
  }

  /// Seconds or milliseconds since 1970 as a time in China; other text as it is.
  private static func moment(_ text: String) -> String {
    guard let number = Int(text), number > 1_000_000_000 else { return text }
    let seconds = number > 100_000_000_000 ? number / 1000 : number
    guard seconds < 10_000_000_000 else { return text }
    let date = Date(timeIntervalSince1970: TimeInterval(seconds))
    var style = Date.VerbatimFormatStyle(
      format:
        "\(year: .defaultDigits)-\(month: .twoDigits)-\(day: .twoDigits) \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits):\(second: .twoDigits)",
      timeZone: TimeZone(secondsFromGMT: 8 * 3600) ?? .gmt,
      calendar: Calendar(identifier: .gregorian))
    style.locale = Locale(identifier: "en_US_POSIX")
    return date.formatted(style)
  }

  private static func scalar(_ value: Any) -> String? {
    switch value {
    case let text as String: text
    case let number as NSNumber: "\(number)"
    default: nil
    }
  }

  private static func write(
    _ value: Any, name: String?, indent: Int, into lines: inout [ReadableText.Line]
  ) {
    let space = String(repeating: "　", count: min(indent, 8))
    let label = name.map { "\($0)：" } ?? ""
    switch value {
    case let group as [String: Any]:
      if let name { lines.append(.init("\(space)\(name)", isHeading: true)) }
      for key in group.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
        group[key].map { write($0, name: key, indent: indent + 1, into: &lines) }
      }
    case let list as [Any]:
      for (index, item) in list.enumerated() {
        write(item, name: "\(name ?? "")[\(index + 1)]", indent: indent, into: &lines)
      }
    default: lines.append(.init("\(space)\(label)\(scalar(value) ?? "（空）")"))
    }
  }
}
