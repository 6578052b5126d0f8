package import Basics

/// `amendments.yaml`: what is wanted of a matter's papers, and what was decided about it.
package struct AmendmentsFile: Hashable, Sendable {
  package static let name = "amendments.yaml"

  /// What became of a wish; remarks are answered and closed, the others accepted or not.
  package enum State: String, Hashable, Sendable, CaseIterable {
    case proposed, accepted, rejected
    case open, answered, closed
  }

  package struct Entry: Hashable, Sendable {
    /// As it was when the wish was first written down.
    package let id: String
    package fileprivate(set) var amendment: Amendment
    package fileprivate(set) var state: State
    package fileprivate(set) var decidedBy: String?
    package fileprivate(set) var decidedOn: Moment?
    /// What a remark was answered.
    package fileprivate(set) var answer: String?

    package init(
      _ amendment: Amendment, id: String? = nil, state: State? = nil, decidedBy: String? = nil,
      decidedOn: Moment? = nil, answer: String? = nil
    ) {
      self.id = id ?? amendment.id
      self.amendment = amendment
      self.state = state ?? (amendment.isRemark ? .open : .proposed)
      self.decidedBy = decidedBy
      self.decidedOn = decidedOn
      self.answer = answer
    }
  }

  /// A paper that somebody takes as it is.
  package struct SignOff: Hashable, Sendable {
    package let paper: String
    /// SHA-256 of what was signed off, in hexadecimal digits.
    package let digest: String
    package let by: String
    package let on: Moment

    package init(paper: String, digest: String, by: String, on: Moment) {
      self.paper = paper
      self.digest = digest
      self.by = by
      self.on = on
    }
  }

  package private(set) var entries: [Entry]
  package private(set) var signOffs: [SignOff]

  /// Ordered by paper, within one as given.
  package init(entries: [Entry] = [], signOffs: [SignOff] = []) {
    self.entries = entries.arranged { $0.amendment.paper }
    self.signOffs = signOffs.arranged(by: \.paper)
  }

  /// All that holds, in the order in which it is carried out.
  package var accepted: [Amendment] {
    entries.filter { $0.state == .accepted }.map(\.amendment)
  }

  /// Adds what is not there yet. What is known keeps its state; a remark takes its new answers.
  ///
  /// - Returns: how many are new.
  @discardableResult
  package mutating func add(_ amendments: [Amendment]) -> Int {
    let count = entries.count
    var numbers = Dictionary(entries.indices.map { (entries[$0].id, $0) }) { first, _ in first }
    for amendment in amendments {
      if let number = numbers[amendment.id] {
        if amendment.isRemark { entries[number].amendment = amendment }
      } else {
        numbers[amendment.id] = entries.count
        entries.append(Entry(amendment))
      }
    }
    entries = entries.arranged { $0.amendment.paper }
    return entries.count - count
  }

  /// Writes a decision down; false where there is no such wish, or the state is none for its kind.
  package mutating func decide(
    _ id: String, _ state: State, by name: String, on moment: Moment, answer: String? = nil
  ) -> Bool {
    guard let number = entries.firstIndex(where: { $0.id == id }),
      state.isForRemarks == entries[number].amendment.isRemark
    else { return false }
    entries[number].state = state
    entries[number].decidedBy = name
    entries[number].decidedOn = moment
    if entries[number].amendment.isRemark, let answer { entries[number].answer = answer }
    return true
  }

  package mutating func sign(_ signOff: SignOff) {
    signOffs = (signOffs + [signOff]).distinct.arranged(by: \.paper)
  }
}

extension AmendmentsFile.State {
  /// Whether it is a state of remarks, which are answered, not accepted.
  package var isForRemarks: Bool { self == .open || self == .answered || self == .closed }
}

extension Amendment {
  /// A question or a remark.
  package var isRemark: Bool {
    guard case .comment = change else { return false }
    return true
  }
}

extension Array {
  /// By a name's bytes, equal ones as they are.
  fileprivate func arranged(by name: (Element) -> String) -> [Element] {
    enumerated().map { (name: ExactText(name($0.element)), offset: $0.offset, element: $0.element) }
      .sorted { ($0.name, $0.offset) < ($1.name, $1.offset) }
      .map(\.element)
  }
}
