import Basics

/// A record made from a row: its values have the row's place.
struct RowRecord {
  private var collected: Record

  init(_ row: RosterRow, path: String, over base: Record? = nil) {
    collected = Record(place: row.origin.place, path: path)
    if let base { collected.fields = Record.Fields(over: base.fields) }
  }

  var record: Record {
    var record = collected
    record.fields = collected.fields.trimmed
    return record
  }

  func has(_ key: String) -> Bool { collected.has(key) }

  func texts(_ key: String) -> [String] { collected.texts(key) }

  mutating func put(_ key: String, _ value: Record.Value) {
    collected.fields[key] = Record.Field(value, at: collected.spot, key)
  }

  mutating func put(_ key: String, _ text: String) { put(key, .text(text)) }

  mutating func put(_ key: String, _ texts: [String]) {
    put(key, .list(texts.map { Record.Field(.text($0), at: collected.spot, key) }))
  }

  /// Nothing where the group has nothing.
  mutating func put(_ key: String, _ group: RowRecord) {
    if !group.collected.fields.isEmpty { put(key, .record(group.record)) }
  }

  /// A row's own value goes before what is common to all.
  mutating func take(_ key: String, _ column: RosterColumn, from row: RosterRow) {
    guard let text = row[column], let value = value(text, column) else { return }
    put(key, value)
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
