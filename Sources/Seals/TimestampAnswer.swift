import CLibCrypto

/// What an authority sends: a status and, where it was granted, a token.
enum TimestampAnswer {
  /// The token of an answer, or the bytes themselves where they are a token already.
  static func token(in der: [UInt8]) throws(TimestampFault) -> [UInt8] {
    defer { ERR_clear_error() }
    let outer = try Header(der, at: 0)
    guard outer.isSequence else { throw .notTimestamp }
    guard let inner = try? Header(der, at: outer.content) else { throw .notTimestamp }
    if inner.isObject { return der }
    guard inner.isSequence else { throw .notTimestamp }
    guard outer.content + outer.length <= der.count else { throw .truncated }
    guard outer.content + outer.length == der.count else { throw .trailing }
    return try token(of: der, from: outer.content, to: outer.content + outer.length)
  }

  private static func token(
    of der: [UInt8], from start: Int, to end: Int
  ) throws(TimestampFault) -> [UInt8] {
    var used = 0
    let read: OpaquePointer? = der[start..<end].withUnsafeBufferPointer { bytes in
      var next = bytes.baseAddress
      let read = d2i_TS_STATUS_INFO(nil, &next, bytes.count)
      used = next.flatMap { next in bytes.baseAddress.map { next - $0 } } ?? 0
      return read
    }
    guard let read else { throw .notTimestamp }
    defer { TS_STATUS_INFO_free(read) }
    let status = ASN1Values.count(TS_STATUS_INFO_get0_status(read)) ?? -1
    guard (0...1).contains(status) else {
      throw .refused(status: status, text: text(of: read), reasons: reasons(of: read))
    }
    guard start + used < end else { throw .unreadable }
    return Array(der[(start + used)..<end])
  }

  /// The authority's own words, as long as a sentence.
  private static func text(of status: OpaquePointer) -> String? {
    guard let texts = TS_STATUS_INFO_get0_text(status) else { return nil }
    let count = min(4, max(0, seal_texts_count(texts)))
    let words = (0..<count).compactMap { ASN1Values.text(seal_text(texts, $0)) }
      .joined(separator: "；")
    return words.isEmpty ? nil : String(words.prefix(200))
  }

  /// RFC 3161, 2.4.2.
  private static func reasons(of status: OpaquePointer) -> [String] {
    guard let bits = TS_STATUS_INFO_get0_failure_info(status) else { return [] }
    let known: [(Int32, String)] = [
      (0, "不接受这种哈希算法"), (2, "请求不被接受"), (5, "请求格式有误"), (14, "时间来源暂不可用"),
      (15, "不接受所要的策略"), (16, "不接受请求里的扩展"), (17, "不能提供所要的附加信息"), (25, "机构的系统出错"),
    ]
    return known.filter { ASN1_BIT_STRING_get_bit(bits, $0.0) == 1 }.map(\.1)
  }

  /// The first bytes of a value in DER.
  private struct Header {
    let isSequence: Bool
    let isObject: Bool
    let content: Int
    let length: Int

    init(_ der: [UInt8], at start: Int) throws(TimestampFault) {
      guard start < der.count else { throw .truncated }
      var length = 0
      var (tag, kind): (Int32, Int32) = (0, 0)
      var content = 0
      let answer = der[start...].withUnsafeBufferPointer { bytes in
        var next = bytes.baseAddress
        let answer = ASN1_get_object(&next, &length, &tag, &kind, bytes.count)
        content = next.flatMap { next in bytes.baseAddress.map { next - $0 } } ?? 0
        return answer
      }
      // Bit 0x80 is set too where the value is longer than what there is.
      guard content > 0, length >= 0 else { throw .truncated }
      isSequence = kind == 0 && tag == V_ASN1_SEQUENCE
      isObject = kind == 0 && tag == V_ASN1_OBJECT
      if answer & 0x80 != 0, isSequence || isObject { throw .truncated }
      self.content = start + content
      self.length = length
    }
  }
}
