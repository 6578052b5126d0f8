import Basics
import Testing

@Suite("Findings of one kind, told to a reader")
struct FindingCondensedTests {
  private static func findings(_ count: Int, _ identifier: String) -> [Finding] {
    (0..<count).map { Finding(.warning, identifier, path: "a[\($0)]", "第\($0)处") }
  }

  @Test("ten are told one by one; of more, nine and how many there are besides")
  func counts() {
    #expect(Self.findings(10, "a").condensed() == Self.findings(10, "a"))
    let many = (Self.findings(25, "a") + Self.findings(2, "b")).condensed()
    #expect(many.count == 12)
    #expect(many[..<9] == Self.findings(25, "a")[..<9])
    #expect(many[9].message == "同样的情况还有 16 处，这里没有一一列出。")
    #expect(many[9].severity == .warning && many[9].identifier == "a")
    #expect(many[10...].map(\.identifier) == ["b", "b"])
  }
}
