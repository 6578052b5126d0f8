package import Basics

/// A buyer: complainant and plaintiff.
package final class Claimant: Sendable {
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

  init(index: Int, _ record: Record) {
    self.record = record
    id = record.text("id") ?? "claimant-\(index + 1)"
    let isOrganisation = record.text("kind") == "organisation"
    self.isOrganisation = isOrganisation
    name = record.text("name")
    sex = record.text("sex")
    birthDate = record.day("birth_date")
    ethnicity = record.text("ethnicity")
    nationality = record.text("nationality")
    idType = record.text("id_type") ?? (isOrganisation ? "营业执照" : "居民身份证")
    idNumber = record.text("id_number").map(FullWidth.capitals)
    creditCode = record.text("uscc")
    legalRepresentative = record.text("legal_representative")
    domicile = record.text("domicile")
    residence = record.record("residence").map {
      Residence(address: $0.text("address"), since: $0.day("since"))
    }
    address = record.text("address")
    postcode = record.text("postcode")
    phone = record.text("phone").map(FullWidth.folded)
    email = record.text("email")
    occupation = record.text("occupation")
    employer = record.text("employer")
    refundAccount = record.record("refund_account").map {
      RefundAccount(holder: $0.text("holder"), bank: $0.text("bank"), number: $0.text("number"))
    }
    guardian = record.record("guardian").map(Guardian.init)
    agent = record.record("agent").map(Agent.init)
  }

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

  package final class Guardian: Sendable {
    package let name: String?
    package let relation: String?
    package let idNumber: String?
    package let phone: String?
    package let address: String?
    package let knewOn: CalendarDay?

    init(_ record: Record) {
      name = record.text("name")
      relation = record.text("relation")
      idNumber = record.text("id_number").map(FullWidth.capitals)
      phone = record.text("phone")
      address = record.text("address")
      knewOn = record.day("knew_on")
    }
  }

  package final class Agent: Sendable {
    package let name: String?
    /// lawyer, legal_worker, relative or recommended.
    package let kind: String?
    package let firm: String?
    package let licence: String?
    package let phone: String?
    package let powers: [String]
    package let from: CalendarDay?
    package let until: CalendarDay?

    init(_ record: Record) {
      name = record.text("name")
      kind = record.text("kind")
      firm = record.text("firm")
      licence = record.text("licence")
      phone = record.text("phone")
      powers = record.texts("powers")
      from = record.day("from")
      until = record.day("until")
    }
  }
}

/// Someone on the other side.
package final class Respondent: Sendable {
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

  init(index: Int, _ record: Record) {
    self.record = record
    id = record.text("id") ?? "respondent-\(index + 1)"
    role = record.text("role") ?? "other"
    kind = record.text("kind") ?? "unknown"
    name = record.text("name")
    creditCode = record.text("uscc")
    idNumber = record.text("id_number").map(FullWidth.capitals)
    operatorName = record.text("operator")
    domicile = record.text("domicile")
    businessPlace = record.text("business_place")
    displayedAddress = record.text("displayed_address")
    legalRepresentative = record.text("legal_representative")
    phone = record.text("phone")
    email = record.text("email")
    site = record.record("site").map {
      Site(
        name: $0.text("name"), url: $0.text("url"), icp: $0.text("icp"),
        isPlatform: $0.flag("is_platform"), openedOn: $0.day("opened_on"),
        closedOn: $0.day("closed_on"))
    }
    identityDisclosed = record.flag("identity_disclosed")
    fault = record.record("fault").map {
      Fault(record: $0, what: $0.text("what"), evidence: $0.texts("evidence"))
    }
    whereaboutsUnknown = record.flag("whereabouts_unknown") ?? false
    isCancelled = record.flag("cancelled") ?? false
  }

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
