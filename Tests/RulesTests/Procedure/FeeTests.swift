import Basics
import Matters
import Rules
import TestKit
import Testing

@Suite("The court fee: claims added up, halved once")
struct FeeTests {
  private static func buyer(_ paid: String) -> CaseText {
    CaseText.minimal.with("paid: 198.00", "paid: \(paid)")
      .with("domicile: 浙江省杭州市西湖区示例路1号", "domicile: 江苏省南京市玄武区示例路1号")
  }

  @Test(
    "small claims and simplified procedure pay half",
    arguments: [
      ("198.00", "50.00", "25.00"), ("50000", "1050.00", "525.00"),
      ("100000", "2300.00", "1150.00"),
    ])
  func halved(paid: String, full: String, payable: String) throws {
    let fee = try Judging(Self.buyer(paid)).assessment().fee
    #expect(fee.full?.description == full)
    #expect(fee.payable?.description == payable)
    #expect(fee.basis.contains { $0.id == "FEE06-13" })
  }

  @Test("two claims are added before the scale is applied")
  func added() throws {
    let claim = "- {id: Q2, kind: damages, amount: 25000, against: [merchant], evidence: [E1]}"
    let assessment = try Judging(Self.buyer("25000").adding(claim, after: "- {id: Q1")).assessment()
    #expect(assessment.amountInDispute.description == "50000.00")
    #expect(assessment.fee.payable?.description == "525.00")
  }

  @Test("the ordinary procedure pays the whole fee")
  func ordinary() throws {
    let text = Self.buyer("198.00").adding("whereabouts_unknown: true", after: "identity_disclosed")
    let fee = try Judging(text).assessment().fee
    #expect(fee.payable == fee.full)
    #expect(fee.payable?.description == "50.00")
  }

  @Test("where the procedure cannot be told, neither can the fee")
  func undetermined() throws {
    let assessment = try Judging(.minimal.with("paid: 198.00", "paid: 60000")).assessment()
    #expect(assessment.procedure.kind == .undetermined)
    #expect(assessment.fee.payable == nil)
    #expect(assessment.fee.full?.description == "1300.00")
  }

  @Test("without a sum there is no fee to tell")
  func noSum() throws {
    let text = CaseText.minimal.with(
      "kind: refund, purchases: [P1]", "kind: apology, purchases: [P1]")
    let assessment = try Judging(text).assessment()
    #expect(assessment.amountInDispute == .zero)
    #expect(assessment.fee.payable == nil)
  }
}
