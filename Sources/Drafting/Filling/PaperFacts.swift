package import Basics
package import Exhibits
package import Matters
package import Rules

/// The facts of one paper for one recipient, reckoned from the assessment.
package struct PaperFacts: Sendable {
  let assessment: Assessment
  let audience: Audience
  let paper: Paper
  let files: ExactTable<EvidenceFile>
  /// What was found of the exhibits' fixations.
  let fixations: CheckedFixations
  /// Whether the paper identifies people by their documents' numbers.
  let namesIdentityNumbers: Bool
  /// Days within which a letter asks for an answer; a request, never a legal period.
  let requestDays: Int
  /// The exhibits page by page; nil for papers that say nothing of pages.
  let volume: Volume?
  let volumeItems: [String: Volume.Item]
  let ledgers = LedgerShelf()
  /// The names its template uses; nil where all may be asked for.
  private let naming: Set<String>?

  /// - Parameter named: what lies under other names is left out, for nobody will look at it.
  package init(
    _ assessment: Assessment, for audience: Audience, paper: Paper,
    files: ExactTable<EvidenceFile>, fixations: CheckedFixations = CheckedFixations(),
    namesIdentityNumbers: Bool? = nil, requestDays: Int,
    naming named: Set<String>? = nil, volume: Volume? = nil
  ) {
    self.volume = volume
    volumeItems = Dictionary(
      (volume?.items ?? []).map { ($0.item.id, $0) }, uniquingKeysWith: { first, _ in first })
    naming = named
    self.namesIdentityNumbers = namesIdentityNumbers ?? paper.namesIdentityNumbers
    self.assessment = assessment
    self.audience = audience
    self.paper = paper
    self.files = files
    self.fixations = fixations
    self.requestDays = requestDays
  }

  var matter: Matter { assessment.matter }

  /// What a paper lists of the package it lies in.
  package struct Contents {
    /// What the cover lists; nil for every other paper.
    package var cover: FactGroup?
    /// What the list of materials lists.
    package var materials: [FactGroup]
    /// Files for a web form, and those it does not take.
    package var uploads: [FactGroup]
    package var notUploaded: [FactGroup]
    /// Letters to be posted.
    package var postings: [FactGroup]

    package init(
      cover: FactGroup? = nil, materials: [FactGroup] = [], uploads: [FactGroup] = [],
      notUploaded: [FactGroup] = [], postings: [FactGroup] = []
    ) {
      self.cover = cover
      self.postings = postings
      self.materials = materials
      self.uploads = uploads
      self.notUploaded = notUploaded
    }
  }

  package func group(_ contents: Contents = Contents()) -> FactGroup {
    let terms = audience.standardTerms
    let total =
      isNamed("schedule_total") || isNamed("schedule_capitals") ? scheduleTotal : nil
    return FactGroup([
      "title": .text(audience.title(of: matter)), "date": .text(matter.day.chinese),
      "subject": subject,
      "joint": .flag(audience.claimants.count > 1),
      "claimant_names": claimantNames,
      "respondent_names": respondentNames,
      "claimants": list("claimants", claimants(named)),
      "minors": list("minors", claimants(named.filter(wasMinor))),
      "complaint_representatives": Fact(complaintRepresentatives),
      "roll": Fact(roll), "roll_rows": .series(rollRows),
      "principals": list("principals", claimants(signers.filter { $0.agent != nil })),
      "organisations": list("organisations", claimants(signers.filter(\.isOrganisation))),
      "law_firm": Fact(lawFirm),
      "representatives": Fact(representatives), "schedule": .series(schedule(isNamed("schedule"))),
      "schedule_total": Fact(total?.grouped), "schedule_capitals": Fact(total?.capitals),
      "schedule_open": Fact(isNamed("schedule_open") ? scheduleOpen : nil),
      "timeline": list("timeline", timeline), "time_charts": list("time_charts", timeCharts),
      "respondents": .list(
        audience.respondents.enumerated().map { respondent($0.element, $0.offset) }),
      "recipient": Fact(audience.addressee.map(recipient)),
      "purchases": list("purchases", purchases(audience.needsRoll ? [] : audience.purchases)),
      "single_purchases": list(
        "single_purchases", purchases(areListed ? [] : audience.purchases)),
      "order_rows": .series(orderRows(isNamed("order_rows"))),
      "order_list": Fact(orderList),
      "events": list(
        "events", audience.events.enumerated().map { event($0.element, $0.offset) }),
      "complaints": list("complaints", complaintFacts),
      "complaint_history": group("complaint_history", history),
      "rescission": group("rescission", rescission),
      "rescinding": group("rescinding", rescinding),
      "limiting_terms": .list(
        terms.filter(\.isLimiting).enumerated().map { term($0.element, $0.offset) }),
      "forum_terms": .list(
        terms.filter(\.isAboutForum).enumerated().map { term($0.element, $0.offset) }),
      "claims": .list(audience.claims.enumerated().map { claim($0.element, $0.offset) }),
      "asks": .group(asks), "dealing": .group(dealing),
      "grounds": .group(grounds), "totals": .group(totals),
      "evidence": list("evidence", exhibits), "fixations": list("fixations", allFixations),
      "evidence_groups": list("evidence_groups", exhibitGroups),
      "evidence_totals": .group(exhibitTotals), "volume": group("volume", volumeFacts),
      "witnesses": .list(witnesses),
      "request": .group(FactGroup(["days": .text("\(requestDays)")])),
      "authority": group("authority", authority(for: "complaint")),
      "report": group("report", report), "review": group("review", review),
      "form": group("form", form), "uploads": .list(contents.uploads),
      "not_uploaded": .list(contents.notUploaded), "declarations": .group(declarations),
      "other_proceedings": .list(otherProceedings),
      "court": group("court", court), "element": group("element", element),
      "preservation": group("preservation", preservation),
      "collection": group("collection", collection), "copies": group("copies", copies),
      "materials": .list(contents.materials), "postings": .list(contents.postings),
      "package": Fact(contents.cover),
    ])
  }

  private func list(_ name: String, _ items: @autoclosure () -> [FactGroup]) -> Fact {
    .list(isNamed(name) ? items() : [])
  }

  private func purchases(_ some: [Purchase]) -> [FactGroup] {
    some.enumerated().map { purchase($0.element, $0.offset) }
  }

  private func isNamed(_ name: String) -> Bool { naming?.contains(name) ?? true }

  private func claimants(_ some: [Claimant]) -> [FactGroup] {
    some.enumerated().map { claimant($0.element, $0.offset) }
  }

  private func group(_ name: String, _ group: @autoclosure () -> FactGroup?) -> Fact {
    isNamed(name) ? Fact(group()) : .absent
  }

  private var complaintFacts: [FactGroup] {
    let targets = Dictionary(
      grouping: assessment.deadlines.filter { $0.nature != .statutory }, by: \.subject)
    return audience.complaints.enumerated().map { index, made in
      complaint(made, index, targets[made.id] ?? [])
    }
  }

  private var subject: Fact {
    let items = audience.purchases.lazy.compactMap(\.itemName)
    guard let first = items.first else {
      return .hole(label: "商品名称", finding: "item.name.missing")
    }
    return .text(items.contains { $0 != first } ? "\(first)等" : first)
  }

  func names(_ names: [String?], label: String, _ finding: String) -> Fact {
    let known = names.compactMap { $0 }
    return known.count == names.count && !known.isEmpty
      ? .text(known.joined(separator: "、")) : .hole(label: label, finding: finding)
  }

  /// One nobody knows yet is not left out beside those who are known.
  private var respondentNames: Fact {
    let known = audience.respondents.map(\.name)
    return names(
      known.contains { $0 != nil } ? known.map { $0 ?? Self.unknownTrader } : known,
      label: "对方名称", "respondent.name.missing")
  }

  /// What a paper calls the opponent whose name is still being asked for.
  package static let unknownTrader = "主体待查明的经营者"

  /// A value, or the mark and finding of its absence.
  func needed(_ value: String?, _ label: String, _ finding: String) -> Fact {
    value.map(Fact.text) ?? .hole(label: label, finding: finding)
  }

  func evidence(_ ids: [String]) -> Fact { Fact(audience.numbers(of: ids)) }
}

extension StandardTerm {
  /// Limits the consumer's rights by its kind; of other terms nothing is said.
  var isLimiting: Bool {
    ["complaint_window", "evidence_burden", "no_refund", "exemption"].contains(kind)
  }

  /// Speaks of courts. An arbitration clause pure and simple is for the other side to plead
  /// (民诉法 第一百二十七条第二项).
  var isAboutForum: Bool { kind == "jurisdiction" || (kind == "arbitration" && orCourt) }
}
