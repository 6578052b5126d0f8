import TestKit
import Testing

/// Whole matters, from the case file to the words a court reads. `DOSSIER_UPDATE_GOLDEN=1` takes the
/// new texts; read what changed before committing it.
@Suite("Golden matters")
struct GoldenMatterTests {
  @Test(arguments: try GoldenMatter.all)
  func givesTheSameTexts(matter: GoldenMatter) throws {
    let texts = try matter.texts()
    for (path, text) in texts.sorted(by: { $0.key < $1.key }) {
      let difference = try Golden.difference(text, from: path)
      #expect(difference == nil, "\(difference ?? "")")
    }
    #expect(try matter.keptNames() == Set(texts.keys), "papers appeared or went away")
  }

  @Test(arguments: try GoldenMatter.all)
  func leavesNothingUnfilled(matter: GoldenMatter) throws {
    for (path, text) in try matter.texts() where path.hasSuffix(".txt") {
      #expect(!text.contains("{{"), "\(path)")
      #expect(!text.contains("。。") && !text.contains("，，") && !text.contains("，。"), "\(path)")
    }
  }

  @Test func thereAreMattersOfSeveralKinds() throws {
    #expect(try GoldenMatter.all.count >= 5)
  }
}
