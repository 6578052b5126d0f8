/// A share such as 50 % or 200 %, kept exactly in ten-thousandths.
package struct Ratio: Hashable, Comparable, Sendable {
  package let tenThousandths: Int

  package init(tenThousandths: Int) {
    self.tenThousandths = tenThousandths
  }

  /// Reads a plain decimal such as `0.5`, `2`, `1.25`; at most four places.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, !whole.isEmpty, whole.utf8.count <= 6,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard decimals.utf8.count <= 4,
      let value = Int(whole + decimals + String(repeating: "0", count: 4 - decimals.utf8.count))
    else { return nil }
    tenThousandths = value
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.tenThousandths < right.tenThousandths
  }

  /// The share of an amount, rounded half up to the fen.
  package func of(_ money: Money) -> Money {
    Money(fen: (money.fen * tenThousandths + 5000) / 10_000)
  }
}

extension Ratio: CustomStringConvertible {
  /// The shortest decimal, `0.5`, `2`.
  package var description: String {
    var decimals = String(tenThousandths % 10_000 + 10_000).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    let whole = tenThousandths / 10_000
    return decimals.isEmpty ? "\(whole)" : "\(whole).\(decimals)"
  }
}
