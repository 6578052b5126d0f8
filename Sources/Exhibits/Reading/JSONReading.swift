import Foundation

/// An exported chat or record in JSON: messages as they were said where it is plain which they are, else
/// every value with its name.
struct JSONReading {
  /// Lines after which it may stop.
  let most: Int

  /// Nil where it is no JSON.
  func read(_ text: String, isWhole: Bool) -> ReadableText? {
    let bytes = Array(text.utf8)
    var parser = JSONParser(bytes[...], isWhole: isWhole)
    guard let root = parser.parse() ?? objects(bytes, isWhole: isWhole) else { return nil }
    var lines: [ReadableText.Line] = []
    if let (others, messages) = Self.messages(in: root) {
      for (name, value) in others { write(value, name: name, indent: 0, into: &lines) }
      for message in messages where lines.count < most { write(message, into: &lines) }
    } else {
      write(root, name: nil, indent: 0, into: &lines)
    }
    return ReadableText(lines: lines, omitted: parser.isCut ? ["内容太多，后面的没有读"] : [])
  }

  /// One object a line, as many programs export.
  private func objects(_ bytes: [UInt8], isWhole: Bool) -> JSONNode? {
    var found: [JSONNode] = []
    var rest = bytes[...]
    while !rest.isEmpty, found.count < most {
      let end = rest.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? rest.endIndex
      let line = rest[..<end]
      rest = rest[end...].dropFirst()
      if line.allSatisfy({ $0 <= 0x20 }) { continue }
      var parser = JSONParser(line, isWhole: isWhole || !rest.isEmpty)
      guard case .group(let members)? = parser.parse() else { return nil }
      found.append(.group(members))
    }
    return found.isEmpty ? nil : .list(found)
  }

  private typealias Members = [(name: String, value: JSONNode)]

  private struct Message {
    let who: String?
    let when: String?
    let what: String
    /// Whatever else the message says.
    let more: Members
  }

  private static let whoNames = [
    "sender", "from", "nickname", "talker", "name", "user", "author", "发送人", "发送者", "昵称",
  ]
  private static let whenNames = ["time", "datetime", "date", "timestamp", "created_at", "时间"]
  private static let whatNames = ["content", "text", "message", "msg", "body", "内容", "消息"]

  /// A list whose every item says something: the whole, or the only list there is beside single values.
  private static func messages(in root: JSONNode) -> (others: Members, messages: [Message])? {
    var others: Members = []
    var list = root
    if case .group(let members) = root {
      let lists = members.filter { $0.value.isCollection }
      guard lists.count == 1 else { return nil }
      list = lists[0].value
      others = inOrder(members).filter { !$0.value.isCollection }
    }
    guard case .list(let items) = list, !items.isEmpty else { return nil }
    var messages: [Message] = []
    for item in items {
      guard case .group(let members) = item, let message = message(members) else { return nil }
      messages.append(message)
    }
    return (others, messages)
  }

  private static func message(_ members: Members) -> Message? {
    var rest = inOrder(members)
    func take(_ names: [String]) -> String? {
      for name in names {
        guard let index = rest.firstIndex(where: { $0.name.lowercased() == name }),
          let text = rest[index].value.scalar
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

  /// By the bytes of the names: the same for all messages.
  private static func inOrder(_ members: Members) -> Members {
    members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private func write(_ message: Message, into lines: inout [ReadableText.Line]) {
    let head = [message.when, message.who].compactMap { $0 }.joined(separator: "　")
    if !head.isEmpty { lines.append(ReadableText.Line(head, isHeading: true)) }
    lines += ReadableText.lines(of: message.what, most: most).map { ReadableText.Line($0.text) }
    for (name, value) in message.more { write(value, name: name, indent: 0, into: &lines) }
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

  private func write(
    _ value: JSONNode, name: String?, indent: Int, into lines: inout [ReadableText.Line]
  ) {
    guard lines.count < most else { return }
    let space = String(repeating: "　", count: min(indent, 8))
    let label = name.map { "\($0)：" } ?? ""
    switch value {
    case .group(let members):
      if let name { lines.append(.init("\(space)\(name)", isHeading: true)) }
      for (key, value) in Self.inOrder(members) where lines.count < most {
        write(value, name: key, indent: indent + 1, into: &lines)
      }
    case .list(let items):
      for (index, item) in items.enumerated() {
        if lines.count >= most { break }
        write(item, name: "\(name ?? "")[\(index + 1)]", indent: indent, into: &lines)
      }
    default: lines.append(.init("\(space)\(label)\(value.scalar ?? "（空）")"))
    }
  }
}
