package import Basics

/// Which procedure applies on the facts given, and why.
package struct Procedure: Sendable {
  package enum Kind: String, Sendable {
    case smallClaims = "small_claims"
    case simplified, ordinary, undetermined

    package var chinese: String {
      switch self {
      case .smallClaims: "小额诉讼程序"
      case .simplified: "简易程序"
      case .ordinary: "普通程序"
      case .undetermined: "暂时不能确定"
      }
    }
  }

  package enum Agreement: String, Sendable {
    case available, agreed, unavailable, unknown
  }

  package struct Reason: Sendable {
    package let identifier: String
    package let message: String
    package let basis: [Citation]
    /// It says why the answer cannot be told.
    let isDoubt: Bool

    init(identifier: String, message: String, basis: [Citation], isDoubt: Bool = false) {
      self.identifier = identifier
      self.message = message
      self.basis = basis
      self.isDoubt = isDoubt
    }
  }

  package var kind: Kind
  /// Whether the parties could still agree on small claims, or did.
  package var byAgreement: Agreement
  package var reasons: [Reason]
  package var threshold: Threshold?
}

extension Procedure: JSONConvertible {
  package var json: JSONValue {
    .object([
      "kind": .string(kind.rawValue), "by_agreement": .string(byAgreement.rawValue),
      "reasons": .array(
        reasons.map {
          .object([
            "identifier": .string($0.identifier), "message": .string($0.message),
            "basis": $0.basis.json,
          ])
        }),
      "threshold": threshold?.json ?? .null,
    ])
  }
}
