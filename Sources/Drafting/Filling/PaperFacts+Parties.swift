import Basics
import Matters
import Rules

extension PaperFacts {
  func claimant(_ claimant: Claimant, _ index: Int) -> FactGroup {
    FactGroup(
      id: claimant.id, path: claimant.record.path,
      [
        "number": .text("\(index + 1)"), "later": .flag(index > 0),
        "name": needed(claimant.name, "姓名", "claimant.name.missing"),
        "person": .flag(!claimant.isOrganisation),
        "organisation": .flag(claimant.isOrganisation),
        "male": .flag(claimant.sex == "男"), "female": .flag(claimant.sex == "女"),
        "sex": person(claimant, claimant.sex, "性别", "claimant.sex.missing"),
        "birth_date": person(
          claimant, claimant.birthDate?.chinese, "出生日期", "claimant.birth_date.missing"),
        "ethnicity": claimant.hasNoEthnicity
          ? Fact(claimant.ethnicity)
          : person(claimant, claimant.ethnicity, "民族", "claimant.ethnicity.missing"),
        "nationality": Fact(claimant.isForeigner ? claimant.nationality : nil),
        "occupation": Fact(claimant.occupation), "employer": Fact(claimant.employer),
        "domicile": domicile(of: claimant),
        "residence": Fact(
          claimant.settledResidence(under: assessment.law), unless: claimant.domicile),
        "dwelling": Fact(dwelling(of: claimant)),
        "id_type": Fact(claimant.isOrganisation ? nil : claimant.idType),
        "id_number": namesIdentityNumbers
          ? person(claimant, claimant.idNumber, "证件号码", "claimant.id_number.missing") : .absent,
        "uscc": claimant.isOrganisation
          ? needed(claimant.creditCode, "统一社会信用代码", "claimant.uscc.missing") : .absent,
        "legal_representative": claimant.isOrganisation
          ? needed(claimant.legalRepresentative, "法定代表人", "claimant.legal_representative.missing")
          : .absent,
        "address": address(of: claimant),
        "phone": needed(claimant.phone, "联系电话", "claimant.phone.missing"),
        "postcode": Fact(claimant.postcode), "email": Fact(claimant.email),
        "guardian": Fact(guardian(of: claimant)), "agent": Fact(claimant.agent.map(agent)),
        "minor": .flag(bought(claimant, with: .limited)),
        "infant": .flag(bought(claimant, with: .none)),
        "refund_account": audience.recipient.isOpponent || paper == .refundAccount
          ? Fact(claimant.refundAccount.map(account)) : .absent,
      ])
  }

  private func person(
    _ claimant: Claimant, _ value: String?, _ label: String, _ finding: String
  ) -> Fact {
    claimant.isOrganisation ? .absent : needed(value, label, finding)
  }

  /// An office's form asks for the address itself; elsewhere the home stands in for it.
  func address(of claimant: Claimant) -> Fact {
    let isAsked = [.complaint12315, .complainantRoll].contains(paper)
    return needed(
      claimant.address ?? (isAsked ? nil : home(of: claimant)), "通讯地址",
      "claimant.address.missing")
  }

  func home(of claimant: Claimant) -> String? {
    claimant.residence?.address ?? claimant.domicile
  }

  /// A residence stands in for a registered domicile that was not given.
  private func domicile(of claimant: Claimant) -> Fact {
    if claimant.domicile == nil, claimant.residence?.address != nil { return .absent }
    return needed(claimant.domicile, "住所地", "claimant.domicile.missing")
  }

  /// All there is where no domicile was given and the residence is too young to stand in for it.
  private func dwelling(of claimant: Claimant) -> String? {
    claimant.domicile == nil && claimant.settledResidence(under: assessment.law) == nil
      ? claimant.residence?.address : nil
  }

  private func guardian(of claimant: Claimant) -> FactGroup? {
    claimant.guardian.map { guardian in
      FactGroup([
        "name": needed(guardian.name, "法定代理人姓名", "guardian.name.missing"),
        "relation": needed(guardian.relation, "与被代理人的关系", "guardian.relation.missing"),
        "id_number": namesIdentityNumbers ? Fact(guardian.idNumber) : .absent,
        "phone": Fact(guardian.phone), "address": Fact(guardian.address),
      ])
    }
  }

