import Basics

/// Ids are unique, and whoever is referred to exists.
enum ReferenceCheck {
  static func findings(in file: Record) -> [Finding] {
    var check = Walk()
    check.collect(file, CaseFormat.file)
    check.resolve(file, CaseFormat.file)
    return check.findings
  }

  private struct Walk {
    /// By the bytes of the id: two spellings of one visible character are two ids.
    var known: [Entity: [ExactText: Record.Field]] = [:]
    var findings: [Finding] = []

    mutating func collect(_ record: Record, _ group: KeyGroup) {
      for key in group.structure {
        guard let field = record.fields[key.name] else { continue }
        if case .id(let entity) = key.type, case .text(let id) = field.value {
          declare(id, entity, field)
        }
        for inner in field.value.records {
          if let innerGroup = key.type.group { collect(inner, innerGroup) }
        }
      }
    }

    private mutating func declare(_ id: String, _ entity: Entity, _ field: Record.Field) {
      guard let earlier = known[entity]?[ExactText(id)] else {
        known[entity, default: [:]][ExactText(id)] = field
        return
      }
      findings.append(
        Finding(
          .error, "id.duplicate", path: field.path, place: field.place,
          "\(entity.chinese)编号“\(id)”在第 \(earlier.place.line ?? 0) 行已经用过了。",
          remedy: "请给其中一个换一个编号，并检查引用它的地方。"))
    }

    mutating func resolve(_ record: Record, _ group: KeyGroup) {
      for key in group.structure {
        guard let field = record.fields[key.name] else { continue }
        switch key.type {
        case .reference(let entity), .list(.reference(let entity)):
          for single in field.value.fields ?? [field] { require(single, entity, among: group) }
        case .referenceOrText(let entity): requireWhereAnIdIsMeant(field, entity)
        default:
          for inner in field.value.records {
            if let innerGroup = key.type.group { resolve(inner, innerGroup) }
          }
        }
      }
    }

    /// A name in plain ASCII letters is meant as an id; anything else names an authority, and so does
    /// 12315.
    private mutating func requireWhereAnIdIsMeant(_ field: Record.Field, _ entity: Entity) {
      guard case .text(let text) = field.value, !same(text, "12315"),
        text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x20 })
      else { return }
      require(field, entity, among: nil)
    }

    private mutating func require(
      _ field: Record.Field, _ entity: Entity, among group: KeyGroup?
    ) {
      guard case .text(let id) = field.value, known[entity]?[ExactText(id)] == nil
      else { return }
      let ids = (known[entity] ?? [:]).keys.sorted().map(\.text)
      let near = Nearest.names(to: id, among: ids)
      let choices =
        ids.isEmpty
        ? "案件文件里还没有写任何\(entity.chinese)。"
        : "已有的\(entity.chinese)编号：\(ids.prefix(12).joined(separator: "、"))\(ids.count > 12 ? "等" : "")。"
      findings.append(
        Finding(
          .error, "reference.unknown", path: field.path, place: field.place,
          "没有编号为“\(id)”的\(entity.chinese)。",
          remedy: near.isEmpty ? choices : "您是不是想写“\(near[0])”？\(choices)"))
    }
  }
}

extension Record.Value {
  /// The groups inside, whether one or a list.
  var records: [Record] {
    switch self {
    case .record(let record): [record]
    case .list(let fields):
      fields.compactMap { if case .record(let record) = $0.value { record } else { nil } }
    default: []
    }
  }

  var fields: [Record.Field]? {
    if case .list(let fields) = self { fields } else { nil }
  }
}
