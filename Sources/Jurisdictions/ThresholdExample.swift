package import Basics
import YAMLFiles

/// A question about a province's threshold with the answer a careful person gives by hand; the rules
/// are held to it.
package struct ThresholdExample: Hashable, Sendable {
  package let on: CalendarDay
  package let amount: Money?
  /// announced, derived, user_supplied or undetermined.
  package let status: String
  /// Nil where no figure may be stated.
  package let cap: Money?
  package let agreedCap: Money?
  /// small_claims, by_agreement, not_small_claims or depends; nil without an amount.
  package let answer: String?
  package let place: Place

  init(reading node: YAMLNode) throws(LawFault) {
    let fields = try LawFields(
      node, "例子", keys: ["on", "amount", "status", "cap", "agreed_cap", "answer"])
    on = try fields.day("on")
    amount = try fields.moneyIfAny("amount")
    status = try fields.text("status")
    cap = try fields.moneyIfAny("cap")
    agreedCap = try fields.moneyIfAny("agreed_cap")
    answer = try fields.textIfAny("answer")
    place = node.place
  }
}
