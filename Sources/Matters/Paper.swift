/// A kind of paper, by its name in the contract or the name of its folder in `templates/documents/`.
///
/// The program knows the kinds below by name; a firm may add more with nothing but a template and a
/// line in a plan.
package struct Paper: RawRepresentable, Hashable, Sendable, Comparable {
  package let rawValue: String

  /// Nil unless it is a lower-case identifier.
  package init?(rawValue: String) {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard let first = rawValue.utf8.first, letters.contains(first),
      rawValue.utf8.allSatisfy({ letters.contains($0) || digits.contains($0) || $0 == 0x5F })
    else { return nil }
    self.rawValue = rawValue
  }

  private init(known: String) { rawValue = known }

  /// Whether the program knows what it is for.
  package var isKnown: Bool { rank < Self.allCases.count }

  /// A paper for everyone, which may name no person: told by its name.
  package var isPublic: Bool { rawValue.hasPrefix("public_") }

  package static let complaintLetter = Paper(known: "complaint_letter")
  package static let escalationLetter = Paper(known: "escalation_letter")
  package static let recordsRequest = Paper(known: "records_request")
  package static let demandLetter = Paper(known: "demand_letter")
  package static let lawyerLetter = Paper(known: "lawyer_letter")
  package static let rescissionNotice = Paper(known: "rescission_notice")
  package static let complaint12315 = Paper(known: "complaint_12315")
  package static let report12315 = Paper(known: "report_12315")
  package static let form12315 = Paper(known: "form_12315")
  package static let associationComplaint = Paper(known: "association_complaint")
  package static let supportRequest = Paper(known: "support_request")
  package static let reviewApplication = Paper(known: "review_application")
  package static let petition = Paper(known: "petition")
  package static let elementPetition = Paper(known: "element_petition")
  package static let evidenceIndex = Paper(known: "evidence_index")
  package static let powerOfAttorney = Paper(known: "power_of_attorney")
  package static let legalRepresentative = Paper(known: "legal_representative")
  package static let serviceAddress = Paper(known: "service_address")
  package static let respondentLeads = Paper(known: "respondent_leads")
  package static let smallClaimsStatement = Paper(known: "small_claims_statement")
  package static let smallClaimsAgreement = Paper(known: "small_claims_agreement")
  package static let representativesElection = Paper(known: "representatives_election")
  package static let claimantSchedule = Paper(known: "claimant_schedule")
  package static let claimantRoll = Paper(known: "claimant_roll")
  package static let complainantRoll = Paper(known: "complainant_roll")
  package static let complaintRepresentatives = Paper(known: "complaint_representatives")
  package static let participation = Paper(known: "participation")
  package static let publicSchedule = Paper(known: "public_schedule")
  package static let refundAccount = Paper(known: "refund_account")
  package static let materialsList = Paper(known: "materials_list")
  package static let preservation = Paper(known: "preservation")
  package static let evidenceCollection = Paper(known: "evidence_collection")
  package static let exhibits = Paper(known: "exhibits")
  package static let publicStatement = Paper(known: "public_statement")
  package static let settlement = Paper(known: "settlement")
  package static let postingGuide = Paper(known: "posting_guide")
  package static let cover = Paper(known: "cover")
  package static let chronology = Paper(known: "chronology")

  /// The kinds the program knows, in the order they are made.
  package static let allCases: [Paper] = [
    .complaintLetter, .escalationLetter, .recordsRequest, .demandLetter, .lawyerLetter,
    .rescissionNotice, .complaint12315, .report12315, .form12315, .associationComplaint,
    .supportRequest,
    .reviewApplication, .petition, .elementPetition, .evidenceIndex, .powerOfAttorney,
    .legalRepresentative, .serviceAddress, .respondentLeads, .smallClaimsStatement,
    .smallClaimsAgreement, .representativesElection, .claimantRoll, .claimantSchedule,
    .refundAccount,
    .materialsList, .preservation, .evidenceCollection, .exhibits, .complainantRoll,
    .complaintRepresentatives, .participation, .publicStatement, .publicSchedule, .settlement,
    .postingGuide, .cover, .chronology,
  ]

  /// What it is called on its own first line; of a firm's own kind, its name.
  package var chinese: String {
    switch self {
    case .complaintLetter: "投诉函"
    case .escalationLetter: "投诉升级函"
    case .recordsRequest: "提供交易记录和商家信息的请求"
    case .demandLetter: "催告函"
    case .lawyerLetter: "律师函"
    case .rescissionNotice: "解除合同通知书"
    case .complaint12315: "12315投诉书"
    case .report12315: "12315举报书"
    case .form12315: "12315网上填报内容"
    case .associationComplaint: "消费者协会投诉书"
    case .supportRequest: "支持起诉申请书"
    case .reviewApplication: "行政复议申请书"
    case .petition: "民事起诉状"
    case .elementPetition: "民事起诉状（要素式）"
    case .evidenceIndex: "证据目录"
    case .powerOfAttorney: "授权委托书"
    case .legalRepresentative: "法定代表人身份证明书"
    case .serviceAddress: "送达地址确认书"
    case .respondentLeads: "被告送达线索"
    case .smallClaimsStatement: "适用小额诉讼程序的意见"
    case .smallClaimsAgreement: "适用小额诉讼程序约定书（建议稿）"
    case .representativesElection: "诉讼代表人推选书"
    case .claimantSchedule: "原告明细表"
    case .claimantRoll: "原告名册"
    case .complainantRoll: "投诉人名册"
    case .complaintRepresentatives: "共同投诉代表推选书"
    case .participation: "参加共同诉讼确认书"
    case .publicSchedule: "公开明细"
    case .refundAccount: "退费账户确认书"
    case .materialsList: "诉讼材料清单"
    case .preservation: "财产保全申请书"
    case .evidenceCollection: "调查取证申请书"
    case .exhibits: "证据卷"
    case .publicStatement: "公开说明"
    case .settlement: "和解协议（建议稿）"
    case .postingGuide: "寄送说明"
    case .cover: "封面"
    case .chronology: "案情时间表"
    default: rawValue
    }
  }

  /// Papers for offices and courts that identify people by their documents' numbers.
  package var namesIdentityNumbers: Bool {
    switch self {
    case .petition, .elementPetition, .complaint12315, .powerOfAttorney, .serviceAddress,
      .refundAccount, .representativesElection, .claimantSchedule, .claimantRoll,
      .complainantRoll, .participation, .reviewApplication,
      .associationComplaint, .supportRequest, .preservation, .evidenceCollection:
      true
    default: false
    }
  }

  /// Letters to the other side, whose arrival matters.
  package var isPosted: Bool {
    switch self {
    case .complaintLetter, .escalationLetter, .recordsRequest, .demandLetter, .lawyerLetter,
      .rescissionNotice:
      true
    default: false
    }
  }

  /// Papers that print how to reach both sides.
  package var namesContacts: Bool {
    switch self {
    case .petition, .elementPetition, .report12315, .complaint12315, .form12315,
      .associationComplaint,
      .supportRequest, .reviewApplication, .serviceAddress, .preservation, .evidenceCollection,
      .settlement, .claimantRoll, .complainantRoll, .participation:
      true
    default: isPosted || !isKnown
    }
  }

  /// What is sued with, in either form.
  package var isPetition: Bool { self == .petition || self == .elementPetition }

  /// Papers that print the court's name or the cause of action, as far as is known.
  package var namesCourt: Bool {
    switch self {
    case .petition, .elementPetition, .powerOfAttorney, .serviceAddress, .respondentLeads,
      .smallClaimsStatement, .smallClaimsAgreement, .representativesElection, .refundAccount,
      .materialsList, .preservation, .evidenceCollection:
      true
    default: !isKnown
    }
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.rank, left.rawValue) < (right.rank, right.rawValue)
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}
