import Basics
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
  /// Nil of people who sell: they are not named, and all are one.
  package let name: String?
  package let creditCode: String?

  /// The same trader in another case has the same key: by its code, otherwise by its name.
  package let key: String

  init(_ respondent: Respondent) {
    group =
      switch respondent.role {
      case "platform", "self_run_site": .platform
      case "merchant": .merchant
      default: .other
      }
    let isPerson = respondent.kind == "individual"
    name = isPerson ? nil : respondent.name ?? respondent.site?.name
    creditCode = isPerson ? nil : respondent.creditCode
    let written = creditCode ?? name.map(Self.plain)
    key = "\(group.rawValue)\n" + (isPerson ? "" : written ?? "?")
  }

  /// Without blanks and widths of brackets, which people type either way.
  private static func plain(_ name: String) -> String {
    FullWidth.folded(name).filter { !$0.isWhitespace }
  }

  /// For people.
  package var chinese: String {
    name ?? (key.hasSuffix("?") ? "没有写明名称" : "个人（不具名）")
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
