import Exhibits

/// What the folder of one of several people is called: 007-张三.
enum PersonFolder {
  static func cleaned(_ name: String) -> String { SafeName.cleaned(name) }

  /// - Parameter count: of all people, so that the names sort by number.
  static func name(_ number: Int, of count: Int, _ name: String) -> String {
    let (digits, width) = ("\(number)", "\(count)".utf8.count)
    let padded = String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    let cleaned = Self.cleaned(String(name.prefix(20)))
    return cleaned.isEmpty ? padded : "\(padded)-\(cleaned)"
  }
}
