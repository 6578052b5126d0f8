import Foundation
import Matters

/// One question on the terminal.
enum Prompt {
  /// Asks again until the answer can stand; nil at the end of the input.
  ///
  /// - Parameter fallback: what an empty answer stands for; nil where an answer is needed, "" where
  ///   none is.
  static func answer(_ text: String, as type: ValueType = .text, fallback: String? = nil)
    -> String?
  {
    while true {
      let hint = fallback.flatMap { $0.isEmpty || text.contains("直接回车") ? nil : "（直接回车：\($0)）" }
      Console.prompt("\(text)\(hint ?? "")：")
      guard let line = readLine() else { return nil }
      let given = meant(line.trimmingCharacters(in: .whitespaces), type)
      if given.isEmpty {
        if let fallback { return fallback }
        Console.error("  这一项需要填写。")
      } else if let problem = Answer.problem(with: given, as: type) {
        Console.error("  \(problem.message)\(problem.remedy)")
      } else {
        return normalised(given, type)
      }
    }
  }

  /// The words of a list with numbers to choose by.
  static func choices(_ vocabulary: Vocabulary) -> String {
    vocabulary.words.enumerated().map { "\($0.offset + 1) \($0.element.alias)" }
      .joined(separator: "，")
  }

  /// A number stands for the word of the list; a moment may be written in Chinese.
  private static func meant(_ text: String, _ type: ValueType) -> String {
    switch type {
    case .word(let vocabulary):
      guard let number = Int(text), vocabulary.words.indices.contains(number - 1) else {
        return text
      }
      return vocabulary.words[number - 1].alias
    case .moment, .day: return SpokenMoment.iso(text) ?? text
    default: return text
    }
  }

  private static func normalised(_ text: String, _ type: ValueType) -> String {
    switch type {
    case .flag: ["true", "True", "TRUE", "是"].contains(text) ? "true" : "false"
    case .word(let vocabulary): vocabulary.word(text) ?? text
    default: text
    }
  }
}
