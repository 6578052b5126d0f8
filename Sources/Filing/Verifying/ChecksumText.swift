import Basics
import Matters

/// A list of SHA-256 fingerprints, as `sha256sum` and BagIt write it, here or on Windows.
struct ChecksumText {
  /// Fingerprints by name.
  private(set) var listed = ExactTable<String>()
  /// Lines that are no such entry.
  private(set) var damagedLines: [Int] = []

  /// A list that is all rubbish is told of by its first lines.
  private static let mostDamagedLines = 20

  init(_ bytes: [UInt8], isBag: Bool) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    for (index, line) in text.split(separator: 0x0A).enumerated() {
      let line = line.last == 0x0D ? line.dropLast() : line
      if let (name, hex) = Self.entry(line, isBag: isBag) {
        listed[name] = hex
      } else if damagedLines.count < Self.mostDamagedLines {
        damagedLines.append(index + 1)
      }
    }
  }

  private static func entry(
    _ line: ArraySlice<UInt8>, isBag: Bool
  ) -> (name: String, hex: String)? {
    let isEscaped = !isBag && line.first == UInt8(ascii: "\\")
    let line = isEscaped ? line.dropFirst() : line
    guard let hex = String(validating: line.prefix(64), as: UTF8.self), hex.utf8.count == 64,
      hex.allSatisfy(\.isHexDigit), let rest = name(behind: line.dropFirst(64), isBag: isBag),
      var name = String(validating: rest, as: UTF8.self)
    else { return nil }
    if isBag { name = bagName(name) }
    if isEscaped { name = unescaped(name) }
    while name.hasPrefix("./") { name.removeFirst(2) }
    return name.isEmpty ? nil : (name, hex.lowercased())
  }

  /// Two blanks, or a blank and the star of binary files; in a bag any blanks.
  private static func name(
    behind digits: ArraySlice<UInt8>, isBag: Bool
  ) -> ArraySlice<UInt8>? {
    let (blank, tab, star) = (UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "*"))
    guard let first = digits.first, first == blank || isBag && first == tab else { return nil }
    if isBag {
      let name = digits.drop { $0 == blank || $0 == tab }
      return name.first == star ? name.dropFirst() : name
    }
    guard let second = digits.dropFirst().first, second == blank || second == star else {
      return nil
    }
    return digits.dropFirst(2)
  }

  /// Only bags write line ends and percent signs so (RFC 8493, 2.1.3).
  private static func bagName(_ name: String) -> String {
    [("%0A", "\n"), ("%0a", "\n"), ("%0D", "\r"), ("%0d", "\r"), ("%25", "%")].reduce(name) {
      $0.replacing($1.0, with: $1.1)
    }
  }

  /// `sha256sum` begins such a line with a backslash.
  private static func unescaped(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    var isAfterSlash = false
    for scalar in name.unicodeScalars {
      if isAfterSlash {
        scalars.append(scalar == "n" ? "\n" : scalar == "r" ? "\r" : scalar)
        isAfterSlash = false
      } else if scalar == "\\" {
        isAfterSlash = true
      } else {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
