import Basics

/// A case file as it is for one claimant: what is that person's, and what is everybody's. Nothing of
/// anybody else stays.
package struct CaseAlone {
  private let whole: Record

  /// - Parameter whole: with several claimants.
  package init(_ whole: Record) { self.whole = whole }

  /// - Parameter id: nil for what is everybody's alone.
  package func record(for id: String?) -> Record { record(for: Set([id].compactMap { $0 })) }

  /// The case of some of its claimants.
  package func record(for ids: Set<String>) -> Record {
    let people = Set(ids.map { ExactText($0) })
    let claimants = whole.records("claimants").enumerated().map { Claimant(index: $0, $1) }
    let sole = claimants.count == 1 ? claimants[0].id : nil
    let isOwn = { (record: Record) in
      guard let owner = record.text("claimant") ?? sole else { return people.isEmpty }
      return people.contains(ExactText(owner))
    }
    var kept: [Entity: Set<ExactText>] = [:]
    var record = whole
    keep("claimants", .claimant, in: &record, &kept) { field, index in
      people.contains(ExactText(claimants[index].id))
    }
    keep("purchases", .purchase, in: &record, &kept) { purchase, _ in isOwn(purchase) }
    let bought = kept[.purchase] ?? []
    let touches = { (entry: Record) in
      let named = entry.texts("purchases")
      return named.isEmpty || named.contains { bought.contains(ExactText($0)) }
    }
    keep("complaints", .complaint, in: &record, &kept) { complaint, _ in
      complaint.has("claimant") || sole != nil ? isOwn(complaint) : touches(complaint)
    }
    keep("claims", .claim, in: &record, &kept) { claim, _ in
      (!claim.has("claimant") || isOwn(claim)) && touches(claim)
    }
    keep("events", nil, in: &record, &kept) { event, _ in touches(event) }
    let used = Self.references(in: record, CaseFormat.file)
    let all = Self.references(in: whole, CaseFormat.file)
    keep("evidence", .evidence, in: &record, &kept) { exhibit, index in
      let name = ExactText(exhibit.text("id") ?? "evidence-\(index + 1)")
      if let owner = exhibit.text("claimant") { return people.contains(ExactText(owner)) }
      return used.contains(name) || !all.contains(name)
    }
    record.fields["rosters"] = nil
    // The joint case's name may be somebody's.
    if claimants.count != 1 || people.isEmpty { record.fields["title"] = nil }
    return Self.pruned(record, CaseFormat.file, kept)
  }

  private func keep(
    _ key: String, _ entity: Entity?, in record: inout Record,
    _ kept: inout [Entity: Set<ExactText>], where isKept: (Record, Int) -> Bool
  ) {
    guard let list = record.fields[key] else { return }
    var fields: [Record.Field] = []
    for (index, field) in record.list(key).enumerated() {
      guard case .record(let item) = field.value, isKept(item, index) else { continue }
      fields.append(field)
      if let entity {
        kept[entity, default: []].insert(ExactText(item.text("id") ?? "\(key)-\(index + 1)"))
      }
    }
    if let entity, kept[entity] == nil { kept[entity] = [] }
    record.fields[key] =
      fields.isEmpty ? nil : list.with(.list(fields))
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
