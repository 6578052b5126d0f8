import Filing
import Foundation
import Matters

/// Asks for what a case needs, checks each answer when it is given, and keeps every answer at once:
/// breaking off loses nothing.
struct Interview {
  /// Where answers are kept until the case file is written.
  static let keptName = ".dossier-new"

  private let folder: String
  private var answers: [String: String]

  init(in folder: String) throws(FilingError) {
    self.folder = folder
    answers = try Self.kept(in: folder)
  }

  private static func kept(in folder: String) throws(FilingError) -> [String: String] {
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(keptName)") else {
      return [:]
    }
    guard let answers = try? JSONDecoder().decode([String: String].self, from: data) else {
      throw FilingError(.input, "“\(folder)/\(keptName)”损坏了，接不上上次的回答。请删掉它再试。")
    }
    return answers
  }

  /// - Returns: all answers, or nil when the input ended before the last one.
  mutating func ask() throws -> [String: String]? {
    Console.error(
      answers.isEmpty
        ? "下面逐项提问。回答马上保存，随时可以按 Ctrl-C 离开，下次接着答。"
        : "接着上次的回答（已有 \(answers.count) 项）。")
    for question in Question.all where answers[question.id] == nil && isAsked(question) {
      guard let answer = answer(to: question) else { return nil }
      answers[question.id] = answer
      try keep()
    }
    return answers
  }

  private func isAsked(_ question: Question) -> Bool {
    guard let (id, wanted) = question.condition else { return true }
    let given = answers[id] ?? ""
    return wanted.map { given == $0 } ?? !given.isEmpty
  }

  private func answer(to question: Question) -> String? {
    Prompt.answer(question.text, as: question.type, fallback: question.fallback.map(resolved))
  }

  private func resolved(_ fallback: String) -> String {
    fallback.hasPrefix("@") ? answers[String(fallback.dropFirst())] ?? "" : fallback
  }

  private func keep() throws(FilingError) {
    do {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      try encoder.encode(answers).write(
        to: URL(fileURLWithPath: "\(folder)/\(Self.keptName)"), options: .atomic)
    } catch {
      throw FilingError(.output, "保存不了回答：\(SystemTrouble.words(error))")
    }
  }

  /// The case file is written: the kept answers are no longer needed.
  func finish() { try? FileManager.default.removeItem(atPath: "\(folder)/\(Self.keptName)") }
}
