import Foundation
import TestKit
import Testing

@Suite("Papers about the house itself")
struct PapersOfTheHouse {
  static var decisions: [String] {
    get throws { try RepositoryFiles.names(in: "docs/decisions").filter { $0.hasSuffix(".md") } }
  }

  @Test(arguments: try decisions)
  func aDecisionSaysWhyAndWhatElse(name: String) throws {
    let text = try RepositoryFiles.text("docs/decisions/\(name)")
    let lines = text.split(separator: "\n").map(String.init)
    for heading in ["Situation", "Choice", "Alternatives", "Consequences"] {
      #expect(lines.contains("## \(heading)"), "\(name) lacks “## \(heading)”")
    }
    let number = try #require(Int(name.prefix(4)))
    #expect(lines.first?.hasPrefix("# \(number). ") == true, "\(name) begins with another number")
  }

  @Test func decisionsAreNumberedWithoutGaps() throws {
    let numbers = try Self.decisions.compactMap { Int($0.prefix(4)) }
    #expect(numbers == Array(1...numbers.count))
  }

  @Test func decisionsAreListed() throws {
    let index = try RepositoryFiles.text("docs/README.md")
    for name in try Self.decisions { #expect(index.contains("decisions/\(name)"), "\(name)") }
  }

  @Test func theGlossaryNamesWhatTheCodeNames() throws {
    var words: Set<String> = []
    for path in try RepositoryFiles.files(below: "Sources") where path.hasSuffix(".swift") {
      for match in try RepositoryFiles.text(path).matches(of: /[A-Za-z][A-Za-z0-9_.]*/) {
        words.insert(String(match.0))
        words.formUnion(match.0.split(separator: ".").map(String.init))
      }
    }
    let rows = try RepositoryFiles.text("docs/glossary.md").split(separator: "\n")
      .filter { $0.hasPrefix("| ") }
    for match in rows.flatMap({ $0.matches(of: /`([^`]+)`/) }) {
      #expect(words.contains(String(match.1)), "the code has no \(match.1)")
    }
  }

  /// Links between pages lead somewhere.
  @Test func linksLeadSomewhere() throws {
    for page in try RepositoryFiles.files() where page.hasSuffix(".md") {
      let folder = URL(filePath: page, relativeTo: RepositoryFiles.root).deletingLastPathComponent()
      for match in try RepositoryFiles.text(page).matches(of: /\]\(([^)#]+)(#[^)]*)?\)/) {
        let link = String(match.1)
        if link.contains("://") || link.hasPrefix("mailto:") { continue }
        let target = folder.appending(path: link.removingPercentEncoding ?? link)
        #expect(FileManager.default.fileExists(atPath: target.path), "\(page) links to \(link)")
      }
    }
  }

  /// The project stands on its own: no path of anybody's machine.
  @Test func noPathOfAMachineIsNamed() throws {
    let paths = /(^|[^A-Za-z0-9_.\/])\/(root|home|Users|work|tmp|opt)\/[A-Za-z0-9]/
    let kinds = [
      "swift", "md", "yaml", "xhtml", "xml", "json", "txt", "rng", "h", "modulemap", "tsv",
    ]
    for path in try RepositoryFiles.files() where !path.hasPrefix("Tests/") {
      let name = path.split(separator: "/").last ?? ""
      let isText = name.split(separator: ".").last.map { kinds.contains(String($0)) } ?? false
      guard isText || ["Makefile", "run", "needs"].contains(name) else { continue }
      let found = try RepositoryFiles.text(path).firstMatch(of: paths)
      #expect(found == nil, "\(path) names \(found.map { String($0.0) } ?? "")")
    }
  }
}
