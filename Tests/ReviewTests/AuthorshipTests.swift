import Basics
import Documents
import Review
import Testing

@Suite("Who wants what, and why")
struct AuthorshipTests {
  static let early = Moment(iso: "2026-01-05T10:00")
  static let late = Moment(iso: "2026-01-06T10:00")

  static func found(
    _ paragraphs: [ReturnedParagraph], _ comments: [ReturnedComment] = [],
    remarks: Set<String> = []
  ) -> [Amendment] {
    let sent = SentPaper(
      file: "a.docx",
      blocks: [
        .init("_1", "退还198元。", facts: [.init("paid", 2..<5)]), .init("_2", "承担诉讼费。"),
      ], remarks: remarks)
    return Comparison.amendments(
      of: ReturnedPaper(paragraphs: paragraphs, comments: comments), against: sent,
      source: "b.docx", author: "律所")
  }

  static func paragraph(
    _ pieces: ReturnedParagraph.Piece..., name: String, end: TrackedChange? = nil
  ) -> ReturnedParagraph {
    let length = pieces.reduce(0) { $0 + $1.text.unicodeScalars.count }
    return ReturnedParagraph(pieces, bookmarks: [.init(name, 0..<length)], endChange: end)
  }

  static let second = paragraph(.init("承担诉讼费。"), name: "_2")

  @Test("the latest of the tracked changes, else whoever sent it back")
  func author() {
    let tracked = Self.found([
      Self.paragraph(
        .init("退还"), .init("198", change: .init(.deleted, author: "赵律师", on: Self.late)),
        .init("190", change: .init(.inserted, author: "钱律师", on: Self.early)), .init("元。"),
        name: "_1"), Self.second,
    ])
    #expect(tracked.map(\.author) == ["赵律师"])
    #expect(tracked.map(\.on) == [Self.late])
    let plain = Self.found([Self.paragraph(.init("退还190元。"), name: "_1"), Self.second])
    #expect(plain.map(\.author) == ["律所"])
    #expect(plain.map(\.on) == [nil])
    #expect(plain.map(\.change) == tracked.map(\.change))
  }

  @Test("a paragraph struck out as a whole")
  func removed() {
    let change = TrackedChange(.deleted, author: "赵律师", on: Self.early)
    let found = Self.found([
      Self.paragraph(.init("退还198元。", change: change), name: "_1", end: change), Self.second,
    ])
    #expect(found.map(\.change) == [.structure(.removed(old: "退还198元。"))])
    #expect(found.map(\.author) == ["赵律师"])
  }

  @Test("a tracked move is a move of who made it")
  func moved() {
    let from = TrackedChange(.movedFrom, author: "赵律师", on: Self.early)
    let to = TrackedChange(.movedTo, author: "赵律师", on: Self.early)
    let found = Self.found([
      Self.paragraph(.init("退还198元。", change: from), name: "_1", end: from), Self.second,
      ReturnedParagraph([.init("退还198元。", change: to)], endChange: to),
    ])
    #expect(found.map(\.change) == [.structure(.moved(old: "退还198元。", behind: "_2"))])
    #expect(found.map(\.author) == ["赵律师"])
  }

  @Test("a tracked change of looks alone is told")
  func formatted() {
    let look = TrackedChange(.formatted, author: "赵律师", on: Self.early)
    let found = Self.found([
      Self.paragraph(.init("退还198元。", formatting: look), name: "_1"), Self.second,
    ])
    #expect(found.map(\.change) == [.structure(.formatted)])
    #expect(found.map(\.author) == ["赵律师"])
  }

  @Test("a comment on exactly the change is its reason too")
  func reason() {
    let comment = ReturnedComment(id: "7", author: "赵律师", on: Self.late, text: "按付款记录")
    let change = TrackedChange(.inserted, author: "赵律师", on: Self.early)
    let pieces: [[ReturnedParagraph.Piece]] = [
      [
        .init("退还"), .init("198", change: .init(.deleted, author: "赵律师"), comments: ["7"]),
        .init("190", change: change, comments: ["7"]), .init("元。"),
      ],
      [.init("退还"), .init("190", comments: ["7"]), .init("元。")],
    ]
    for pieces in pieces {
      let found = Self.found(
        [ReturnedParagraph(pieces, bookmarks: [.init("_1", 0..<6)]), Self.second], [comment])
      #expect(
        found.map(\.change) == [.fact(path: "paid", old: "198", new: "190"), .comment([comment])])
      #expect(found.map(\.reason) == ["按付款记录", nil])
      #expect(found.map(\.block) == ["_1", "_1"])
    }
    let wide = Self.found(
      [Self.paragraph(.init("退还190元。", comments: ["7"]), name: "_1"), Self.second], [comment])
    #expect(wide.map(\.reason) == [nil, nil])
  }

  @Test("our own remarks are no wishes, answers to them are")
  func remarks() {
    let ours = ReturnedComment(id: "1", author: "dossier", text: "缺住所")
    let renamed = ReturnedComment(id: "2", author: "某用户", text: "请核对\r\n金额")
    let answer = ReturnedComment(id: "3", author: "赵律师", text: "已核对", parent: "2")
    let plain = ReturnedComment(id: "4", author: "赵律师", text: "整体意见")
    let found = Self.found(
      [
        Self.paragraph(.init("退还198元。", comments: ["1"]), name: "_1"),
        Self.paragraph(.init("承担诉讼费。", comments: ["2"]), name: "_2"),
      ], [ours, renamed, answer, plain], remarks: ["请核对\n金额"])
    #expect(found.map(\.change) == [.comment([plain]), .comment([renamed, answer])])
    #expect(found.map(\.block) == [nil, "_2"])
    #expect(found.map(\.author) == ["赵律师", "赵律师"])
  }
}
