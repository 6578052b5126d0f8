/// An amount of yuan, kept as whole fen. Never negative when read from a file.
package struct Money: Hashable, Comparable, Sendable {
  package let fen: Int

  package static let zero = Money(fen: 0)
  /// The most a case file may state: ten thousand billion fen.
  package static let limit = Money(fen: 10_000_000_000_000)

  package init(fen: Int) {
    self.fen = fen
  }

  package init(yuan: Int) {
    self.init(fen: yuan * 100)
  }

  /// Why a text is not an amount.
  package enum Fault: Error, Equatable {
    case notANumber, negative, tooManyDecimals, tooLarge
  }

  /// Reads `198`, `1,280.50`, full-width digits, and a trailing 元 or leading ¥; at most two decimals.
  package init(yuan text: String) throws(Fault) {
    var bytes = Array(Self.folded(text).utf8)
    let minus = UInt8(ascii: "-")
    if bytes.first == minus {
      guard bytes.dropFirst().contains(where: Self.isDigit) else { throw .notANumber }
      throw .negative
    }
    bytes = try Self.withoutGrouping(bytes)
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, !whole.isEmpty,
      parts.allSatisfy({ $0.allSatisfy(Self.isDigit) })
    else { throw .notANumber }
    let decimals = parts.count == 2 ? Array(parts[1]) : []
    guard parts.count == 1 || !decimals.isEmpty else { throw .notANumber }
    guard decimals.count <= 2 else { throw .tooManyDecimals }
    guard whole.count <= 14 else { throw .tooLarge }
    let padded = decimals + Array(repeating: UInt8(ascii: "0"), count: 2 - decimals.count)
    let value = (Array(whole) + padded).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    guard value <= Self.limit.fen else { throw .tooLarge }
    self.init(fen: value)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Full-width digits and signs become ASCII; blanks and currency marks at the ends go.
  private static func folded(_ text: String) -> String {
    var scalars = FullWidth.folded(text).unicodeScalars
    if let first = scalars.first, first == "¥" || first == "￥" { scalars.removeFirst() }
    if scalars.last == "元" { scalars.removeLast() }
    return String(scalars)
  }

  /// Drops the commas of `1,280.50`; commas anywhere else are not a number.
  private static func withoutGrouping(_ bytes: [UInt8]) throws(Fault) -> [UInt8] {
    let comma = UInt8(ascii: ",")
    guard bytes.contains(comma) else { return bytes }
    let whole = bytes.prefix { $0 != UInt8(ascii: ".") }
    let groups = whole.split(separator: comma, omittingEmptySubsequences: false)
    guard let head = groups.first, (1...3).contains(head.count),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { throw .notANumber }
    return Array(groups.joined()) + bytes[whole.count...]
  }

  package static func < (left: Self, right: Self) -> Bool { left.fen < right.fen }
  package static func + (left: Self, right: Self) -> Self { Self(fen: left.fen + right.fen) }
  package static func - (left: Self, right: Self) -> Self { Self(fen: left.fen - right.fen) }
}

extension Money: CustomStringConvertible {
  /// Decimal yuan with two places, `1280.50`.
  package var description: String {
    let magnitude = fen.magnitude
    return "\(fen < 0 ? "-" : "")\(magnitude / 100).\(CalendarDay.padded(Int(magnitude % 100)))"
  }

  /// For prose: `1,280.50`; grouped, always two places.
  package var grouped: String {
    let plain = description
    let cut = plain.index(plain.endIndex, offsetBy: -3)
    var digits = Array(plain[..<cut])
    var position = digits.count - 3
    while position > 0, digits[position - 1] != "-" {
      digits.insert(",", at: position)
      position -= 3
    }
    return String(digits) + plain[cut...]
  }
}
