import Basics
import Filing

/// Questions on standard input, a line each, and a line of JSON in answer to every one.
enum QuestionLines {
  /// All that has come in is answered before more is waited for: whoever asks line by line gets each
  /// answer at once, and a file goes through in large pieces.
  static func answer(_ answer: (String) throws(LawQuestionError) -> LawAnswer) throws {
    var lines = LineSplitter()
    var isOpen = true
    while isOpen {
      let bytes = try Console.read()
      isOpen = !bytes.isEmpty
      var answers: [UInt8] = []
      for line in isOpen ? lines.split(bytes) : lines.finish() {
        do throws(LawQuestionError) {
          answers += JSONText.line(of: try answer(try text(of: line)).json)
        } catch {
          answers += JSONText.line(of: error.json)
        }
      }
      Console.out(bytes: answers)
    }
  }

  private static func text(of line: [UInt8]) throws(LawQuestionError) -> String {
    guard let text = String(validating: line, as: UTF8.self) else {
      throw LawQuestionError("line.not_utf8", "这一行不是 UTF-8 编码的文字，读不懂。请把文件另存为 UTF-8。")
    }
    return text
  }
}

/// Cuts bytes that come in pieces into lines, without their ends and without a mark of byte order.
struct LineSplitter {
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private var unfinished: [UInt8] = []
  private var isFirst = true

  /// The lines that end in these bytes.
  mutating func split(_ bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(whole(unfinished + rest[..<end]))
      unfinished = []
      rest = rest[(end + 1)...]
    }
    unfinished += rest
    return lines
  }

  /// The last line, where it has no end.
  mutating func finish() -> [[UInt8]] { unfinished.isEmpty ? [] : [whole(unfinished)] }

  private mutating func whole(_ line: [UInt8]) -> [UInt8] {
    defer { isFirst = false }
    let start = isFirst && line.starts(with: Self.mark) ? Self.mark.count : 0
    let end = line.last == UInt8(ascii: "\r") ? line.count - 1 : line.count
    return Array(line[start..<end])
  }
}
