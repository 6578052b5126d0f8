package import Basics

/// A resident identity number by GB 11643: region, birth date, sequence with sex, check digit.
package struct ResidentNumber: Hashable, Sendable {
  /// Why a text is no such number; the raw value is the last part of a finding's identifier.
  package enum Fault: String, Error, CaseIterable {
    case length, characters, region, birthDate = "birth_date", checksum
  }

  /// Eighteen characters, the last may be `X`.
  package let text: String
  package let birthDate: CalendarDay
  /// 男 or 女.
  package let sex: String

  package init(_ written: String) throws(Fault) {
    let bytes = Array(FullWidth.folded(written).uppercased().utf8)
    guard bytes.count == 18 else { throw .length }
    let digits = bytes.prefix(17).map { Int($0) - 0x30 }
    guard digits.allSatisfy({ (0...9).contains($0) }),
      bytes[17] == UInt8(ascii: "X") || (0x30...0x39).contains(bytes[17])
    else { throw .characters }
    guard Self.provinces.contains(digits[0] * 10 + digits[1]) else { throw .region }
    let number = { (range: Range<Int>) in range.reduce(0) { $0 * 10 + digits[$1] } }
    guard
      let birth = CalendarDay(year: number(6..<10), month: number(10..<12), day: number(12..<14))
    else { throw .birthDate }
    guard bytes[17] == Self.checkDigit(digits) else { throw .checksum }
    text = String(decoding: bytes, as: UTF8.self)
    birthDate = birth
    sex = digits[16] % 2 == 1 ? "男" : "女"
  }

  /// The last character by ISO 7064 MOD 11-2.
  package static func checkDigit(_ digits: [Int]) -> UInt8 {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
    return Array("10X98765432".utf8)[sum % 11]
  }

  /// First two digits of the region code (GB/T 2260), with Taiwan, Hong Kong and Macau residents.
  private static let provinces: Set<Int> = [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
    53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83,
  ]
}

extension ResidentNumber.Fault {
  /// What is wrong, as the end of a sentence.
  package var chinese: String {
    switch self {
    case .length: "应当是 18 位"
    case .characters: "只能有数字，最后一位可以是 X"
    case .region: "前两位不是省份代码"
    case .birthDate: "第 7 至 14 位不是一个日期"
    case .checksum: "最后一位与前 17 位对不上，可能抄错了一位"
    }
  }
}
