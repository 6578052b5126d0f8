import Foundation

/// Which kind of text a file is, by how it begins.
enum TextKind {
  /// Nil where it is no text.
  static func of(_ head: [UInt8]) -> FileKind? {
    guard let text = decoded(head) else { return nil }
    let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.lowercased()
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { return .html }
    if isMail(start) {
      return start.contains("multipart/related") || start.contains("snapshot-content-location")
        ? .mhtml : .email
    }
    return isJSON(start) ? .json : .text
  }

  /// A character cut at the end of the head does not matter.
  private static func decoded(_ head: [UInt8]) -> String? {
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
      return String(data: Data(head.dropLast(head.count % 2)), encoding: .utf16)
    }
    guard !head.isEmpty, !head.contains(where: { $0 < 9 || (14..<32).contains($0) }) else {
      return nil
    }
    return (0..<4).lazy.compactMap { TextBytes.decode(Array(head.dropLast($0))) }.first
  }

  /// Two header lines at the top, one of them a mail's own.
  private static func isMail(_ start: String) -> Bool {
    let names = start.split(whereSeparator: \.isNewline).prefix(12).compactMap { line in
      line.split(separator: ":", maxSplits: 1).first.map(String.init)
    }
    let known: Set = [
      "from", "to", "subject", "date", "mime-version", "received", "return-path", "delivered-to",
      "message-id", "content-type", "dkim-signature", "snapshot-content-location",
    ]
    return names.first.map { known.contains($0) || $0.hasPrefix("x-") } == true
      && names.count { known.contains($0) } >= 2
  }

  private static func isJSON(_ start: String) -> Bool {
    guard let first = start.first, first == "{" || first == "[" else { return false }
    guard let next = start.dropFirst().first(where: { !$0.isWhitespace }) else { return true }
    return first == "{" ? next == "\"" || next == "}" : "{[\"]".contains(next) || next.isNumber
  }
}

/// Bytes of a text as it was saved: UTF-8, UTF-16 with its mark, or GB 18030.
package enum TextBytes {
  package static func decode(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return String(data: Data(bytes), encoding: .utf16)
    }
    let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    return String(validating: marked, as: UTF8.self) ?? decode(bytes, named: "gb18030")
  }

  /// - Parameter name: as a mail or page names its characters, in any case.
  static func decode(_ bytes: [UInt8], named name: String) -> String? {
    let encoding: UInt? =
      switch name.lowercased() {
      case "utf-8", "utf8", "us-ascii", "ascii": nil
      case "gb18030", "gbk", "gb2312", "x-gbk", "cp936": 0x8000_0632
      case "big5": 0x8000_0A03
      case "iso-8859-1", "latin1", "windows-1252": String.Encoding.isoLatin1.rawValue
      default: nil
      }
    guard let encoding else { return String(validating: bytes, as: UTF8.self) }
    return String(data: Data(bytes), encoding: String.Encoding(rawValue: encoding))
  }
}
