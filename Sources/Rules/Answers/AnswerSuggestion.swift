package import Basics
package import Jurisdictions
package import Matters

/// What kind of answer a text looks like. Its owner decides; nothing is changed by a suggestion.
package struct AnswerSuggestion: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// The text has words of this kind.
    case words(String)
    /// It came within a minute, and says nothing that decides.
    case tooFast
  }

  /// A word of the case file's list `reply_kind`.
  package let kind: String
  package let reason: Reason

  /// Why, for people.
  package var chinese: String {
    switch reason {
    case .words(let words): "里面有“\(words)”"
    case .tooFast: "一分钟之内就回复，没有实际内容"
    }
  }

  /// Nil where nothing is recognised.
  ///
  /// - Parameters:
  ///   - text: The answer's own words.
  ///   - complaint: What it answers.
  ///   - at: When it came.
  package init?(
    for text: String, to complaint: Complaint, at moment: Moment?, in matter: Matter,
    signs: [Signs.Answer]
  ) {
    let isOffice = matter.respondent(complaint.to ?? "") == nil
    let found = signs.lazy.filter { isOffice || !$0.isOffices }
      .compactMap { sign in sign.words.first(in: text).map { (sign.kind, $0) } }.first
    let isFast = !isOffice && Self.isFast(moment, after: complaint.at)
    switch found {
    case (let kind, let words)? where !(isFast && Self.formal.contains(kind)):
      self.init(kind: kind, reason: .words(words))
    case _ where isFast: self.init(kind: "automatic", reason: .tooFast)
    default: return nil
    }
  }

  private init(kind: String, reason: Reason) {
    self.kind = kind
    self.reason = reason
  }

  private static let formal = ["automatic", "template", "progress"]

  private static func isFast(_ answered: Moment?, after asked: Moment?) -> Bool {
    guard let answered, let asked, let end = answered.second, let start = asked.second else {
      return false
    }
    let seconds = (answered.day.ordinal - asked.day.ordinal) * 86_400 + end - start
    return (0...60).contains(seconds)
  }
}

extension AnswerSuggestion: JSONConvertible {
  package var json: JSONValue {
    .object(["kind": .string(kind), "reason": .string(chinese)])
  }
}
