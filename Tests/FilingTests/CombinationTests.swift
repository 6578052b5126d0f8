import Basics
import Documents
import Drafting
import Filing
import Matters
import TestKit
import Testing

/// Sentences that meet badly, and sums that do not agree, in papers of many kinds of cases.
@Suite("Papers read well and add up in every combination")
struct CombinationTests {
  /// What no sentence may hold.
  private static let slips = [
    "。。", "，，", "，。", "；；", "、、", "：。", "：，", "，；", "；。", "：；", "（，", "，）", "（；", "（）", "（、", "、）",
    "“”", "〔〕", "《》", "。，", "、。", "、，", "。；", "；，", "的的", "了了", "元元", "人民币元", "见）", "第第", "日日",
    "请请",
    "{{", "}}", "nil", "Optional",
  ]
  private static let pairs: [(Character, Character)] = [
    ("（", "）"), ("“", "”"), ("《", "》"), ("〔", "〕"),
  ]

  @Test(
    "no double punctuation, no empty brackets, no word twice; all sums agree",
    arguments: MixedCase.all)
  func readsAndAgrees(mixed: MixedCase) throws {
    let drafted = try Workshop(mixed.text).draft()
    #expect(!drafted.findings.hasErrors)
    let papers = drafted.packages.flatMap(\.papers)
    #expect(papers.count > 10)
    reads(papers)
    try agrees(papers)
  }

  private func reads(_ papers: [WrittenPaper]) {
    for paper in papers where paper.paper != .cover {
      for line in paper.document.plainText.split(separator: "\n") {
        for slip in Self.slips where line.contains(slip) {
          Issue.record("\(paper.file): “\(slip)” in “\(line)”")
        }
        if let first = line.first, "，。；、：）”》".contains(first) {
          Issue.record("\(paper.file) begins a line with “\(first)”: “\(line)”")
        }
        if let last = line.last, "，、（“《".contains(last) {
          Issue.record("\(paper.file) ends a line with “\(last)”: “\(line)”")
        }
        for (open, close) in Self.pairs {
          #expect(
            line.count { $0 == open } == line.count { $0 == close }, "\(paper.file): “\(line)”")
        }
      }
    }
  }

  /// All sums of one dossier, in figures and in capitals.
  private func agrees(_ papers: [WrittenPaper]) throws {
    for paper in papers {
      let text = paper.document.plainText
      for match in text.matches(of: /人民币([0-9,]+\.[0-9]{2})元（大写：人民币([^）]+)）/) {
        let money = try Money(yuan: String(match.1))
        #expect(money.capitals == String(match.2), "\(paper.file)")
      }
    }
    func text(_ kind: Paper) -> String? {
      papers.first { $0.paper == kind }?.document.plainText
    }
    let petition = try #require(text(.petition))
    let total = try #require(petition.firstMatch(of: /诉讼标的额：人民币([0-9,.]+)元/)).1
    let claims = petition.split(separator: "\n").filter { $0.contains("判令") }.compactMap {
      $0.firstMatch(of: /人民币([0-9,.]+)元（大写/)?.1
    }
    let sum = try claims.reduce(Money.zero) { $0 + (try Money(yuan: String($1))) }
    #expect(sum.grouped == total)
    let others: [(Paper, Regex<(Substring, Substring)>)] = [
      (.elementPetition, /标的总额\s*人民币([0-9,.]+)元/), (.claimantSchedule, /合计人民币([0-9,.]+)元/),
      (.smallClaimsStatement, /标的额人民币([0-9,.]+)元/),
    ]
    for (kind, pattern) in others {
      guard let text = text(kind) else { continue }
      #expect(try #require(text.firstMatch(of: pattern), "\(kind)").1 == total, "\(kind)")
    }
  }
}
