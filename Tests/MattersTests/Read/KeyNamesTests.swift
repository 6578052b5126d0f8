import Basics
import Matters
import TestKit
import Testing

@Suite("Every key may be written in English or in Chinese")
struct KeyNamesTests {
  @Test("all keys of all groups are read under either name, and mixed")
  func bothNames() throws {
    let english = try Reading(WholeFormat.english.text).draft
    let chinese = try Reading(WholeFormat.chinese.text).draft
    let mixed = try Reading(WholeFormat.mixed.text).draft
    #expect(english.findings.isEmpty)
    #expect(chinese.findings.isEmpty)
    #expect(mixed.findings.isEmpty)
    #expect(english.record.flat == chinese.record.flat)
    #expect(english.record.flat == mixed.record.flat)
  }

  @Test("no key of any group is lost on reading", arguments: CaseFormat.groups.map(\.name))
  func nothingLost(name: String) throws {
    let group = try #require(CaseFormat.groups.first { $0.name == name })
    let record = try #require(Self.record(of: name))
    #expect(Set(record.fields.keys) == Set(group.keys.map(\.name)))
  }

  /// The record of a group in the file that has them all.
  private static func record(of name: String) -> Record? {
    guard let draft = try? Reading(WholeFormat.english.text).draft else { return nil }
    func search(_ record: Record, _ group: KeyGroup) -> Record? {
      if group.name == name { return record }
      return group.keys.lazy.compactMap { key -> Record? in
        guard let inner = key.type.group else { return nil }
        let records = [record.record(key.name)].compactMap { $0 } + record.records(key.name)
        return records.first.flatMap { search($0, inner) }
      }.first
    }
    return search(draft.record, CaseFormat.file)
  }

  @Test(
    "every word of every fixed list has both its names", arguments: Vocabularies.all.map(\.name))
  func words(name: String) throws {
    let vocabulary = try #require(Vocabularies.all.first { $0.name == name })
    for (word, alias) in vocabulary.words {
      #expect(vocabulary.word(word) == word)
      #expect(vocabulary.word(alias) == word)
      #expect(vocabulary.alias(of: word) == alias)
    }
  }

  @Test("a message names the key as its owner wrote it")
  func messagesUseTheOwnersWords() throws {
    let chinese = try Reading(.minimal.with("paid: 198.00", "实付金额: 一百九"))
    let english = try Reading(.minimal.with("paid: 198.00", "paid: 一百九"))
    #expect(chinese.finding("purchase.paid.invalid")?.message == "“实付金额”写的是“一百九”，不是一个金额。")
    #expect(english.finding("purchase.paid.invalid")?.message == "“paid”写的是“一百九”，不是一个金额。")
  }
}
