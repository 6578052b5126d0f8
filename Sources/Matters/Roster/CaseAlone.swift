import Basics

/// A case file as it is for one claimant: what is that person's, and what is everybody's. Nothing of
/// anybody else stays.
package struct CaseAlone: Sendable {
  private let whole: Record
  /// How many people there are besides the case file's claimants.
  private let others: Int
  private let people: Set<ExactText>
  /// Whose each list's items are.
  private let shelves: [String: Shelf]
  /// Exhibits that belong to whatever names them.
  private let exhibits: [ExactText: [Int]]
  /// Of each purchase; nil where several could be meant.
  private let owners: [ExactText: String?]

  /// The items of a list, by their places.
  private struct Shelf {
    var everybodys: [Int] = []
    /// Of orders that have no owner among several.
    var nobodys: [Int] = []
    var own: [ExactText: [Int]] = [:]

    /// - Parameter owners: of an item; nil for everybody.
    init(_ items: [Record], of owners: (Int, Record) -> [String?]?) {
      for (place, item) in items.enumerated() {
        guard let owners = owners(place, item) else {
          everybodys.append(place)
          continue
        }
        for owner in Set(owners.map { $0.map(ExactText.init) }) {
          if let owner { own[owner, default: []].append(place) } else { nobodys.append(place) }
        }
      }
    }

    func places(for people: Set<ExactText>) -> [Int] {
      let more = people.isEmpty ? nobodys : people.flatMap { own[$0] ?? [] }
      return Set(everybodys + more).sorted()
    }
  }

  /// - Parameters:
  ///   - whole: with several claimants.
  ///   - others: how many people of a roster there are besides.
  package init(_ whole: Record, besides others: Int = 0) {
    self.whole = whole
    self.others = others
    let ids = whole.records("claimants").enumerated().map { Claimant(index: $0, $1).id }
    people = Set(ids.map(ExactText.init))
    let sole = ids.count == 1 ? ids[0] : nil
    var owners: [ExactText: String?] = [:]
    for (index, purchase) in whole.records("purchases").enumerated() {
      let id = ExactText(Self.id(of: purchase, index, in: "purchases"))
      owners.updateValue(purchase.text("claimant") ?? sole, forKey: id)
    }
    let buyers = { (item: Record) -> [String?]? in
      let named = item.texts("purchases")
      return named.isEmpty ? nil : named.compactMap { owners[ExactText($0)] }
    }
    let named = Self.references(in: whole, CaseFormat.file)
    var exhibits: [ExactText: [Int]] = [:]
    let evidence = Shelf(whole.records("evidence")) { index, exhibit in
      if let owner = exhibit.text("claimant") { return [owner] }
      let name = ExactText(Self.id(of: exhibit, index, in: "evidence"))
      guard named.contains(name) else { return nil }
      exhibits[name, default: []].append(index)
      return []
    }
    self.owners = owners
    self.exhibits = exhibits
    shelves = [
      "claimants": Shelf(whole.records("claimants")) { index, _ in [ids[index]] },
      "purchases": Shelf(whole.records("purchases")) { _, item in
        [item.text("claimant") ?? sole]
      },
      "events": Shelf(whole.records("events")) { _, item in buyers(item) },
      "complaints": Shelf(whole.records("complaints")) { _, item in
        (item.text("claimant") ?? sole).map { [$0] } ?? buyers(item)
      },
      "claims": Shelf(whole.records("claims")) { _, item in
        item.text("claimant").map { [$0] } ?? buyers(item)
      },
      "evidence": evidence,
    ]
  }

  private static func id(of item: Record, _ index: Int, in key: String) -> String {
    item.text("id") ?? "\(key)-\(index + 1)"
  }

  /// - Parameter id: nil for what is everybody's alone.
  package func record(for id: String?) -> Record { record(for: Set([id].compactMap { $0 })) }

  /// The case of some of its claimants.
  ///
  /// - Parameter more: how many of the others stay too.
  package func record(for ids: Set<String>, andOthers more: Int = 0) -> Record {
    let people = Set(ids.map { ExactText($0) })
    var kept: [Entity: Set<ExactText>] = [:]
    var record = whole
    for (key, entity) in Self.lists where key != "evidence" {
      keep(key, entity, places(of: key, for: people), in: &record, &kept)
    }
    if !isEverybody(people, more) { withoutJointSums(people, &record) }
    var rest = record
    rest.fields["evidence"] = nil
    let used = Self.references(in: rest, CaseFormat.file).flatMap { exhibits[$0] ?? [] }
    let shown = Set(places(of: "evidence", for: people) + used).sorted()
    keep("evidence", .evidence, shown, in: &record, &kept)
    record.fields["rosters"] = nil
    // The joint case's name may be somebody's.
    if self.people.count + others != 1 || people.isEmpty { record.fields["title"] = nil }
    return Self.pruned(record, CaseFormat.file, kept)
  }

  private static let lists: [(key: String, entity: Entity?)] = [
    ("claimants", .claimant), ("purchases", .purchase), ("complaints", .complaint),
    ("claims", .claim), ("events", nil), ("evidence", .evidence),
  ]

  private func places(of key: String, for people: Set<ExactText>) -> [Int] {
    let places = shelves[key]?.places(for: people) ?? []
    guard key == "claims" else { return places }
    // Of one who claims for another's order.
    let claims = whole.list(key)
    return places.filter { place in
      guard case .record(let claim) = claims[place].value else { return false }
      let named = claim.texts("purchases")
      return named.isEmpty || named.contains { isBought($0, by: people) }
    }
  }

  private func isBought(_ purchase: String, by people: Set<ExactText>) -> Bool {
    guard let owner = owners[ExactText(purchase)] else { return false }
    return owner.map { people.contains(ExactText($0)) } ?? people.isEmpty
  }

  private func keep(
    _ key: String, _ entity: Entity?, _ places: [Int], in record: inout Record,
    _ kept: inout [Entity: Set<ExactText>]
  ) {
    guard let list = record.fields[key] else { return }
    let all = record.list(key)
    var names: Set<ExactText> = []
    let fields = places.map { place in
      if entity != nil, case .record(let item) = all[place].value {
        names.insert(ExactText(Self.id(of: item, place, in: key)))
      }
      return all[place]
    }
    if let entity { kept[entity] = names }
    record.fields[key] = fields.isEmpty ? nil : list.with(.list(fields))
  }

  // MARK: Sums of several

  private func isEverybody(_ people: Set<ExactText>, _ more: Int) -> Bool {
    more == others && people == self.people
  }

  /// Claims whose sum is that of several: alone nobody has it.
  package var jointSums: [Record] {
    guard people.count + others > 1 else { return [] }
    return whole.records("claims").filter { claim in
      let named = claim.texts("purchases")
      let buyers = Set(named.map { owners[ExactText($0)]?.map(ExactText.init) })
      let isSole = buyers.count == 1 && buyers != [nil]
      return claim.has("amount") && !claim.has("claimant") && !isSole
    }
  }

  /// Claims whose sum is that of more people than these: of it nobody can tell what is theirs.
  package func jointSums(for ids: Set<String>, andOthers more: Int = 0) -> [Record] {
    let people = Set(ids.map { ExactText($0) })
    guard !isEverybody(people, more) else { return [] }
    let claims = whole.list("claims")
    return places(of: "claims", for: people).compactMap { place in
      guard case .record(let claim) = claims[place].value else { return nil }
      return isJoint(claim, people) ? claim : nil
    }
  }

  /// Whether a claim that names nobody has a sum for others too.
  private func isJoint(_ claim: Record, _ people: Set<ExactText>) -> Bool {
    guard claim.has("amount"), !claim.has("claimant") else { return false }
    let named = claim.texts("purchases")
    return named.isEmpty || !named.allSatisfy { isBought($0, by: people) }
  }

  private func withoutJointSums(
    _ people: Set<ExactText>, _ record: inout Record
  ) {
    if let list = record.fields["claims"] {
      let fields = record.list("claims").map { field -> Record.Field in
        guard case .record(var claim) = field.value, isJoint(claim, people) else { return field }
        claim.fields["amount"] = nil
        return field.with(.record(claim))
      }
      record.fields["claims"] = list.with(.list(fields))
    }
    // What is to be secured is then the amount in dispute.
    guard let filing = record.fields["filing"], case .record(var own) = filing.value,
      let field = own.fields["preservation"], case .record(var preservation) = field.value
    else { return }
    preservation.fields["amount"] = nil
    own.fields["preservation"] = field.with(.record(preservation))
    record.fields["filing"] = filing.with(.record(own))
  }

  /// The exhibits that anything names.
  private static func references(in record: Record, _ group: KeyGroup) -> Set<ExactText> {
    var found: Set<ExactText> = []
    for key in group.keys {
      guard let field = record.fields[key.name] else { continue }
      if case .list(.reference(.evidence)) = key.type {
        found.formUnion(record.texts(key.name).map(ExactText.init))
      } else if let inner = key.type.group {
        for item in field.value.records { found.formUnion(references(in: item, inner)) }
      }
    }
    return found
  }

  /// Without names of what is gone.
  private static func pruned(
    _ record: Record, _ group: KeyGroup, _ kept: [Entity: Set<ExactText>]
  ) -> Record {
    var record = record
    for key in group.keys {
      guard let field = record.fields[key.name] else { continue }
      let value: Record.Value? =
        switch (key.type, field.value) {
        case (.list(.reference(let entity)), .list(let names)):
          .list(names.filter { Self.isKept($0.value, entity, kept) })
        case (.reference(let entity), let value): isKept(value, entity, kept) ? value : nil
        case (let type, .record(let one)):
          type.group.map { .record(pruned(one, $0, kept)) } ?? field.value
        case (let type, .list(let many)):
          type.group.map { inner in
            .list(
              many.map { item in
                guard case .record(let one) = item.value else { return item }
                return item.with(.record(pruned(one, inner, kept)))
              })
          } ?? field.value
        default: field.value
        }
      record.fields[key.name] = value.map(field.with)
    }
    return record
  }

  private static func isKept(
    _ value: Record.Value, _ entity: Entity, _ kept: [Entity: Set<ExactText>]
  ) -> Bool {
    guard case .text(let name) = value, let names = kept[entity] else { return true }
    return names.contains(ExactText(name))
  }
}
