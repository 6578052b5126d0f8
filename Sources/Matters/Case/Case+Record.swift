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
