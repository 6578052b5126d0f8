package import Basics

/// A buyer: complainant and plaintiff.
package struct Claimant: Sendable {
  package let record: Record
  package let id: String
  package let isOrganisation: Bool
  package let name: String?
  package let sex: String?
  package let birthDate: CalendarDay?
  package let ethnicity: String?
  package let nationality: String?
  package let idType: String
  package let idNumber: String?
  package let creditCode: String?
  package let legalRepresentative: String?
  package let domicile: String?
  package let residence: Residence?
  package let address: String?
  package let postcode: String?
  package let phone: String?
  package let email: String?
  package let occupation: String?
  package let employer: String?
  package let refundAccount: RefundAccount?
  package let guardian: Guardian?
  package let agent: Agent?

  private static let chinese = ["中国", "中华人民共和国"]

  /// Not a Chinese citizen: as stated, otherwise as the document says.
  package var isForeigner: Bool {
    guard !isFromHongKongMacauOrTaiwan else { return false }
    return nationality.map { !Self.chinese.contains($0) }
      ?? ["护照", "外国人永久居留身份证"].contains(idType)
  }

  /// A resident of Hong Kong, Macau or Taiwan, as the document says or as stated.
  package var isFromHongKongMacauOrTaiwan: Bool {
    ["港澳居民来往内地通行证", "台湾居民来往大陆通行证"].contains(idType)
      || ["香港", "澳门", "台湾"].contains { nationality?.contains($0) ?? false }
  }

  /// Whose document names no 民族, so that the papers need none.
  package var hasNoEthnicity: Bool {
    isForeigner || isFromHongKongMacauOrTaiwan || (nationality == nil && idType != "居民身份证")
  }

  package struct Residence: Sendable {
    package let address: String?
    package let since: CalendarDay?
  }

  package struct RefundAccount: Sendable {
    package let holder: String?
    package let bank: String?
    package let number: String?
  }

  package struct Guardian: Sendable {
    package let name: String?
    package let relation: String?
    package let idNumber: String?
    package let phone: String?
    package let address: String?
    package let knewOn: CalendarDay?
  }

  package struct Agent: Sendable {
    package let name: String?
    /// lawyer, legal_worker, relative or recommended.
    package let kind: String?
    package let firm: String?
    package let licence: String?
    package let phone: String?
    package let powers: [String]
    package let from: CalendarDay?
    package let until: CalendarDay?
  }
}

/// Someone on the other side.
package struct Respondent: Sendable {
  package let record: Record
  package let id: String
  /// platform, merchant, self_run_site, payee or other.
  package let role: String
  /// company, sole_trader, individual or unknown.
  package let kind: String
  package let name: String?
  package let creditCode: String?
  package let idNumber: String?
  package let operatorName: String?
  package let domicile: String?
  package let businessPlace: String?
  package let displayedAddress: String?
  package let legalRepresentative: String?
  package let phone: String?
  package let email: String?
  package let site: Site?
  package let identityDisclosed: Bool?
  package let fault: Fault?
  package let whereaboutsUnknown: Bool
  /// Struck off the register of businesses.
  package let isCancelled: Bool

  /// What somebody who is not the seller did wrong themselves.
  package struct Fault: Sendable {
    package let record: Record
    package let what: String?
    package let evidence: [String]
  }

  package struct Site: Sendable {
    package let name: String?
    package let url: String?
    package let icp: String?
    package let isPlatform: Bool?
    /// Nothing can be bought there before or after.
    package let openedOn: CalendarDay?
    package let closedOn: CalendarDay?
  }

  /// Where papers may reach them, best first.
  package var knownAddress: String? { domicile ?? displayedAddress ?? businessPlace }

  /// Runs a platform for others, or sells on a site of its own.
  package var isOperatorOfSite: Bool { role == "platform" || role == "self_run_site" }
}
