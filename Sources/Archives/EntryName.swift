import Basics

/// Which names an archive may carry so that it unpacks everywhere, also on Windows.
enum EntryName {
  /// Refuses the first name that would not unpack as written, or that collides with another.
  static func check(_ names: [String]) throws(ArchiveError) {
    var files: Set<String> = []
    var folders: Set<String> = []
    for name in names {
      if let flaw = flaw(in: name) { throw ArchiveError(.name, name, flaw) }
      // String sets compare by canonical equivalence, so NFC and NFD forms collide here too.
      let folded = folded(name)
      guard files.insert(folded).inserted else {
        throw ArchiveError(.name, name, "压缩包里已有同名文件（不分大小写）。请改名。")
      }
      for slash in folded.utf8.indices where folded.utf8[slash] == UInt8(ascii: "/") {
        folders.insert(String(folded[..<slash]))
      }
    }
    guard folders.isDisjoint(with: files) else {
      let name = names.first { folders.contains(folded($0)) } ?? ""
      throw ArchiveError(.name, name, "压缩包里已有同名的文件夹。请改名。")
    }
  }

  /// Whether unpacking this name could write outside the folder it is unpacked into.
  static func leavesFolder(_ name: String) -> Bool {
    let parts = name.utf8.split(
      omittingEmptySubsequences: false,
      whereSeparator: { $0 == UInt8(ascii: "/") || $0 == backslash })
    return parts.first?.isEmpty ?? true || hasDrive(name)
      || parts.contains { $0.elementsEqual("..".utf8) }
  }

  private static func flaw(in name: String) -> String? {
    if name.isEmpty { return "文件名是空的。" }
    if name.utf8.count > 4096 { return "路径太长。请改短。" }
    if name.utf8.first == UInt8(ascii: "/") || hasDrive(name) {
      return "不能用绝对路径，请写相对路径。"
    }
    return name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .lazy.compactMap { flaw(inPart: String(Substring($0))) }.first
  }

  private static func flaw(inPart part: String) -> String? {
    if part.isEmpty { return "路径里有空的一段（多了一个“/”）。" }
    if part == "." || part == ".." { return "路径里不能有“.”或“..”。" }
    if part.utf8.count > 255 { return "“\(part)”太长（最多 255 字节，约 85 个汉字）。请改短。" }
    if let scalar = part.unicodeScalars.first(where: isForbidden) {
      return "含有文件名不能用的字符 \(spelled(scalar))。请改名。"
    }
    if part.utf8.last == UInt8(ascii: " ") || part.utf8.last == UInt8(ascii: ".") {
      return "“\(part)”末尾是空格或句点，Windows 上无法解压。请改名。"
    }
    if isReserved(part) { return "“\(part)”是 Windows 保留的名称。请改名。" }
    return nil
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "<", ">", ":", "\"", "|", "?", "*", "\\": true
    case "\t", "\n", "\r", "\u{7F}", "\u{85}", "\u{2028}", "\u{2029}": true
    // Invisible, and able to make one name look like another.
    case "\u{200B}", "\u{200E}", "\u{200F}", "\u{FEFF}": true
    default:
      XMLCharacters.isDirectionMark(scalar)
        || !XMLCharacters.allows(scalar)
    }
  }

  private static func spelled(_ scalar: Unicode.Scalar) -> String {
    scalar.isASCII && scalar.value > 0x20 && scalar.value < 0x7F
      ? "“\(scalar)”" : "U+" + String(scalar.value, radix: 16, uppercase: true)
  }

  private static func isReserved(_ part: String) -> Bool {
    // All of them begin so; nearly nothing else does.
    guard let first = part.utf8.first, "CPANLcpanl".utf8.contains(first) else { return false }
    var stem = part.uppercased().prefix { $0 != "." }
    while stem.last == " " { stem.removeLast() }
    if ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"].contains(stem) { return true }
    guard stem.hasPrefix("COM") || stem.hasPrefix("LPT") else { return false }
    return stem.count == 4 && stem.last.map("0123456789¹²³".contains) ?? false
  }

  private static func hasDrive(_ name: String) -> Bool {
    let start = Array(name.utf8.prefix(2))
    return start.count == 2 && start[1] == UInt8(ascii: ":")
      && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(start[0] & 0xDF)
  }

  private static func folded(_ name: String) -> String { name.uppercased().lowercased() }

  private static let backslash = UInt8(ascii: "\\")
}
