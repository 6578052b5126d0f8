import Archives

/// A saved mail or a page saved as one file: who wrote when to whom, the words, the names of attachments.
struct MailReading {
  /// How deep messages inside messages are read.
  private static let depth = 8

  /// Lines after which it may stop.
  let most: Int

  init(most: Int) { self.most = most }

  /// Nil where it has no header.
  func read(_ bytes: [UInt8]) -> ReadableText? {
    let message = MailMessage(bytes[...])
    guard !message.headers.isEmpty else { return nil }
    var text = ReadableText(lines: Self.header(message))
    var attachments: [String] = []
    write(message, depth: 0, into: &text, &attachments)
    for name in attachments where text.lines.count < most {
      text.lines.append(.init("附件：\(name)", isHeading: true))
    }
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

  private func write(
    _ message: MailMessage, depth: Int, into text: inout ReadableText,
    _ attachments: inout [String]
  ) {
    let type = message.type
    let isMultipart = type.hasPrefix("multipart/")
    if isMultipart, depth >= Self.depth {
      attachments.append("层数太多的部分")
    } else if isMultipart {
      writeParts(of: message, depth: depth, into: &text, &attachments)
    } else if type == "message/rfc822", depth < Self.depth {
      let inner = MailMessage(message.content.bytes[...])
      text.lines.append(.init("转发的邮件", isHeading: true))
      text.lines += Self.header(inner)
      write(inner, depth: depth + 1, into: &text, &attachments)
    } else if let name = message.fileName {
      attachments.append(name)
    } else if type.hasPrefix("text/") {
      if text.lines.count < most { text.append(words(of: message, type)) }
    } else {
      attachments.append("没有名称（\(type)）")
    }
  }

  private func words(of message: MailMessage, _ type: String) -> ReadableText {
    let (bytes, isWhole) = message.content
    let decoded = message.parameter("charset").flatMap { TextBytes.decode(bytes, named: $0) }
    let utf8 = decoded.map { Array($0.utf8) } ?? bytes
    let kind = type == "text/html" ? FileKind.html : .text
    let read = bytes.isEmpty ? nil : ReadableText.of(utf8, kind: kind, isWhole: isWhole, most: most)
    var text = read ?? ReadableText(lines: [])
    text.damage = text.damage.map { "一段正文（\(type)）里，\($0)" }
    if !isWhole {
      text.omitted.append("一段正文（\(type)）的 base64 编码有损坏，只读出了前面的 \(bytes.count) 字节")
    } else if read == nil, !bytes.isEmpty {
      text.omitted.append("一段正文（\(type)）读不出来")
    }
    return text
  }

  /// Of alternatives the plainest; of a saved page its first part; else all.
  private func writeParts(
    of message: MailMessage, depth: Int, into text: inout ReadableText,
    _ attachments: inout [String]
  ) {
    var (parts, isWhole) = message.parts
    var pictures = 0
    if message.type == "multipart/alternative" {
      parts = [parts.first { $0.type == "text/plain" } ?? parts.last].compactMap { $0 }
    } else if message.type == "multipart/related" {
      pictures = max(0, parts.count - 1)
      parts = Array(parts.prefix(1))
    }
    for part in parts { write(part, depth: depth + 1, into: &text, &attachments) }
    if pictures > 0 { text.omitted.append("页面里的 \(pictures) 个图片、样式等没有印出来") }
    if !isWhole { text.omitted.append("邮件里一处有超过 \(MailMessage.mostParts) 个部分，后面的没有读") }
  }
}