  private func agent(_ agent: Claimant.Agent) -> FactGroup {
    let powers = agent.powers.compactMap { Vocabularies.power.alias(of: $0) }
    let capacity = agent.kind.flatMap { Vocabularies.agentKind.alias(of: $0) }
    return FactGroup([
      "name": needed(agent.name, "代理人姓名", "agent.name.missing"),
      "capacity": needed(capacity, "代理人身份", "agent.kind.missing"),
      "firm": Fact(agent.firm), "licence": Fact(agent.licence), "phone": Fact(agent.phone),
      "special_authority": .flag(!powers.isEmpty),
      "powers": Fact(powers.isEmpty ? nil : powers.joined(separator: "、")),
    ])
  }

  private func account(_ account: Claimant.RefundAccount) -> FactGroup {
    FactGroup([
      "holder": needed(account.holder, "收款户名", "refund_account.holder.missing"),
      "bank": needed(account.bank, "开户行", "refund_account.bank.missing"),
      "number": needed(account.number, "收款账号", "refund_account.number.missing"),
    ])
  }

  func respondent(_ respondent: Respondent, _ index: Int) -> FactGroup {
    let identity = respondent.idNumber.flatMap { try? ResidentNumber($0) }
    let sex = respondent.kind == "individual" && paper.isPetition ? identity?.sex : nil
    return FactGroup(
      id: respondent.id, path: respondent.record.path,
      [
        "number": .text("\(index + 1)"),
        "name": needed(respondent.name, "对方名称", "respondent.name.missing"),
        "role": .text(Vocabularies.role.alias(of: respondent.role) ?? "其他"),
        "company": .flag(respondent.kind == "company"),
        "sole_trader": .flag(respondent.kind == "sole_trader"),
        "individual": .flag(respondent.kind == "individual"),
        "unknown": .flag(
          respondent.kind == "unknown"
            && (respondent.name == nil || respondent.knownAddress == nil)),
        "sex": Fact(sex), "male": .flag(sex == "男"), "female": .flag(sex == "女"),
        "id_number": Fact(paper.isPetition ? respondent.idNumber : nil),
        "uscc": Fact(respondent.creditCode), "operator": Fact(respondent.operatorName),
        "legal_representative": Fact(respondent.legalRepresentative),
        "address": needed(respondent.knownAddress, "对方地址", "respondent.domicile.missing"),
        "domicile": Fact(respondent.domicile),
        "displayed_address": Fact(respondent.displayedAddress, unless: respondent.knownAddress),
        "business_place": Fact(respondent.businessPlace, unless: respondent.knownAddress),
        "phone": Fact(respondent.phone), "email": Fact(respondent.email),
        "site_name": Fact(respondent.site?.name), "site_url": Fact(respondent.site?.url),
        "icp": Fact(respondent.site?.icp),
      ])
  }

  func recipient(_ platform: Respondent) -> FactGroup {
    let runsPlatform = audience.purchases.contains {
      $0.through != nil && matter.platform(of: $0)?.id == platform.id
    }
    let kind = platform.role == "platform" ? "平台经营者" : "收件人"
    return FactGroup(
      id: platform.id, path: platform.record.path,
      [
        "name": needed(platform.name, "\(kind)名称", "respondent.name.missing"),
        "uscc": Fact(platform.creditCode),
        "address": needed(platform.knownAddress, "\(kind)住所", "respondent.domicile.missing"),
        "legal_representative": Fact(platform.legalRepresentative),
        "phone": Fact(platform.phone), "email": Fact(platform.email),
        "site_name": Fact(platform.site?.name), "platform": .flag(runsPlatform),
        "online_business": .flag(
          audience.purchases.contains { $0.isOnline && (runsPlatform || !$0.privateSeller) }),
        "owes": .flag(owes),
      ])
  }
}

extension Claimant {
  /// 民诉法解释 第四条: where they have lived long enough; without a date, as they say.
  func settledResidence(under law: LawOnDay) -> String? {
    guard let residence, residence.since.map({ law.isSettled(since: $0) }) ?? true else {
      return nil
    }
    return residence.address
  }

  /// The same where the file gives the date: only then does it decide the venue.
  func datedResidence(under law: LawOnDay) -> String? {
    residence?.since == nil ? nil : settledResidence(under: law)
  }
}

extension Fact {
  /// The text unless it says what another field already says.
  init(_ text: String?, unless other: String?) {
    self = text == nil || text == other ? .absent : Fact(text)
  }
}
