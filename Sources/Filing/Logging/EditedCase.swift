import Basics
import Matters
import YAMLFiles

/// A case file that grows in place, in the language it is written in.
struct EditedCase {
  private var text: YAMLText
  let isChinese: Bool

  /// - Throws: the finding of a file that cannot be read.
  init(_ source: CaseSource) throws(CaseFileFault) {
    do {
      text = try YAMLText(source.bytes, file: source.file)
    } catch {
      throw CaseFileFault([error.finding])
    }
    let keys = text.root.entries?.map(\.key) ?? []
    isChinese = keys.count { $0.utf8.contains { $0 > 0x7F } } > keys.count / 2
  }

  var bytes: [UInt8] { text.bytes }
  /// The file as it reads now.
  var root: YAMLNode { text.root }

  /// The name a key goes by in a node; the one it would be given where it is not there.
  func name(of key: String, in group: KeyGroup, at node: YAMLNode?) -> String {
    let written = node?.entries?.map(\.key).first { group.key($0)?.name == key }
    return written ?? (isChinese ? group.key(key)?.alias : nil) ?? key
  }

  mutating func append(
    _ value: YAMLValue, at path: [YAMLStep], after neighbours: [String] = []
  ) throws(CaseFileFault) {
    try append([value], at: path, after: neighbours)
  }

  /// The file is read again once for all of them.
  mutating func append(
    _ values: [YAMLValue], at path: [YAMLStep], after neighbours: [String] = []
  ) throws(CaseFileFault) {
    do {
      try text.append(values, toListAt: path, after: neighbours)
    } catch {
      throw CaseFileFault([error.finding])
    }
  }

  /// The values in the order and the language of the file.
  func mapping(_ group: KeyGroup, _ values: [String: YAMLValue]) -> YAMLValue {
    .mapping(
      group.keys.compactMap { key in
        values[key.name].map { (key: isChinese ? key.alias : key.name, value: $0) }
      })
  }

  /// A word of a fixed list.
  func word(_ word: String, of vocabulary: Vocabulary) -> YAMLValue {
    .word(isChinese ? vocabulary.alias(of: word) ?? word : word)
  }
}
