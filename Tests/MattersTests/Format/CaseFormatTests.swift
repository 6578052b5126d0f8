import Matters
import TestKit
import Testing

@Suite("The key list")
struct CaseFormatTests {
  @Test(
    "within a group every name is its own, in both languages",
    arguments: CaseFormat.groups.map(\.name))
  func oneToOne(name: String) throws {
    let group = try #require(CaseFormat.groups.first { $0.name == name })
    let names = group.keys.flatMap { [Array($0.name.utf8), Array($0.alias.utf8)] }
    #expect(Set(names).count == names.count)
    for key in group.keys {
      #expect(group.key(key.name)?.name == key.name)
      #expect(group.key(key.alias)?.name == key.name)
    }
  }

  @Test("within a fixed list every word is its own", arguments: Vocabularies.all.map(\.name))
  func wordsOneToOne(name: String) throws {
    let vocabulary = try #require(Vocabularies.all.first { $0.name == name })
    #expect(Set(vocabulary.words.map(\.word)).count == vocabulary.words.count)
    #expect(Set(vocabulary.words.map(\.alias)).count == vocabulary.words.count)
    // A word's Chinese name is not another word's own name.
    for (word, alias) in vocabulary.words { #expect(vocabulary.word(alias) == word) }
  }

  @Test("English names are snake_case, Chinese names hold no blanks, all are explained")
  func spelling() {
    for key in CaseFormat.groups.flatMap(\.keys) {
      #expect(
        key.name.utf8.allSatisfy {
          (0x61...0x7A).contains($0) || $0 == 0x5F || (0x30...0x39).contains($0)
        })
      #expect(!key.alias.isEmpty && !key.alias.contains(" "))
      #expect(key.explanation.hasSuffix("。"))
    }
  }

  @Test("the groups' and lists' names are unique")
  func uniqueNames() {
    #expect(Set(CaseFormat.groups.map(\.name)).count == CaseFormat.groups.count)
    #expect(Set(Vocabularies.all.map(\.name)).count == Vocabularies.all.count)
  }

  @Test(
    "the reference page in docs is the one the program makes",
    .enabled(if: Self.page != nil, "docs/case-file.md is missing"))
  func reference() throws {
    let page = try #require(Self.page)
    #expect(page == CaseReference.markdown, "run: dossier schema --reference > docs/case-file.md")
  }

  private static let page = (try? RepositoryFiles.bytes("docs/case-file.md")).map {
    String(decoding: $0, as: UTF8.self)
  }
}
