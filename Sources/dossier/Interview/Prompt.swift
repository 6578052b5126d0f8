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
      let given = line.trimmingCharacters(in: .whitespaces)
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

  private static func normalised(_ text: String, _ type: ValueType) -> String {
    switch type {
    case .flag: ["true", "True", "TRUE", "是"].contains(text) ? "true" : "false"
    case .word(let vocabulary): vocabulary.word(text) ?? text
    default: text
    }
  }
}
