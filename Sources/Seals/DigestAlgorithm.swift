import CLibCrypto

/// The hash under a signature, as far as it matters whether it can be forged.
enum SignatureHash {
  case known(DigestAlgorithm)
  /// One of which anybody makes forgeries, by its name.
  case forgeable(String)
  case unknown

  init(number: Int32) {
    if let known = DigestAlgorithm(number: number) {
      self = .known(known)
    } else {
      let broken = [NID_md2: "MD2", NID_md4: "MD4", NID_md5: "MD5"][number]
      self = broken.map(SignatureHash.forgeable) ?? .unknown
    }
  }
}

/// A hash by which bytes are told apart.
package enum DigestAlgorithm: String, Sendable, CaseIterable {
  case sha1, sha224, sha256, sha384, sha512, sm3

  /// As papers and people write it.
  package var name: String { self == .sm3 ? "SM3" : "SHA-" + rawValue.dropFirst(3) }

  /// Collisions of it have been made: it no longer shows alone that bytes are the same.
  package var isWeak: Bool { self == .sha1 }

  var code: OpaquePointer? {
    switch self {
    case .sha1: EVP_sha1()
    case .sha224: EVP_sha224()
    case .sha256: EVP_sha256()
    case .sha384: EVP_sha384()
    case .sha512: EVP_sha512()
    case .sm3: EVP_sm3()
    }
  }

  init?(number: Int32) {
    guard let found = Self.allCases.first(where: { EVP_MD_get_type($0.code) == number }) else {
      return nil
    }
    self = found
  }
}
