import Basics

/// Which respondent of a case file a row means.
enum RosterParties {
  /// The platform a row names; the only one where it names none.
  static func platform(of row: RosterRow, in respondents: [Respondent]) -> Respondent? {
    let platforms = respondents.filter(\.isOperatorOfSite)
    guard let written = row[.platform] else { return platforms.count == 1 ? platforms[0] : nil }
    let word = plain(written)
    if let named = platforms.first(where: { names($0).contains(word) }) { return named }
    // A short form of one name, or one with more words around it.
    let near = platforms.filter { platform in
      word.count > 1 && names(platform).contains { $0.contains(word) || word.contains($0) }
    }
    return near.count == 1 ? near[0] : nil
  }

  /// The seller a row names by its code or name; where it names none, the only one that sells.
  static func seller(of row: RosterRow, in respondents: [Respondent]) -> Respondent? {
    if let code = row[.creditCode] {
      return respondents.first { $0.creditCode.map { same($0, code) } ?? false }
    }
    if let written = row[.merchant] ?? row[.shop] {
      return respondents.first { names($0).contains { $0 == plain(written) } }
    }
    let sellers = respondents.filter { $0.role == "merchant" }
    if sellers.count == 1 { return sellers[0] }
    let platform = platform(of: row, in: respondents)
    return sellers.isEmpty && platform?.role == "self_run_site" ? platform : nil
  }

  private static func names(_ respondent: Respondent) -> [String] {
    [respondent.name, respondent.site?.name, respondent.id].compactMap { $0 }.map(plain)
  }

  /// Without blanks, and brackets of either width.
  static func plain(_ name: String) -> String {
    FullWidth.folded(name).lowercased()
  }
}
