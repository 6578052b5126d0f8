import Basics
import Matters

/// Why a respondent may have to answer for a money claim about some purchases, or not.
enum Reach {
  case seller
  /// It sells itself, or seems to (网络消费规定 第四条).
  case selfOperated
  /// It cannot name the merchant (消费者权益保护法 第四十四条第一款).
  case undisclosed
  /// It made a better promise of its own (消费者权益保护法 第四十四条第一款).
  case promised
  /// It did something wrong itself (消费者权益保护法 第四十四条第二款, 电子商务法 第三十八条): to be proved.
  case atFault
  /// The file does not tell whether it named the merchant.
  case uncertain
  /// A platform that named the merchant, promised nothing and did nothing wrong as far as the file tells.
  case bystander
  /// Neither seller nor platform.
  case stranger

  init(of respondent: Respondent, _ purchases: [Purchase], in matter: Matter) {
    let own = purchases.filter { matter.seller(of: $0)?.id == respondent.id }
    let hosted = purchases.filter { $0.through == respondent.id }
    if hosted.contains(where: \.selfOperated) {
      self = .selfOperated
    } else if !own.isEmpty {
      self = respondent.role == "platform" && !hosted.isEmpty ? .selfOperated : .seller
    } else if respondent.role == "platform" {
      self = Self.platform(respondent, hosted, in: matter)
    } else {
      self = respondent.fault == nil ? .stranger : .atFault
    }
  }

  private static func platform(
    _ platform: Respondent, _ hosted: [Purchase], in matter: Matter
  ) -> Reach {
    let disclosed = hosted.map { purchase in
      matter.seller(of: purchase)?.identityDisclosed ?? platform.identityDisclosed
    }
    if disclosed.contains(false) { return .undisclosed }
    if hosted.contains(where: { $0.promises.contains { $0.by == platform.id } }) {
      return .promised
    }
    if platform.fault != nil { return .atFault }
    return hosted.isEmpty || disclosed.contains(nil) ? .uncertain : .bystander
  }

  var provisions: [Provision] {
    switch self {
    case .seller, .uncertain, .bystander, .stranger: []
    case .selfOperated: ["OCR22-4"]
    case .undisclosed, .promised: ["CPL2013-44"]
    case .atFault: ["ECL2018-38", "CPL2013-44"]
    }
  }

  /// Of a respondent who is no platform only the general law speaks.
  func provisions(for respondent: Respondent) -> [Provision] {
    if case .atFault = self, respondent.role != "platform" { return [] }
    return provisions
  }
}
