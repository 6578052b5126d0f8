import Basics
import Matters
import Seals

extension FixationDesk {
  /// A time-stamp is verified against the file's own bytes.
  mutating func timestamp(_ fixation: EvidenceItem.Fixation) -> CheckedFixation {
    func unchecked(_ result: String, _ outcome: CheckedFixation.Outcome = .unchecked)
      -> CheckedFixation
    {
      CheckedFixation(
        fixation: fixation, outcome: outcome, result: result, file: nil, stamp: nil)
    }
    guard let path = fixation.token else {
      note(
        .warning, "token.missing", fixation, "token", "没有附时间戳文件，谁也核对不了。",
        remedy: "请从时间戳机构下载 .tsr 或 .tsa 文件，放在原文件旁边，写在 token（时间戳文件）里。")
      return unchecked("没有时间戳文件，未核对")
    }
    guard let bytes = bytes(of: path, limit: TimestampToken.sizeLimit) else {
      return unchecked("时间戳文件不在，未核对")
    }
    do throws(TimestampFault) {
      return verified(try TimestampToken(reading: bytes), fixation)
    } catch {
      note(
        .error, "token.\(error.identifier)", fixation, "token", "文件“\(path)”\(error.message)",
        remedy: error.remedy)
      return unchecked("时间戳文件读不出来", .refuted)
    }
  }

  private mutating func verified(
    _ token: TimestampToken, _ fixation: EvidenceItem.Fixation
  ) -> CheckedFixation {
    let named = fixation.roots.flatMap { certificates(in: $0, fixation) }
    let own = fixation.certificate.flatMap { bytes(of: $0, limit: Certificate.sizeLimit) }
    let verifier = TimestampVerifier(
      given: (own.map(Certificate.reading) ?? []) + named, roots: named.filter(\.isRoot),
      policy: fixation.policy, on: day)
    let file = owner(of: token, fixation)
    let found = verifier.verify(
      token, digests: file.map { digest(of: $0, token.algorithm.map { [$0] } ?? []) } ?? [:])
    let before = findings.count
    tell(found, token, fixation)
    let told = Array(findings[before...])
    let stated = token.differences(from: fixation)
    for difference in stated {
      note(
        .warning, difference.identifier, fixation, difference.key, difference.message,
        remedy: "请照时间戳自己的内容改正，或者核对是不是拿错了文件。")
    }
    let outcome: CheckedFixation.Outcome =
      told.hasErrors ? .refuted : told.contains { $0.severity == .warning } ? .partly : .verified
    let holds = found.signature == .valid && !told.hasErrors
    return CheckedFixation(
      fixation: fixation, outcome: outcome, result: found.words(outcome), file: file,
      stamp: holds
        ? CheckedFixation.Stamp(
          time: token.time, authority: token.authorityName, serial: token.serial) : nil)
  }

  private mutating func certificates(
    in path: String, _ fixation: EvidenceItem.Fixation
  ) -> [Certificate] {
    guard let bytes = bytes(of: path, limit: Certificate.sizeLimit) else { return [] }
    let found = Certificate.reading(bytes)
    if found.isEmpty {
      note(
        .warning, "roots.unreadable", fixation, "roots", "写的根证书“\(path)”里没有证书。",
        remedy: "请换成 .pem、.cer 或 .crt 证书文件。")
    }
    return found
  }

  /// The file whose digest was stamped; where none is, the first, to be told of.
  private mutating func owner(
    of token: TimestampToken, _ fixation: EvidenceItem.Fixation
  ) -> String? {
    let candidates = candidates(fixation)
    guard let algorithm = token.algorithm else { return candidates.first }
    for file in candidates where digest(of: file, [algorithm])[algorithm] == token.imprint {
      return file
    }
    return candidates.first
  }
}

extension TimestampToken {
  struct Difference {
    let identifier: String
    let key: String
    let message: String
  }

  /// What the case file says otherwise. A certificate's number may be another than the stamp's; it is
  /// compared only where it is written as such a number is.
  func differences(from fixation: EvidenceItem.Fixation) -> [Difference] {
    var found: [Difference] = []
    if let at = fixation.at, !at.isSameMinute(as: time) {
      found.append(
        Difference(
          identifier: "time.differs", key: "at",
          message: "写的时间是\(at.chinese)，时间戳里是\(time.chinese)。"))
    }
    if let number = fixation.number, number.utf8.allSatisfy(Self.isDigit), !isNumbered(number) {
      found.append(
        Difference(
          identifier: "number.differs", key: "number",
          message: "写的编号和时间戳的序列号（\(serial)）不一样。"))
    }
    return found
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
      || [0x20, 0x3A].contains(byte)
  }
}

extension Moment {
  /// By the day alone where one has no time of day.
  fileprivate func isSameMinute(as other: Moment) -> Bool {
    guard let second, let others = other.second else { return day == other.day }
    return day == other.day && second / 60 == others / 60
  }
}
