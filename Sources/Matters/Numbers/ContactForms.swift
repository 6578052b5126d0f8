import Basics

/// The outward form of telephone numbers, mail addresses and the like; not whether they exist.
package enum ContactForms {
  /// A mobile number, a fixed line with its area code, a 400 number, or one with a country code.
  package static func isPhone(_ text: String) -> Bool {
    let bytes = Array(FullWidth.folded(text).utf8).filter { $0 != UInt8(ascii: "-") }
    if bytes.first == UInt8(ascii: "+") {
      return (8...16).contains(bytes.count) && bytes.dropFirst().allSatisfy(isDigit)
    }
    guard bytes.allSatisfy(isDigit) else { return false }
    switch bytes.first {
    case UInt8(ascii: "1"): return bytes.count == 11 && (0x33...0x39).contains(bytes[1])
    case UInt8(ascii: "0"): return (10...12).contains(bytes.count)
    case UInt8(ascii: "4"): return bytes.count == 10
    default: return false
    }
  }

  package static func isPostcode(_ text: String) -> Bool {
    text.utf8.count == 6 && text.utf8.allSatisfy(isDigit)
  }

  package static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
      && !parts[1].hasPrefix(".") && !parts[1].hasSuffix(".")
      && !text.unicodeScalars.contains { $0.properties.isWhitespace }
  }

  package static func isURL(_ text: String) -> Bool {
    let lower = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else { return false }
    return lower.utf8.count > scheme.utf8.count
      && !text.unicodeScalars.contains { $0.properties.isWhitespace }
  }

  package static func isSHA256(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { isDigit($0) || (0x61...0x66).contains($0 | 0x20) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
