import Basics

/// Compares the rows of a roster with each other.
struct RosterClashes {
  let rows: [RosterRow]
  private let headings: RosterHeadings
  var verdicts: [RosterBook.Verdict]
  private(set) var conflicts: [RosterBook.Clash] = []
  private(set) var warnings: [RosterBook.Clash] = []
  private(set) var people: [[Int]] = []
  /// Whether rows that cannot be used are compared too, to tell what their faults hide.
  private let looksBehind: Bool

  init(_ rows: [RosterRow], _ headings: RosterHeadings) {
    self.init(rows, headings, looksBehind: false)
  }

  private init(_ rows: [RosterRow], _ headings: RosterHeadings, looksBehind: Bool) {
    self.rows = rows
    self.headings = headings
    self.looksBehind = looksBehind
    verdicts = rows.map { $0.isRejected && !looksBehind ? .rejected : .accepted }
  }

  /// What would not fit either once the other faults of the same rows are mended.
  func hidden() -> [RosterBook.Clash] {
    let isClean = conflicts.isEmpty && !verdicts.contains(.rejected)
    guard !isClean else { return [] }
    var desk = RosterClashes(rows, headings, looksBehind: true)
    desk.run()
    let told = Set(conflicts)
    return desk.conflicts.filter { !told.contains($0) }
  }

  mutating func run() {
    let persons = persons()
    compareNames()
    compareOrders(persons)
    comparePeople(persons)
    compareMerchants()
    people = persons.groups.compactMap { group in
      let accepted = group.filter { verdicts[$0] == .accepted }
      return accepted.isEmpty ? nil : accepted
    }
    compareContacts()
    compareFiles()
  }

  func text(_ index: Int, _ column: RosterColumn) -> String? { rows[index][column] }

  func heading(_ column: RosterColumn) -> String { headings.heading(of: column) }

  /// Rows that can be read, by what stands in a column.
  func groups(_ key: (RosterRow) -> String?) -> [[Int]] {
    var places: [ExactText: Int] = [:]
    var groups: [[Int]] = []
    for index in rows.indices where verdicts[index] != .rejected {
      guard let text = key(rows[index]) else { continue }
      if let place = places[ExactText(text)] {
        groups[place].append(index)
      } else {
        places[ExactText(text)] = groups.count
        groups.append([index])
      }
    }
    return groups
  }

  /// `名单.xlsx第 3 行（张三）、名单.xlsx第 5 行（李四）`; long lists are cut with their number.
  func list(_ indices: [Int]) -> String {
    let shown = indices.prefix(6).map { index in
      rows[index].origin.chinese + (text(index, .name).map { "（\($0)）" } ?? "")
    }
    return shown.joined(separator: "、") + (indices.count > 6 ? "等 \(indices.count) 行" : "")
  }

  mutating func clash(
    _ identifier: String, _ indices: [Int], _ column: RosterColumn?, _ message: String,
    _ remedy: String
  ) {
    conflicts.append(made(identifier, indices, column, message, remedy))
    // Where all is to be told, one fault hides no other.
    if !looksBehind { for index in indices { verdicts[index] = .conflict } }
  }

  mutating func warn(
    _ identifier: String, _ indices: [Int], _ column: RosterColumn?, _ message: String,
    _ remedy: String
  ) {
    warnings.append(made(identifier, indices, column, message, remedy))
  }

  private func made(
    _ identifier: String, _ indices: [Int], _ column: RosterColumn?, _ message: String,
    _ remedy: String
  ) -> RosterBook.Clash {
    RosterBook.Clash(
      identifier: "roster.\(identifier)", rows: indices, column: column, message: message,
      remedy: remedy)
  }

  // MARK: People

  /// Who is who.
  struct Persons {
    /// Rows by person, persons in the order of their first rows.
    var groups: [[Int]] = []
    /// The person of each row; nil for rows that cannot be read.
    var ofRow: [Int?]
  }

  /// By identity number; without one by name and telephone together; with neither each row alone.
  private mutating func persons() -> Persons {
    var persons = Persons(ofRow: Array(repeating: nil, count: rows.count))
    var byNumber: [ExactText: Int] = [:]
    var byPhone: [ExactText: Set<Int>] = [:]
    var later: [Int] = []
    for index in rows.indices where verdicts[index] != .rejected {
      guard let number = text(index, .idNumber) else {
        later.append(index)
        continue
      }
      let key = ExactText("\(text(index, .idType) ?? RosterRow.usualIDType) \(number)")
      let person = byNumber[key] ?? persons.groups.count
      if person == persons.groups.count { persons.groups.append([]) }
      byNumber[key] = person
      persons.groups[person].append(index)
      persons.ofRow[index] = person
      if let contact = contact(index) { byPhone[contact, default: []].insert(person) }
    }
    for index in later { join(index, &persons, &byPhone) }
    return persons
  }

