import Basics

extension Case {
  /// Takes the values out of a record that the reader has already checked for form.
  init(taking record: Record) {
    let claimants = record.records("claimants").enumerated().map(Claimant.init)
    let sole = claimants.count == 1 ? claimants[0].id : nil
    self.record = record
    title = record.text("title")
    asOf = record.day("as_of")
    filing = Filing(record.record("filing"))
    self.claimants = claimants
    rosters = record.texts("rosters")
    respondents = record.records("respondents").enumerated().map(Respondent.init)
    purchases = record.records("purchases").enumerated().map {
      Purchase(index: $0.offset, $0.element, sole: sole)
    }
    events = record.records("events").map(Event.init)
    complaints = record.records("complaints").enumerated().map {
      Complaint(index: $0.offset, $0.element, sole: sole)
    }
    responseTargets = record.records("response_targets").compactMap(ResponseTarget.init)
    standardTerms = record.records("standard_terms").map(StandardTerm.init)
    claims = record.records("claims").enumerated().map {
      Claim(index: $0.offset, $0.element, sole: sole)
    }
    evidence = record.records("evidence").enumerated().map {
      EvidenceItem(index: $0.offset, $0.element, sole: sole)
    }
    let said = record.record("statements")
    statements = Statements(
      consumerUse: said?.flag("consumer_use"), truthful: said?.flag("truthful"))
    otherProceedings = record.records("other_proceedings").map(Proceeding.init)
  }
}

extension Filing {
  init(_ record: Record?) {
    self.record = record
    court = record?.text("court")
    province = record?.text("province")
    connection = record?.text("connection")
    let agreement = record?.record("small_claims_agreed")
    smallClaimsAgreedOn = agreement?.day("on")
    agreementEvidence = agreement?.texts("evidence") ?? []
    circumstances = Set(record?.texts("circumstances") ?? [])
    wage = record?.record("wage").flatMap(SuppliedWage.init)
    notice = record?.record("notice").flatMap(SuppliedNotice.init)
    preservation = record?.record("preservation").map(Preservation.init)
  }
}

extension Filing.Preservation {
  init(_ record: Record) {
    self.init(
      record: record, reason: record.text("reason"), property: record.texts("property"),
      guarantee: record.text("guarantee"), amount: record.money("amount"),
      evidence: record.texts("evidence"))
  }
}

extension Filing.SuppliedWage {
  init?(_ record: Record) {
    guard let year = record.whole("year"), let yuan = record.money("yuan"),
      let series = record.text("series"), let day = record.day("published_on"),
      let source = record.text("source")
    else { return nil }
    self.init(year: year, yuan: yuan, series: series, publishedOn: day, source: source)
  }
}

extension Filing.SuppliedNotice {
  init?(_ record: Record) {
    guard let court = record.text("court"), let from = record.day("from"),
      let cap = record.money("cap"), let source = record.text("source")
    else { return nil }
    self.init(
      court: court, from: from, cap: cap, agreedCap: record.money("agreed_cap"),
      document: record.text("document"), source: source)
  }
}

extension Claimant {
  init(index: Int, _ record: Record) {
    self.record = record
    id = record.text("id") ?? "claimant-\(index + 1)"
    isOrganisation = record.text("kind") == "organisation"
    name = record.text("name")
    sex = record.text("sex")
    birthDate = record.day("birth_date")
    ethnicity = record.text("ethnicity")
    nationality = record.text("nationality")
    idType = record.text("id_type") ?? (isOrganisation ? "营业执照" : "居民身份证")
    idNumber = record.text("id_number").map { FullWidth.folded($0).uppercased() }
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
}

extension Claimant.Guardian {
  init(_ record: Record) {
    self.init(
      name: record.text("name"), relation: record.text("relation"),
      idNumber: record.text("id_number").map { FullWidth.folded($0).uppercased() },
      phone: record.text("phone"), address: record.text("address"), knewOn: record.day("knew_on"))
  }
}

extension Claimant.Agent {
  init(_ record: Record) {
    self.init(
      name: record.text("name"), kind: record.text("kind"), firm: record.text("firm"),
      licence: record.text("licence"), phone: record.text("phone"), powers: record.texts("powers"),
      from: record.day("from"), until: record.day("until"))
  }
}

extension Respondent {
  init(index: Int, _ record: Record) {
    self.record = record
    id = record.text("id") ?? "respondent-\(index + 1)"
    role = record.text("role") ?? "other"
    kind = record.text("kind") ?? "unknown"
    name = record.text("name")
    creditCode = record.text("uscc")
    idNumber = record.text("id_number").map { FullWidth.folded($0).uppercased() }
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
}
