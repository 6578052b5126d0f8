import Documents
import Testing

@testable import Review

@Suite("What differs between two builds")
struct RedlineTests {
  private static func shown(_ old: [String], _ new: [String]) -> [String] {
    Redline.steps(from: old, to: new).map { step in
      switch step {
      case .same(_, let place): "  " + new[place]
      case .changed(_, _, let pieces): "~ " + pieces.map(\.mark).joined()
      case .removed(let place): "- " + old[place]
      case .added(let place): "+ " + new[place]
      }
    }
  }

  @Test func numbersAreReplacedAsAWhole() {
    #expect(
      Self.shown(["判令被告退还货款1,280.50元；"], ["判令被告退还货款1,380.50元；"])
        == ["~ 判令被告退还货款[-1,280.50-][+1,380.50+]元；"])
  }

  @Test func paragraphsComeAndGoBetweenEqualOnes() {
    #expect(
      Self.shown(
        ["民事起诉状", "", "原告：李晓雨", "要删的一段，与别的都不像。", "此致"],
        ["民事起诉状", "新加的话", "", "原告：李小雨", "此致"])
        == [
          "  民事起诉状", "+ 新加的话", "  ", "~ 原告：李[-晓-][+小+]雨", "- 要删的一段，与别的都不像。", "  此致",
        ])
  }

  /// Rows are told by what they say, not by their numbers.
  @Test func rowsKeepTogether() {
    #expect(
      Self.shown(
        ["1", "证据1　订单截图", "3", "2", "证据2　公证费收据", "3"],
        ["1", "证据1　订单截图", "3", "2", "证据2　登录失败录屏", "3", "3", "证据3　公证费收据", "3"])
        == [
          "  1", "  证据1　订单截图", "  3", "  2", "+ 证据2　登录失败录屏", "+ 3", "+ 3",
          "~ 证据[-2-][+3+]　公证费收据", "  3",
        ])
  }

  @Test func oneCharacterAmongManyIsNotKept() {
    #expect(
      Self.shown(["双方当庭均无异议，他们已经按月付清款项的一半。"], ["双方当庭均无异议，本院认为月息过高应予的一半。"])
        == ["~ 双方当庭均无异议，[-他们已经按月付清款项-][+本院认为月息过高应予+]的一半。"])
  }

  @Test func spellingsThatLookAlikeAreTwo() {
    let steps = Redline.steps(from: ["\u{8C48}e\u{301}"], to: ["\u{F900}\u{E9}"])
    #expect(!steps.contains(.same(old: 0, new: 0)))
  }

  @Test func nothingAgainstSomething() {
    #expect(Self.shown([], ["甲"]) == ["+ 甲"])
    #expect(Self.shown(["甲"], []) == ["- 甲"])
    #expect(Redline.steps(from: [], to: []) == [])
  }

  @Test("every place stands once, in order, and the pieces are the texts", arguments: 0..<60)
  func whole(seed: Int) throws {
    var chance = Chance(seed)
    let old = (0..<chance.below(30)).map { _ in chance.odd() }
    let new = chance.changed(old)
    Self.check(Redline.steps(from: old, to: new), old, new)
  }

  @Test("many paragraphs and long ones take no longer than they may")
  func large() throws {
    var chance = Chance(7)
    let old = (0..<3000).map { _ in chance.sentence() }
    let new = (0..<3000).map { _ in chance.sentence() }
    Self.check(Redline.steps(from: old, to: new), old, new)
    let long = [(0..<2000).map { _ in chance.sentence() }.joined()]
    let other = [(0..<2000).map { _ in chance.sentence() }.joined()]
    Self.check(Redline.steps(from: long, to: other), long, other)
  }

  private static func check(_ steps: [Redline.Step], _ old: [String], _ new: [String]) {
    var (olds, news): ([Int], [Int]) = ([], [])
    for step in steps {
      switch step {
      case .same(let a, let b):
        olds.append(a)
        news.append(b)
        #expect(old[a].utf8.elementsEqual(new[b].utf8))
      case .changed(let a, let b, let pieces):
        olds.append(a)
        news.append(b)
        #expect(pieces.old.utf8.elementsEqual(old[a].utf8))
        #expect(pieces.new.utf8.elementsEqual(new[b].utf8))
        #expect(pieces.contains { $0.kind != .kept } && pieces.allSatisfy { !$0.text.isEmpty })
      case .removed(let a): olds.append(a)
      case .added(let b): news.append(b)
      }
    }
    #expect(olds == Array(old.indices) && news == Array(new.indices))
  }
}

extension Redline.Piece {
  fileprivate var mark: String {
    switch kind {
    case .kept: text
    case .deleted: "[-\(text)-]"
    case .inserted: "[+\(text)+]"
    }
  }
}

extension Chance {
  /// A paragraph as papers have them, or one nobody writes.
  fileprivate mutating func odd() -> String {
    if one(in: 60) { return sentence() }
    let scalars = [
      "e", "\u{301}", "\r", "\n", "\t", "😀", "\u{A0}", "　", "1", ",", "2", "甲", "\u{FE0F}",
    ]
    return (0..<below(8)).map { _ in pick(scalars) }.joined()
  }

  /// The paragraphs with some changed, taken away, put in and moved.
  fileprivate mutating func changed(_ old: [String]) -> [String] {
    var new = old
    for _ in 0..<below(8) {
      let place = below(new.count)
      switch below(4) {
      case 0 where !new.isEmpty: new.remove(at: place)
      case 1 where !new.isEmpty: new[place] = words() + new[place].dropFirst(below(5))
      case 2 where !new.isEmpty: new.append(new.remove(at: place))
      default: new.insert(odd(), at: place)
      }
    }
    return new
  }
}
