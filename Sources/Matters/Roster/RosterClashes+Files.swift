import Basics

extension RosterClashes {
  /// A file of evidence is usually one person's: a name that two people write may be a slip.
  mutating func compareFiles() {
    var order: [ExactText] = []
    var rowsByFile: [ExactText: [Int]] = [:]
    var owners: [ExactText: Set<Int>] = [:]
    for (person, group) in people.enumerated() {
      for index in group {
        for name in RosterFiles.names(in: text(index, .evidence) ?? "") {
          let key = ExactText(name.hasPrefix("evidence/") ? String(name.dropFirst(9)) : name)
          if rowsByFile[key] == nil { order.append(key) }
          if rowsByFile[key]?.last != index { rowsByFile[key, default: []].append(index) }
          owners[key, default: []].insert(person)
        }
      }
    }
    for key in order {
      guard let count = owners[key]?.count, count > 1, let rows = rowsByFile[key] else { continue }
      warn(
        "evidence.shared", rows, .evidence,
        "\(count) 个人写了同一个证据文件“\(key.text.shortened)”：\(list(rows))。",
        "证据一般是各人自己的，请核对文件名；确实是大家共用的，写进案件文件的 evidence（证据），不写原告。")
    }
  }
}
