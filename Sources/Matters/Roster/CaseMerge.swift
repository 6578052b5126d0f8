package import Basics

/// Several prepared cases made into one: names given anew where two clash, references kept, the other side
/// told apart by credit code or name. A merge of one is that case.
package struct CaseMerge {
  /// Where two cases say different things of the same; the first is taken.
  package struct Contradiction: Sendable, Hashable {
    package let what: String
    package let first: (place: Place, text: String)
    package let second: (place: Place, text: String)

    package static func == (left: Self, right: Self) -> Bool {
      left.what == right.what && left.first == right.first && left.second == right.second
    }

    package func hash(into hasher: inout Hasher) {
      hasher.combine(what)
      hasher.combine(second.place)
    }
  }

  /// A file to be copied: of which case, from where, to where.
  package struct Copy: Sendable, Hashable {
    package let part: Int
    package let from: String
    package let to: String
  }

  package private(set) var record: Record
  package private(set) var contradictions: [Contradiction] = []
  package private(set) var copies: [Copy] = []
  private var used: [Entity: Set<ExactText>] = [:]
  private var files: Set<ExactText> = []

  /// - Parameter parts: the files of the cases; at least one.
  package init(_ parts: [Record]) {
    record = Record(place: parts[0].place, path: "")
    for (number, part) in parts.enumerated() { add(part, number) }
  }

  // MARK: One case more

  private mutating func add(_ part: Record, _ number: Int) {
    let part = part.ownedBySole(["purchases", "complaints", "claims", "evidence"])
    var names: [Entity: [ExactText: String]] = [:]
    names[.respondent] = matched(
      part, "respondents", .respondent, CaseFormat.Party.respondent, Self.areSameRespondents)
    names[.claimant] = matched(
      part, "claimants", .claimant, CaseFormat.Party.claimant, Self.areSameClaimants)
    for (key, entity) in Self.named where names[entity] == nil {
      names[entity] = fresh(part, key, entity)
    }
    let moved = moved(part, number)
    for key in CaseFormat.file.keys {
      guard let field = part.fields[key.name] else { continue }
      let value = renamed(field.value, key.type, names, moved)
      guard case .list(let items) = value else {
        take(key, field, value)
        continue
      }
      append(items, key, field)
    }
  }

  private static let named: [(key: String, entity: Entity)] = [
    ("claimants", .claimant), ("respondents", .respondent), ("purchases", .purchase),
    ("complaints", .complaint), ("claims", .claim), ("evidence", .evidence),
  ]

  private static let letters: [Entity: String] = [
    .claimant: "R", .respondent: "B", .purchase: "P", .complaint: "C", .claim: "Q", .evidence: "E",
  ]

  private static func id(_ item: Record, _ entity: Entity, _ index: Int) -> String {
    item.text("id") ?? "\(entity.rawValue)-\(index + 1)"
  }

  /// New names for what a case calls by names that are taken.
  private mutating func fresh(_ part: Record, _ key: String, _ entity: Entity) -> [ExactText:
    String]
  {
    var names: [ExactText: String] = [:]
    for (index, item) in part.records(key).enumerated() {
      let id = Self.id(item, entity, index)
      names[ExactText(id)] = free(id, entity)
    }
    return names
  }

  private mutating func free(_ id: String, _ entity: Entity) -> String {
    var name = id
    var number = 1
    while used[entity, default: []].contains(ExactText(name)) {
      name = "\(Self.letters[entity] ?? "")\(number)"
      number += 1
    }
    used[entity, default: []].insert(ExactText(name))
    return name
  }

  // MARK: People on both sides

  /// People of a case by the names they go by now; those known already are compared.
  private mutating func matched(
    _ part: Record, _ key: String, _ entity: Entity, _ group: KeyGroup,
    _ areSame: (Record, Record) -> Bool
  ) -> [ExactText: String] {
    var names: [ExactText: String] = [:]
    for (index, item) in part.records(key).enumerated() {
      let id = Self.id(item, entity, index)
      let known = record.records(key).firstIndex { areSame($0, item) }
      if let known {
        let other = record.records(key)[known]
        names[ExactText(id)] = Self.id(other, entity, known)
        complete(key, known, other, with: item, group)
      } else {
        names[ExactText(id)] = free(id, entity)
      }
    }
    return names
  }

  /// By credit code; where one has none by name and part.
  private static func areSameRespondents(_ left: Record, _ right: Record) -> Bool {
    if let a = left.text("uscc"), let b = right.text("uscc") { return same(a, b) }
    guard let a = left.text("name"), let b = right.text("name") else { return false }
    return same(RosterParties.plain(a), RosterParties.plain(b))
      && left.text("role") == right.text("role")
  }

  /// By number alone: names are shared by many.
  private static func areSameClaimants(_ left: Record, _ right: Record) -> Bool {
    guard let a = left.text("id_number"), let b = right.text("id_number") else { return false }
    return same(FullWidth.folded(a).uppercased(), FullWidth.folded(b).uppercased())
  }

  /// What one case knows of somebody and the other does not is taken over.
  private mutating func complete(
    _ list: String, _ index: Int, _ known: Record, with other: Record, _ group: KeyGroup
  ) {
    var merged = known
    for key in group.keys where key.name != "id" {
      guard let field = other.fields[key.name] else { continue }
      guard let mine = known.fields[key.name] else {
        merged.fields[key.name] = field
        continue
      }
      compare("\(group.alias)“\(known.text("name") ?? "")”的“\(key.alias)”", mine, field)
    }
    guard let field = record.fields[list] else { return }
    var items = record.list(list)
    items[index] = Record.Field(item: merged)
    record.fields[list] = field.with(.list(items))
  }

  private mutating func compare(_ what: String, _ first: Record.Field, _ second: Record.Field) {
    let (a, b) = (ValueText.text(of: first.value), ValueText.text(of: second.value))
    guard !same(a, b) else { return }
    contradictions.append(
      Contradiction(what: what, first: (first.place, a), second: (second.place, b)))
  }

  // MARK: Values

  /// A value that stands once in a file, such as the day or the court.
  private mutating func take(_ key: Key, _ field: Record.Field, _ value: Record.Value) {
    let field = field.with(value)
    guard let mine = record.fields[key.name] else {
      record.fields[key.name] = field
      return
    }
    if key.name == "title" { return }
    compare("“\(key.alias)”", mine, field)
  }

  /// People who are there already and what is written alike in both are not written twice.
  private mutating func append(_ items: [Record.Field], _ key: Key, _ field: Record.Field) {
    var list = record.list(key.name)
    let isPeople = key.name == "respondents" || key.name == "claimants"
    let isNamed = Self.named.contains { $0.key == key.name }
    var known = Set(list.map { ValueText.text(of: $0.value) })
    let ids = Set(record.records(key.name).compactMap { $0.text("id") })
    for item in items {
      if isPeople, case .record(let one) = item.value, let id = one.text("id"), ids.contains(id) {
        continue
      }
      if !isNamed, !known.insert(ValueText.text(of: item.value)).inserted { continue }
      list.append(item)
    }
    record.fields[key.name] = field.with(.list(list))
  }

  /// The same with new names, own ids written out, and files where they go.
  private func renamed(
    _ value: Record.Value, _ type: ValueType, _ names: [Entity: [ExactText: String]],
    _ moved: [ExactText: String]
  ) -> Record.Value {
    switch (type, value) {
    case (.reference(let entity), .text(let id)), (.id(let entity), .text(let id)),
      (.referenceOrText(let entity), .text(let id)):
      return .text(names[entity]?[ExactText(id)] ?? id)
    case (.path, .text(let path)): return .text(moved[ExactText(path)] ?? path)
    case (.list(let inner), .list(let items)):
      return .list(
        items.enumerated().map { index, item in
          item.with(named(renamed(item.value, inner, names, moved), inner, index, names))
        })
    case (.group(let group), .record(var one)):
      for key in group.keys {
        guard let field = one.fields[key.name] else { continue }
        one.fields[key.name] = field.with(renamed(field.value, key.type, names, moved))
      }
      return .record(one)
    default: return value
    }
  }

  /// An entry without a name gets the one that stands for its place.
  private func named(
    _ value: Record.Value, _ type: ValueType, _ index: Int,
    _ names: [Entity: [ExactText: String]]
  ) -> Record.Value {
    guard case .record(var one) = value, case .group(let group) = type, !one.has("id"),
      case .id(let entity)? = group.key("id")?.type,
      let name = names[entity]?[ExactText("\(entity.rawValue)-\(index + 1)")]
    else { return value }
    one.fields["id"] = Record.Field(.text(name), at: one.spot, "id")
    return .record(one)
  }

  // MARK: Files

  /// Where the files of a case go.
  private mutating func moved(_ part: Record, _ number: Int) -> [ExactText: String] {
    var paths: [String] = []
    Self.collectPaths(part, CaseFormat.file, &paths)
    var moved: [ExactText: String] = [:]
    for path in paths where moved[ExactText(path)] == nil {
      let target = freeFile(path)
      moved[ExactText(path)] = target
      copies.append(Copy(part: number, from: path, to: target))
    }
    return moved
  }

  private static func collectPaths(_ record: Record, _ group: KeyGroup, _ paths: inout [String]) {
    for key in group.keys {
      guard let field = record.fields[key.name] else { continue }
      switch key.type {
      case .path, .list(.path):
        if case .text(let path) = field.value { paths.append(path) }
        paths += record.texts(key.name)
      default:
        if let inner = key.type.group {
          for item in field.value.records { collectPaths(item, inner, &paths) }
        }
      }
    }
  }

  /// `evidence/a.png`, then `evidence/a-2.png`.
  private mutating func freeFile(_ path: String) -> String {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let dot = path[slash...].dropFirst().lastIndex(of: ".") ?? path.endIndex
    var name = path
    var number = 2
    while !files.insert(ExactText(name.lowercased())).inserted {
      name = "\(path[..<dot])-\(number)\(path[dot...])"
      number += 1
    }
    return name
  }
}
