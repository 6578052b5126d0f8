import Basics
import Jurisdictions
import Matters

/// A platform or merchant across cases.
package struct Trader: Hashable, Sendable {
  package enum Group: String, Sendable, CaseIterable {
    /// Platforms and websites that sell for themselves.
    case platform
    case merchant
    /// Payees and others.
    case other
  }

  package let group: Group
  /// Nil of people who sell: they are never named.
  package let name: String?
  package let creditCode: String?
  /// The name without blanks and widths of brackets, which people type either way.
  let plainName: String

  /// Whoever is not known for a business is taken for a person.
  init(_ respondent: Respondent, businessNames: SignWords) {
    group =
      switch respondent.role {
      case "platform", "self_run_site": .platform
      case "merchant": .merchant
      default: .other
      }
    let written = respondent.name ?? respondent.site?.name ?? ""
    let isBusiness =
      ["company", "sole_trader"].contains(respondent.kind) || respondent.creditCode != nil
      || (respondent.kind == "unknown" && businessNames.end(written))
    let isNamed = isBusiness && respondent.idNumber == nil && !written.isEmpty
    name = isNamed ? written : nil
    creditCode = isNamed ? respondent.creditCode : nil
    plainName = FullWidth.folded(written).filter { !$0.isWhitespace }
  }

  private init(_ other: Trader, creditCode: String?) {
    group = other.group
    name = other.name
    self.creditCode = creditCode
    plainName = other.plainName
  }

  /// The same trader in another case has the same key: by its code, otherwise by its name.
  var key: String {
    "\(group.rawValue)\n\(name == nil ? "?" : "")\(creditCode ?? plainName)"
  }

  /// With the code that its name has elsewhere, where it has but one.
  func completed(_ codesByName: [String: Set<String>]) -> Trader {
    guard name != nil, creditCode == nil, let codes = codesByName[plainName], codes.count == 1
    else { return self }
    return Trader(self, creditCode: codes.first)
  }
}

extension Trader.Group {
  package var chinese: String {
    switch self {
    case .platform: "平台、网站"
    case .merchant: "商家"
    case .other: "收款方和其他"
    }
  }
}
