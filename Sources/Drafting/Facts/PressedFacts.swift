import Basics
import Documents

/// Facts with open places instead of their words, and the words: papers that are alike but for their words
/// have the same pattern, and need be drafted once.
package struct PressedFacts: Sendable {
  package let pattern: FactGroup
  /// By the numbers of their places.
  package let values: [String]
  /// The subject's place, or the subject where it has none.
  package let subject: String
  /// Whether no word that stays could be taken for a place.
  package let areClear: Bool

  package init(_ facts: FactGroup, subject: String) {
    var press = FactPress()
    pattern = press.pressed(facts)
    self.subject = press.place(of: subject) ?? subject
    values = press.values
    areClear = press.areClear
  }
}

/// Takes words out of facts, one after another.
private struct FactPress {
  private(set) var values: [String] = []
  private(set) var areClear = true

  mutating func pressed(_ group: FactGroup) -> FactGroup {
    group.mapped { fact in pressed(fact) }
  }

  private mutating func pressed(_ fact: Fact) -> Fact {
    switch fact {
    case .text(let text): place(of: text).map(Fact.text) ?? fact
    case .group(let group): .group(pressed(group))
    case .list(let groups): .list(groups.map { pressed($0) })
    case .flag, .series, .drawing, .picture, .hole, .absent: fact
    }
  }

  /// Nil for words that a paper does not print as they are, or that decide about what stands beside them.
  mutating func place(of text: String) -> String? {
    guard Self.isPlain(text) else {
      if text.unicodeScalars.contains(where: { $0.value >= 0xF0000 }) { areClear = false }
      return nil
    }
    values.append(text)
    return RowPattern.place(values.count - 1)
  }

  private static func isPlain(_ text: String) -> Bool {
    var isBlank = true
    var joins = true
    for scalar in text.unicodeScalars {
      guard isPlain(scalar) else { return false }
      if isBlank { isBlank = scalar.isBlank }
      if joins { joins = Inline.citationJoints.contains(scalar) }
    }
    return !isBlank && !joins
  }

  /// Not a control, a mark of direction, the end of a line, or private.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: false
    case 0xE000...0xF8FF, 0xF0000...: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }
}
