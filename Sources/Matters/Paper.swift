/// A paper by its name in the contract. More papers come with their templates.
package enum Paper: String, Sendable, CaseIterable, Comparable {
  case complaintLetter = "complaint_letter"
  case escalationLetter = "escalation_letter"
  case recordsRequest = "records_request"
  case complaint12315 = "complaint_12315"
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
  case cover
  case chronology

  /// What it is called on its own first line.
  package var chinese: String {
    switch self {
    case .complaintLetter: "投诉函"
    case .escalationLetter: "投诉升级函"
    case .recordsRequest: "提供交易记录和商家信息的请求"
    case .complaint12315: "12315投诉书"
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
    case .cover: "封面"
    case .chronology: "案情时间表"
    }
  }

  /// Papers for offices and courts that identify people by their documents' numbers.
  package var namesIdentityNumbers: Bool {
    switch self {
    case .petition, .elementPetition, .complaint12315, .powerOfAttorney, .serviceAddress,
      .refundAccount,
      .representativesElection, .claimantSchedule:
      true
    default: false
    }
  }

  /// What is sued with, in either form.
  package var isPetition: Bool { self == .petition || self == .elementPetition }

  /// Papers that print the court's name or the cause of action.
  package var namesCourt: Bool {
    switch self {
    case .petition, .elementPetition, .powerOfAttorney, .serviceAddress, .respondentLeads,
      .smallClaimsStatement,
      .smallClaimsAgreement, .representativesElection, .refundAccount, .materialsList:
      true
    default: false
    }
  }

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// For whom a package is bound.
package enum Recipient: String, Sendable, CaseIterable {
  case platform, regulator, court
  /// The whole dossier, for the person whose case it is.
  case own = "self"

  package var chinese: String {
    switch self {
    case .platform: "平台"
    case .regulator: "市场监管部门"
    case .court: "法院"
    case .own: "本人"
    }
  }
}
