package import Basics
import Jurisdictions
import Matters

/// What the law allows for a group of claimants, way by way, with reasons and what each costs: a table to
/// decide from. Nothing here decides.
package struct FilingStrategy: Sendable {
  package enum Way: String, Sendable, CaseIterable {
    /// One suit of all.
    case joint
    /// A suit each, which the court may hear together.
    case separate
    /// One complaint to the regulator by all.
    case complaint

    package var chinese: String {
      switch self {
      case .joint: "一起起诉"
      case .separate: "各自起诉"
      case .complaint: "共同向12315投诉"
      }
    }
  }

  package struct Option: Sendable {
    package let way: Way
    package let procedure: String
    /// To be prepaid by all together; nil where that is not known.
    package let fee: Money?
    package let reasons: [Procedure.Reason]
  }

  package struct Group: Sendable {
    package let name: String
    package let people: Int
    /// What all claim together.
    package let amount: Money
    package let options: [Option]
  }

  package let groups: [Group]
}

/// Gathers the assessments of each person alone into a strategy.
package struct StrategyDesk {
  private struct Tally {
    var people = 0
    var amount = Money.zero
    var kinds: [Procedure.Kind: Int] = [:]
    var byAgreement = 0
    var fee = Money.zero
    var unknownFees = 0
    /// Whose sum is not known yet.
    var unknownAmounts = 0
  }

  private let grouping: Grouping
  private var tallies: [String: Tally] = [:]
  private var law: LawOnDay?
  private var fees: FeeScale?

  package init(_ grouping: Grouping) { self.grouping = grouping }

  package mutating func add(_ assessment: Assessment) {
    law = assessment.law
    fees = assessment.tables.fees
    let name = grouping.name(of: assessment) ?? "全部"
    var tally = tallies[name] ?? Tally()
    tally.people += 1
    tally.amount = tally.amount + assessment.amountInDispute
    let isOpen = assessment.included.contains {
      $0.isMoney && $0.amount == nil && $0.claim.kind != "interest"
    }
    // Whose sum is not known may be above every limit.
    let procedure = assessment.procedure
    tally.kinds[isOpen ? .undetermined : procedure.kind, default: 0] += 1
    if isOpen {
      tally.unknownAmounts += 1
    } else {
      if procedure.byAgreement == .available { tally.byAgreement += 1 }
      if let fee = assessment.fee.payable {
        tally.fee = tally.fee + fee
      } else if assessment.amountInDispute > .zero {
        tally.unknownFees += 1
      }
    }
    tallies[name] = tally
  }

  /// Groups in the order of their size, then of their names.
  package func strategy() -> FilingStrategy {
    guard let law, let fees else { return FilingStrategy(groups: []) }
    let names = tallies.keys.sorted { left, right in
      let (a, b) = (tallies[left]?.people ?? 0, tallies[right]?.people ?? 0)
      return a == b ? left.utf8.lexicographicallyPrecedes(right.utf8) : a > b
    }
    return FilingStrategy(
      groups: names.compactMap { name in
        tallies[name].map { tally in
          FilingStrategy.Group(
            name: name, people: tally.people, amount: tally.amount,
            options: [joint(tally, law, fees), separate(tally, law), complaint(tally, law)]
              .compactMap { $0 })
        }
      })
  }

  private func reason(
    _ identifier: String, _ message: String, _ law: LawOnDay, _ articles: [Provision]
  ) -> Procedure.Reason {
    Procedure.Reason(
      identifier: "strategy.\(identifier)", message: message, basis: law.cite(articles))
  }

  /// 民诉法 第五十五条、第五十六条; 解释 第七十五条、第七十六条、第七十八条、第二百五十七条.
  private func joint(
    _ tally: Tally, _ law: LawOnDay, _ fees: FeeScale
  ) -> FilingStrategy.Option? {
    guard tally.people > 1 else { return nil }
    let isOpen = tally.unknownAmounts > 0
    let fee = tally.amount > .zero && !isOpen ? fees.fee(for: tally.amount) : nil
    var reasons = [
      reason(
        "joint.consent", "各人的请求是同一种类的，一起起诉要法院认为可以合并审理，并且每个人都同意；一个人的行为不约束别人。", law,
        [.jointSuit])
    ]
    if isOpen {
      reasons.append(
        reason(
          "joint.amount_unknown",
          "有 \(tally.unknownAmounts) 人的金额还没有写全，合计只算了已经知道的，诉讼费要等金额齐了才能算。", law, []))
    }
    guard let numerous = law.figure("numerous_parties") else {
      reasons.append(
        reason("joint.unknown", "法律资料里没有这一天“人数众多”的数字，适用什么程序请问法院。", law, []))
      return FilingStrategy.Option(
        way: .joint, procedure: "要问法院", fee: nil, reasons: reasons)
    }
    guard tally.people >= numerous else {
      reasons.append(
        reason(
          "joint.few",
          "不满 \(numerous) 人，不属于人数众多；小额标准看每个人的请求，合并以后适用什么程序由法院定。"
            + (fee.map { "全额 \($0.full.grouped) 元，减半 \($0.halved.grouped) 元。" } ?? ""), law,
          [.interpretation(75)]))
      return FilingStrategy.Option(
        way: .joint, procedure: "由法院定", fee: nil, reasons: reasons)
    }
    reasons.append(
      reason(
        "joint.numerous",
        "\(tally.people) 人一起起诉属于人数众多（\(numerous) 人起），不能适用简易程序，也不能适用小额诉讼程序，按全额交诉讼费。",
        law, [.interpretation(75), .interpretation(257)]))
    if let least = law.figure("representatives_least"),
      let most = law.figure("representatives_most")
    {
      reasons.append(
        reason(
          "joint.representatives",
          "可以书面推选 \(least) 至 \(most) 名代表人；代表人须是原告本人，变更、放弃请求、承认对方请求、和解，要被代表的人同意。",
          law, [.representatives, .interpretation(76), .interpretation(78)]))
    }
    return FilingStrategy.Option(
      way: .joint, procedure: Procedure.Kind.ordinary.chinese, fee: fee?.full, reasons: reasons)
  }

  /// 解释 第二百二十一条.
  private func separate(_ tally: Tally, _ law: LawOnDay) -> FilingStrategy.Option {
    let kinds: [Procedure.Kind] = [.smallClaims, .simplified, .ordinary, .undetermined]
    let words = kinds.compactMap { kind in
      tally.kinds[kind].map { "\(kind.chinese) \($0) 人" }
    }
    var reasons = [
      reason(
        "separate.each",
        "每个人按自己的金额看适用什么程序，小额诉讼一审终审，不能上诉。"
          + (tally.byAgreement > 0 ? "其中 \(tally.byAgreement) 人可以和对方书面约定适用小额诉讼程序。" : ""), law,
        [.smallClaims])
    ]
    if tally.people > 1 {
      reasons.append(
        reason("separate.merged", "都起诉到同一个法院的，法院可以合并审理。", law, [Provision(["CPLI22-221"])]))
    }
    if tally.unknownAmounts > 0 {
      reasons.append(
        reason(
          "separate.amount_unknown",
          "有 \(tally.unknownAmounts) 人的金额还没有写全：已经知道的算进了合计，他们的程序和诉讼费还不能定，诉讼费没有算进来。", law, []))
    }
    if tally.unknownFees > 0 {
      reasons.append(
        reason(
          "separate.fee_unknown", "有 \(tally.unknownFees) 人的程序还不能确定，他们的诉讼费没有算进来。", law, []))
    }
    return FilingStrategy.Option(
      way: .separate, procedure: words.joined(separator: "，"),
      fee: tally.unknownFees + tally.unknownAmounts == tally.people ? nil : tally.fee,
      reasons: reasons)
  }

  /// 令121 第十二条、第十七条.
  private func complaint(_ tally: Tally, _ law: LawOnDay) -> FilingStrategy.Option? {
    guard tally.people > 1 else { return nil }
    return FilingStrategy.Option(
      way: .complaint, procedure: "行政调解，不是诉讼", fee: .zero,
      reasons: [
        reason(
          "complaint.representatives",
          "就同一争议投诉同一商家，可以书面推选两名代表；和法院的推选书不是一回事，要各写一份。变更、放弃请求、调解，要被代表的人同意。", law,
          [Provision(["CR26-12", "CRI22-11"])]),
        reason(
          "complaint.no_copies", "不要一个人一份地大量照抄着投诉；各人用本人的电话、地址，写自己的订单和经过。", law,
          [Provision(["CR26-17"])]),
      ])
  }
}
