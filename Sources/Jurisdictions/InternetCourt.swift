package import Basics

/// One of the three internet courts.
package struct InternetCourt: Hashable, Sendable {
  package let id: String
  package let name: String
  package let city: String
  package let province: String
}

/// What the internet courts take, and since when; each only within its own city.
package struct InternetCourts: Hashable, Sendable {
  /// A kind of dispute, as the rules list them.
  package enum Head: String, Sendable, CaseIterable {
    case platformPurchase = "platform_purchase"
    case onlineService = "online_service"
    case virtualProperty = "virtual_property"
    case personalInformation = "personal_information"
    case networkData = "network_data"
    case unfairCompetition = "unfair_competition"
    case domainName = "domain_name"
    case onlineTort = "online_tort"
    case platformProductLiability = "platform_product_liability"
    case onlineLoan = "online_loan"
    case onlineCopyright = "online_copyright"
  }

  package struct Scope: Hashable, Sendable {
    package let period: Period
    package let heads: [Head]
    package let articleIDs: [String]
    package let certainty: Certainty
    package let source: String
    package let note: String?
    package let place: Place
  }

  package let courts: [InternetCourt]
  package let scopes: [Scope]
  package let review: Review

  package func scope(on day: CalendarDay) -> Scope? {
    scopes.first { $0.period.contains(day) }
  }

  /// The internet court of a city, written with or without 市.
  package func court(inCity city: String) -> InternetCourt? {
    courts.first { $0.city == city || $0.city == city + "市" }
  }
}
