import Documents

extension Alignment {
  /// Paragraphs of nobody that hold the rest of a neighbour's block, and blocks of nowhere whose
  /// text stands in a neighbour's paragraph.
  mutating func spreadAndJoin() {
    for standing in standings.indices where blocks[standing].count == 1 && !taken(standing) {
      spread(standing, by: 1)
      spread(standing, by: -1)
    }
    for block in sent.indices where home[block] != nil {
      join(block, by: 1)
      join(block, by: -1)
    }
  }

  private func taken(_ standing: Int) -> Bool {
    standings[standing].isEmpty || blocks[standing].contains { keys[$0] == standings[standing].key }
  }

  private mutating func spread(_ standing: Int, by step: Int) {
    let block = blocks[standing][0]
    var text = standings[standing].key
    let whole = Likeness(keys[block])
    var next = standing + step
    while standings.indices.contains(next) {
      defer { next += step }
      if standings[next].isEmpty, blocks[next].isEmpty { continue }
      guard isFree(next), standings[next].place == standings[standing].place else { return }
      let longer = step > 0 ? text + standings[next].key : standings[next].key + text
      let size = standings[next].key.unicodeScalars.count
      guard Self.gains(whole, Likeness(text), Likeness(longer), size) else { return }
      makePart(next, of: block)
      text = longer
    }
  }

  private mutating func join(_ block: Int, by step: Int) {
    guard let standing = home[block], !taken(standing), !spread.contains(block) else { return }
    let whole = Likeness(standings[standing].key)
    var text = blocks[standing].map { keys[$0] }.joined()
    var next = block + step
    while sent.indices.contains(next), home[next] == standing { next += step }
    while sent.indices.contains(next), isFree(block: next),
      sent[next].place == sent[block].place
    {
      let longer = step > 0 ? text + keys[next] : keys[next] + text
      let size = keys[next].unicodeScalars.count
      guard Self.gains(whole, Likeness(text), Likeness(longer), size) else { return }
      pair(next, standing, isFirst: step < 0)
      text = longer
      next += step
    }
  }

  /// Whether most of what was added to a text is in the whole.
  private static func gains(
    _ whole: Likeness, _ text: Likeness, _ longer: Likeness, _ size: Int
  ) -> Bool {
    size > 1 && 10 * (whole.common(with: longer) - whole.common(with: text)) >= 6 * size
  }
}
