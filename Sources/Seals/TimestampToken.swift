package import Basics
import Foundation

/// A time-stamp (RFC 3161): somebody's signed word that a digest was there at a time.
///
/// Reading it believes nothing in it: `verification` does the looking.
package struct TimestampToken: Hashable, Sendable {
  package static let sizeLimit = 1 << 20

  /// In China time.
  package let time: Moment
  /// The authority's rules for this stamp, as dotted numbers.
  package let policy: String
  /// Nil where it is a hash we do not know.
  package let algorithm: DigestAlgorithm?
  /// The hash as dotted numbers.
  package let algorithmObject: String
  /// The stamped digest, hexadecimal.
  package let imprint: String
  /// Hexadecimal.
  package let serial: String
  package let nonce: String?
  /// Who says to have stamped it; what counts is the signer's certificate.
  package let authority: String?
  /// How far the time may be off, in microseconds; nil where it does not say.
  package let accuracy: Int?
  /// The signer's, where it lies in the token.
  package let signer: Certificate?
  /// All that lie in it.
  package let certificates: [Certificate]
  /// The token itself, without the answer around it.
  package let der: [UInt8]

  /// Reads a token or a whole answer (`.tsr`, `.tsa`), in DER, PEM or base64.
  package init(reading bytes: [UInt8]) throws(TimestampFault) {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= Self.sizeLimit else { throw .tooLarge }
    self = try OpenedToken(try TimestampAnswer.token(in: try Self.der(of: bytes))).value()
  }

  private static func der(of bytes: [UInt8]) throws(TimestampFault) -> [UInt8] {
    if bytes[0] == 0x30, bytes.count > 1, bytes[1] & 0x80 != 0 || bytes.count == Int(bytes[1]) + 2 {
      return bytes
    }
    let labels: Set<String> = [
      "PKCS7", "CMS", "TIMESTAMP", "TIME STAMP", "TSR", "TIMESTAMP RESPONSE", "TIMESTAMP TOKEN",
    ]
    if let block = ArmouredText.blocks(in: bytes, labels: labels).first { return block }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard let inner = ArmouredText.base64(text), inner.first == 0x30 else { throw .notTimestamp }
    return inner
  }

  init(
    time: Moment, policy: String, algorithm: (object: String, known: DigestAlgorithm?),
    imprint: [UInt8], serial: String, nonce: String?, authority: String?, accuracy: Int?,
    signer: Certificate?, certificates: [Certificate], der: [UInt8]
  ) {
    self.time = time
    self.policy = policy
    self.algorithm = algorithm.known
    algorithmObject = algorithm.object
    self.imprint = Hexadecimal.text(imprint)
    self.serial = serial
    self.nonce = nonce
    self.authority = authority
    self.accuracy = accuracy
    self.signer = signer
    self.certificates = certificates
    self.der = der
  }
}

extension TimestampToken {
  /// Whom to name as the one who stamped.
  package var authorityName: String? { signer?.name ?? authority }

  /// Whether a number as a paper prints it is this stamp's own, in tens or in sixteens.
  package func isNumbered(_ text: String) -> Bool {
    let digits = text.lowercased().filter { !" :-".contains($0) }
    let plain = digits.hasPrefix("0x") ? String(digits.dropFirst(2)) : digits
    func stripped(_ text: String) -> Substring { text.drop { $0 == "0" } }
    return stripped(plain) == stripped(serial) || stripped(plain) == stripped(decimalSerial)
  }

  /// Hexadecimal digits of a serial number that is turned into tens; RFC 3161 asks for 40.
  private static let longestSerial = 128

  /// The serial number in tens; one beyond all measure stays as it is.
  package var decimalSerial: String {
    guard serial.utf8.count <= Self.longestSerial else { return serial }
    var digits: [Int] = [0]
    for scalar in serial.utf8 {
      guard let value = Int(String(UnicodeScalar(scalar)), radix: 16) else { return serial }
      var carry = value
      for index in digits.indices {
        carry += digits[index] * 16
        digits[index] = carry % 10
        carry /= 10
      }
      while carry > 0 {
        digits.append(carry % 10)
        carry /= 10
      }
    }
    return digits.reversed().map(String.init).joined()
  }
}
