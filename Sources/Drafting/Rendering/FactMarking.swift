import Basics

/// Tells which values of a paper stand so in the case file, for a reader who may change them.
package struct FactMarking: Sendable {
  /// The key of the case file that holds a text: by the item the fact belongs to, the names a key may have
  /// below it, and the text as it is printed.
  let key: @Sendable (_ item: String, _ names: [String], _ text: String) -> String?

  package init(key: @escaping @Sendable (String, [String], String) -> String?) { self.key = key }

  /// The key of a fact that a template names; nil where the case file does not hold it as it is printed.
  func path(of name: FactName, _ text: String, in scope: Scope) -> String? {
    guard let (item, rest) = scope.holder(of: name) else { return nil }
    return key(item, Self.names(of: rest), text)
  }

  /// Facts go by one name, and the case file's keys by others.
  private static func names(of fact: String) -> [String] {
    [fact] + (others[fact] ?? [])
  }

  private static let others: [String: [String]] = [
    "address": [
      "domicile", "displayed_address", "business_place", "residence.address",
    ],
    "residence": ["residence.address"], "dwelling": ["residence.address"],
    "site_name": ["site.name"], "site_url": ["site.url"], "icp": ["site.icp"],
    "item": ["item.name"], "payment_method": ["payment.method"],
    "payment_reference": ["payment.reference"], "payee": ["payment.payee"],
    "fraud_act": ["fraud.act"], "fraud_why": ["fraud.why"], "defect": ["defect.what"],
    "interest_from": ["from"], "interest_until": ["until"],
  ]
}

extension Scope {
  /// The item of the case file that a fact belongs to, and the fact's name in it.
  func holder(of name: FactName) -> (item: String, rest: String)? {
    var group = name.isRooted ? root : group
    var item = name.isRooted ? root.path : path
    var rest: [String] = []
    for (index, part) in name.parts.enumerated() {
      rest.append(part)
      guard index + 1 < name.parts.count, case .group(let inner)? = group[part] else { continue }
      group = inner
      if let path = inner.path { (item, rest) = (path, []) }
    }
    return item.map { ($0, rest.joined(separator: ".")) }
  }
}
