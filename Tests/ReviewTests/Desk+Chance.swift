import Documents
import Review

extension Desk {
  /// A paper with running text, a list and a table.
  static func random(_ chance: inout Chance) -> Desk {
    var blocks: [Block] = []
    var number = 0
    func paragraph(_ text: String, _ role: Paragraph.Role = .body) -> Paragraph {
      number += 1
      return Paragraph(role, [.text(text)], id: "p\(number)")
    }
    for _ in 0...chance.below(5) { blocks.append(.paragraph(paragraph(chance.sentence()))) }
    blocks.append(
      .list(List(.decimal, items: (0...chance.below(4)).map { _ in paragraph(chance.sentence()) })))
    if chance.one(in: 70) {
      let rows = (0...chance.below(5)).map { _ in
        Table.Row(
          (0..<3).map { column in
            let text = column == 0 ? chance.sentence() : chance.pick(["是", "否", "", "原件", "打印件"])
            return Table.Cell([paragraph(text, .cell)])
          })
      }
      blocks.append(.table(Table(columns: [1, 1, 1], headerRows: 0, rows: rows, summary: "表")))
    }
    for _ in 0...chance.below(6) { blocks.append(.paragraph(paragraph(chance.sentence()))) }
    return Desk(
      Document(kind: "petition", title: "民事起诉状", style: "court-a4", subject: "", blocks: blocks))
  }

  mutating func edit(_ chance: inout Chance) {
    guard !lines.isEmpty else { return }
    let index = chance.below(lines.count)
    let change = chance.one(in: 50)
    let tracked = { (kind: TrackedChange.Kind) in
      change ? TrackedChange(kind, author: Self.lawyer) : nil
    }
    switch chance.below(10) {
    case 0, 1: insert(chance.words(), at: index, &chance, tracked(.inserted))
    case 2, 3: delete(at: index, &chance, tracked(.deleted))
    case 4: split(at: index, &chance, tracked(.inserted))
    case 5: merge(at: index, tracked(.deleted))
    case 6: move(index, to: chance.below(lines.count))
    case 7: remove(index, tracked(.deleted))
    case 8: add(chance.sentence(), behind: index, tracked(.inserted))
    default: changeRow(at: index, &chance, tracked)
    }
  }

  private mutating func insert(
    _ text: String, at index: Int, _ chance: inout Chance, _ change: TrackedChange?
  ) {
    let (place, owner) = cut(index, &chance)
    lines[index].segments.insert(
      Segment(piece: .init(text, change: change), owner: owner), at: place)
  }

  /// Cuts a line somewhere; where, and whose text is there.
  private mutating func cut(_ index: Int, _ chance: inout Chance) -> (Int, String?) {
    guard !lines[index].segments.isEmpty else { return (0, nil) }
    let number = chance.below(lines[index].segments.count)
    let segment = lines[index].segments[number]
    let text = Array(segment.piece.text)
    let place = chance.below(text.count + 1)
    var (left, right) = (segment, segment)
    left.piece.text = String(text[..<place])
    right.piece.text = String(text[place...])
    lines[index].segments.replaceSubrange(number...number, with: [left, right])
    return (number + 1, segment.owner)
  }

  private mutating func delete(at index: Int, _ chance: inout Chance, _ change: TrackedChange?) {
    let first = cut(index, &chance).0
    guard lines[index].segments.indices.contains(first) else { return }
    let text = Array(lines[index].segments[first].piece.text)
    let length = chance.below(text.count + 1)
    var (left, right) = (lines[index].segments[first], lines[index].segments[first])
    left.piece.text = String(text[..<length])
    right.piece.text = String(text[length...])
    strike(&left, change)
    lines[index].segments.replaceSubrange(first...first, with: [left, right])
  }

  private func strike(_ segment: inout Segment, _ change: TrackedChange?) {
    guard segment.piece.change == nil, let change else {
      segment.piece.text = ""
      return
    }
    segment.piece.change = change
  }

  private mutating func split(at index: Int, _ chance: inout Chance, _ change: TrackedChange?) {
    let place = cut(index, &chance).0
    var second = lines[index]
    second.segments.removeFirst(place)
    lines[index].segments.removeLast(lines[index].segments.count - place)
    lines[index].endChange = change
    lines.insert(second, at: index + 1)
  }

  private mutating func merge(at index: Int, _ change: TrackedChange?) {
    guard lines.indices.contains(index + 1), lines[index].place == lines[index + 1].place
    else { return }
    if let change {
      lines[index].endChange = change
    } else {
      lines[index].segments += lines[index + 1].segments
      lines[index].endChange = lines[index + 1].endChange
      lines.remove(at: index + 1)
    }
  }

  private mutating func move(_ index: Int, to other: Int) {
    guard lines[index].place == .body, lines[other].place == .body else { return }
    let line = lines.remove(at: index)
    lines.insert(line, at: min(other, lines.count))
  }

  private mutating func remove(_ index: Int, _ change: TrackedChange?) {
    for number in lines[index].segments.indices { strike(&lines[index].segments[number], change) }
    lines[index].endChange = change
    if change == nil, lines[index].place == .body { lines.remove(at: index) }
  }

  private mutating func add(_ text: String, behind index: Int, _ change: TrackedChange?) {
    lines.insert(
      Line(
        segments: [Segment(piece: .init(text, change: change))], place: lines[index].place,
        endChange: change), at: index + 1)
  }

  private mutating func changeRow(
    at index: Int, _ chance: inout Chance, _ tracked: (TrackedChange.Kind) -> TrackedChange?
  ) {
    guard case .cell(let table, let row, _) = lines[index].place else { return }
    let inRow: (Line) -> Bool = { line in
      guard case .cell(table, row, _) = line.place else { return false }
      return true
    }
    if chance.one(in: 50) {
      if let change = tracked(.deleted) {
        for number in lines.indices where inRow(lines[number]) { lines[number].rowChange = change }
      } else {
        lines.removeAll(where: inRow)
      }
    } else {
      let last = lines.lastIndex(where: inRow) ?? index
      let name = 1000 + chance.below(100_000)
      let new = (0..<3).map { column in
        Line(
          segments: [Segment(piece: .init(column == 0 ? chance.sentence() : "新"))],
          place: .cell(table: table, row: name, column: column), rowChange: tracked(.inserted))
      }
      lines.insert(contentsOf: new, at: last + 1)
    }
  }
}
