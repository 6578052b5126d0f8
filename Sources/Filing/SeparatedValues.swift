/// Tables that spreadsheet programs open.
package enum SeparatedValues {
  /// UTF-8 with the mark Excel knows it by, lines ending in CR LF (RFC 4180).
  package static func bytes(_ rows: [[String]]) -> [UInt8] {
    let lines = rows.map { $0.map(field).joined(separator: ",") }
    return Array(("\u{FEFF}" + lines.joined(separator: "\r\n") + "\r\n").utf8)
  }

  /// A field that would begin a formula is no formula: an apostrophe goes before it.
  static func field(_ text: String) -> String {
    let begins = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
    let safe = begins ? "'" + text : text
    guard safe.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
      return safe
    }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
