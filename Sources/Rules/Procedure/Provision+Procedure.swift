/// Rules of procedure that moved between versions of the law, and what is held of each.
extension Provision {
  /// Which cases are simple: 第一百六十条 since 2022, 第一百五十七条 before.
  static let simplified = Provision(["CPL23-160", "CPL21-160", "CPL17-157"])
  /// What a simple case is (解释 第二百五十六条); earlier versions are not held.
  static let simpleCase = Provision(["CPLI22-256"])
  /// What is closed to the simplified procedure (解释 第二百五十七条); earlier versions are not held.
  static let notSimplified = Provision(["CPLI22-257"])
  /// What is closed to small claims: 民诉法 第一百六十六条 since 2022, 解释 第二百七十五条 before.
  static let notSmallClaims = Provision(["CPL23-166", "CPL21-166", "CPLI20-275", "CPLI15-275"])
  /// The same, of the law alone, which first named counterclaims and defendants who cannot be found.
  static let notSmallClaimsByLaw = Provision(["CPL23-166", "CPL21-166"])
  /// Kinds of claims for money that were small claims until 2022-04-09 (解释 第二百七十四条).
  static let smallClaimsKinds = Provision(["CPLI20-274", "CPLI15-274"])
  /// The list that stood beside it (解释 第二百七十五条).
  static let formerExclusions = Provision(["CPLI20-275", "CPLI15-275"])
  /// Changes that take a case out of small claims.
  static let smallClaimsLeft = Provision(["CPLI22-278", "CPLI20-280", "CPLI15-280"])
  /// What the court tells the parties of a small claim.
  static let smallClaimsTold = Provision(["CPLI22-274", "CPLI20-276", "CPLI15-276"])
  /// Objecting to small claims, before the hearing opens.
  static let smallClaimsObjection = Provision(["CPLI22-279", "CPLI20-281", "CPLI15-281"])
  /// Representatives of many whose number is known.
  static let representatives = Provision(["CPL23-56", "CPL21-56", "CPL17-53"])
  /// Several with claims of one kind in one suit.
  static let jointSuit = Provision(["CPL23-55", "CPL21-55"])
  /// First instance before an internet court, in place of the basic courts of its city.
  static let internetCourts = Provision(["ICJ25-1", "ICR18-2"])
}
