import Basics
import Documents
import Review
import Testing

@Suite("amendments.yaml")
struct AmendmentsFileTests {
  static let moment = Moment(iso: "2026-01-05T20:11:07")

  static func amendment(_ change: Amendment.Change) -> Amendment {
    Amendment(
      paper: "法院/民事起诉状.docx", block: "_claims_Q1", change, author: "赵律师", on: moment,
      reason: "与合同一致", source: "民事起诉状-赵.docx")
  }

  @Test("reads as a person would write it")
  func written() throws {
    var file = AmendmentsFile()
    #expect(
      file.add([
        Self.amendment(.wording(old: "退还198元。", new: [.init("退还"), .init("190元", isBold: true)])),
        Self.amendment(.structure(.added([[.init("第一段。")], [.init("第二段。")]]))),
        Self.amendment(
          .comment([
            ReturnedComment(id: "3", author: "赵律师", text: "有发票吗？\n没有就去掉。", isResolved: true)
          ])),
      ]) == 3)
    let id = try #require(file.entries.first?.id)
    let decided = file.decide(id, .accepted, by: "钱某", on: Moment(iso: "2026-01-06")!)
    #expect(decided)
    file.sign(
      .init(paper: "法院/民事起诉状.docx", digest: "ab", by: "赵律师", on: Moment(iso: "2026-01-07")!))
    let text = String(decoding: file.bytes, as: UTF8.self)
    let body = text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("#") }.joined(separator: "\n")
    #expect(
      body == """
        version: 1

        amendments:
          - id: "\(id)"
            state: accepted
            decided_by: "钱某"
            decided_on: 2026-01-06
            paper: "法院/民事起诉状.docx"
            block: "_claims_Q1"
            kind: wording
            old: "退还198元。"
            new:
              - "退还"
              - bold: "190元"
            author: "赵律师"
            on: 2026-01-05T20:11:07
            reason: "与合同一致"
            base: \(Amendment.base(of: "退还198元。"))
            source: "民事起诉状-赵.docx"
          - id: "\(file.entries[1].id)"
            state: proposed
            paper: "法院/民事起诉状.docx"
            block: "_claims_Q1"
            kind: added
            paragraphs:
              - "第一段。"
              - "第二段。"
            author: "赵律师"
            on: 2026-01-05T20:11:07
            reason: "与合同一致"
            source: "民事起诉状-赵.docx"
          - id: "\(file.entries[2].id)"
            state: open
            paper: "法院/民事起诉状.docx"
            block: "_claims_Q1"
            kind: comment
            comments:
              - id: "3"
                author: "赵律师"
                text: |-
                  有发票吗？
                  没有就去掉。
                resolved: true
            author: "赵律师"
            on: 2026-01-05T20:11:07
            reason: "与合同一致"
            source: "民事起诉状-赵.docx"

        sign_offs:
          - paper: "法院/民事起诉状.docx"
            digest: "ab"
            by: "赵律师"
            on: 2026-01-07

        """)
    #expect(try AmendmentsFile(reading: file.bytes, file: "amendments.yaml") == file)
  }

  @Test("an empty file is one too")
  func empty() throws {
    let file = AmendmentsFile()
    #expect(try AmendmentsFile(reading: file.bytes, file: "a.yaml") == file)
  }

  @Test("any text comes back as it was", arguments: 0..<200)
  func anyText(_ seed: Int) throws {
    var chance = Chance(seed)
    let entries = (0..<4).map { number in
      let state: [AmendmentsFile.State] = [.proposed, .accepted, .rejected]
      return AmendmentsFile.Entry(
        Amendment(
          paper: chance.text(), block: chance.one(in: 50) ? chance.text() : nil,
          chance.change(), author: chance.text(), on: chance.one(in: 50) ? Self.moment : nil,
          reason: chance.one(in: 50) ? chance.text() : nil, source: chance.text()),
        id: "\(number)", state: chance.pick(state), decidedBy: chance.text())
    }
    let file = AmendmentsFile(entries: entries)
    let read = try AmendmentsFile(reading: file.bytes, file: "a.yaml")
    let isSame = read == file && read.bytes == file.bytes
    #expect(isSame, "\(file.differences(from: read))")
  }

  @Test("what is known keeps its state, a remark takes its answers")
  func addedAgain() {
    let wording = Self.amendment(.wording(old: "甲", new: [.init("乙")]))
    let question = ReturnedComment(id: "1", author: "赵律师", text: "为什么？")
    let answer = ReturnedComment(id: "2", author: "钱某", text: "见证据三", parent: "1")
    var file = AmendmentsFile()
    file.add([wording, Self.amendment(.comment([question]))])
    let decided = file.decide(wording.id, .rejected, by: "钱某", on: Moment(iso: "2026-02-01")!)
    #expect(decided)
    let wrong = file.decide(wording.id, .answered, by: "钱某", on: Moment(iso: "2026-02-01")!)
    #expect(!wrong)
    let again = file.add([wording, Self.amendment(.comment([question, answer]))])
    #expect(again == 0)
    #expect(file.entries.map(\.state) == [.rejected, .open])
    #expect(file.entries.last?.amendment.change == .comment([question, answer]))
    #expect(file.accepted == [])
  }
}

extension AmendmentsFile {
  fileprivate func differences(from other: Self) -> String {
    let lines = [bytes, other.bytes].map {
      String(decoding: $0, as: UTF8.self).split(separator: "\n").map(String.init)
    }
    return "\(lines[0].difference(from: lines[1]) { $0.utf8.elementsEqual($1.utf8) })"
  }
}

extension Chance {
  /// Scalars that break files.
  fileprivate mutating func text() -> String {
    let odd: [Unicode.Scalar] = [
      "\n", "\r", "\t", " ", "\"", "'", "\\", "#", ":", "-", "{", "[", "|", "%", "@", "\u{0}",
      "\u{7}",
      "\u{85}", "\u{A0}", "\u{2028}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "\u{1F600}", "\u{301}",
      "\u{F900}", "null".unicodeScalars.first ?? "n", "~", "律", "师", "。", "\u{200B}", "1",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<below(12) { text.append(pick(odd)) }
    // Yams drops a mark of byte order at the head of a text.
    if text.first == "\u{FEFF}" { text.removeFirst() }
    return one(in: 20) ? String(text) : pick(["null", "", "退还\n元", "a: b", "x"]) + String(text)
  }

  fileprivate mutating func texts() -> [String] { (0..<below(3)).map { _ in text() } }

  fileprivate mutating func runs() -> [Amendment.Text] {
    (0..<below(3)).map { _ in Amendment.Text(text(), isBold: one(in: 50)) }
  }

  fileprivate mutating func change() -> Amendment.Change {
    switch below(10) {
    case 0: .fact(path: text(), old: text(), new: text())
    case 1: .wording(old: text(), new: runs())
    case 2: .structure(.removed(old: text()))
    case 3: .structure(one(in: 50) ? .added([runs(), runs()]) : .addedBelow([runs()]))
    case 4: .structure(.moved(old: text(), behind: one(in: 50) ? text() : nil))
    case 5: .structure(.split(old: text(), into: [runs(), runs()]))
    case 6: .structure(.merged(old: texts(), with: texts(), into: runs()))
    case 7: .structure(.rowRemoved(row: below(9), old: texts()))
    case 8: .structure(.rowAdded(behind: below(9) - 1, cells: texts()))
    default: .structure(.formatted)
    }
  }
}
