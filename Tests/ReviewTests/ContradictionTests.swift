import Documents
import Review
import Testing

@Suite("Wishes of several lawyers")
struct ContradictionTests {
  static func wish(
    _ change: Amendment.Change, _ author: String, block: String = "_1"
  ) -> Amendment {
    Amendment(paper: "a.docx", block: block, change, author: author, source: author + ".docx")
  }

  static func wording(_ new: String) -> Amendment.Change { .wording(old: "甲", new: [.init(new)]) }

  @Test("of one block, side by side; equal ones are one")
  func wordings() {
    let all = [
      Self.wish(Self.wording("乙"), "赵"), Self.wish(Self.wording("乙"), "钱"),
      Self.wish(Self.wording("丙"), "孙"), Self.wish(Self.wording("丁"), "孙", block: "_2"),
    ]
    let found = Contradiction.contradictions(in: all)
    #expect(found.map { $0.map(\.author) } == [["赵、钱", "孙"]])
    #expect(found.map { $0.map(\.change) } == [[Self.wording("乙"), Self.wording("丙")]])
  }

  @Test("of one value, wherever it stands")
  func values() {
    let all = [
      Self.wish(.fact(path: "paid", old: "1", new: "2"), "赵"),
      Self.wish(.fact(path: "paid", old: "1", new: "3"), "钱", block: "_9"),
      Self.wish(.fact(path: "name", old: "1", new: "3"), "钱", block: "_9"),
    ]
    #expect(Contradiction.contradictions(in: all).map(\.count) == [2])
  }

  @Test("what can be had together is none")
  func together() {
    let all = [
      Self.wish(.structure(.added([[.init("乙")]])), "赵"),
      Self.wish(.structure(.added([[.init("丙")]])), "钱"),
      Self.wish(Self.wording("乙"), "赵"),
      Self.wish(.structure(.moved(old: "甲", behind: nil)), "赵"),
      Self.wish(.structure(.moved(old: "甲", behind: nil)), "孙"),
      Self.wish(.comment([.init(id: "1", author: "钱", text: "？")]), "钱"),
    ]
    #expect(Contradiction.contradictions(in: all) == [])
  }

  @Test("taken out by one, reworded, moved or corrected by another")
  func removed() {
    let removed = Self.wish(.structure(.removed(old: "甲")), "赵")
    for change in [
      Self.wording("乙"), .structure(.moved(old: "甲", behind: "_2")),
      .fact(path: "paid", old: "1", new: "2"),
    ] {
      let other = Self.wish(change, "钱")
      #expect(Contradiction.contradictions(in: [removed, other]) == [[removed, other]])
    }
  }

  @Test("the number tells wishes apart and stays")
  func identity() {
    let first = Self.wish(Self.wording("乙"), "赵")
    #expect(first.id.utf8.count == 8)
    #expect(first.id == Self.wish(Self.wording("乙"), "赵").id)
    #expect(first.id != Self.wish(Self.wording("乙"), "钱").id)
    #expect(first.id != Self.wish(Self.wording("丙"), "赵").id)
    #expect(first.base == Amendment.base(of: "甲 "))
    #expect(first.base != Amendment.base(of: "乙"))
  }
}
