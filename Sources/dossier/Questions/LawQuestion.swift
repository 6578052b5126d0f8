import Basics
import Jurisdictions

/// One question to a calculator, understood: made from a command line or from one line of many.
protocol LawQuestion {
  /// The options it may carry.
  static var options: [LawOption] { get }
  init(_ asked: LawWords, at desk: LawDesk) throws(LawQuestionError)
  func answer(at desk: LawDesk) throws(LawQuestionError) -> LawAnswer
}

/// One answer, for programs and for people; the latter is spelled only when it is read.
struct LawAnswer {
  let json: JSONValue
  private let spelled: () -> String

  init(json: JSONValue, text: @escaping @autoclosure () -> String) {
    self.json = json
    spelled = text
  }

  var text: String { spelled() }
}

/// A question that cannot be answered, in words and with a stable identifier.
struct LawQuestionError: Error {
  let identifier: String
  let message: String
  /// What the program ends with where this was the only question.
  let status: Int32

  init(_ identifier: String, _ message: String, status: Int32 = 64) {
    self.identifier = identifier
    self.message = message
    self.status = status
  }
}

extension LawQuestionError {
  /// A word the law data does not know is the asker's; what it does not hold is nobody's fault; data
  /// that cannot be read is ours.
  init(_ fault: LawFault) {
    let finding = fault.findings.first
    identifier = finding?.identifier ?? "law.unreadable"
    message = [finding?.message, finding?.remedy].compactMap { $0 }.joined(separator: "\n→ ")
    status = identifier.hasPrefix("law.unknown_") ? 64 : Self.holdings.contains(identifier) ? 1 : 70
  }

  private static let holdings: Set<String> = [
    "law.article_not_in_register", "law.article_not_in_force", "law.deadline_not_held",
    "law.fee_not_held",
  ]
}

extension LawQuestionError: JSONConvertible {
  var json: JSONValue {
    .object([
      "error": .object(["identifier": .string(identifier), "message": .string(message)])
    ])
  }
}
