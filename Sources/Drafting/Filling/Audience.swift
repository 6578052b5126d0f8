package import Basics
package import Matters
package import Rules

/// What one recipient may see of a matter: everything a package holds is chosen here.
package struct Audience: Sendable {
  package let recipient: Recipient
  /// The platform or merchant a letter goes to; nil for offices, courts and the user's own dossier.
  package let addressee: Respondent?
  package let claimants: [Claimant]
  package let respondents: [Respondent]
  package let purchases: [Purchase]
  package let events: [Event]
  package let complaints: [Complaint]
  package let standardTerms: [StandardTerm]
  package let claims: [AssessedClaim]
  /// In the order they are numbered: by group, then as in the case file.
  package let evidence: [EvidenceItem]
  private let numbersByID: ExactTable<Int>
  /// Exhibits that stand in volumes of their own, by claimant.
  private let apart: ExactTable<Int>
  /// So many that no text names them one by one: their names and sums stand in tables (民诉法解释
  /// 第七十五条: 人数众多).
  package let needsRoll: Bool
  /// Whether what happened to one person alone, and their exhibits, go with papers of their own.
  let isApart: Bool

  /// The offices, the court and the user's own dossier: all that the claims are about.
  package init(_ recipient: Recipient, of assessment: Assessment) {
    let matter = assessment.matter
    let claims = assessment.included.filter { !recipient.isOffice || $0.isForAnOffice }
    self.init(
      recipient, addressee: nil, assessment, claims: claims, respondents: assessment.sued,
      purchases: matter.purchases,
      complaints: matter.complaints)
  }

  /// A site or a merchant and their office: the purchases made there, and nothing of others.
  package init(
    _ recipient: Recipient, dealingWith site: Respondent, in assessment: Assessment
  ) {
    let dealings =
      recipient == .merchant
      ? Dealings(withMerchant: site, in: assessment) : Dealings(with: site, in: assessment)
    let sued = Set(assessment.sued.map(\.id))
    let named = dealings.respondents.filter { recipient.isOpponent || sued.contains($0.id) }
    self.init(
      recipient, addressee: recipient.isOpponent ? site : nil, assessment,
      claims: dealings.claims.filter { !recipient.isOffice || $0.isForAnOffice },
      respondents: named.isEmpty ? dealings.respondents : named, purchases: dealings.purchases,
      complaints: dealings.complaints, events: dealings.events, terms: dealings.standardTerms,
      hidden: dealings.foreignEvidence)
  }

  /// Who reviews what an office did not do with one complaint: that complaint and what it is about.
  package init(reviewing complaint: Complaint, in assessment: Assessment) {
    let matter = assessment.matter
    let own = matter.purchases.filter { purchase in
      complaint.purchases.isEmpty
        ? purchase.claimant == complaint.claimant : complaint.purchases.contains(purchase.id)
    }
    let ids = Set(own.map(\.id))
    let parties = Set(own.compactMap { matter.seller(of: $0)?.id })
      .union(own.compactMap { matter.platform(of: $0)?.id })
    let sued = assessment.sued.filter { parties.contains($0.id) }
    self.init(
      .review, addressee: nil, assessment,
      claims: assessment.included.compactMap { $0.narrowed(to: ids, parties, in: assessment) },
      respondents: sued.isEmpty ? assessment.sued : sued, purchases: own, complaints: [complaint],
      events: [], terms: [])
  }

  /// One of the claimants: their own dealings, and nothing of anybody else.
  package init(_ claimant: Claimant, in assessment: Assessment) {
    let matter = assessment.matter
    let own = matter.purchases(ofClaimant: claimant.id)
    let ids = Set(own.map(\.id))
    let parties = Set(assessment.sued.map(\.id))
    self.init(
      .claimant, addressee: nil, assessment,
      claims: assessment.included.compactMap { assessed in
        guard assessed.claim.claimant.map({ same($0, claimant.id) }) ?? true else { return nil }
        return assessed.narrowed(to: ids, parties, in: assessment)?
          .without(sharedSumOf: assessed, by: claimant, in: matter)
      },
      respondents: assessment.sued, purchases: own,
      complaints: matter.complaints.filter { same($0.claimant, claimant.id) },
      events: matter.events.filter { $0.isAbout(only: ids) }, only: claimant)
  }

  private init(
    _ recipient: Recipient, addressee: Respondent?, _ assessment: Assessment,
    claims: [AssessedClaim], respondents: [Respondent], purchases: [Purchase],
    complaints: [Complaint], events: [Event]? = nil, terms: [StandardTerm]? = nil,
    hidden: Set<String> = [], only: Claimant? = nil
  ) {
    let matter = assessment.matter
    let buyers = Set(
      purchases.map(\.claimant) + (recipient == .review ? complaints.map(\.claimant) : []))
    let isWhole = recipient.seesAll
    self.recipient = recipient
    self.addressee = addressee
    claimants =
      only.map { [$0] } ?? matter.claimants.filter { buyers.contains($0.id) || isWhole }
    let numerous = assessment.law.figure("numerous_parties") ?? Self.numerousByDefault
    needsRoll = claimants.count >= numerous
    isApart = needsRoll && claimants.count > Self.mostTold(recipient)
    self.respondents = respondents
    self.purchases = purchases.sorted(by: \.at)
    let isApart = isApart
    self.events = (events ?? matter.events)
      .filter { !isApart || !$0.isOneClaimants(in: matter) }.sorted(by: \.at)
    self.complaints = complaints.sorted(by: \.at)
    standardTerms = terms ?? matter.standardTerms
    self.claims = claims.filter { !$0.isForNothing(in: matter) }
    var exhibits =
      only.map { person in matter.evidence.byGroup.filter { $0.isOwn(of: person) } }
      ?? Self.exhibits(
        matter, recipient, purchases: self.purchases, events: events ?? matter.events,
        complaints: self.complaints, terms: standardTerms, claims: claims
      )
      .filter { !hidden.contains($0.id) }
    // For a reader of papers of all, what is one person's goes with that person's papers.
    var apart = ExactTable<Int>()
    if isApart, recipient != .own {
      for owner in exhibits.compactMap(\.claimant) { apart[owner] = (apart[owner] ?? 0) + 1 }
      exhibits = exhibits.filter { $0.claimant == nil }
    }
    self.apart = apart
    var numbers = ExactTable<Int>()
    for (index, item) in exhibits.enumerated() { numbers[item.id] = index + 1 }
    evidence = exhibits
    numbersByID = numbers
  }

  /// The court and the user get every exhibit; others only those their facts point to.
  private static func exhibits(
    _ matter: Matter, _ recipient: Recipient, purchases: [Purchase], events: [Event],
    complaints: [Complaint], terms: [StandardTerm], claims: [AssessedClaim]
  ) -> [EvidenceItem] {
    var cited = Set(purchases.flatMap { $0.evidence + $0.promises.flatMap(\.evidence) })
    cited.formUnion(purchases.flatMap { $0.returning?.evidence ?? [] })
    cited.formUnion(events.flatMap(\.evidence))
    cited.formUnion(complaints.flatMap { $0.evidence + $0.replies.flatMap(\.evidence) })
    cited.formUnion(terms.flatMap(\.evidence))
    cited.formUnion(claims.flatMap(\.claim.evidence))
    guard recipient != .everyone else { return [] }
    let all = recipient.seesAll
    return matter.evidence.byGroup.filter { all || cited.contains($0.id) }
  }

  /// Where the law data has no figure for the day: texts must still be readable.
  private static let numerousByDefault = 10

  /// Claimants whose own facts and exhibits a reader gets in one paper. The court has a volume of each
  /// from the first roll on.
  private static func mostTold(_ recipient: Recipient) -> Int {
    switch recipient {
    case .court: 0
    case .own: 300
    default: 30
    }
  }

  /// How many exhibits stand in volumes of claimants' own.
  package var exhibitsApart: Int { claimants.reduce(0) { $0 + (apart[$1.id] ?? 0) } }

  /// Whether an order has exhibits that stand in a volume of its buyer's own.
  func hasOwnExhibits(_ purchase: Purchase) -> Bool {
    !purchase.evidence.isEmpty && apart[purchase.claimant] != nil
  }

  /// How many exhibits one claimant has in a volume of their own.
  func ownExhibits(of claimant: Claimant) -> Int? { apart[claimant.id] }

  /// What the matter is called in this recipient's papers: its owner's own name for it may name people
  /// whom the recipient knows nothing of.
  package func title(of matter: Matter) -> String {
    recipient.seesAll ? matter.title : Matter.title(naming: claimants)
  }

  /// 证据1, 证据2 …: the number an exhibit has in this recipient's papers.
  package func number(of id: String) -> Int? {
    numbersByID[id]
  }

  /// `证据1、证据3`; nil where none of them is in this package.
  func numbers(of ids: [String]) -> String? {
    let numbers = Set(ids.compactMap(number)).sorted()
    return numbers.isEmpty ? nil : numbers.map { "证据\($0)" }.joined(separator: "、")
  }
}

