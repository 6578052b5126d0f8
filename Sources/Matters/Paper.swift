/// A paper by its name in the contract. More papers come with their templates.
package enum Paper: String, Sendable, CaseIterable, Comparable {
  case complaintLetter = "complaint_letter"
  case escalationLetter = "escalation_letter"
  case recordsRequest = "records_request"
  case demandLetter = "demand_letter"
  case rescissionNotice = "rescission_notice"
  case complaint12315 = "complaint_12315"
  case report12315 = "report_12315"
  case form12315 = "form_12315"
  case associationComplaint = "association_complaint"
  case supportRequest = "support_request"
  case reviewApplication = "review_application"
  case petition
  case elementPetition = "element_petition"
  case evidenceIndex = "evidence_index"
  case powerOfAttorney = "power_of_attorney"
  case legalRepresentative = "legal_representative"
  case serviceAddress = "service_address"
  case respondentLeads = "respondent_leads"
  case smallClaimsStatement = "small_claims_statement"
  case smallClaimsAgreement = "small_claims_agreement"
  case representativesElection = "representatives_election"
  case claimantSchedule = "claimant_schedule"
  case refundAccount = "refund_account"
  case materialsList = "materials_list"
  case preservation
  case evidenceCollection = "evidence_collection"
  case exhibits
  case publicStatement = "public_statement"
  case settlement
  case postingGuide = "posting_guide"
  case cover
  case chronology

  /// What it is called on its own first line.
  package var chinese: String {
    switch self {
    case .complaintLetter: "投诉函"
    case .escalationLetter: "投诉升级函"
    case .recordsRequest: "提供交易记录和商家信息的请求"
    case .demandLetter: "催告函"
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
    }
  }

  /// Papers for offices and courts that identify people by their documents' numbers.
  package var namesIdentityNumbers: Bool {
    switch self {
    case .petition, .elementPetition, .complaint12315, .powerOfAttorney, .serviceAddress,
      .refundAccount, .representativesElection, .claimantSchedule, .reviewApplication,
      .associationComplaint, .supportRequest, .preservation, .evidenceCollection:
      true
    default: false
    }
  }

  /// Letters to the other side, whose arrival matters.
  package var isPosted: Bool {
    switch self {
    case .complaintLetter, .escalationLetter, .recordsRequest, .demandLetter, .rescissionNotice:
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
      .settlement:
      true
    default: isPosted
    }
  }

  /// What is sued with, in either form.
  package var isPetition: Bool { self == .petition || self == .elementPetition }

  /// Papers that print the court's name or the cause of action.
  package var namesCourt: Bool {
    switch self {
    case .petition, .elementPetition, .powerOfAttorney, .serviceAddress, .respondentLeads,
      .smallClaimsStatement, .smallClaimsAgreement, .representativesElection, .refundAccount,
      .materialsList, .preservation, .evidenceCollection:
      true
    default: false
    }
  }

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
