import Basics

/// Every rule of risk, in the order in which its findings are shown.
enum RiskRules {
  static func findings(_ desk: RiskDesk) -> [Finding] { rules.flatMap { $0(desk) } }

  private static let rules: [@Sendable (RiskDesk) -> [Finding]] = [
    IllegalGoodsRule.findings, UnsaidIllegalGoodsRule.findings, CounterfeitRule.findings,
    PrivateSellerRule.findings, MinorBuyerRule.findings, PayeeRule.findings,
    ReceiptPlaceRule.findings, RecordsRule.findings, OutsideRemitRule.findings,
    ParallelRule.findings, DuplicateSuitRule.findings, SettledComplaintRule.findings,
    UnsuedRule.findings, RespondentNameRule.findings, RespondentIdentityRule.findings,
    StandardTermRule.findings, NoReasonReturnRule.findings, SharedClaimRule.findings,
    RefundAndPerformanceRule.findings, NotConsumerRule.findings, SharedContactRule.findings,
    UnusualBuyingRule.findings, WordingRule.findings, PublicPostRule.findings,
    UnprovedAgreementRule.findings, NoEvidenceRule.findings, WeakEvidenceRule.findings,
  ]
}
