package import Basics
import YAMLFiles

/// Where the name of a basic court cannot be worked out from the names of city and county.
package struct CourtNames: Sendable {
  package let review: Review
  package let exceptions: [Exception]

  package struct Exception: Sendable {
    /// A city, or a city and its county; or else `ending` is given.
    package let place: String?
    /// How the name of the county ends.
    package let ending: String?
    /// The first day on which it is certain; nil where it has always been so.
    package let from: CalendarDay?
    /// Why, for people.
    package let note: String
    package let certainty: Certainty
    package let source: String
    package let origin: Place

    func covers(_ name: String, on day: CalendarDay) -> Bool {
      guard from.map({ $0 <= day }) ?? true else { return false }
      if let place, name.hasPrefix(place) { return true }
      return ending.map(name.hasSuffix) ?? false
    }
  }

  /// What keeps a court's name from being worked out; nil where nothing does.
  /// - Parameter name: city and county, 重庆市江北区.
  package func exception(for name: String, on day: CalendarDay) -> Exception? {
    exceptions.firstIndex { $0.covers(name, on: day) }.map { exceptions[$0] }
  }
}

extension CourtNames {
  init(reading file: LawFile) throws(LawFault) {
    let fields = try LawFields(file.body, "法院名称的例外", keys: ["exceptions", "examples"])
    review = file.review
    exceptions = try fields.list("exceptions", Exception.init(reading:))
  }
}

extension CourtNames.Exception {
  init(reading node: YAMLNode) throws(LawFault) {
    let fields = try LawFields(
      node, "法院名称的例外", keys: ["place", "ending", "from", "note", "certainty", "source"])
    place = try fields.textIfAny("place")
    ending = try fields.textIfAny("ending")
    guard (place == nil) != (ending == nil) else {
      throw LawFields.fault("law.missing_value", node.place, "place 和 ending 要写一个，只写一个。")
    }
    from = try fields.dayIfAny("from")
    note = try fields.text("note")
    certainty = try fields.certainty()
    source = try fields.text("source")
    origin = node.place
  }
}
