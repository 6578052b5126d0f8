package import Basics
import CLibCrypto
import Foundation

/// An X.509 certificate as far as a time-stamp needs it.
package struct Certificate: Hashable, Sendable {
  /// Larger files are not read for certificates.
  package static let sizeLimit = 1 << 20

  package let der: [UInt8]
  package let subject: String
  package let issuer: String
  /// The common name, or whatever names the subject best.
  package let name: String
  /// Hexadecimal digits.
  package let serial: String
  package let from: Moment
  package let until: Moment
  /// Issued by itself: where a chain may end.
  package let isRoot: Bool

  /// The certificates in a file: PEM, one after another, or one in DER. None where it is something else.
  package static func reading(_ bytes: [UInt8]) -> [Certificate] {
    guard !bytes.isEmpty, bytes.count <= sizeLimit else { return [] }
    let blocks = ArmouredText.blocks(in: bytes, labels: ["CERTIFICATE", "TRUSTED CERTIFICATE"])
    return (blocks.isEmpty ? [bytes] : blocks).compactMap { block in
      guard let handle = CertificateHandle(block) else { return nil }
      return Certificate(handle.pointer, block)
    }
  }

  /// Nil where it lacks what every certificate has.
  init?(_ pointer: OpaquePointer, _ der: [UInt8]) {
    guard let from = ASN1Values.moment(X509_get0_notBefore(pointer)),
      let until = ASN1Values.moment(X509_get0_notAfter(pointer)),
      let serial = ASN1Values.number(X509_get0_serialNumber(pointer))
    else { return nil }
    self.der = der
    subject = ASN1Values.name(X509_get_subject_name(pointer)) ?? ""
    issuer = ASN1Values.name(X509_get_issuer_name(pointer)) ?? ""
    name = ASN1Values.shortName(X509_get_subject_name(pointer)) ?? ""
    self.serial = serial
    self.from = from
    self.until = until
    isRoot =
      X509_NAME_cmp(X509_get_subject_name(pointer), X509_get_issuer_name(pointer)) == 0
  }
}

/// libcrypto's certificate, let go with its owner.
struct CertificateHandle: ~Copyable {
  let pointer: OpaquePointer

  /// Nil where the bytes are not exactly one certificate.
  init?(_ der: [UInt8]) {
    var end = 0
    let read: OpaquePointer? = der.withUnsafeBufferPointer { bytes in
      var start = bytes.baseAddress
      let read = d2i_X509(nil, &start, bytes.count)
      end = start.flatMap { start in bytes.baseAddress.map { start - $0 } } ?? 0
      return read
    }
    ERR_clear_error()
    guard let read, end == der.count else {
      X509_free(read)
      return nil
    }
    pointer = read
  }

  deinit { X509_free(pointer) }
}

/// A list of certificates for libcrypto, let go with its owner.
struct CertificateStack: ~Copyable {
  let pointer: OpaquePointer

  init(_ certificates: [Certificate]) {
    guard let stack = seal_certificates_new() else { preconditionFailure("out of memory") }
    pointer = stack
    for certificate in certificates {
      guard let handle = CertificateHandle(certificate.der) else { continue }
      _ = seal_certificates_add(stack, handle.pointer)
    }
  }

  deinit { seal_certificates_free(pointer) }
}

/// PEM, and base64 without its armour.
enum ArmouredText {
  /// What stands between the lines `-----BEGIN …-----` and `-----END …-----` of the labels.
  static func blocks(in bytes: [UInt8], labels: Set<String>) -> [[UInt8]] {
    guard bytes.starts(with: Array("-----BEGIN".utf8)) || bytes.contains(UInt8(ascii: "-")) else {
      return []
    }
    var blocks: [[UInt8]] = []
    var inner: [UInt8]?
    for line in bytes.split(whereSeparator: { $0 == 10 || $0 == 13 }) {
      let text = String(decoding: line, as: UTF8.self).trimmingCharacters(in: .whitespaces)
      if text.hasPrefix("-----BEGIN "), labels.contains(label(text, "-----BEGIN ")) {
        inner = []
      } else if text.hasPrefix("-----END ") {
        if let inner, let block = base64(inner) { blocks.append(block) }
        inner = nil
      } else {
        inner?.append(contentsOf: line)
      }
    }
    return blocks
  }

  private static func label(_ line: String, _ opening: String) -> String {
    String(line.dropFirst(opening.count).dropLast(5))
  }

  /// Nil where anything but base64 and white space is in it.
  static func base64(_ bytes: [UInt8]) -> [UInt8]? {
    let letters = bytes.filter { ![9, 10, 13, 32].contains($0) }
    guard !letters.isEmpty else { return nil }
    return Data(base64Encoded: Data(letters)).map(Array.init)
  }
}
