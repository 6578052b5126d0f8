package import Basics
import YAMLFiles

/// One number of the law that rules reckon with, for the days it holds.
package struct LegalFigure: Hashable, Sendable {
  /// `punitive_multiple`, `numerous_parties`, `representatives_most`, `residence_years` ….
  package let kind: String
  package let name: String
  package let value: Int
  package let articleIDs: [String]
  package let period: Period
  package let certainty: Certainty
  package let place: Place
}

/// All such numbers, by kind and day.
package struct LegalFigures: Hashable, Sendable {
  package let figures: [LegalFigure]
  package let source: String
  package let review: Review

  /// Nil where the data holds none for the day: nothing is reckoned then.
  package func value(_ kind: String, on day: CalendarDay) -> Int? {
    figures.first { $0.kind == kind && $0.period.contains(day) }?.value
  }
}

extension LegalFigures {
  init(reading file: LawFile) throws(LawFault) {
    let fields = try LawFields(file.body, "法律数字", keys: ["source", "figures", "examples"])
    source = try fields.text("source")
    review = file.review
    figures = try fields.list("figures") { item throws(LawFault) in
      let one = try LawFields(
        item, "数字", keys: ["kind", "name", "value", "article_ids", "from", "to", "certainty"])
      return LegalFigure(
        kind: try one.text("kind"), name: try one.text("name"),
        value: try one.integer("value", in: 1...1_000_000),
        articleIDs: try one.texts("article_ids"),
        period: try one.period(), certainty: try one.certainty(), place: item.place)
    }
    for (index, figure) in figures.enumerated() {
      let overlaps = figures[..<index].contains {
        $0.kind == figure.kind && $0.period.overlaps(figure.period)
      }
      guard !overlaps else {
        throw LawFields.fault("law.overlapping_periods", figure.place, "“\(figure.kind)”有两段期间重叠。")
      }
    }
  }
}
