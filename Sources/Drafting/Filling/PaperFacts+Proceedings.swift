import Basics
import Matters
import Rules

extension PaperFacts {
  /// The office the complaint or the report is addressed to: one that is competent for every
  /// respondent where there is one, the platform's.
  func authority(for purpose: String) -> FactGroup? {
    guard audience.recipient == .regulator else { return nil }
    let named = Set(audience.respondents.map(\.id))
    let complaints = assessment.authorities.filter {
      $0.purpose == purpose && named.contains($0.respondent)
    }
    let merchants = Set(audience.respondents.filter { !$0.isOperatorOfSite }.map(\.id))
    let shared = complaints.first { authority in
      authority.name != nil
        && audience.respondents.allSatisfy { respondent in
          complaints.contains { $0.respondent == respondent.id && $0.name == authority.name }
        }
    }
    guard let chosen = shared ?? complaints.first else { return nil }
    let same = complaints.filter { $0.name == chosen.name }
    func links(_ connection: String, forMerchant: Bool? = nil) -> Fact {
      .flag(
        same.contains { authority in
          authority.connection == connection
            && (forMerchant.map { $0 == merchants.contains(authority.respondent) } ?? true)
        })
    }
    let isHeld = chosen.connection != Authority.undetermined
    return FactGroup([
      "name": needed(
        chosen.name, "有权处理的市场监督管理局",
        isHeld ? "authority.unknown" : "authority.rule_not_held"),
      "platform_domicile": links("platform_domicile", forMerchant: false),
      "displayed_address": links("displayed_address"),
      "business_place": links("business_place"),
      "platform_for_merchant": links("platform_domicile", forMerchant: true),
    ])
  }

  var declarations: FactGroup {
    let said = matter.single.statements
    func pending(_ value: Bool?, _ label: String, _ finding: String) -> Fact {
      value == true ? .absent : .hole(label: label, finding: finding)
    }
    return FactGroup([
      "consumer_use": .flag(said.consumerUse == true),
      "consumer_use_pending": pending(
        said.consumerUse, "生活消费用途声明", "statements.consumer_use.missing"),
      "truthful": .flag(said.truthful == true),
      "truthful_pending": pending(said.truthful, "内容真实的承诺", "statements.truthful.missing"),
    ])
  }

  private func proceeding(_ proceeding: Proceeding) -> FactGroup {
    FactGroup(
      path: proceeding.record.path,
      [
        "kind": .text(Phrases.proceeding(ofKind: proceeding.kind)),
        "body": needed(proceeding.body, "受理机构", "other_proceeding.body.missing"),
        "since": Fact(proceeding.since?.chinese), "pending": .flag(proceeding.isPending),
      ])
  }

  /// What other offices have or had, as declared and as the log of complaints shows.
  var otherProceedings: [FactGroup] {
    matter.otherProceedings.map(proceeding) + audience.complaints.compactMap(lodged)
  }

  private func lodged(_ complaint: Complaint) -> FactGroup? {
    let offices = ["complaint_12315", "association", "mediation", "regulator"]
    guard offices.contains(complaint.channel), complaint.isToAuthority(in: matter) else {
      return nil
    }
    let isOver = complaint.replies.contains {
      ["mediated", "terminated", "refused", "resolved"].contains($0.kind)
    }
    return FactGroup(
      path: complaint.record.path,
      [
        "kind": .text(Phrases.proceeding(complaint.channel)),
        "body": needed(complaint.to, "受理机构", "complaint.to.missing"),
        "since": Fact(complaint.at?.day.chinese), "pending": .flag(!isOver),
      ])
  }

  /// 民诉法 第一百二十三条: a copy for each opponent, and one for the court.
  var copies: FactGroup? {
    guard [.court, .claimant].contains(audience.recipient) else { return nil }
    let opponents = assessment.sued.count
    return FactGroup([
      "petition": .text("\(opponents)"), "evidence": .text("\(opponents + 1)"),
    ])
  }
}
