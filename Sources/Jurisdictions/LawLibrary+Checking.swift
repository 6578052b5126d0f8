package import Basics

extension LawLibrary {
  /// Everything that is wrong in the law data: each file whole, and every article that a file leans
  /// on held in the register.
  package func check() -> [Finding] {
    var findings: [Finding] = []
    for name in ProvinceName.all {
      _ = kept(&findings) { () throws(LawFault) in try province(name) }
    }
    _ = kept(&findings) { () throws(LawFault) in try nationalWages() }
    _ = kept(&findings) { () throws(LawFault) in try calendar() }
    _ = kept(&findings) { () throws(LawFault) in try causes() }
    _ = kept(&findings) { () throws(LawFault) in try primeRates() }
    let cited = citedArticles(&findings)
    if let register = kept(&findings, { () throws(LawFault) in try register() }) {
      for (id, file) in cited where register.article(id) == nil {
        findings.append(
          Finding(
            .error, "law.unknown_article", place: Place(file: file),
            "“\(id)”在法律登记簿里没有。", remedy: "请改正编号，或把这一条加进 national/statutes/。"))
      }
    }
    return findings.arranged
  }

  private func citedArticles(_ findings: inout [Finding]) -> [(id: String, file: String)] {
    var cited: [(id: String, file: String)] = []
    func note(_ ids: [String], _ name: String) {
      cited += ids.map { ($0, "jurisdictions/national/\(name).yaml") }
    }
    if let law = kept(&findings, { () throws(LawFault) in try smallClaims() }) {
      note(law.rules.map(\.citation.id), "small-claims")
    }
    if let fees = kept(&findings, { () throws(LawFault) in try fees() }) {
      note(fees.articleIDs.values.sorted(), "fees")
    }
    if let rules = kept(&findings, { () throws(LawFault) in try limitation() }) {
      note(rules.articleIDs, "limitation")
    }
    if let rules = kept(&findings, { () throws(LawFault) in try deadlines() }) {
      note(rules.rules.flatMap(\.articleIDs), "deadlines")
    }
    if let figures = kept(&findings, { () throws(LawFault) in try figures() }) {
      note(figures.figures.flatMap(\.articleIDs), "figures")
    }
    if let courts = kept(&findings, { () throws(LawFault) in try internetCourts() }) {
      note(courts.scopes.flatMap(\.articleIDs), "internet-courts")
    }
    return cited
  }

  private func kept<Value>(
    _ findings: inout [Finding], _ read: () throws(LawFault) -> Value
  ) -> Value? {
    do throws(LawFault) {
      return try read()
    } catch {
      findings += error.findings
      return nil
    }
  }
}
