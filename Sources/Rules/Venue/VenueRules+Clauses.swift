import Basics
import Jurisdictions
import Matters

/// The courts that the other side's own rules name.
extension VenueRules {
  /// Adds each such court: behind the others, for a consumer need not accept it; before them where
  /// the clause was pointed out and the court has a link to the matter, for then it may bind.
  func withClauses(_ venues: [Venue]) -> [Venue] {
    var venues = venues
    for term in matter.standardTerms where term.kind == "jurisdiction" {
      guard let court = term.court else { continue }
      let known = venues.firstIndex { $0.court.map { same($0, court) } ?? false }
      let isConnected = known != nil
      var venue = known.map { venues.remove(at: $0) } ?? named(court, among: venues)
      venue.notes += objections(to: term, court, isConnected: isConnected)
      venue.basis += law.cite(.civilProcedure(35)).filter { !venue.basis.contains($0) }
      let place = term.highlighted == true && isConnected ? 0 : known ?? venues.endIndex
      venues.insert(venue, at: place)
    }
    return venues
  }

  private func named(_ court: String, among venues: [Venue]) -> Venue {
    Venue(
      court: court, kind: kind(of: court), connection: "agreed", place: "",
      province: province(of: court) ?? lying(court, among: venues)?.province, derived: false,
      basis: [])
  }

  /// 民诉法 第三十五条; 民诉法解释 第三十一条; 民法典 第四百九十六条; 合同编通则解释 第十条; 管辖批复 第一项; 互联网法院
  /// 案件管辖规定 第二条.
  private func objections(to term: StandardTerm, _ court: String, isConnected: Bool) -> [String] {
    var notes = ["这是对方规则里约定的法院。", notice(term.highlighted)]
    if !isConnected {
      notes.append(
        "从案件文件看不出这个法院的所在地与争议有实际联系：证明不了联系的，约定无效\(law.named(.civilProcedure(35), "RJ25-1"))。")
    }
    if kind(of: court) == .internet {
      notes.append("约定互联网法院的，也要符合格式条款的规定\(law.named(Provision(["ICJ25-2", "ICR18-3"])))。")
    }
    return notes
  }

  private func notice(_ highlighted: Bool?) -> String {
    let isConsumer = matter.single.statements.consumerUse != false
    let own: [Provision] = isConsumer ? [.interpretation(31), "CC-C-496"] : ["CC-C-496"]
    switch highlighted {
    case true: return "条款写明有显著提示，可能有效；有效的，应当到这个法院起诉。"
    case false: return "条款没有显著提示，您可以主张它无效\(law.named(own))。"
    default:
      return
        "请查清条款有没有显著提示：没有的，可以主张无效\(law.named(own))；只是网上打勾、弹窗还不算提示\(law.named("CCI23-10"))。"
    }
  }
}
