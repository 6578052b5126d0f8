package import Basics
import CLibCrypto
import Foundation

/// Asks a time-stamp every question there is, of the certificates that were given and nothing else.
package struct TimestampVerifier: Sendable {
  let given: [Certificate]
  let roots: [Certificate]
  private let policy: String?
  private let day: CalendarDay?

  /// - Parameters:
  ///   - given: certificates the token may lack; they are not trusted.
  ///   - roots: where a chain may end.
  ///   - policy: the policy the stamp should have, as dotted numbers.
  ///   - day: the day it is looked at, to tell what ran out since.
  package init(
    given: [Certificate] = [], roots: [Certificate] = [], policy: String? = nil,
    on day: CalendarDay? = nil
  ) {
    self.given = given
    self.roots = roots
    self.policy = policy
    self.day = day
  }

  /// - Parameter digests: the file's untouched bytes by each hash; the token's own is needed.
  package func verify(
    _ token: TimestampToken, digests: [DigestAlgorithm: String]
  ) -> TimestampVerification {
    defer { ERR_clear_error() }
    guard let opened = try? OpenedToken(token.der) else {
      preconditionFailure("a token that was read can be read again")
    }
    let all = token.certificates + given + roots
    let signer = opened.signerCertificate(among: all)
    return TimestampVerification(
      digest: digest(of: token, digests), signature: signature(of: opened, signer, all),
      purpose: signer.map(Self.purpose) ?? .unknown,
      binding: signer.map { Self.binding(of: opened, to: $0) } ?? .unknown,
      chain: signer.map { chain(of: opened, from: $0, token.certificates) } ?? .unknown,
      validity: signer.map { Self.validity(of: $0, at: token.time) } ?? .unknown,
      policy: policy(of: token), notes: notes(on: token, opened.signatureHash, signer))
  }

  private func digest(
    of token: TimestampToken, _ digests: [DigestAlgorithm: String]
  ) -> TimestampVerification.Digest {
    guard let algorithm = token.algorithm else { return .unknownAlgorithm(token.algorithmObject) }
    guard let digest = digests[algorithm] else { return .notCompared }
    return digest == token.imprint ? .matches : .differs
  }

  private func policy(of token: TimestampToken) -> TimestampVerification.Policy {
    guard let policy else { return .stated(token.policy) }
    return policy == token.policy
      ? .asExpected(policy) : .differs(stated: token.policy, expected: policy)
  }

  private func notes(
    on token: TimestampToken, _ hash: SignatureHash, _ signer: Certificate?
  ) -> [TimestampVerification.Note] {
    var notes: [TimestampVerification.Note] = []
    if let algorithm = token.algorithm, algorithm.isWeak { notes.append(.weakAlgorithm(algorithm)) }
    if case .known(let algorithm) = hash, algorithm.isWeak, algorithm != token.algorithm {
      notes.append(.weakSignature(algorithm))
    }
    if let signer, let day, signer.until.day < day, token.time <= signer.until {
      notes.append(.expiredSince(signer.until))
    }
    return notes
  }

  private func signature(
    of opened: borrowing OpenedToken, _ signer: Certificate?, _ all: [Certificate]
  ) -> TimestampVerification.Signature {
    guard opened.signer != nil else { return .invalid }
    guard signer != nil else { return .noCertificate }
    if case .forgeable(let name) = opened.signatureHash { return .forgeable(name) }
    ERR_clear_error()
    let stack = CertificateStack(all)
    let flags = UInt32(CMS_NO_SIGNER_CERT_VERIFY | CMS_BINARY)
    if CMS_verify(opened.message, stack.pointer, nil, nil, nil, flags) == 1 { return .valid }
    while case let code = ERR_get_error(), code != 0 {
      let reason = ERR_reason_error_string(code).map { String(cString: $0) } ?? ""
      if reason.contains("unsupported") || reason.contains("unknown") { return .unsupported }
    }
    return .invalid
  }

  /// One purpose, time-stamping, and marked as critical.
  private static func purpose(of signer: Certificate) -> TimestampVerification.Purpose {
    guard let handle = CertificateHandle(signer.der) else { return .unknown }
    var critical: Int32 = 0
    let found = X509_get_ext_d2i(handle.pointer, NID_ext_key_usage, &critical, nil)
    guard let purposes = found.map(OpaquePointer.init) else { return .other }
    defer { seal_purposes_free(purposes) }
    let isSole =
      seal_purposes_count(purposes) == 1
      && OBJ_obj2nid(seal_purpose(purposes, 0)) == NID_time_stamp
    return isSole && critical == 1
      && X509_check_purpose(handle.pointer, X509_PURPOSE_TIMESTAMP_SIGN, 0) == 1
      ? .timestamping : .other
  }

  /// The first certificate that the signed attribute names is the signer's (RFC 2634, RFC 5816); others
  /// it may name belong to the chain, and need not be at hand.
  private static func binding(
    of opened: borrowing OpenedToken, to signer: Certificate
  ) -> TimestampVerification.Binding {
    guard let info = opened.signer else { return .unknown }
    func attribute(_ number: Int32) -> [UInt8] {
      let found = CMS_signed_get0_data_by_OBJ(info, OBJ_nid2obj(number), -3, V_ASN1_SEQUENCE)
      return ASN1Values.bytes(
        found.map { UnsafePointer($0.assumingMemoryBound(to: ASN1_STRING.self)) })
    }
    let new = attribute(NID_id_smime_aa_signingCertificateV2)
    let old = attribute(NID_id_smime_aa_signingCertificate)
    guard !new.isEmpty || !old.isEmpty else { return .absent }
    let named = [
      new.isEmpty ? nil : NamedCertificate(new, isSecond: true),
      old.isEmpty ? nil : NamedCertificate(old, isSecond: false),
    ]
    let fits = named.compactMap { $0?.isFingerprint(of: signer.der) }
    return !fits.isEmpty && fits.allSatisfy { $0 } ? .matches : .differs
  }

  private static func validity(
    of signer: Certificate, at time: Moment
  ) -> TimestampVerification.Validity {
    if time < signer.from { return .notYet(signer.from) }
    return time > signer.until ? .expired(signer.until) : .valid
  }
}
