import Basics
import Drafting
import Exhibits
import Matters

/// What the list of materials lists: the papers before it in the package, then the exhibits.
struct MaterialFacts {
  let papers: [WrittenPaper]
  let audience: Audience
  let volume: Volume?

  init(_ papers: [WrittenPaper], _ audience: Audience, volume: Volume?) {
    self.papers = papers
    self.audience = audience
    self.volume = volume
  }

  var rows: [FactGroup] {
    let own = papers.map { paper in
      (paper.name, paper.copies, paper.paper == .exhibits ? volume?.pages : nil, false)
    }
    let hasVolume = papers.contains { $0.paper == .exhibits }
    let sets = papers.first { $0.paper == .evidenceIndex }?.copies ?? 1
    let exhibits = audience.evidence.compactMap { item in
      audience.number(of: item.id).map {
        (
          "证据\($0)　\(item.title ?? item.id)", sets, pages(of: item),
          hasVolume && pages(of: item) != nil
        )
      }
    }
    return (own + exhibits).enumerated().map { index, row in
      FactGroup([
        "number": .text("\(index + 1)"), "name": .text(row.0), "copies": .text("\(row.1)"),
        "pages": Fact(row.2.map { "\($0)" }), "in_volume": .flag(row.3),
      ])
    }
  }

  /// Its pages in the volume; nil where it has none.
  private func pages(of item: EvidenceItem) -> Int? {
    volume?.items.first { $0.item.id == item.id }?.pages?.count
  }
}
