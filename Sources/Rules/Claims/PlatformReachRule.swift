import Basics
import Matters

/// Whether a money claim about a merchant's sale reaches the platform as well.
enum PlatformReachRule {
  /// 消费者权益保护法 第四十四条: when the platform cannot give the merchant's true name, address and
  /// contact, or promised better itself; 网络消费规定 第四条: when it sells itself or seems to; otherwise
  /// only for fault of its own (电子商务法 第三十八条).
  static func apply(to assessed: inout AssessedClaim, _ matter: Matter, _ law: LawOnDay) {
    guard AssessedClaim.moneyKinds.contains(assessed.claim.kind),
      assessed.claim.kind != "punitive"
    else { return }
    let purchases = matter.purchases(of: assessed.claim)
    for id in assessed.against {
      guard let respondent = matter.respondent(id) else { continue }
      let reach = Reach(of: respondent, purchases, in: matter)
      assessed.basis += law.cite(reach.provisions(for: respondent)).filter {
        !assessed.basis.contains($0)
      }
      switch reach {
      case .uncertain: warnUncertain(&assessed, respondent)
      case .atFault: warnOfFault(&assessed, respondent)
      case .bystander: release(respondent, from: &assessed)
      case .seller, .selfOperated, .undisclosed, .promised, .stranger: break
      }
    }
  }

  private static func warnUncertain(_ assessed: inout AssessedClaim, _ platform: Respondent) {
    assessed.warn(
      "claim.platform_liability_uncertain",
      "平台“\(platform.name ?? platform.id)”不是卖家，要它担责需证明：它不能提供商家的真实名称、地址和有效联系方式，或明知应知侵权而不采取措施，或自己作过承诺。",
      remedy:
        "请在被告里写 identity_disclosed（已披露身份）；先向平台书面索要商家信息。平台自己作的承诺，请在 promises 里用 by 写明；它自己的过错，请写 fault（自身过错）。"
    )
  }

  private static func warnOfFault(_ assessed: inout AssessedClaim, _ respondent: Respondent) {
    assessed.warn(
      "claim.respondent_fault_to_prove",
      "“\(respondent.name ?? respondent.id)”不是卖家，要它一起负责，得证明它自己的过错：\(respondent.fault?.what ?? "")。法院未必认定。",
      remedy: "请准备它知情、收款或没有尽到责任的证据；证据不够的，请律师判断要不要列它。")
  }

  private static func release(_ platform: Respondent, from assessed: inout AssessedClaim) {
    assessed.release(
      platform, "claim.platform_not_liable",
      because:
        "平台“\(platform.name ?? platform.id)”不是卖家，已经披露了商家的真实身份，案件文件里也没有它自己的承诺或过错，法律不要求它承担这一项。",
      remedy: "如果平台自己作过承诺，请在 promises 里用 by（承诺人）写明；有过错的，请写 fault（自身过错）；")
  }
}
