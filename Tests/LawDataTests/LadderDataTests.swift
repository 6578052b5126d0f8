import Jurisdictions
import Matters
import TestKit
import Testing

@Suite("The ladder's data")
struct LadderDataTests {
  private static let library = LawLibrary { try RepositoryFiles.bytes($0) }

  @Test("papers, channels, proceedings and clocks are ones the program knows")
  func names() throws {
    let clocks = Set(try Self.library.deadlines().kinds + ["reconsideration_of_refusal"])
    for rung in try Self.library.ladder().rungs {
      for paper in [rung.paper, rung.paperAgain].compactMap({ $0 }) {
        #expect(Paper(rawValue: paper) != nil, "\(paper)")
      }
      #expect(clocks.isSuperset(of: rung.clocks), "\(rung.id)")
      #expect(rung.channels.allSatisfy { Vocabularies.channel.word($0) == $0 }, "\(rung.id)")
      #expect(
        rung.proceedings.allSatisfy { Vocabularies.proceedingKind.word($0) == $0 }, "\(rung.id)")
    }
  }

  @Test("what closes a step is said, and closing goes both ways")
  func exclusions() throws {
    let ladder = try Self.library.ladder()
    for rung in ladder.rungs where !rung.excludedBy.isEmpty {
      #expect(rung.because != nil)
      for other in rung.excludedBy.compactMap(ladder.rung) where other.id != "suit" {
        #expect(other.excludedBy.contains(rung.id), "\(rung.id) – \(other.id)")
      }
    }
  }
}
