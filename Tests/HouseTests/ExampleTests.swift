import Basics
import Filing
import Foundation
import Jurisdictions
import TestKit
import Testing

@Suite("The examples")
struct ExampleTests {
  static var names: [String] { get throws { try RepositoryFiles.names(in: "examples") } }

  @Test(arguments: try names)
  func checkWithoutErrorsOrHoles(name: String) throws {
    let day = try #require(CalendarDay(iso: "2026-11-23"))
    let pipeline = Pipeline(library: try Library(at: RepositoryFiles.root.path), today: day)
    let source = try CaseSource(RepositoryFiles.root.appending(path: "examples/\(name)").path)
    let checked = pipeline.check(source)
    #expect(checked.findings.filter { $0.severity <= .hole } == [])
    let assessed = try #require(try pipeline.assess(checked))
    #expect(assessed.findings.filter { $0.severity <= .hole } == [])
  }

  @Test(arguments: try names)
  func sayThatAllIsInvented(name: String) throws {
    #expect(try RepositoryFiles.text("examples/\(name)/README.md").contains("虚构"))
    #expect(try RepositoryFiles.text("examples/\(name)/case.yaml").contains("虚构"))
  }
}
