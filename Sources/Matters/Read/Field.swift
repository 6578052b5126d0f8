package import Basics

extension Record {
  /// Where something stands, and the path of the group it is in; the fields of a row share one.
  package final class Spot: Sendable {
    package let place: Place
    package let path: String

    init(_ place: Place, _ path: String) {
      self.place = place
      self.path = path
    }
  }

  /// A value of a group or of a list.
  package struct Field: Sendable, Hashable {
    package let value: Value
    private let spot: Spot
    /// Empty in a list: there the spot is the item's own.
    let key: String

    init(_ value: Value, at spot: Spot, _ key: String = "") {
      self.value = value
      self.spot = spot
      self.key = key
    }

    /// A group as an item of a list.
    init(item: Record) { self.init(.record(item), at: item.spot) }

    package var place: Place { spot.place }

    package var path: String {
      if key.isEmpty { return spot.path }
      return spot.path.isEmpty ? key : "\(spot.path).\(key)"
    }

    /// Another value at the same place.
    func with(_ value: Value) -> Field { Field(value, at: spot, key) }

    /// The same under a key.
    func named(_ key: String) -> Field { Field(value, at: spot, key) }
  }

  /// The fields of a group by their keys, in the order in which they were put there. They are few, and
  /// there are many groups.
  package struct Fields: Sendable {
    private var fields: [Field] = []

    package subscript(key: String) -> Field? {
      get { index(of: key).map { fields[$0] } }
      set {
        switch (index(of: key), newValue) {
        case (let index?, let field?): fields[index] = field.named(key)
        case (let index?, nil): fields.remove(at: index)
        case (nil, let field?): fields.append(field.named(key))
        case (nil, nil): break
        }
      }
    }

    package var keys: [String] { fields.map(\.key) }
    package var isEmpty: Bool { fields.isEmpty }

    func value(of key: String) -> Value? { index(of: key).map { fields[$0].value } }

    /// Without room for more.
    var trimmed: Fields {
      var trimmed = Fields()
      trimmed.fields.reserveCapacity(fields.count)
      trimmed.fields += fields
      return trimmed
    }

    private func index(of key: String) -> Int? {
      let length = key.utf8.count
      return fields.firstIndex { $0.key.utf8.count == length && $0.key == key }
    }
  }
}

extension Record.Spot: Hashable {
  package static func == (left: Record.Spot, right: Record.Spot) -> Bool {
    left === right || (left.place == right.place && left.path == right.path)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(place)
    hasher.combine(path)
  }
}

extension Record.Fields: Hashable {
  package static func == (left: Record.Fields, right: Record.Fields) -> Bool {
    left.fields.count == right.fields.count && left.fields.allSatisfy { right[$0.key] == $0 }
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(fields.count) }
}
