import CLibCrypto

/// A question to a time-stamp authority (RFC 3161, 2.4.1). Nothing but a digest goes out.
package struct TimestampRequest: Sendable {
  /// SHA-256, hexadecimal.
  package let digest: String
  /// Hexadecimal: what the answer must bring back.
  package let nonce: String
  package let der: [UInt8]

  /// - Parameters:
  ///   - nonce: chance, handed down; eight bytes or more.
  ///   - policy: dotted numbers.
  /// - Returns: nil where the digest or the policy is none.
  package init?(sha256: String, nonce: [UInt8], policy: String? = nil) {
    guard var digest = Hexadecimal.bytes(sha256), digest.count == 32, let request = TS_REQ_new()
    else { return nil }
    defer {
      TS_REQ_free(request)
      ERR_clear_error()
    }
    guard let imprint = TS_MSG_IMPRINT_new() else { return nil }
    defer { TS_MSG_IMPRINT_free(imprint) }
    guard let algorithm = X509_ALGOR_new() else { return nil }
    defer { X509_ALGOR_free(algorithm) }
    guard X509_ALGOR_set0(algorithm, OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nil) == 1,
      TS_MSG_IMPRINT_set_algo(imprint, algorithm) == 1,
      TS_MSG_IMPRINT_set_msg(imprint, &digest, Int32(digest.count)) == 1,
      TS_REQ_set_version(request, 1) == 1, TS_REQ_set_msg_imprint(request, imprint) == 1,
      TS_REQ_set_cert_req(request, 1) == 1, Self.set(policy, on: request)
    else { return nil }
    guard let number = BN_bin2bn(nonce, Int32(nonce.count), nil) else { return nil }
    defer { BN_free(number) }
    guard let integer = BN_to_ASN1_INTEGER(number, nil) else { return nil }
    defer { ASN1_INTEGER_free(integer) }
    guard TS_REQ_set_nonce(request, integer) == 1, let text = ASN1Values.number(integer),
      let der = Self.der(of: request)
    else { return nil }
    self.digest = sha256
    self.nonce = text
    self.der = der
  }

  private static func set(_ policy: String?, on request: OpaquePointer) -> Bool {
    guard let policy else { return true }
    guard let object = OBJ_txt2obj(policy, 1) else { return false }
    defer { ASN1_OBJECT_free(object) }
    return TS_REQ_set_policy_id(request, object) == 1
  }

  private static func der(of request: OpaquePointer) -> [UInt8]? {
    var start: UnsafeMutablePointer<UInt8>?
    let count = i2d_TS_REQ(request, &start)
    guard count > 0, let start else { return nil }
    defer { seal_free(start) }
    return Array(UnsafeBufferPointer(start: start, count: Int(count)))
  }
}
