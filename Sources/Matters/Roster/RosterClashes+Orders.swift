import Basics

extension RosterClashes {
  mutating func compareOrders(_ persons: Persons) {
    for group in groups(\.orderKey) where group.count > 1 {
      for rows in bySite(group) where rows.count > 1 { compare(order: rows, persons) }
    }
    compareUnnumbered(persons)
  }

  /// Two sites may give out the same number; a row that names no site may mean any.
  private func bySite(_ group: [Int]) -> [[Int]] {
    let sites = distinct(group, .platform)
    let isNamed = group.allSatisfy { text($0, .platform) != nil }
    guard sites.count > 1, isNamed else { return [group] }
    return sites.map { site in group.filter { same(text($0, .platform) ?? "", site) } }
  }

  private mutating func compare(order group: [Int], _ persons: Persons) {
    let number = text(group[0], .orderNumber) ?? ""
    let owners = Set(group.compactMap { persons.ofRow[$0] })
    if owners.count > 1 {
      return clash(
        "order_number.two_claimants", group, .orderNumber,
        "同一个订单号“\(number.shortened)”有 \(owners.count) 个人来认：\(list(group))。",
        "请各自提供订单截图，看订单是谁的；写错的请改正。")
    }
    let first = group[0]
    let others = group.dropFirst().filter { !rows[$0].says(sameAs: rows[first]) }
    if others.isEmpty {
      for index in group.dropFirst() where verdicts[index] == .accepted {
        verdicts[index] = .duplicate(of: first)
      }
      return
    }
    let columns = rows[others[0]].difference(from: rows[first])
    let words = columns.prefix(4).map { column in
      "“\(heading(column))”\(quoted(first, column))和\(quoted(others[0], column))"
    }
    clash(
      "order_number.differs", group, columns.first,
      "同一个人的同一个订单“\(number.shortened)”写得不一样（\(words.joined(separator: "；"))）：\(list(group))。",
      "一笔订单只写一行；写错的请改正，多余的请删掉。")
  }

  private func quoted(_ index: Int, _ column: RosterColumn) -> String {
    text(index, column).map { "“\($0.shortened)”" } ?? "（空）"
  }

  /// Two rows without a number that say the same may be one purchase or two.
  private mutating func compareUnnumbered(_ persons: Persons) {
    for group in persons.groups where group.count > 1 {
      let open = group.filter { text($0, .orderNumber) == nil && verdicts[$0] == .accepted }
      var rest = open[...]
      while let first = rest.popFirst() {
        let alike = rest.filter { rows[$0].says(sameAs: rows[first]) }
        guard !alike.isEmpty else { continue }
        rest = rest.filter { !alike.contains($0) }[...]
        clash(
          "row.same_without_order", [first] + alike, .orderNumber,
          "几行完全一样，又没有订单号，看不出是一笔还是几笔：\(list([first] + alike))。", "请补上订单号，多余的请删掉。")
      }
    }
  }
}
