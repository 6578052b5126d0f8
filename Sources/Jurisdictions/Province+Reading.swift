import Basics
import YAMLFiles

extension Province {
  init(reading file: LawFile, of name: ProvinceName) throws(LawFault) {
    let fields = try LawFields(
      file.body, name.full,
      keys: ["code", "name", "short", "courts", "notices", "sources", "wages", "examples"])
    try Self.require(fields, "code", name.code)
    try Self.require(fields, "name", name.full)
    try Self.require(fields, "short", name.short)
    let legend = try SourceLegend(reading: fields)
    self.name = name
    review = file.review
    practices = try fields.list("courts", CourtPractice.init(reading:))
    notices = try fields.list("notices", CourtNotice.init(reading:))
      .sorted { $0.period.from < $1.period.from }
    wages = try fields.list("wages") { item throws(LawFault) in
      try Wage(reading: item, legend: legend)
    }
    wagesBySeries = Dictionary(grouping: wages, by: \.series)
      .mapValues { $0.sorted { $0.year > $1.year } }
    examples =
      fields.has("examples") ? try fields.list("examples", ThresholdExample.init(reading:)) : []
    try checkWholeness()
  }

  private static func require(
    _ fields: LawFields, _ key: String, _ expected: String
  ) throws(LawFault) {
    let written = try fields.text(key)
    guard written.utf8.elementsEqual(expected.utf8) else {
      throw LawFields.fault(
        "law.wrong_province", fields.node.place, "“\(key)”写的是“\(written)”，这个文件应是“\(expected)”。")
    }
  }

  /// Two figures for one year, two notices from one day, two practices at once: a person must choose.
  private func checkWholeness() throws(LawFault) {
    var seen: Set<String> = []
    for wage in wages where !seen.insert("\(wage.series.rawValue) \(wage.year)").inserted {
      throw LawFields.fault(
        "law.duplicate_wage", wage.place, "\(wage.year)年的\(wage.series.chinese)写了两次。")
    }
    for (earlier, later) in zip(notices, notices.dropFirst())
    where earlier.period.from == later.period.from {
      throw LawFields.fault(
        "law.duplicate_notice", later.place, "从 \(later.period.from) 起有两份通知。")
    }
    for (index, practice) in practices.enumerated() {
      for other in practices[..<index] where other.period.overlaps(practice.period) {
        throw LawFields.fault("law.overlapping_periods", practice.place, "“courts”里有两段期间重叠。")
      }
    }
  }
}

/// The sources of a file by their short names.
struct SourceLegend {
  private let texts: [String: String]

  init(reading fields: LawFields) throws(LawFault) {
    guard let entries = fields.node["sources"]?.entries else { throw fields.missing("sources") }
    var texts: [String: String] = [:]
    for entry in entries {
      guard let text = entry.value.text, !text.isEmpty else {
        throw LawFields.fault("law.bad_value", entry.value.place, "来源“\(entry.key)”没有写内容。")
      }
      texts[entry.key] = text
    }
    self.texts = texts
  }

  /// The sources named under a key, in full.
  func expand(_ fields: LawFields) throws(LawFault) -> String {
    let names = try fields.texts("source")
    guard !names.isEmpty else { throw fields.missing("source") }
    var parts: [String] = []
    for name in names {
      guard let text = texts[name] else {
        throw LawFields.fault(
          "law.unknown_source", fields.node.place, "来源编号“\(name)”在“sources”里没有。")
      }
      parts.append(text)
    }
    return parts.joined(separator: "；")
  }
}

extension Wage {
  init(reading node: YAMLNode, legend: SourceLegend) throws(LawFault) {
    let fields = try LawFields(
      node, "工资",
      keys: ["year", "series", "yuan", "published_on", "source", "certainty", "note"])
    year = try fields.integer("year", in: 2000...2100)
    series = try fields.word("series", WageSeries.self)
    yuan = try fields.wage("yuan")
    publishedOn = try fields.dayIfAny("published_on")
    source = try legend.expand(fields)
    certainty = try fields.certainty()
    note = try fields.textIfAny("note")
    place = node.place
    if let publishedOn, publishedOn.year <= year {
      throw LawFields.fault(
        "law.bad_value", node.place, "\(year)年的工资不可能在 \(publishedOn) 公布。")
    }
  }
}

extension CourtNotice {
  init(reading node: YAMLNode) throws(LawFault) {
    let fields = try LawFields(
      node, "通知",
      keys: [
        "court", "from", "to", "cap", "agreed_cap", "basis", "document", "source", "certainty",
      ])
    court = try fields.text("court")
    period = try fields.period()
    cap = try fields.money("cap")
    agreedCap = try fields.moneyIfAny("agreed_cap")
    basis = fields.has("basis") ? try Basis(reading: fields) : nil
    document = try fields.text("document")
    source = try fields.text("source")
    certainty = try fields.certainty()
    place = node.place
  }
}

extension CourtNotice.Basis {
  init(reading notice: LawFields) throws(LawFault) {
    let fields = try notice.fields("basis", keys: ["series", "year", "yuan"])
    series = try fields.word("series", WageSeries.self)
    year = try fields.integer("year", in: 2000...2100)
    yuan = try fields.wage("yuan")
  }
}

extension CourtPractice {
  init(reading node: YAMLNode) throws(LawFault) {
    let fields = try LawFields(
      node, "法院口径",
      keys: ["from", "to", "series", "switch", "rounding", "certainty", "evidence", "note"])
    period = try fields.period()
    series = try fields.word("series", WageSeries.self)
    `switch` = try fields.word("switch", Switch.self)
    rounding = try fields.word("rounding", Rounding.self)
    evidence = try fields.text("evidence")
    certainty = try fields.certainty()
    note = try fields.textIfAny("note")
    place = node.place
  }
}
