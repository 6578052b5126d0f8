import CLibCrypto

/// The certificate that a signature says it was made by: a hash of it in a signed attribute (RFC 2634,
/// 5.4; RFC 5035, 3).
struct NamedCertificate {
  private let algorithm: DigestAlgorithm
  private let hash: [UInt8]

  /// - Parameters:
  ///   - der: the attribute's value: `SEQUENCE { SEQUENCE OF ESSCertID, … }`.
  ///   - isSecond: of the newer form, which may name its hash and else means SHA-256.
  /// - Returns: nil where it is written otherwise, or by a hash we do not know.
  init?(_ der: [UInt8], isSecond: Bool) {
    var reader = DERReader(der[...])
    guard var list = reader.open(0x30), var certificates = list.open(0x30),
      var first = certificates.open(0x30)
    else { return nil }
    var algorithm = isSecond ? DigestAlgorithm.sha256 : .sha1
    if isSecond, first.next == 0x30 {
      guard var named = first.open(0x30), let object = named.whole(0x06),
        let known = Self.algorithm(object)
      else { return nil }
      algorithm = known
    }
    guard let hash = first.open(0x04) else { return nil }
    self.algorithm = algorithm
    self.hash = Array(hash.bytes)
  }

  func isFingerprint(of certificate: [UInt8]) -> Bool {
    var digest = StreamingDigest(algorithm)
    digest.update(certificate)
    return digest.finish() == Hexadecimal.text(hash)
  }

  private static func algorithm(_ object: ArraySlice<UInt8>) -> DigestAlgorithm? {
    let read = Array(object).withUnsafeBufferPointer { bytes in
      var next = bytes.baseAddress
      return d2i_ASN1_OBJECT(nil, &next, bytes.count)
    }
    guard let read else { return nil }
    defer { ASN1_OBJECT_free(read) }
    return DigestAlgorithm(number: OBJ_obj2nid(read))
  }
}

/// Values in DER, one after another; anything unusual ends the reading.
private struct DERReader {
  private(set) var bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// The mark of the next value.
  var next: UInt8? { bytes.first }

  /// The inside of the next value, if it has this mark; then the value behind it is next.
  mutating func open(_ mark: UInt8) -> DERReader? {
    guard let (head, count) = size(of: mark) else { return nil }
    let inside = bytes.dropFirst(head).prefix(count)
    bytes = bytes.dropFirst(head + count)
    return DERReader(inside)
  }

  /// The next value with its mark and length.
  mutating func whole(_ mark: UInt8) -> ArraySlice<UInt8>? {
    guard let (head, count) = size(of: mark) else { return nil }
    let value = bytes.prefix(head + count)
    bytes = bytes.dropFirst(head + count)
    return value
  }

  private func size(of mark: UInt8) -> (head: Int, count: Int)? {
    let start = Array(bytes.prefix(4))
    guard start.count >= 2, start[0] == mark else { return nil }
    var (head, count) = (2, Int(start[1]))
    if count == 0x81, start.count > 2 {
      (head, count) = (3, Int(start[2]))
    } else if count == 0x82, start.count > 3 {
      (head, count) = (4, Int(start[2]) << 8 | Int(start[3]))
    } else if count >= 0x80 {
      return nil
    }
    return head + count <= bytes.count ? (head, count) : nil
  }
}
