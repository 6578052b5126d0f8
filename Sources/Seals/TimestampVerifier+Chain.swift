import CLibCrypto
import Foundation

extension TimestampVerifier {
  /// From the signer as far up as certificates were given; first whether there is a chain at all, then
  /// whether each was valid at the time of the stamp.
  func chain(
    of opened: borrowing OpenedToken, from signer: Certificate, _ embedded: [Certificate]
  ) -> TimestampVerification.Chain {
    guard let time = ASN1Values.seconds(TS_TST_INFO_get_time(opened.info)) else { return .unknown }
    let timeless = walk(from: signer, embedded, at: nil)
    guard case .complete = timeless else { return timeless }
    return walk(from: signer, embedded, at: time)
  }

  private func walk(
    from signer: Certificate, _ embedded: [Certificate], at time: time_t?
  ) -> TimestampVerification.Chain {
    defer { ERR_clear_error() }
    guard let store = X509_STORE_new(), let context = X509_STORE_CTX_new(),
      let handle = CertificateHandle(signer.der)
    else { return .unknown }
    defer {
      X509_STORE_CTX_free(context)
      X509_STORE_free(store)
    }
    for root in roots {
      guard let root = CertificateHandle(root.der) else { continue }
      X509_STORE_add_cert(store, root.pointer)
    }
    let others = CertificateStack(embedded + given)
    guard X509_STORE_CTX_init(context, store, handle.pointer, others.pointer) == 1 else {
      return .unknown
    }
    if let time {
      X509_STORE_CTX_set_time(context, 0, time)
    } else {
      X509_STORE_CTX_set_flags(context, UInt(X509_V_FLAG_NO_CHECK_TIME))
    }
    let isWhole = X509_verify_cert(context) == 1
    return answer(of: context, isWhole: isWhole)
  }

  private func answer(of context: OpaquePointer, isWhole: Bool) -> TimestampVerification.Chain {
    let last = X509_STORE_CTX_get_current_cert(context)
    if isWhole {
      let chain = X509_STORE_CTX_get0_chain(context)
      let count = chain.map { seal_certificates_count($0) } ?? 0
      if let chain, let forgeable = Self.forgeable(in: chain, count) { return .broken(forgeable) }
      let root = chain.flatMap { seal_certificate($0, count - 1) }
      return .complete(root: root.flatMap { name($0, \.name) } ?? "")
    }
    switch Int32(X509_STORE_CTX_get_error(context)) {
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
      X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
      return .missing(issuer: last.flatMap { name($0, \.issuer) } ?? "")
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
      return .untrusted(root: last.flatMap { name($0, \.name) } ?? "")
    case X509_V_ERR_CERT_HAS_EXPIRED, X509_V_ERR_CERT_NOT_YET_VALID:
      return .notValidThen(name: last.flatMap { name($0, \.name) } ?? "")
    case let error:
      let words = X509_verify_cert_error_string(Int(error)).map { String(cString: $0) }
      return .broken(words ?? "\(error)")
    }
  }

  /// A certificate below the root that was signed by a hash of which forgeries are made.
  private static func forgeable(in chain: OpaquePointer, _ count: Int32) -> String? {
    for index in 0..<max(0, count - 1) {
      guard let certificate = seal_certificate(chain, index) else { continue }
      var hash: Int32 = 0
      guard OBJ_find_sigid_algs(X509_get_signature_nid(certificate), &hash, nil) == 1 else {
        continue
      }
      if case .forgeable(let name) = SignatureHash(number: hash) {
        return "其中一张证书用 \(name) 签名，可以伪造"
      }
    }
    return nil
  }

  private func name(
    _ certificate: OpaquePointer, _ key: KeyPath<Certificate, String>
  ) -> String? {
    Certificate(certificate, [])?[keyPath: key]
  }
}
