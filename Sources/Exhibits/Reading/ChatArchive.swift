import Archives

/// The ZIP of an exported chat: what is in it, and the words of those files that hold words.
enum ChatArchive {
  private static let mostEntries = 2000
  /// Bytes of words that are unpacked, of all entries together.
  private static let mostBytes = ReadableText.mostBytes

  /// Nil where it is no ZIP that can be trusted.
  static func read(_ location: String) -> ReadableText? {
    guard let archive = try? ArchiveReader(path: location) else { return nil }
    let files = archive.entries.filter { !$0.isDirectory }
    var text = ReadableText(lines: [])
    var left = mostBytes
    var unread = 0
    text.lines.append(.init("压缩包里有 \(files.count) 个文件：", isHeading: true))
    for (index, file) in files.prefix(mostEntries).enumerated() {
      text.lines.append(.init("\(index + 1). \(file.name)（\(file.size) 字节）"))
    }
    for file in files.prefix(mostEntries) {
      guard let words = words(of: file, in: archive, &left) else {
        unread += 1
        continue
      }
      text.lines.append(.init(""))
      text.lines.append(.init("文件“\(file.name)”", isHeading: true))
      text.lines += words.lines
      text.omitted += words.omitted
    }
    if files.count > mostEntries { text.omitted.append("只列了前 \(mostEntries) 个文件") }
    if unread > 0 { text.omitted.append("里面 \(unread) 个文件不是文字，没有印出来") }
    return text
  }

  private static func words(
    of file: ArchiveReader.Listing, in archive: ArchiveReader, _ left: inout Int
  ) -> ReadableText? {
    guard !file.isEncrypted, file.size > 0, file.size <= UInt64(left), looksReadable(file.name),
      let bytes = try? archive.read(file.name, limit: left)
    else { return nil }
    left -= bytes.count
    let kind = FileKind(head: Array(bytes.prefix(512)))
    return kind.isText ? ReadableText.of(bytes, kind: kind) : nil
  }

  /// Pictures and recordings are not unpacked to find out what they are.
  private static func looksReadable(_ name: String) -> Bool {
    let endings = [
      ".txt", ".html", ".htm", ".json", ".csv", ".eml", ".mht", ".mhtml", ".md", ".log",
    ]
    return endings.contains { name.lowercased().hasSuffix($0) }
  }
}
