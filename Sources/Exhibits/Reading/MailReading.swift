import Archives

/// A saved mail or a page saved as one file: who wrote when to whom, the words, the names of attachments.
enum MailReading {
  /// How deep messages inside messages are read.
  private static let depth = 8

  static func read(_ bytes: [UInt8]) -> ReadableText? {
    let message = MailMessage(bytes[...])
    guard !message.headers.isEmpty else { return ReadableText.plain(bytes) }
    var text = ReadableText(lines: header(message))
    var attachments: [String] = []
    let words = self.words(of: message, depth: 0, &attachments)
    text.lines += words?.lines ?? []
    text.omitted = words?.omitted ?? []
    for name in attachments { text.lines.append(.init("附件：\(name)", isHeading: true)) }
    if !attachments.isEmpty { text.omitted.append("\(attachments.count) 个附件没有印出来") }
    return text
  }

  private static func header(_ message: MailMessage) -> [ReadableText.Line] {
    let named = [
      ("from", "发件人"), ("to", "收件人"), ("cc", "抄送"), ("date", "时间"), ("subject", "主题"),
      ("snapshot-content-location", "网址"),
    ]
    return named.compactMap { name, chinese in
      message[name].map { .init("\(chinese)：\($0)", isHeading: true) }
    }
  }

  private static func words(
    of message: MailMessage, depth: Int, _ attachments: inout [String]
  ) -> ReadableText? {
    if let name = message.fileName, !message.type.hasPrefix("multipart/"),
      message.type != "message/rfc822"
    {
      attachments.append(name)
      return nil
    }
    if message.type.hasPrefix("multipart/") {
      guard depth < self.depth else {
        attachments.append("层数太多的部分")
        return nil
      }
      return words(ofPartsOf: message, depth: depth, &attachments)
    }
    if message.type == "message/rfc822", depth < self.depth {
      let inner = MailMessage(message.content[...])
      let words = self.words(of: inner, depth: depth + 1, &attachments)
      return ReadableText(
        lines: [.init("转发的邮件", isHeading: true)] + header(inner) + (words?.lines ?? []),
        omitted: words?.omitted ?? [])
    }
    guard message.type.hasPrefix("text/") else {
      attachments.append("没有名称（\(message.type)）")
      return nil
    }
    let bytes = message.content
    let text = message.parameter("charset").flatMap { TextBytes.decode(bytes, named: $0) }
    let utf8 = text.map { Array($0.utf8) } ?? bytes
    return message.type == "text/html" ? HTMLReading.read(utf8) : ReadableText.plain(utf8)
  }

  /// Of alternatives the plainest; of a saved page its first part; else all.
  private static func words(
    ofPartsOf message: MailMessage, depth: Int, _ attachments: inout [String]
  ) -> ReadableText? {
    var parts = message.parts
    var pictures = 0
    if message.type == "multipart/alternative" {
      parts = [parts.first { $0.type == "text/plain" } ?? parts.last].compactMap { $0 }
    } else if message.type == "multipart/related" {
      pictures = max(0, parts.count - 1)
      parts = Array(parts.prefix(1))
    }
    var whole: ReadableText?
    for part in parts {
      guard let text = words(of: part, depth: depth + 1, &attachments) else { continue }
      whole = ReadableText(
        lines: (whole?.lines ?? []) + text.lines, omitted: (whole?.omitted ?? []) + text.omitted)
    }
    if pictures > 0 {
      whole = whole ?? ReadableText(lines: [])
      whole?.omitted.append("页面里的 \(pictures) 个图片、样式等没有印出来")
    }
    return whole
  }
}
