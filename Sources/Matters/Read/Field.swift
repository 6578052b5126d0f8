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
