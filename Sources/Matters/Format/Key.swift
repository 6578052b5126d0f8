import Basics

/// One key of the case file: its two names, what it holds and why it is asked.
///
/// The reader, the JSON Schema, the reference page and the table of aliases are all made from this.
package final class Key: Sendable {
  /// English, `snake_case`.
  package let name: String
  /// The one Chinese name.
  package let alias: String
  package let type: ValueType
  /// One or two sentences in Chinese, for the person who fills it in.
  package let explanation: String
  package let need: Need?

  package init(
    _ name: String, _ alias: String, _ type: ValueType, _ explanation: String, need: Need? = nil
  ) {
    self.name = name
    self.alias = alias
    self.type = type
    self.explanation = explanation
    self.need = need
  }
}

/// When a key has to be there.
package enum Need: Sendable, Equatable {
  /// Wherever its group stands.
  case always
  /// For certain papers, named in Chinese; without it they show a hole.
  case papers(String)

  /// For people.
  package var chinese: String {
    switch self {
    case .always: "必填"
    case .papers(let names): names
    }
  }
}

/// What a key holds.
package indirect enum ValueType: Sendable {
  case text
  case day
  case moment
  /// Yuan.
  case money
  case flag
  case whole(ClosedRange<Int>)
  /// A percentage a year, at most four decimals.
  case percent
  /// One word of a fixed list.
  case word(Vocabulary)
  /// The name by which other keys refer to this entry.
  case id(Entity)
  /// The id of an entry elsewhere in the file.
  case reference(Entity)
  /// An id where one fits, otherwise free text.
  case referenceOrText(Entity)
  case residentNumber
  case creditCode
  case phone
  case postcode
  case email
  case url
  /// A file inside the case folder.
  case path
  case sha256
  case list(ValueType)
  case group(KeyGroup)
}

extension ValueType {
  /// Whether it is an id, refers to one or holds other groups.
  fileprivate var isStructure: Bool {
    switch self {
    case .id, .reference, .referenceOrText, .group: true
    case .list(let inner): inner.isStructure
    default: false
    }
  }
}

/// What has ids.
package enum Entity: String, Sendable, CaseIterable {
  case claimant, respondent, purchase, complaint, claim, evidence

  /// Its name in messages.
  package var chinese: String {
    switch self {
    case .claimant: "原告"
    case .respondent: "被告"
    case .purchase: "订单"
    case .complaint: "投诉"
    case .claim: "诉求"
    case .evidence: "证据"
    }
  }
}

/// The keys that stand together, such as those of one claimant.
package final class KeyGroup: Sendable {
  /// Singular and English: the first part of the findings' identifiers, and the schema's definition.
  package let name: String
  package let alias: String
  package let keys: [Key]
  /// Those that hold other groups, name entries or must be there; the others are values by themselves.
  let structure: [Key]

  package init(_ name: String, _ alias: String, _ keys: [Key]) {
    self.name = name
    self.alias = alias
    self.keys = keys
    structure = keys.filter { $0.need == .always || $0.type.isStructure }
  }

  /// A key by either of its names.
  package func key(_ written: String) -> Key? {
    keys.first { same($0.name, written) || same($0.alias, written) }
  }
}

/// A fixed list of words, each with one Chinese name.
package struct Vocabulary: Sendable {
  package let name: String
  package let words: [(word: String, alias: String)]

  package init(_ name: String, _ words: [(String, String)]) {
    self.name = name
    self.words = words.map { (word: $0.0, alias: $0.1) }
  }

  /// A list of words that are Chinese anyway.
  package init(_ name: String, chinese: [String]) {
    self.init(name, chinese.map { ($0, $0) })
  }

  /// The English word for either name.
  package func word(_ written: String) -> String? {
    words.first { same($0.word, written) || same($0.alias, written) }?.word
  }

  package func alias(of word: String) -> String? {
    words.first { same($0.word, word) }?.alias
  }
}

/// Byte for byte: two spellings of one visible character are two names.
package func same(_ left: some StringProtocol, _ right: some StringProtocol) -> Bool {
  left.utf8.elementsEqual(right.utf8)
}

/// The same of whole strings, faster.
package func same(_ left: String, _ right: String) -> Bool {
  ExactText(left) == ExactText(right)
}
