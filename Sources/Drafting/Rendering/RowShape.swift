import Documents

/// What of a row decides how it looks: which facts are there, and which of them are flags or holes.
struct RowShape: Hashable {
  private enum State: Hashable {
    case text, absent
    case flag(Bool)
    case hole(label: String, finding: String)
  }

  private let states: [State]

  init(_ facts: [Fact]) {
    states = facts.map { fact in
      switch fact {
      case .text: .text
      case .flag(let value): .flag(value)
      case .hole(let label, let finding): .hole(label: label, finding: finding)
      case .absent, .group, .list, .series, .drawing, .picture: .absent
      }
    }
  }

  /// The facts with open places instead of texts.
  func facts(named names: [String]) -> [(name: String, fact: Fact)] {
    zip(names, states).enumerated().map { index, pair in
      let fact: Fact =
        switch pair.1 {
        case .text: .text(RowPattern.place(index))
        case .absent: .absent
        case .flag(let value): .flag(value)
        case .hole(let label, let finding): .hole(label: label, finding: finding)
        }
      return (pair.0, fact)
    }
  }

  static func values(of facts: [Fact]) -> [String] {
    facts.map { if case .text(let text) = $0 { text } else { "" } }
  }
}
