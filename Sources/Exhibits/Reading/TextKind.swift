import Archives
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
    if let text = UnmarkedUTF16.decode(Array(head.dropLast(head.count % 2))) { return text }
    guard !head.isEmpty, !head.contains(where: { $0 < 9 || (14..<32).contains($0) }) else {
      return nil
    }
    return TextBytes.decode(cut: head) ?? RepairedText(head, isWhole: false)?.text
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
