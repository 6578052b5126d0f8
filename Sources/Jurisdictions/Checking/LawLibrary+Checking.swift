package import Basics
import YAMLFiles

extension LawLibrary {
  /// Everything that is wrong in the law data: each file whole and in canonical form, every value
  /// plausible, every example right, every article that a file leans on held in the register.
  package func check() -> [Finding] {
    var findings: [Finding] = []
    findings += paths(&findings).flatMap(canonFaults)
    for name in ProvinceName.all {
      guard let province = kept(&findings, { () throws(LawFault) in try province(name) }) else {
        continue
      }
      findings += Plausibility.findings(in: province)
      if let law = try? smallClaims() { findings += Plausibility.findings(in: law, province) }
    }
    _ = kept(&findings) { () throws(LawFault) in try nationalWages() }
    findings +=
      kept(&findings) { () throws(LawFault) in
        Plausibility.findings(in: try calendar())
      } ?? []
    _ = kept(&findings) { () throws(LawFault) in try causes() }
    _ = kept(&findings) { () throws(LawFault) in try courtNames() }
    findings +=
      kept(&findings) { () throws(LawFault) in
        Plausibility.findings(in: try primeRates())
      } ?? []
    findings += registerFaults()
    // Examples ask the whole data; where some of it cannot be read they would only echo that.
    if !findings.hasErrors {
      findings += kept(&findings) { () throws(LawFault) in try nationalExamples() } ?? []
    }
    return findings.arranged
  }

  private func registerFaults() -> [Finding] {
    var findings: [Finding] = []
    let cited = citedArticles(&findings)
    guard let register = kept(&findings, { () throws(LawFault) in try register() }) else {
      return findings
    }
    findings += register.statutes.flatMap(StatuteChecks.findings)
    for (id, file) in cited where register.article(id) == nil {
      findings.append(
        Finding(
          .error, "law.unknown_article", place: Place(file: file),
          "“\(id)”在法律登记簿里没有。", remedy: "请改正编号，或把这一条加进 national/statutes/。"))
    }
    return findings
  }

  /// Every file there is, by its path below `jurisdictions/`.
  private func paths(_ findings: inout [Finding]) -> [String] {
    let national = [
      "small-claims", "fees", "limitation", "deadlines", "figures", "calendar", "causes",
      "internet-courts", "court-names", "interest", "signs", "ladder", "wages", "statutes/index",
    ]
    let statutes =
      kept(&findings) { () throws(LawFault) in try statuteIndex().map(\.file) } ?? []
    return ProvinceName.all.map { "\($0.file).yaml" } + national.map { "national/\($0).yaml" }
      + statutes.map { "national/statutes/\($0)" }
  }

  /// When each file was last looked at; those that cannot be read are left to `check`.
  func reviews() -> [LawAudit.Due] {
    var unread: [Finding] = []
    return paths(&unread).compactMap { path in
      guard let file = try? file(path) else { return nil }
      return LawAudit.Due(file: "jurisdictions/\(path)", review: file.review)
    }
  }

  private func canonFaults(_ path: String) -> [Finding] {
    guard let bytes = try? bytes(path), let root = try? node(path) else { return [] }
    return Canon.findings(in: bytes, root)
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
    if let signs = kept(&findings, { () throws(LawFault) in try signs() }) {
      note(signs.illegalGoods.flatMap(\.articleIDs), "signs")
    }
    if let ladder = kept(&findings, { () throws(LawFault) in try ladder() }) {
      note(ladder.rungs.flatMap { $0.basis.flatMap { $0 } }, "ladder")
    }
    if let law = kept(&findings, { () throws(LawFault) in try fixation() }) {
      note(law.rules.flatMap { $0.basis.flatMap { $0 } }, "fixation")
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
