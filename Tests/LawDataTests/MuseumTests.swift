import Basics
import Foundation
import Jurisdictions
import Rules
import TestKit
import Testing

private let folder = "Tests/LawDataTests/museum"
private let slugs: [String] = (try? RepositoryFiles.names(in: folder)) ?? []

/// Broken law files, each with one fault, and what a newcomer is told about it.
@Suite("The museum of broken law files")
struct MuseumTests {
  @Test("there is something to see")
  func exhibits() {
    #expect(slugs.count >= 36)
  }

  @Test("each fault is found, with its place and what to do", arguments: slugs)
  func fault(slug: String) throws {
    let findings = try Self.findings(of: slug)
    #expect(!findings.isEmpty, "nobody noticed")
    #expect(findings.allSatisfy { $0.place?.file.hasPrefix("jurisdictions/") ?? false })
    #expect(findings.allSatisfy { $0.remedy != nil })
    let text = findings.map(Self.line).joined(separator: "\n") + "\n"
    let difference = try Golden.difference(text, from: "\(folder)/\(slug)/findings.txt")
    #expect(difference == nil)
  }

  /// The shipped law with the exhibit's file in its place.
  private static func findings(of slug: String) throws -> [Finding] {
    let library = LawLibrary { path in
      let broken = "\(folder)/\(slug)/\(path)"
      let isExhibit = FileManager.default.fileExists(
        atPath: RepositoryFiles.root.appending(path: broken).path)
      return try RepositoryFiles.bytes(isExhibit ? broken : path)
    }
    let findings = library.check()
    return findings.isEmpty ? try ThresholdExamples.findings(in: library) : findings
  }

  private static func line(_ finding: Finding) -> String {
    let place = finding.place?.description ?? ""
    return "\(place) [\(finding.identifier)]\n  \(finding.message)\n  → \(finding.remedy ?? "")"
  }
}
