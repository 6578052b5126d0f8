import Matters

extension PaperFacts {
  /// Only a firm writes a lawyer's letter: one that every claimant of this paper has mandated.
  var lawFirm: FactGroup? {
    let agents = audience.claimants.map(\.agent)
    guard let firm = agents.first??.firm,
      agents.allSatisfy({ $0?.kind == "lawyer" && $0?.firm == firm })
    else { return nil }
    var lawyers: [Claimant.Agent] = []
    for agent in agents.compactMap({ $0 }) where !lawyers.contains(where: { $0.name == agent.name })
    {
      lawyers.append(agent)
    }
    return FactGroup([
      "name": .text(firm),
      "lawyers": .list(
        lawyers.map { lawyer in
          FactGroup([
            "name": needed(lawyer.name, "代理人姓名", "agent.name.missing"),
            "licence": Fact(lawyer.licence), "phone": Fact(lawyer.phone),
          ])
        }),
    ])
  }
}
