import Archives

/// The ZIP of an exported chat: what is in it, and the words of those files that hold words.
enum ChatArchive {
  private static let mostEntries = 2000
  /// Bytes of words that are unpacked, of all entries together.
  private static let mostBytes = ReadableText.mostBytes

  /// - Throws: why it cannot be read, or not trusted.
  static func read(_ location: String, most: Int = .max) throws(ArchiveError) -> ReadableText {
    let archive = try ArchiveReader(path: location)
    let files = archive.entries.filter { !$0.isDirectory }
    var text = ReadableText(lines: [])
    var left = mostBytes
    var unread = UnreadEntries()
    text.lines.append(.init("压缩包里有 \(files.count) 个文件：", isHeading: true))
    for (index, file) in files.prefix(mostEntries).enumerated() {
      text.lines.append(.init("\(index + 1). \(file.name)（\(file.size) 字节）"))
    }
    for file in files.prefix(mostEntries) where text.lines.count < most {
      do {
        let words = try words(of: file, in: archive, &left, most: most - text.lines.count)
        text.lines.append(.init(""))
        text.lines.append(.init("文件“\(file.name)”", isHeading: true))
        text.append(words)
      } catch {
        unread.add(file.name, error)
      }
    }
    if files.count > mostEntries { text.omitted.append("只列了前 \(mostEntries) 个文件") }
    text.omitted += unread.sentences
    return text
  }

  private static func words(
    of file: ArchiveReader.Listing, in archive: ArchiveReader, _ left: inout Int, most: Int
  ) throws(UnreadEntries.Reason) -> ReadableText {
    if file.isEncrypted { throw .fault(ArchiveError.encrypted) }
    guard file.size > 0, looksReadable(file.name) else { throw .noText }
    guard file.size <= UInt64(left) else { throw .fault("文字太多，合计超过 \(mostBytes >> 20) MB。") }
    let bytes: [UInt8]
    do {
      bytes = try archive.read(file.name, limit: left)
    } catch {
      throw .fault(error.message)
    }
    left -= bytes.count
    let kind = FileKind(head: Array(bytes.prefix(512)))
    guard kind.isText, var text = ReadableText.of(bytes, kind: kind, most: most) else {
      throw .noText
    }
    text.damage = text.damage.map { "其中“\(file.name)”\($0)" }
    return text
  }

  /// Pictures and recordings are not unpacked to find out what they are.
  private static func looksReadable(_ name: String) -> Bool {
    let endings = [
      ".txt", ".html", ".htm", ".json", ".csv", ".eml", ".mht", ".mhtml", ".md", ".log",
    ]
    return endings.contains { name.lowercased().hasSuffix($0) }
  }
}

/// Entries that are not printed, by the reason.
private struct UnreadEntries {
  enum Reason: Error {
    case noText
    /// In words for people.
    case fault(String)
  }

  private var noTexts = 0
  private var faults: [(reason: String, first: String, count: Int)] = []

  mutating func add(_ name: String, _ reason: Reason) {
    switch reason {
    case .noText: noTexts += 1
    case .fault(let words):
      if let index = faults.firstIndex(where: { $0.reason == words }) {
        faults[index].count += 1
      } else {
        faults.append((words, name, 1))
      }
    }
  }

  var sentences: [String] {
    let unreadable = faults.map { fault in
      let reason = fault.reason.hasSuffix("。") ? String(fault.reason.dropLast()) : fault.reason
      return fault.count == 1
        ? "里面的“\(fault.first)”没有印出来：\(reason)"
        : "里面 \(fault.count) 个文件（“\(fault.first)”等）没有印出来：\(reason)"
    }
    return (noTexts > 0 ? ["里面 \(noTexts) 个文件不是文字，没有印出来"] : []) + unreadable
  }
}
