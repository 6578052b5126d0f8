import Basics
import Documents

extension Filling {
  /// What a form's field takes of the words; that something was left out is a finding.
  mutating func fitted(
    _ inlines: [Inline], to paragraph: Template.Paragraph, id: String?
  ) -> [Inline] {
    guard let limit = paragraph.limit else { return inlines }
    hasLimits = true
    let text = inlines.map(\.plainText).joined()
    let cut = SentenceCut(text, limit: limit)
    guard cut.length < text.count else { return inlines }
    findings.append(
      Finding(
        .note, "paper.text_cut", place: Place(file: file, line: paragraph.line),
        "“\(text.prefix(12))……”这一栏最多 \(limit) 字，原文 \(text.utf16.count) 字，\(cut.explanation)。",
        remedy: "完整的内容在同一材料包的文书里，请作为附件一并提交。"))
    return inlines.prefix(characters: cut.length)
  }
}

/// How much of a text a field takes: whole sentences where there are any, never half a character.
struct SentenceCut {
  /// Characters kept.
  let length: Int
  let explanation: String

  /// - Parameter limit: UTF-16 units, which is how web pages count.
  init(_ text: String, limit: Int) {
    let characters = Array(text)
    var used = 0
    let fitting = characters.prefix { character in
      used += character.utf16.count
      return used <= limit
    }
    guard fitting.count < characters.count else {
      (length, explanation) = (characters.count, "")
      return
    }
    if let end = fitting.lastIndex(where: { "。！？；\n".contains($0) }) {
      (length, explanation) = (end + 1, "截到最后一个完整的句子")
    } else if let end = fitting.lastIndex(where: { "，、".contains($0) }) {
      (length, explanation) = (end, "没有能放下的完整句子，截到逗号")
    } else {
      (length, explanation) = (fitting.count, "没有可以断开的地方，只留开头")
    }
  }
}

extension [Inline] {
  /// The first so many characters; only text is ever divided.
  fileprivate func prefix(characters count: Int) -> [Inline] {
    var left = count
    var kept: [Inline] = []
    for inline in self where left > 0 {
      let length = inline.plainText.count
      if length <= left {
        kept.append(inline)
      } else if case .text(let text, let bold) = inline {
        kept.append(.text(String(text.prefix(left)), bold: bold))
      }
      left -= length
    }
    return kept
  }
}
