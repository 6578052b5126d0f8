import Basics
import CLibCrypto
import Foundation

/// What libcrypto holds in ASN.1, as values.
enum ASN1Values {
  /// Lower-case hexadecimal digits, two a byte; a minus before what is below nought.
  static func number(_ integer: UnsafePointer<ASN1_INTEGER>?) -> String? {
    guard let integer, let number = ASN1_INTEGER_to_BN(integer, nil) else { return nil }
    defer { BN_free(number) }
    guard let digits = BN_bn2hex(number) else { return nil }
    defer { seal_free(digits) }
    return String(cString: digits).lowercased()
  }

  /// Nil where it is too large for a count.
  static func count(_ integer: UnsafePointer<ASN1_INTEGER>?) -> Int? {
    guard let integer else { return nil }
    var value: Int64 = 0
    return ASN1_INTEGER_get_int64(&value, integer) == 1 ? Int(exactly: value) : nil
  }

  static func bytes(_ string: UnsafePointer<ASN1_STRING>?) -> [UInt8] {
    guard let string, let start = ASN1_STRING_get0_data(string) else { return [] }
    return Array(UnsafeBufferPointer(start: start, count: Int(max(0, ASN1_STRING_length(string)))))
  }

  static func text(_ string: UnsafePointer<ASN1_STRING>?) -> String? {
    guard let string else { return nil }
    var start: UnsafeMutablePointer<UInt8>?
    let count = ASN1_STRING_to_UTF8(&start, string)
    guard count >= 0, let start else { return nil }
    defer { seal_free(start) }
    return String(decoding: UnsafeBufferPointer(start: start, count: Int(count)), as: UTF8.self)
  }

  /// Dotted numbers.
  static func object(_ object: OpaquePointer?) -> String? {
    guard let object else { return nil }
    var room = [CChar](repeating: 0, count: 256)
    let count = OBJ_obj2txt(&room, Int32(room.count), object, 1)
    guard count > 0, count < room.count else { return nil }
    return String(decoding: room.prefix(Int(count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// In China time, to the second; what is finer is dropped. The year 9999, which says “without end”
  /// (RFC 5280, 4.1.2.5), becomes the calendar's last.
  static func moment(_ time: UnsafePointer<ASN1_TIME>?) -> Moment? {
    guard let parts = parts(of: time) else { return nil }
    if parts.tm_year + 1900 > lastYear {
      return CalendarDay(year: Int(lastYear), month: 12, day: 31).map {
        Moment(day: $0, second: 86_399)
      }
    }
    guard
      let day = CalendarDay(
        year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    else { return nil }
    let second = Int(parts.tm_hour) * 3600 + Int(parts.tm_min) * 60 + Int(parts.tm_sec) + 8 * 3600
    return Moment(day: day.adding(days: second / 86_400), second: second % 86_400)
  }

  private static let lastYear: Int32 = 2199

  static func seconds(_ time: UnsafePointer<ASN1_TIME>?) -> time_t? {
    guard var parts = parts(of: time) else { return nil }
    return timegm(&parts)
  }

  private static func parts(of time: UnsafePointer<ASN1_TIME>?) -> tm? {
    var parts = tm()
    guard let time, ASN1_TIME_to_tm(time, &parts) == 1 else { return nil }
    return parts
  }

  /// `CN=…, O=…`, with the writing of every people left as it is.
  static func name(_ name: OpaquePointer?) -> String? {
    guard let name, let memory = BIO_new(BIO_s_mem()) else { return nil }
    defer { BIO_free(memory) }
    // Escapes of RFC 2253 and of control characters, UTF-8, “, ” between, unknown kinds as digits.
    let flags: UInt = 0x1 | 0x2 | 0x10 | 0x100 | 0x200 | (2 << 16)
    guard X509_NAME_print_ex(memory, name, 0, flags) >= 0 else { return nil }
    var start: UnsafeMutablePointer<CChar>?
    let count = seal_written(memory, &start)
    guard count > 0, let start else { return nil }
    let bytes = UnsafeRawBufferPointer(start: start, count: count)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The name a person would use: the common name, else the organisation's.
  static func shortName(_ name: OpaquePointer?) -> String? {
    guard let name else { return nil }
    for kind in [NID_commonName, NID_organizationName] {
      let index = X509_NAME_get_index_by_NID(name, kind, -1)
      guard index >= 0, let entry = X509_NAME_get_entry(name, index) else { continue }
      if let text = text(X509_NAME_ENTRY_get_data(entry)), !text.isEmpty { return text }
    }
    return self.name(name)
  }
}
