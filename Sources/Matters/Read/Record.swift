package import Basics

/// The values of one group of keys, each with its place, under their English names.
package struct Record: Sendable, Hashable {
  /// Where the group stands, and what it is called.
  package let spot: Spot
  package internal(set) var fields = Fields()
  /// Keys that are there but could not be read: wrong, not missing.
  package internal(set) var unreadable: Set<String> = []

  package init(place: Place, path: String) { self.init(at: Spot(place, path)) }

  init(at spot: Spot) { self.spot = spot }

  package var place: Place { spot.place }
  /// The path of the group itself, such as `claimants[0]`; empty for the whole file.
  package var path: String { spot.path }

  package enum Value: Sendable, Hashable {
    case text(String)
    case day(CalendarDay)
    case moment(Moment)
    case money(Money)
    case flag(Bool)
    case whole(Int)
    case percent(Ratio)
    case list([Field])
    indirect case record(Record)
  }

  package mutating func remove(_ key: String) { fields[key] = nil }

  package func has(_ key: String) -> Bool { fields.value(of: key) != nil }

  package func text(_ key: String) -> String? {
    if case .text(let value) = fields.value(of: key) { value } else { nil }
  }

  package func day(_ key: String) -> CalendarDay? {
    if case .day(let value) = fields.value(of: key) { value } else { nil }
  }

  package func moment(_ key: String) -> Moment? {
    if case .moment(let value) = fields.value(of: key) { value } else { nil }
  }

  package func money(_ key: String) -> Money? {
    if case .money(let value) = fields.value(of: key) { value } else { nil }
  }

  package func flag(_ key: String) -> Bool? {
    if case .flag(let value) = fields.value(of: key) { value } else { nil }
  }

  package func whole(_ key: String) -> Int? {
    if case .whole(let value) = fields.value(of: key) { value } else { nil }
  }

  package func percent(_ key: String) -> Ratio? {
    if case .percent(let value) = fields.value(of: key) { value } else { nil }
  }

  package func record(_ key: String) -> Record? {
    if case .record(let value) = fields.value(of: key) { value } else { nil }
  }

  package func list(_ key: String) -> [Field] {
    if case .list(let values) = fields.value(of: key) { values } else { [] }
  }

  package func texts(_ key: String) -> [String] {
    list(key).compactMap { if case .text(let value) = $0.value { value } else { nil } }
  }

  package func records(_ key: String) -> [Record] {
    list(key).compactMap { if case .record(let value) = $0.value { value } else { nil } }
  }

  /// Where a key stands, or where its group does when it is not there.
  package func place(of key: String) -> Place { fields[key]?.place ?? place }

  package func path(of key: String) -> String {
    fields[key]?.path ?? (path.isEmpty ? key : "\(path).\(key)")
  }
}
