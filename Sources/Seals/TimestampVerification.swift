package import Basics

/// What was found of a time-stamp, each question by itself. What cannot be known is not called bad.
package struct TimestampVerification: Hashable, Sendable {
  /// Whether the stamped digest is the file's.
  package enum Digest: Hashable, Sendable {
    case matches, differs
    /// The hash, as dotted numbers, is one we do not know.
    case unknownAlgorithm(String)
    /// The file was not there, or could not be read.
    case notCompared
  }

  package enum Signature: Hashable, Sendable {
    case valid, invalid
    /// The signer's certificate is neither in the token nor among those given.
    case noCertificate
    /// By an algorithm this machine's libcrypto does not know.
    case unsupported
    /// By a hash of which forgeries are made.
    case forgeable(String)
  }

  /// Whether the certificate is one for nothing but time-stamping (RFC 3161, 2.3).
  package enum Purpose: Hashable, Sendable { case timestamping, other, unknown }

  /// Whether the signed attribute names this very certificate (RFC 2634, RFC 5035).
  package enum Binding: Hashable, Sendable {
    case matches, differs, unknown
    /// It names none.
    case absent
  }

  package enum Chain: Hashable, Sendable {
    case complete(root: String)
    /// The certificate of this issuer was not given.
    case missing(issuer: String)
    /// It ends at a root that was not given as trusted.
    case untrusted(root: String)
    /// A certificate of the chain was not valid at the time of the stamp.
    case notValidThen(name: String)
    case broken(String)
    case unknown
  }

  /// The signer's certificate at the time of the stamp.
  package enum Validity: Hashable, Sendable {
    case valid, unknown
    case expired(Moment)
    case notYet(Moment)
  }

  package enum Policy: Hashable, Sendable {
    case stated(String)
    case asExpected(String)
    case differs(stated: String, expected: String)
  }

  package enum Note: Hashable, Sendable {
    case weakAlgorithm(DigestAlgorithm)
    /// The signature's own hash.
    case weakSignature(DigestAlgorithm)
    /// The signer's certificate has run out since.
    case expiredSince(Moment)
  }

  package var digest: Digest
  package var signature: Signature
  package var purpose: Purpose
  package var binding: Binding
  package var chain: Chain
  package var validity: Validity
  package var policy: Policy
  package var notes: [Note]

  /// Something about it is wrong, not only unknown.
  package var isRefuted: Bool {
    if digest == .differs || signature == .invalid || purpose == .other || binding == .differs
      || binding == .absent
    {
      return true
    }
    if case .forgeable = signature { return true }
    if case .differs = policy { return true }
    switch chain {
    case .broken, .notValidThen: return true
    default: break
    }
    switch validity {
    case .expired, .notYet: return true
    default: return false
    }
  }
}
