import Basics

/// Numbers and words in a case file that make it worth a second look: our own, never the law.
package struct Signs: Hashable, Sendable {
  /// Goods that may be illegal, and whose business they are.
  package struct IllegalGoods: Hashable, Sendable {
    /// A word of the case file's list `illegal_risk`.
    package let risk: String
    package let inNames: SignWords
    package let inEvents: SignWords
    /// Goods one can hold in one's hand are not meant.
    package let isDigitalOnly: Bool
    /// Who deals with such goods instead of the market regulator; nil where it may well be the
    /// regulator.
    package let office: String?
    package let articleIDs: [String]
  }

  /// What an answer of one kind says.
  package struct Answer: Hashable, Sendable {
    /// A word of the case file's list `reply_kind`.
    package let kind: String
    /// Only offices and associations give such answers.
    package let isOffices: Bool
    package let words: SignWords
  }

  /// One kind of reason that refusals give.
  package struct Refusal: Hashable, Sendable {
    package let kind: String
    /// For people.
    package let name: String
    package let words: SignWords
  }

  package let source: String
  /// In the order they are tried.
  package let answers: [Answer]
  /// In the order they are tried.
  package let refusals: [Refusal]
  package let illegalGoods: [IllegalGoods]
  let lines: [String: Int]
  let words: [String: SignWords]

  /// From how many on; a kind the file must have.
  package func line(_ kind: Line) -> Int { lines[kind.rawValue] ?? .max }

  /// What to look for; a kind the file must have.
  package func words(_ kind: Kind) -> SignWords {
    words[kind.rawValue] ?? SignWords(words: [], unless: [])
  }

  package enum Line: String, Sendable, CaseIterable {
    case recordsWarningDays = "records_warning_days"
    case unusualQuantity = "unusual_quantity"
    case unusualCount = "unusual_count"
    case unusualCountDays = "unusual_count_days"
    case repeatConsumers = "repeat_consumers"
  }

  package enum Kind: String, Sendable, CaseIterable {
    case noReasonReturn = "no_reason_return"
    case threatCondition = "threat_condition"
    case threatConsequence = "threat_consequence"
    case hushMoney = "hush_money"
    case crime
    case insult
    case legalNameEnding = "legal_name_ending"
    case shopNameEnding = "shop_name_ending"
    case noICP = "no_icp"
    case cash
  }
}

/// Words looked for in a text, once others are taken out of it.
package struct SignWords: Hashable, Sendable {
  private let words: [(scalars: [Unicode.Scalar], written: String)]
  private let unless: [[Unicode.Scalar]]

  package init(words: [String], unless: [String]) {
    self.words = words.map { (Self.folded($0), $0) }
    self.unless = unless.map(Self.folded)
  }

  /// The first of the words, in the order of the list, that stands in a text.
  package func first(in text: String) -> String? {
    let plain = cleared(text)
    return words.first { plain.contains($0.scalars) }?.written
  }

  /// A word of this list and, behind it, one of the other, within one sentence.
  package func first(in text: String, before other: SignWords) -> (String, String)? {
    for sentence in Self.sentences(of: text) {
      let plain = cleared(sentence)
      for word in words {
        guard let range = plain.firstRange(of: word.scalars) else { continue }
        let rest = Array(plain[range.upperBound...])
        if let second = other.words.first(where: { rest.contains($0.scalars) }) {
          return (word.written, second.written)
        }
      }
    }
    return nil
  }

  /// Whether a text ends with one of the words.
  package func end(_ text: String) -> Bool {
    let plain = Self.folded(text)
    return words.contains { plain.count > $0.scalars.count && plain.ends(with: $0.scalars) }
  }

  /// Whether a text is one of the words and nothing else.
  package func isOne(_ text: String) -> Bool {
    let plain = Self.folded(text)
    return words.contains { $0.scalars == plain }
  }

  private func cleared(_ text: String) -> [Unicode.Scalar] {
    unless.reduce(Self.folded(text)) { $0.replacing($1, with: []) }
  }

  private static func sentences(of text: String) -> [String] {
    text.unicodeScalars.split { "。！？；!?;\n".unicodeScalars.contains($0) }
      .map { String(String.UnicodeScalarView($0)) }
  }

  /// Without widths, blanks, capitals and marks that nobody sees.
  private static func folded(_ text: String) -> [Unicode.Scalar] {
    FullWidth.folded(text).lowercased().unicodeScalars.filter {
      !$0.properties.isDefaultIgnorableCodePoint
    }
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.words.map(\.written) == right.words.map(\.written) && left.unless == right.unless
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(words.map(\.written))
    hasher.combine(unless)
  }
}

extension [Unicode.Scalar] {
  fileprivate func ends(with other: [Unicode.Scalar]) -> Bool { suffix(other.count) == other[...] }
}
