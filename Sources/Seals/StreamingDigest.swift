import CLibCrypto

/// A digest taken piece by piece, while bytes pass by.
package struct StreamingDigest: ~Copyable {
  package let algorithm: DigestAlgorithm
  private let context: OpaquePointer

  package init(_ algorithm: DigestAlgorithm) {
    guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, algorithm.code, nil) == 1
    else { preconditionFailure("libcrypto cannot reckon \(algorithm.name)") }
    self.algorithm = algorithm
    self.context = context
  }

  deinit { EVP_MD_CTX_free(context) }

  package mutating func update(_ bytes: [UInt8]) { update(bytes.span.bytes) }

  package mutating func update(_ bytes: RawSpan) {
    bytes.withUnsafeBytes { _ = EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
  }

  /// Lower-case hexadecimal digits of everything so far; more may follow.
  package func finish() -> String {
    let copy = EVP_MD_CTX_new()
    defer { EVP_MD_CTX_free(copy) }
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var count: UInt32 = 0
    guard let copy, EVP_MD_CTX_copy_ex(copy, context) == 1,
      EVP_DigestFinal_ex(copy, &digest, &count) == 1
    else { preconditionFailure("libcrypto cannot finish \(algorithm.name)") }
    return Hexadecimal.text(digest.prefix(Int(count)))
  }
}
