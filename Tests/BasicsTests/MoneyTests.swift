import Basics
import Testing

@Suite("Amounts")
struct MoneyTests {
  @Test(
    "amounts as people write them",
    arguments: [
      ("198", 19_800), ("1,280.50", 128_050), ("１９８．５", 19_850), ("¥ 12", 1_200), ("60元", 6_000),
      ("0", 0), ("100000000000.00", 10_000_000_000_000), ("0.01", 1),
    ])
  func read(text: String, fen: Int) throws {
    #expect(try Money(yuan: text).fen == fen)
  }

  @Test(
    "what is not an amount",
    arguments: [
      ("-5", Money.Fault.negative), ("1.234", .tooManyDecimals), ("NaN", .notANumber),
      ("100000000000.01", .tooLarge), ("", .notANumber), ("1,28", .notANumber), ("1.", .notANumber),
      ("1e3", .notANumber), ("0x10", .notANumber), ("999999999999999999999", .tooLarge),
    ])
  func refused(text: String, fault: Money.Fault) {
    #expect(throws: fault) { try Money(yuan: text) }
  }

  @Test("written out")
  func written() {
    #expect(Money(fen: 128_050).description == "1280.50")
    #expect(Money(fen: 123_456_789_05).grouped == "123,456,789.05")
    #expect(Money(fen: 5).grouped == "0.05")
    #expect(Ratio("0.5")?.description == "0.5")
    #expect(Ratio("2")?.of(Money(fen: 129_220_00)) == Money(fen: 258_440_00))
    #expect(Ratio("0.5")?.of(Money(fen: 13_675_700)).description == "68378.50")
  }
}
