import Basics
import Seals
import TestKit

/// The invented authority's stamps (`fixtures/make.sh`).
enum Stamps {
  static let folder = "Tests/SealsTests/fixtures"

  static func bytes(_ name: String) throws -> [UInt8] {
    try RepositoryFiles.bytes("\(folder)/\(name)")
  }

  static func token(_ name: String) throws -> TimestampToken {
    try TimestampToken(reading: bytes(name))
  }

  static func certificates(_ names: String...) throws -> [Certificate] {
    try names.flatMap { Certificate.reading(try bytes($0)) }
  }

  static func digests(of bytes: [UInt8]) -> [DigestAlgorithm: String] {
    var all: [DigestAlgorithm: String] = [:]
    for algorithm in DigestAlgorithm.allCases {
      var digest = StreamingDigest(algorithm)
      digest.update(bytes)
      all[algorithm] = digest.finish()
    }
    return all
  }

  static func verify(
    _ token: TimestampToken, file: [UInt8]? = nil, given: [Certificate] = [],
    roots: [Certificate]? = nil, policy: String? = nil, on day: CalendarDay? = nil
  ) throws -> TimestampVerification {
    TimestampVerifier(
      given: given, roots: try roots ?? certificates("root.pem"), policy: policy, on: day
    ).verify(token, digests: digests(of: try file ?? bytes("order.txt")))
  }
}
