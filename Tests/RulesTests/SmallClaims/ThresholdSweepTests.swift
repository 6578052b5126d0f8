import Basics
import Jurisdictions
import Rules
import Testing

@Suite("The threshold of every province through time")
struct ThresholdSweepTests {
  private static let amounts = [
    1, 10_000, 20_000, 30_000, 45_000, 60_000, 80_000, 100_000, 150_000, 300_000, 600_000,
    2_000_000,
  ]

  @Test("a larger claim is never nearer to small claims", arguments: ProvinceName.all)
  func ordered(name: ProvinceName) throws {
    for threshold in try everyMonth(of: name) {
      let answers = threshold.compactMap(\.answer)
      let small = answers.prefix { $0 == .smallClaims }
      let rest = answers.dropFirst(small.count)
      #expect(!rest.contains(.smallClaims))
      #expect(rest.drop { $0 != .notSmallClaims }.allSatisfy { $0 == .notSmallClaims })
    }
  }

  @Test("a figure is stated with its ground, or not at all", arguments: ProvinceName.all)
  func grounded(name: ProvinceName) throws {
    for threshold in try everyMonth(of: name).compactMap(\.first) {
      #expect((threshold.cap == nil) == (threshold.status == .undetermined))
      #expect(threshold.cap == nil || threshold.notice != nil)
      #expect(threshold.cap != nil || threshold.agreedCap == nil)
      #expect(threshold.cap != nil || !threshold.warnings.isEmpty)
      #expect(threshold.candidates.allSatisfy { !$0.source.isEmpty })
      let hasTier = threshold.rule?.agreedShare != nil
      let tiers = threshold.candidates.filter { $0.kind != .pilot }.map { $0.agreedCap != nil }
      #expect(tiers.allSatisfy { $0 == hasTier })
    }
  }

  /// The first day of each month from 2012 to 2028, for each amount.
  private func everyMonth(of name: ProvinceName) throws -> [[Threshold]] {
    let library = ThresholdAsking().library
    let province = try library.province(name)
    let law = try library.smallClaims()
    let start = try #require(CalendarDay(iso: "2012-01-01"))
    return (0..<(17 * 12)).map { month in
      let day = start.adding(months: month)
      return Self.amounts.map { amount in
        Threshold(in: province, under: law, on: day, amount: Money(yuan: amount))
      }
    }
  }
}
