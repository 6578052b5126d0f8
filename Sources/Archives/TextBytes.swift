import Foundation

/// Bytes of a text as it was saved: UTF-8, UTF-16 or GB 18030.
package enum TextBytes {
  /// What texts of older Windows programs are written in.
  package static let chinese = "GB 18030"

  package static func decode(_ bytes: [UInt8]) -> String? { read(bytes)?.text }

  /// With what it was written in, in words for people.
  package static func read(_ bytes: [UInt8]) -> (text: String, encoding: String)? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return String(data: Data(bytes), encoding: .utf16).map { ($0, "Unicode") }
    }
    if let text = UnmarkedUTF16.decode(bytes) { return (text, "Unicode") }
    let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if let text = String(validating: marked, as: UTF8.self) { return (text, "UTF-8") }
    return decode(bytes, named: "gb18030").map { ($0, chinese) }
  }

  /// Of a text cut off anywhere: its last character may be cut too.
  package static func decode(cut bytes: [UInt8]) -> String? {
    (0..<4).lazy.compactMap { decode(Array(bytes.dropLast($0))) }.first
  }

  /// - Parameter name: as a mail or page names its characters, in any case.
  package static func decode(_ bytes: [UInt8], named name: String) -> String? {
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
