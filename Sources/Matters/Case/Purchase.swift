package import Basics

/// One order.
package struct Purchase: Sendable {
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
  package let payment: Payment?
  package let promises: [Promise]
  package let returning: Returning?
  package let knewOn: CalendarDay?
  package let evidence: [String]

  package struct Payer: Sendable {
    package let name: String?
    package let relation: String?
  }

  package struct Payment: Sendable {
    package let method: String?
    package let reference: String?
    package let payee: String?
  }

  package struct Promise: Sendable {
    package let record: Record
    package let text: String
    package let days: Int?
    package let evidence: [String]
  }

  package struct Returning: Sendable {
    package let record: Record
    package let askedAt: Moment?
    package let sentAt: Moment?
    package let receivedAt: Moment?
    package let tracking: String?
    package let evidence: [String]
  }

  /// Paid less refunded, never below zero.
  package var outstanding: Money? {
    paid.map { max($0 - refunded, .zero) }
  }
}

/// Something that happened.
package struct Event: Sendable {
  package let record: Record
  package let at: Moment?
  package let what: String?
  package let purchases: [String]
  package let evidence: [String]
}
