package import Basics

/// One order. There are many, in many lists: these share it.
package final class Purchase: Sendable {
  package let record: Record
  package let id: String
  package let claimant: String
  package let payer: Payer?
  package let from: String?
  package let through: String?
  package let selfOperated: Bool
  package let privateSeller: Bool
  package let at: Moment?
  package let orderNumber: String?
  package let itemName: String?
  package let category: String
  package let illegalRisk: String
  /// Whether its owner says they knew of the fault or the illegality when they bought it.
  package let buyerKnew: Bool
  /// sale, service or prepaid.
  package let contract: String
  package let fullyOnline: Bool?
  /// network, shipping, in_person or none.
  package let delivery: String?
  package let deliveredAt: Moment?
  package let receiptPlace: String?
  package let quantity: Int
  package let paid: Money?
  package let refunded: Money
  /// What of the price the buyer has had goods or services for.
  package let used: Money
  package let payment: Payment?
  package let promises: [Promise]
  package let returning: Returning?
  package let knewOn: CalendarDay?
  package let evidence: [String]

  init(index: Int, _ record: Record, sole: String?) {
    let item = record.record("item")
    self.record = record
    id = record.text("id") ?? "purchase-\(index + 1)"
    claimant = record.text("claimant") ?? sole ?? ""
    payer = record.record("payer").map(Payer.init)
    from = record.text("from")
    through = record.text("through")
    selfOperated = record.flag("self_operated") ?? false
    privateSeller = record.flag("private_seller") ?? false
    at = record.moment("at")
    orderNumber = record.text("order_number")
    itemName = item?.text("name")
    let category = item?.text("category") ?? "other"
    self.category = category
    illegalRisk = item?.text("illegal_risk") ?? "none"
    buyerKnew = record.flag("buyer_knew") ?? false
    contract = record.text("contract") ?? Self.defaultContract(of: category)
    fullyOnline = record.flag("fully_online")
    delivery = record.text("delivery")
    deliveredAt = record.moment("delivered_at")
    receiptPlace = record.text("receipt_place")
    quantity = record.whole("quantity") ?? 1
    paid = record.money("paid")
    refunded = record.money("refunded") ?? .zero
    used = record.money("used") ?? .zero
    payment = record.record("payment").map(Payment.init)
    promises = record.records("promises").map(Promise.init)
    returning = record.record("return").map(Returning.init)
    knewOn = record.day("knew_on")
    evidence = record.texts("evidence")
  }

  /// What a category is taken for unless the owner says otherwise.
  static func defaultContract(of category: String) -> String {
    category == "service" || category == "top_up" ? "service" : "sale"
  }

  package final class Payer: Sendable {
    package let name: String?
    package let relation: String?

    init(_ record: Record) {
      name = record.text("name")
      relation = record.text("relation")
    }
  }

  package final class Payment: Sendable {
    package let method: String?
    package let reference: String?
    package let payee: String?

    init(_ record: Record) {
      method = record.text("method")
      reference = record.text("reference")
      payee = record.text("payee")
    }
  }

  package struct Promise: Sendable {
    package let record: Record
    package let text: String
    package let days: Int?
    /// Who promised: a respondent's id; the seller where nobody is named.
    package let by: String?
    package let evidence: [String]
  }

  package final class Returning: Sendable {
    package let record: Record
    package let askedAt: Moment?
    package let sentAt: Moment?
    package let receivedAt: Moment?
    package let tracking: String?
    package let evidence: [String]

    init(_ record: Record) {
      self.record = record
      askedAt = record.moment("asked_at")
      sentAt = record.moment("sent_at")
      receivedAt = record.moment("received_at")
      tracking = record.text("tracking")
      evidence = record.texts("evidence")
    }
  }

  /// Whether a contract about it may be void because the law forbids the goods. Whoever was sold a
  /// counterfeit unawares is its victim: that contract is not void to their cost.
  package var isUnlawfulToTrade: Bool {
    switch illegalRisk {
    case "none": false
    case "counterfeit": buyerKnew
    default: true
    }
  }

  /// Paid less used and refunded, never below zero.
  package var outstanding: Money? {
    paid.map { max($0 - refunded - used, .zero) }
  }
}

/// Something that happened.
package final class Event: Sendable {
  package let record: Record
  package let at: Moment?
  package let what: String?
  package let purchases: [String]
  package let evidence: [String]

  init(_ record: Record) {
    self.record = record
    at = record.moment("at")
    what = record.text("what")
    purchases = record.texts("purchases")
    evidence = record.texts("evidence")
  }
}
