import Basics
import Drafting
import Exhibits
import Matters

/// What the list of materials lists: the papers before it in the package, then the exhibits.
struct MaterialFacts {
  let papers: [WrittenPaper]
  let audience: Audience
  let files: ExactTable<EvidenceFile>

  init(_ papers: [WrittenPaper], _ audience: Audience, files: ExactTable<EvidenceFile>) {
    self.papers = papers
    self.audience = audience
    self.files = files
  }

  var rows: [FactGroup] {
    let sets = papers.first { $0.paper == .evidenceIndex }?.copies ?? 1
    let exhibits = audience.evidence.compactMap { item in
      audience.number(of: item.id).map {
        ("证据\($0)　\(item.title ?? item.id)", sets, pages(of: item))
      }
    }
    let own = papers.map { ($0.name, $0.copies, Int?.none) }
    return (own + exhibits).enumerated().map { index, row in
      FactGroup([
        "number": .text("\(index + 1)"), "name": .text(row.0), "copies": .text("\(row.1)"),
        "pages": Fact(row.2.map { "\($0)" }),
      ])
    }
  }

  /// Pages of all its files; nil where one of them has none to count.
  private func pages(of item: EvidenceItem) -> Int? {
    let counted = item.allFiles.map { files[$0]?.pages }
    return counted.contains(nil) || counted.isEmpty ? nil : counted.compactMap { $0 }.reduce(0, +)
  }
}
