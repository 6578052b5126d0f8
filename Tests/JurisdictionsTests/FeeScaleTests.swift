import Basics
import Jurisdictions
import TestKit
import Testing

@Suite("Court fees")
struct FeeScaleTests {
  private let scale: FeeScale

  init() throws {
    scale = try LawLibrary { try RepositoryFiles.bytes($0) }.fees()
  }

  @Test(
    "full, halved once, and for a payment order",
    arguments: [
      ("0.01", "50.00", "25.00", "16.67"), ("50", "50.00", "25.00", "16.67"),
      ("10000", "50.00", "25.00", "16.67"), ("10001", "50.03", "25.01", "16.68"),
      ("50000", "1050.00", "525.00", "350.00"), ("100000", "2300.00", "1150.00", "766.67"),
      ("100001", "2300.02", "1150.01", "766.67"), ("200000", "4300.00", "2150.00", "1433.33"),
      ("500000", "8800.00", "4400.00", "2933.33"), ("1000000", "13800.00", "6900.00", "4600.00"),
      ("2000000", "22800.00", "11400.00", "7600.00"),
      ("20000000", "141800.00", "70900.00", "47266.67"),
      ("20000100", "141800.50", "70900.25", "47266.83"),
    ])
  func fees(claim: String, full: String, halved: String, order: String) throws {
    let fee = scale.fee(for: try Money(yuan: claim))
    #expect(fee.full.description == full)
    #expect(fee.halved.description == halved)
    #expect(fee.paymentOrder.description == order)
  }

  @Test("the largest claim a case may state does not overflow")
  func largest() {
    #expect(scale.fee(for: .limit).full > .zero)
  }

  @Test(
    "preservation, five thousand at most",
    arguments: [
      ("500", "30.00"), ("1000", "30.00"), ("2000", "40.00"), ("100000", "1020.00"),
      ("896000", "5000.00"), ("10000000", "5000.00"),
    ])
  func preservation(value: String, fee: String) throws {
    #expect(scale.preservationFee(for: try Money(yuan: value)).description == fee)
  }
}
