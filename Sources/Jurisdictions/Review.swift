package import Basics
import YAMLFiles

/// When a file of law data was last compared with its sources, and how long that may be relied on.
package struct Review: Hashable, Sendable {
  /// The last day on which somebody compared the file with its sources.
  package let checkedOn: CalendarDay
  /// After this day the file wants another look before it is relied on.
  package let recheckBy: CalendarDay

  package init(checkedOn: CalendarDay, recheckBy: CalendarDay) {
    self.checkedOn = checkedOn
    self.recheckBy = recheckBy
  }

  /// Whether the look that was due had not been taken by a day.
  package func isDue(on day: CalendarDay) -> Bool { day > recheckBy }

  static let keys = ["checked_on", "recheck_by"]

  /// Reads the two keys at the head of a file.
  init(reading root: YAMLNode) throws(LawFault) {
    guard let entries = root.entries else {
      throw LawFields.fault("law.not_a_mapping", root.place, "法律资料文件应写成“键: 值”。")
    }
    let head = entries.filter { Self.keys.contains($0.key) }
    let fields = try LawFields(
      YAMLNode(content: .mapping(head), place: root.place), "文件开头", keys: Self.keys)
    checkedOn = try fields.day("checked_on")
    recheckBy = try fields.day("recheck_by")
    guard checkedOn <= recheckBy else {
      throw LawFields.fault(
        "law.bad_period", root.place, "“recheck_by”（\(recheckBy)）早于“checked_on”（\(checkedOn)）。")
    }
  }
}

/// A file of law data without its head, and what the head says.
struct LawFile {
  let body: YAMLNode
  let review: Review

  init(_ root: YAMLNode) throws(LawFault) {
    review = try Review(reading: root)
    let rest = root.entries?.filter { !Review.keys.contains($0.key) } ?? []
    body = YAMLNode(content: .mapping(rest), place: root.place)
  }
}

/// Where a value of the law data stands, who says it, how sure it is and when it was last checked.
package struct Origin: Hashable, Sendable {
  package let place: Place
  package let source: String
  package let certainty: Certainty
  package let note: String?
  package let review: Review

  package init(
    _ place: Place, source: String, _ certainty: Certainty, note: String? = nil, _ review: Review
  ) {
    self.place = place
    self.source = source
    self.certainty = certainty
    self.note = note
    self.review = review
  }
}
