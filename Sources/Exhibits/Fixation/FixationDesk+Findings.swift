import Basics
import Matters
import Seals

extension FixationDesk {
  private static let again = "请换成这个文件自己的时间戳；原来的时间戳什么也证明不了。"
  private static let rootsRemedy = "请从时间戳机构官网下载根证书和中级证书，放进案件文件夹，写在 roots（根证书）里再核对。"

  /// Says of each question what was found, where it was not found good.
  mutating func tell(
    _ found: TimestampVerification, _ token: TimestampToken, _ fixation: EvidenceItem.Fixation
  ) {
    digest(found.digest, fixation)
    signature(found, fixation)
    chain(found.chain, fixation)
    if case .differs(let stated, let expected) = found.policy {
      note(
        .warning, "policy.differs", fixation, "policy", "应有的策略是 \(expected)，时间戳里是 \(stated)。",
        remedy: "请核对时间戳机构公布的策略编号。")
    }
    for remark in found.notes {
      switch remark {
      case .weakAlgorithm(let algorithm):
        note(
          .note, "algorithm.weak", fixation, "token",
          "用的是 \(algorithm.name)，这种算法已经能造出相同的值，对方可能质疑。",
          remedy: "有条件的，对同一个文件再申请一个 SHA-256 或 SM3 的时间戳。")
      case .weakSignature(let algorithm):
        note(
          .note, "signature.weak", fixation, "token",
          "签名用的是 \(algorithm.name)，这种算法已经能造出相同的值，对方可能质疑。",
          remedy: "有条件的，对同一个文件再申请一个用 SHA-256 或 SM3 签名的时间戳。")
      case .expiredSince(let moment):
        note(
          .note, "certificate.expired_since", fixation, "token",
          "签名的证书已于\(moment.chinese)到期；盖时间戳时有效，不影响时间戳。",
          remedy: "请保留机构当时的证书和认证证书，以备核对。")
      }
    }
  }

  private mutating func digest(
    _ digest: TimestampVerification.Digest, _ fixation: EvidenceItem.Fixation
  ) {
    switch digest {
    case .matches: break
    case .differs:
      note(
        .error, "digest.differs", fixation, "token", "不属于这个文件：里面的摘要和文件对不上，文件后来变过，或者拿错了时间戳。",
        remedy: "请换成盖时间戳时的原文件（不要另存、改名再导出），或者换成这个文件自己的时间戳。")
    case .unknownAlgorithm(let object):
      note(
        .warning, "digest.unknown", fixation, "token", "用了不认识的摘要算法（\(object)），没有核对。",
        remedy: "请在时间戳机构的网站上核对，并保存核对结果。")
    case .notCompared:
      note(
        .warning, "digest.not_compared", fixation, "token", "没有文件可以对照。",
        remedy: "请把盖时间戳时的原文件放进案件文件夹，写在这份证据的 files（文件）里。")
    }
  }

  private mutating func signature(
    _ found: TimestampVerification, _ fixation: EvidenceItem.Fixation
  ) {
    switch found.signature {
    case .valid: break
    case .invalid:
      note(
        .error, "signature.invalid", fixation, "token", "签名不对，时间戳被改动过或者已经损坏。",
        remedy: "请从时间戳机构重新下载；下载的还是不对的，请联系机构。")
    case .noCertificate:
      note(
        .warning, "signature.no_certificate", fixation, "token", "里面没有签名的证书，签名没有核对。",
        remedy: Self.rootsRemedy)
    case .forgeable(let name):
      note(
        .error, "signature.forgeable", fixation, "token", "签名用的是 \(name)，这种算法早就能造出相同的值，签名说明不了什么。",
        remedy: Self.again)
    case .unsupported:
      note(
        .warning, "signature.unsupported", fixation, "token", "用的签名算法本机不支持，签名没有核对。",
        remedy: "请在时间戳机构的网站上核对，并保存核对结果。")
    }
    if found.purpose == .other {
      note(
        .error, "certificate.purpose", fixation, "token", "签名的证书不是盖时间戳用的。", remedy: Self.again)
    }
    if found.binding == .differs, found.signature == .valid {
      note(
        .error, "certificate.binding", fixation, "token", "里面记的证书和签名的证书不是同一张。",
        remedy: Self.again)
    }
    if found.binding == .absent, found.signature == .valid {
      note(
        .error, "certificate.unnamed", fixation, "token", "里面没有写明是哪一张证书签的，不合时间戳的规范。",
        remedy: Self.again)
    }
    switch found.validity {
    case .valid, .unknown: break
    case .expired(let moment):
      note(
        .error, "certificate.expired", fixation, "token",
        "签名的证书在盖时间戳以前（\(moment.chinese)）已经到期。", remedy: Self.again)
    case .notYet(let moment):
      note(
        .error, "certificate.not_yet", fixation, "token",
        "签名的证书要到\(moment.chinese)才生效，晚于时间戳的时间。", remedy: Self.again)
    }
  }

  private mutating func chain(
    _ chain: TimestampVerification.Chain, _ fixation: EvidenceItem.Fixation
  ) {
    switch chain {
    case .complete, .unknown: break
    case .missing(let issuer):
      note(
        .warning, "chain.incomplete", fixation, "roots",
        "证书链不完整，缺“\(issuer)”的证书，没有核对到根证书。", remedy: Self.rootsRemedy)
    case .untrusted(let root):
      note(
        .warning, "chain.untrusted", fixation, "roots",
        "证书链到“\(root)”为止，它不在 roots（根证书）里，没有核对。", remedy: Self.rootsRemedy)
    case .notValidThen(let name):
      note(
        .error, "chain.not_valid_then", fixation, "roots", "证书链里“\(name)”的证书在盖时间戳时不在有效期内。",
        remedy: Self.again)
    case .broken(let words):
      note(
        .error, "chain.broken", fixation, "roots", "证书链不成立（\(words)）。", remedy: Self.again)
    }
  }
}

extension TimestampVerification {
  /// What was found, in a phrase for papers and lists.
  func words(_ outcome: CheckedFixation.Outcome) -> String {
    if outcome == .refuted { return "核对不通过" }
    let parts = [
      digest == .matches ? "与文件一致" : "与文件是否一致未核对",
      signature == .valid ? "签名有效" : "签名未核对",
    ]
    let tail: String
    if case .complete(let root) = chain {
      tail = "证书链核对到“\(root)”"
    } else {
      tail = "证书链未核对到根证书"
    }
    return (parts + [tail]).joined(separator: "，")
  }
}
