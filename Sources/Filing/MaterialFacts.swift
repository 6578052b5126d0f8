import Basics
import Drafting
import Exhibits
import Matters

/// What the list of materials lists: the papers before it in the package, then the exhibits.
struct MaterialFacts {
  let papers: [WrittenPaper]
  let audience: Audience
  let volume: Volume?
  /// Pages in the volume, by exhibit.
  private let pages: ExactTable<Int>

  init(_ papers: [WrittenPaper], _ audience: Audience, volume: Volume?) {
    self.papers = papers
    self.audience = audience
    self.volume = volume
    var pages = ExactTable<Int>()
    for item in volume?.items ?? [] { pages[item.item.id] = item.pages?.count }
    self.pages = pages
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
          "证据\($0)　\(item.title ?? item.id)", sets, pages[item.id],
          hasVolume && pages[item.id] != nil
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
}