  /// Name and telephone.
  private func contact(_ index: Int) -> ExactText? {
    guard let name = rows[index].comparableName, let phone = text(index, .phone) else { return nil }
    return ExactText("\(name.text) \(phone)")
  }

  private mutating func join(
    _ index: Int, _ persons: inout Persons, _ byPhone: inout [ExactText: Set<Int>]
  ) {
    guard let contact = contact(index), let found = byPhone[contact] else {
      persons.ofRow[index] = persons.groups.count
      if let contact = contact(index) { byPhone[contact] = [persons.groups.count] }
      persons.groups.append([index])
      return
    }
    guard found.count == 1, let person = found.first else {
      persons.ofRow[index] = persons.groups.count
      persons.groups.append([index])
      return clash(
        "person.unclear", [index], .idNumber,
        "\(rows[index].origin.chinese)没有证件号码，同名同号码的有 \(found.count) 个人，不知道是哪一个。", "请补上证件号码。")
    }
    persons.ofRow[index] = person
    let earlier = persons.groups[person][0]
    persons.groups[person].append(index)
    guard text(earlier, .idNumber) != nil else { return }
    warn(
      "person.by_phone", [earlier, index], .idNumber,
      "\(rows[index].origin.chinese)没有证件号码，按姓名和手机号认作\(rows[earlier].origin.chinese)的同一个人。",
      "请补上证件号码；不是同一个人的，请写明各自的证件号码。")
  }

  /// One identity number belongs to one person.
  private mutating func compareNames() {
    for group in groups({ $0[.idNumber] }) {
      let names = distinct(group, .name)
      guard Set(group.compactMap { rows[$0].comparableName }).count > 1 else { continue }
      clash(
        "id_number.two_names", group, .idNumber,
        "同一个证件号码写在不同的姓名下（\(names.joined(separator: "、"))）：\(list(group))。", "请对照身份证，改正写错的一行。")
    }
  }

  /// What a person's rows say of the person must agree; where one says nothing the other counts.
  private mutating func comparePeople(_ persons: Persons) {
    for group in persons.groups where group.count > 1 {
      let rows = group.filter { verdicts[$0] == .accepted }
      guard rows.count > 1 else { continue }
      for column in RosterColumn.allCases where column.isPersonal && column != .name {
        let values = distinct(rows, column)
        guard values.count > 1 else { continue }
        clash(
          "person.differs", rows, column,
          "\(text(rows[0], .name) ?? "同一个人")的“\(heading(column))”写得不一样（\(values.joined(separator: "、"))）：\(list(rows))。",
          "请问清楚哪个对，几行写成一样。")
        break
      }
    }
  }

  func distinct(_ indices: [Int], _ column: RosterColumn) -> [String] {
    var seen: Set<ExactText> = []
    return indices.compactMap { text($0, column) }.filter { seen.insert(ExactText($0)).inserted }
  }

  // MARK: The other side, and contacts

  private mutating func compareMerchants() {
    for group in groups({ $0[.creditCode] }) {
      let names = distinct(group, .merchant)
      guard Set(names.map(RosterParties.plain)).count > 1 else { continue }
      warn(
        "merchant.two_names", group, .merchant,
        "同一个信用代码写了不同的商家名称（\(names.joined(separator: "、"))）：\(list(group))。",
        "请在企业信用信息公示系统查这个代码的全称，几行写成一样。")
    }
    for group in groups({ $0[.merchant].map(RosterParties.plain) }) {
      let codes = distinct(group, .creditCode)
      guard codes.count > 1 else { continue }
      clash(
        "merchant.two_codes", group.filter { text($0, .creditCode) != nil }, .creditCode,
        "同一个商家“\(text(group[0], .merchant) ?? "")”写了不同的信用代码（\(codes.joined(separator: "、"))）：\(list(group))。",
        "请对照营业执照，改正写错的；真是两家的，请把名称写全。")
    }
  }

  /// Several complainants with one telephone or address are suspected: 令121 第十七条.
  private mutating func compareContacts() {
    var person: [Int: Int] = [:]
    for (number, group) in people.enumerated() { for index in group { person[index] = number } }
    for column in [RosterColumn.phone, .address, .accountNumber] {
      for group in groups({ $0[column].map(FullWidth.folded) }) where group.count > 1 {
        let own = group.filter { person[$0] != nil }
        let owners = Set(own.compactMap { person[$0] })
        guard owners.count > 1 else { continue }
        warn(
          "\(column.key).shared", own, column,
          "\(owners.count) 个人写了同一个“\(heading(column))”：\(list(own))。",
          column == .accountNumber
            ? "退款会退到同一个账号；请各写本人的，确实代收的请说明关系。"
            : "几个人用同一个电话或地址，会被怀疑不是真实的消费者；请各写本人的，确实同住的请说明关系。")
      }
    }
  }
}
