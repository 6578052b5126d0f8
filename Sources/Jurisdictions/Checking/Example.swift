import Basics
import YAMLFiles

/// An example a law file carries: a question with its answer, reckoned by hand from the source. The
/// data and the program are held to it.
struct Example {
  let fields: LawFields

  static func all(
    in node: YAMLNode, keys: [String]
  ) throws(LawFault) -> [Example] {
    guard let items = node["examples"]?.items else { return [] }
    var examples: [Example] = []
    for item in items {
      examples.append(Example(fields: try LawFields(item, "例子", keys: keys)))
    }
    return examples
  }

  /// Nil where the answer is the one written down.
  func comparing(_ question: String, wanted: String?, got: String?) -> Finding? {
    guard wanted != got else { return nil }
    return LawFields.flaw(
      "law.example_fails", fields.node.place,
      "例子不符：\(question)，写的是 \(wanted ?? "没有")，按资料得出的是 \(got ?? "没有")。")
  }
}

/// Every change of a figure is held by examples on both of its sides.
enum ExampleCoverage {
  /// The first and last days of periods that no example speaks of.
  static func findings(
    _ name: String, _ periods: [Period], told days: [CalendarDay], at place: Place
  ) -> [Finding] {
    let edges = Set(periods.flatMap { [$0.from, $0.to].compactMap { $0 } })
    return edges.subtracting(days).sorted().map { day in
      LawFields.flaw("law.example_missing", place, "“\(name)”在 \(day) 有变化，却没有那一天的例子（examples）。")
    }
  }
}
