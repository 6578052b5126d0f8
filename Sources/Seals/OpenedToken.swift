import CLibCrypto

/// A token as libcrypto holds it, let go with its owner.
struct OpenedToken: ~Copyable {
  /// The signed message.
  let message: OpaquePointer
  /// What was signed.
  let info: OpaquePointer
  private let der: [UInt8]

  init(_ der: [UInt8]) throws(TimestampFault) {
    defer { ERR_clear_error() }
    let (read, used) = Self.read(der) { d2i_CMS_ContentInfo(nil, $0, $1) }
    guard let read else { throw Self.isCut(der) ? .truncated : .unreadable }
    guard used == der.count, OBJ_obj2nid(CMS_get0_type(read)) == NID_pkcs7_signed,
      OBJ_obj2nid(CMS_get0_eContentType(read)) == NID_id_smime_ct_TSTInfo
    else {
      CMS_ContentInfo_free(read)
      throw used == der.count ? .notTimestamp : .trailing
    }
    let content = ASN1Values.bytes(CMS_get0_content(read)?.pointee)
    let (info, told) = Self.read(content) { d2i_TS_TST_INFO(nil, $0, $1) }
    guard let info, told == content.count else {
      if let info { TS_TST_INFO_free(info) }
      CMS_ContentInfo_free(read)
      throw .unreadable
    }
    message = read
    self.info = info
    self.der = der
  }

  deinit {
    TS_TST_INFO_free(info)
    CMS_ContentInfo_free(message)
  }

  private static func read(
    _ der: [UInt8],
    _ read: (UnsafeMutablePointer<UnsafePointer<UInt8>?>, Int) -> OpaquePointer?
  ) -> (OpaquePointer?, used: Int) {
    der.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return (nil, 0) }
      var next: UnsafePointer<UInt8>? = start
      let value = read(&next, bytes.count)
      return (value, next.map { $0 - start } ?? 0)
    }
  }

  /// Whether the outermost length tells of more bytes than there are.
  private static func isCut(_ der: [UInt8]) -> Bool {
    guard der.count > 2, der[1] > 0x80, der[1] <= 0x84 else { return false }
    let count = Int(der[1] & 0x7F)
    guard der.count > 2 + count else { return true }
    return der[2..<(2 + count)].reduce(0) { $0 << 8 | Int($1) } > der.count - 2 - count
  }

  /// The one who signed; nil where there is none or more than one.
  var signer: OpaquePointer? {
    guard let signers = CMS_get0_SignerInfos(message), seal_signers_count(signers) == 1 else {
      return nil
    }
    return seal_signer(signers, 0)
  }

  /// By which hash it was signed.
  var signatureHash: SignatureHash {
    var algorithm: UnsafeMutablePointer<X509_ALGOR>?
    guard let signer else { return .unknown }
    CMS_SignerInfo_get0_algs(signer, nil, nil, &algorithm, nil)
    guard let object = algorithm?.pointee.algorithm else { return .unknown }
    return SignatureHash(number: OBJ_obj2nid(object))
  }

  /// The certificates in the token, as many as a chain may have and some more.
  var certificates: [Certificate] {
    guard let stack = CMS_get1_certs(message) else { return [] }
    defer { seal_certificates_free(stack) }
    return (0..<min(32, max(0, seal_certificates_count(stack)))).compactMap { index in
      guard let one = seal_certificate(stack, index) else { return nil }
      return Certificate(one, Self.der(of: one))
    }
  }

  private static func der(of certificate: OpaquePointer) -> [UInt8] {
    var start: UnsafeMutablePointer<UInt8>?
    let count = i2d_X509(certificate, &start)
    guard count > 0, let start else { return [] }
    defer { seal_free(start) }
    return Array(UnsafeBufferPointer(start: start, count: Int(count)))
  }

  /// The signer's certificate among these.
  func signerCertificate(among certificates: [Certificate]) -> Certificate? {
    guard let signer else { return nil }
    return certificates.first { certificate in
      guard let handle = CertificateHandle(certificate.der) else { return false }
      return CMS_SignerInfo_cert_cmp(signer, handle.pointer) == 0
    }
  }

  func value() throws(TimestampFault) -> TimestampToken {
    guard let stamped = TS_TST_INFO_get_msg_imprint(info),
      let hash = TS_MSG_IMPRINT_get_algo(stamped)?.pointee.algorithm,
      let object = ASN1Values.object(hash),
      let policy = ASN1Values.object(TS_TST_INFO_get_policy_id(info)),
      let serial = ASN1Values.number(TS_TST_INFO_get_serial(info)),
      let time = ASN1Values.moment(TS_TST_INFO_get_time(info))
    else { throw .unreadable }
    let own = certificates
    return TimestampToken(
      time: time, policy: policy,
      algorithm: (object, DigestAlgorithm(number: OBJ_obj2nid(hash))),
      imprint: ASN1Values.bytes(TS_MSG_IMPRINT_get_msg(stamped)), serial: serial,
      nonce: ASN1Values.number(TS_TST_INFO_get_nonce(info)), authority: authority,
      accuracy: accuracy, signer: signerCertificate(among: own), certificates: own, der: der)
  }

  private var authority: String? {
    guard let name = TS_TST_INFO_get_tsa(info) else { return nil }
    var kind: Int32 = 0
    let value = GENERAL_NAME_get0_value(name, &kind)
    return kind == GEN_DIRNAME ? ASN1Values.shortName(value.map(OpaquePointer.init)) : nil
  }

  private var accuracy: Int? {
    guard let accuracy = TS_TST_INFO_get_accuracy(info) else { return nil }
    let parts = [
      (TS_ACCURACY_get_seconds(accuracy), 1_000_000), (TS_ACCURACY_get_millis(accuracy), 1000),
      (TS_ACCURACY_get_micros(accuracy), 1),
    ]
    return parts.reduce(0) { sum, part in
      let count = ASN1Values.count(part.0) ?? 0
      return sum + ((0...86_400).contains(count) ? count * part.1 : 0)
    }
  }
}
