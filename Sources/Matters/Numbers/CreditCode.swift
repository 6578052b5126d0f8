import Basics

/// A unified social credit code by GB 32100-2015.
package struct CreditCode: Hashable, Sendable {
  /// Why a text is no such code; the raw value is the last part of a finding's identifier.
  package enum Fault: String, Error, CaseIterable {
    case length, characters, checksum
  }

  package let text: String

  package init(_ written: String) throws(Fault) {
    let bytes = Array(FullWidth.folded(written).uppercased().utf8)
    guard bytes.count == 18 else { throw .length }
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)
    var values: [Int] = []
    for byte in bytes {
      guard let value = alphabet.firstIndex(of: byte) else { throw .characters }
      values.append(value)
    }
    let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
    let sum = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
    guard values[17] == (31 - sum % 31) % 31 else { throw .checksum }
    text = String(decoding: bytes, as: UTF8.self)
  }
}

extension CreditCode.Fault {
  /// What is wrong, as the end of a sentence.
  package var chinese: String {
    switch self {
    case .length: "应当是 18 位"
    case .characters: "只能有数字和大写字母，并且没有 I、O、S、V、Z"
    case .checksum: "最后一位与前 17 位对不上，可能抄错了一位"
    }
  }
}
