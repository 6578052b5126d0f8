import Basics
import Matters
import TestKit
import Testing
import YAMLFiles

@Suite("Sums")
struct TotalsTests {
  @Test("prices at the limit add up, absurd totals are an error, and nothing overflows")
  func totals() throws {
    func findings(_ copies: Int) throws -> [String] {
      let claims = (0..<copies).map {
        "  - {id: X\($0), kind: costs, what: 费, amount: 100000000000.00, against: [merchant]}\n"
      }
      let text = CaseText.minimal.with("evidence:\n  - id", claims.joined() + "evidence:\n  - id")
      let draft = CaseDraft(reading: try YAMLFile.parse(text.bytes, file: "case.yaml"))
      return Case.checking(draft, today: CalendarDay(ordinal: 20_780)).findings
        .filter { $0.severity == .error }.map(\.identifier)
    }
    #expect(try findings(200) == [])
    #expect(try findings(1001) == ["case.amounts.too_large"])
  }
}
