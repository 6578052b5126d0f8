import Basics
import Matters

/// What takes a matter out of the simplified procedure, and so out of small claims.
extension ProcedureRule {
  /// 民诉法 第一百六十条, 解释 第二百五十七条.
  var ordinaryReasons: [Procedure.Reason] {
    var reasons: [Procedure.Reason] = []
    if court == .intermediate {
      reasons.append(
        reason(
          "procedure.not_a_basic_court", "受诉法院不是基层人民法院，简易程序和小额诉讼程序只由基层人民法院适用。",
          [.simplified]))
    }
    if has("disputed") {
      reasons.append(
        reason(
          "procedure.disputed",
          "案件事实或者责任争议较大，不是简单案件，适用普通程序，也不适用小额诉讼程序；双方可以在开庭前约定适用简易程序。",
          [.simplified, .simpleCase, "CPLI22-264"]))
    }
    guard law.holds(.notSimplified), !closedCases.isEmpty else { return reasons }
    let closed = closedCases.map {
      reason($0.identifier, "\($0.fact)，不能适用简易程序，也不能适用小额诉讼程序。", $0.provisions)
    }
    return closed + reasons + waysForMany
      + [
        reason(
          "procedure.agreement_barred", "因上面的情形不能适用简易程序的，双方约定适用也不会得到准许。", ["CPLI22-264"])
      ]
  }

  /// The same, on days whose version of the interpretation is not held: nobody may guess.
  var simplifiedDoubts: [Procedure.Reason] {
    guard !law.holds(.notSimplified) else { return [] }
    let unheld = "法律资料没有收录 \(matter.day.chinese) 适用的司法解释条文，不能确定，请问受诉法院立案庭。"
    let closed = closedCases.map {
      doubt($0.identifier, "\($0.fact)，能否适用简易程序，\(unheld)", $0.provisions)
    }
    guard closed.isEmpty else { return closed + waysForMany }
    guard law.figure("numerous_parties") == nil, most > 1 else { return [] }
    return [
      doubt("procedure.many_parties", "一方当事人有 \(most) 人，是否属于人数众多，\(unheld)", [])
    ]
  }

  private struct Closed {
    let identifier: String
    let fact: String
    let provisions: [Provision]
  }

  /// 解释 第二百五十七条, 第七十五条.
  private var closedCases: [Closed] {
    var found: [Closed] = []
    func add(_ name: String, _ fact: String, _ provisions: Provision...) {
      found.append(
        Closed(
          identifier: "procedure.\(name)", fact: fact, provisions: provisions + [.notSimplified]))
    }
    if let numerous = law.figure("numerous_parties"), most >= numerous {
      add("many_parties", "一方当事人有 \(most) 人，属于人数众多", .interpretation(75))
    }
    for respondent in sued where respondent.whereaboutsUnknown {
      add(
        "whereabouts_unknown", "被告“\(respondent.name ?? respondent.id)”起诉时下落不明",
        .notSmallClaimsByLaw)
    }
    if has("remanded") { add("remanded", "案件是发回重审或者再审的") }
    if has("public_interest") {
      add(
        "public_interest",
        "案件涉及公共利益（公益诉讼由法律规定的机关和省级以上消费者协会等组织提起，消费者个人不能提起）",
        .civilProcedure(58), "CPL2013-47")
    }
    return found
  }

  private var most: Int { max(matter.claimants.count, sued.count) }

  /// What so many buyers can do (民诉法 第五十六条; 解释 第七十六条、第七十八条、第二百二十一条).
  private var waysForMany: [Procedure.Reason] {
    guard let numerous = law.figure("numerous_parties"), matter.claimants.count >= numerous,
      let least = law.figure("representatives_least"),
      let largest = law.figure("representatives_most")
    else { return [] }
    return [
      reason(
        "procedure.ways_for_many",
        "可以推选 \(least) 至 \(largest) 名代表人一起诉讼；也可以分别起诉，分别起诉的案件仍可能适用小额诉讼程序，是否合并审理由法院决定。",
        [.representatives, .interpretation(76), .interpretation(78), "CPLI22-221"])
    ]
  }
}
