/// How a template names a fact: `phone`, `agent.name`, or `case.date` for the whole paper's.
package struct FactName: Hashable, Sendable {
  /// Whether the search begins at the whole paper instead of the innermost item.
  package let isRooted: Bool
  package let parts: [String]

  /// Nil unless every part is a lower-case identifier.
  package init?(_ text: String) {
    var parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy(Self.isIdentifier) else { return nil }
    isRooted = parts.first == FactGroup.rootName
    if isRooted { parts.removeFirst() }
    guard !parts.isEmpty, !parts.contains(FactGroup.rootName) else { return nil }
    self.parts = parts
  }

  private static func isIdentifier(_ part: String) -> Bool {
    guard let first = part.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
    else { return false }
    return part.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "_")
    }
  }
}

extension FactName: CustomStringConvertible {
  package var description: String {
    ((isRooted ? [FactGroup.rootName] : []) + parts).joined(separator: ".")
  }
}
