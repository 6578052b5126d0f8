import Basics
import Matters

/// Whether a money claim about a merchant's sale reaches the platform as well.
enum PlatformReachRule {
  /// 消费者权益保护法 第四十四条: when the platform cannot give the merchant's true name, address and
  /// contact; 网络消费规定 第四条: when it sells itself or seems to; otherwise only for fault of its own
  /// or a better promise (电子商务法 第三十八条).
  static func apply(to assessed: inout AssessedClaim, _ matter: Matter, _ law: LawOnDay) {
    guard AssessedClaim.moneyKinds.contains(assessed.claim.kind),
      assessed.claim.kind != "punitive"
    else { return }
    for id in assessed.against {
      guard let platform = matter.respondent(id), platform.role == "platform" else { continue }
      switch reach(of: platform, assessed.claim, matter) {
      case .seller: assessed.basis += law.cite("OCR22-4")
      case .undisclosed: assessed.basis += law.cite("CPL2013-44")
      case .uncertain: warnUncertain(&assessed, platform)
      case .none: release(platform, from: &assessed)
      }
    }
  }

  private enum Reach { case seller, undisclosed, uncertain, none }

  private static func reach(of platform: Respondent, _ claim: Claim, _ matter: Matter) -> Reach {
    let purchases = matter.purchases(of: claim).filter {
      $0.through == platform.id || $0.from == platform.id
    }
    if purchases.contains(where: { $0.selfOperated || $0.from == platform.id }) { return .seller }
    let disclosed = purchases.map { purchase in
      matter.seller(of: purchase)?.identityDisclosed ?? platform.identityDisclosed
    }
    if disclosed.contains(false) { return .undisclosed }
    if purchases.isEmpty || disclosed.contains(nil) { return .uncertain }
    return purchases.contains { !$0.promises.isEmpty } ? .uncertain : .none
  }

  private static func warnUncertain(_ assessed: inout AssessedClaim, _ platform: Respondent) {
    assessed.warn(
      "claim.platform_liability_uncertain",
      "平台“\(platform.name ?? platform.id)”不是卖家，要它担责需证明：它不能提供商家的真实名称、地址和有效联系方式，或明知应知侵权而不采取措施，或自己作过承诺。",
      remedy: "请在被告里写 identity_disclosed（已披露身份）；先向平台书面索要商家信息。")
  }

  private static func release(_ platform: Respondent, from assessed: inout AssessedClaim) {
    assessed.release(
      platform, "claim.platform_not_liable",
      because:
        "平台“\(platform.name ?? platform.id)”不是卖家，已经披露了商家的真实身份，也没有自己的承诺或过错，法律不要求它承担这一项。",
      remedy: "如果平台有过错或承诺，请写进案件文件；")
  }
}