extension Audience {
  /// The remarks that may stand in this recipient's papers: none about something that the recipient
  /// does not see.
  package func visible(_ findings: [Finding]) -> [Finding] {
    if recipient.seesAll { return findings }
    let paths = visiblePaths
    return findings.filter { maySee($0, among: paths) }
  }

  private func maySee(_ finding: Finding, among visiblePaths: Set<String>) -> Bool {
    guard let path = finding.path, let bracket = path.firstIndex(of: "]")
    else { return true }
    // It speaks of a second person, whom the recipient may know nothing of.
    if finding.identifier == "claimant.shared_contact" { return false }
    let head = String(path[...bracket])
    return visiblePaths.contains(head) || !Self.lists.contains { head.hasPrefix($0 + "[") }
  }

  private static let lists = [
    "claimants", "respondents", "purchases", "events", "complaints", "standard_terms", "claims",
    "evidence",
  ]

  private var visiblePaths: Set<String> {
    var paths = Set(claimants.map(\.record.path) + respondents.map(\.record.path))
    paths.formUnion(purchases.map(\.record.path) + events.map(\.record.path))
    paths.formUnion(complaints.map(\.record.path) + standardTerms.map(\.record.path))
    paths.formUnion(claims.map(\.claim.record.path) + evidence.map(\.record.path))
    return paths
  }
}

