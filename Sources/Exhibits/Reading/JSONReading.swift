import Foundation

/// An exported chat or record in JSON: messages as they were said where it is plain which they are, else
/// every value with its name.
enum JSONReading {
  /// Nil where it is no JSON.
  static func read(_ bytes: [UInt8]) -> ReadableText? {
    guard let root = (try? JSONSerialization.jsonObject(with: Data(bytes))) ?? objects(bytes) else {
      return nil
    }
    if let (others, messages) = messages(in: root) {
      var lines: [ReadableText.Line] = []
      for (name, value) in others { write(value, name: name, indent: 0, into: &lines) }
      return ReadableText(lines: lines + messages.flatMap(Self.lines))
    }
    var lines: [ReadableText.Line] = []
    write(root, name: nil, indent: 0, into: &lines)
    return ReadableText(lines: lines)
  }

  /// One object a line, as many programs export.
  private static func objects(_ bytes: [UInt8]) -> [[String: Any]]? {
    var found: [[String: Any]] = []
    for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    where !line.allSatisfy({ $0 <= 0x20 }) {
      guard let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
      else { return nil }
      found.append(object)
    }
    return found.isEmpty ? nil : found
  }

  private struct Message {
    let who: String?
    let when: String?
    let what: String
    /// Whatever else the message says.
    let more: [(name: String, value: Any)]
  }

  private static let whoNames = [
    "sender", "from", "nickname", "talker", "name", "user", "author", "发送人", "发送者", "昵称",
  ]
  private static let whenNames = ["time", "datetime", "date", "timestamp", "created_at", "时间"]
  private static let whatNames = ["content", "text", "message", "msg", "body", "内容", "消息"]

  /// A list whose every item says something: the whole, or the only list there is beside single values.
  private static func messages(
    in root: Any
  ) -> (others: [(name: String, value: Any)], messages: [Message])? {
    var others: [(name: String, value: Any)] = []
    var list = root as? [[String: Any]]
    if let group = root as? [String: Any] {
      let lists = group.filter { $0.value is [Any] || $0.value is [String: Any] }
      guard lists.count == 1 else { return nil }
      list = lists.values.first as? [[String: Any]]
      others = inOrder(group).filter { lists[$0.name] == nil }
    }
    guard let list, !list.isEmpty else { return nil }
    let messages = list.compactMap(message)
    return messages.count == list.count ? (others, messages) : nil
  }

  private static func message(_ item: [String: Any]) -> Message? {
    var rest = inOrder(item)
    func take(_ names: [String]) -> String? {
      for name in names {
        guard let index = rest.firstIndex(where: { $0.name.lowercased() == name }),
          let text = scalar(rest[index].value)
        else { continue }
        rest.remove(at: index)
        return text
      }
      return nil
    }
    guard let what = take(whatNames) else { return nil }
    let (who, when) = (take(whoNames), take(whenNames).map(moment))
    return Message(who: who, when: when, what: what, more: rest)
  }

  /// By the bytes of the names: the same whatever the run.
  private static func inOrder(_ group: [String: Any]) -> [(name: String, value: Any)] {
    group.map { (name: $0.key, value: $0.value) }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private static func lines(_ message: Message) -> [ReadableText.Line] {
    let head = [message.when, message.who].compactMap { $0 }.joined(separator: "　")
    var lines = head.isEmpty ? [] : [ReadableText.Line(head, isHeading: true)]
    lines += ReadableText.lines(of: message.what).map { ReadableText.Line($0.text) }
    for (name, value) in message.more { write(value, name: name, indent: 0, into: &lines) }
    return lines
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
    case let number as NSNumber:
      isFlag(number) ? (number.boolValue ? "true" : "false") : "\(number)"
    default: nil
    }
  }

  /// `true` and `false` are held as numbers of one byte.
  private static func isFlag(_ number: NSNumber) -> Bool {
    unsafe String(cString: number.objCType) == "c"
  }

  private static func write(
    _ value: Any, name: String?, indent: Int, into lines: inout [ReadableText.Line]
  ) {
    let space = String(repeating: "　", count: min(indent, 8))
    let label = name.map { "\($0)：" } ?? ""
    switch value {
    case let group as [String: Any]:
      if let name { lines.append(.init("\(space)\(name)", isHeading: true)) }
      for (key, value) in inOrder(group) {
        write(value, name: key, indent: indent + 1, into: &lines)
      }
    case let list as [Any]:
      for (index, item) in list.enumerated() {
        write(item, name: "\(name ?? "")[\(index + 1)]", indent: indent, into: &lines)
      }
    default: lines.append(.init("\(space)\(label)\(scalar(value) ?? "（空）")"))
    }
  }
}
