import Basics

/// A record made from a row: its values have the row's place.
struct RowRecord {
  private(set) var record: Record
  private let row: RosterRow
  private let headings: RosterHeadings

  init(_ row: RosterRow, _ headings: RosterHeadings, path: String, over base: Record? = nil) {
    record = Record(place: row.origin.place, path: path)
    record.fields = base?.fields ?? [:]
    self.row = row
    self.headings = headings
  }

  mutating func put(_ key: String, _ value: Record.Value) {
    record.fields[key] = Record.Field(
      value: value, place: row.origin.place, path: "\(record.path).\(key)", written: key)
  }

  mutating func put(_ key: String, _ text: String) { put(key, .text(text)) }

  mutating func put(_ key: String, _ texts: [String]) {
    put(
      key,
      .list(
        texts.map {
          Record.Field(
            value: .text($0), place: row.origin.place, path: "\(record.path).\(key)", written: key)
        }))
  }

  /// Nothing where the group has nothing.
  mutating func put(_ key: String, _ group: RowRecord) {
    if !group.record.fields.isEmpty { put(key, .record(group.record)) }
  }

  /// A row's own value goes before what is common to all.
  mutating func take(_ key: String, _ column: RosterColumn, from row: RosterRow) {
    guard let text = row[column], let value = value(text, column) else { return }
    record.fields[key] = Record.Field(
      value: value, place: row.origin.place, path: "\(record.path).\(key)",
      written: headings.heading(of: column))
  }

  private func value(_ text: String, _ column: RosterColumn) -> Record.Value? {
    switch column.form {
    case .text, .code: .text(text)
    case .day: Moment(iso: text).map { .day($0.day) }
    case .moment: Moment(iso: text).map { .moment($0) }
    case .money: (try? Money(yuan: text)).map { .money($0) }
    case .whole: Int(text).map { .whole($0) }
    case .flag: .flag(same(text, "是"))
    case .word(let vocabulary): vocabulary.word(text).map { .text($0) }
    }
  }
}