extension Event {
  fileprivate func isAbout(only purchases: Set<String>) -> Bool {
    !self.purchases.isEmpty && self.purchases.allSatisfy(purchases.contains)
  }

  /// Whether it is about one person's purchases.
  fileprivate func isOneClaimants(in matter: Matter) -> Bool {
    Set(purchases.compactMap { matter.purchase($0)?.claimant }).count == 1
  }
}

extension EvidenceItem {
  /// Whether the case file says that it is this person's: what is nobody's in particular is the court's.
  fileprivate func isOwn(of person: Claimant) -> Bool {
    record.text("claimant").map { same($0, person.id) } ?? false
  }
}

extension AssessedClaim {
  /// Of a sum that was stated for several people nobody's part is known.
  fileprivate func without(
    sharedSumOf whole: AssessedClaim, by person: Claimant, in matter: Matter
  ) -> AssessedClaim {
    guard whole.claim.claimant == nil, whole.claim.amount != nil,
      matter.purchases(of: whole.claim).contains(where: { !same($0.claimant, person.id) })
    else { return self }
    var part = self
    part.amount = nil
    part.formula = nil
    return part
  }

  /// Nothing is left to be paid: 0 元, or interest on 0 元.
  fileprivate func isForNothing(in matter: Matter) -> Bool {
    guard isMoney else { return false }
    guard claim.kind == "interest", amount == nil else { return amount == .zero }
    let bases = matter.purchases(of: claim).map(\.outstanding)
    return !bases.isEmpty && bases.allSatisfy { $0 == .zero }
  }

  /// An office can be asked for what restores the consumer; an apology is for the court.
  var isForAnOffice: Bool { claim.kind != "apology" }
}

extension Sequence {
  /// By time, those without one last, otherwise as they came.
  func sorted(by time: KeyPath<Element, Moment?>) -> [Element] {
    enumerated().sorted { left, right in
      switch (left.element[keyPath: time], right.element[keyPath: time]) {
      case (let a?, let b?): a == b ? left.offset < right.offset : a < b
      case (_?, nil): true
      case (nil, _?): false
      case (nil, nil): left.offset < right.offset
      }
    }
    .map(\.element)
  }
}
