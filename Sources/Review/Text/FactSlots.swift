import Documents

/// The places of a text's values where all that stands around them is still there, once and in
/// order.
struct FactSlots {
  /// In tokens of the new text, one for each span.
  let values: [Range<Int>]

  /// Nil where the words around the values were changed, or may stand in more than one place.
  init?(_ old: ComparedText, _ spans: [SentPaper.FactSpan], _ new: ComparedText) {
    let literals = Self.literals(old, spans)
    guard let head = literals.first, let tail = literals.last, literals.count > 1,
      literals.dropFirst().dropLast().allSatisfy({ !$0.isEmpty }),
      new.tokens.count >= head.count + tail.count, new.tokens.starts(with: head),
      new.tokens.suffix(tail.count).elementsEqual(tail)
    else { return nil }
    let middle = literals.dropFirst().dropLast()
    let inner = head.count..<new.tokens.count - tail.count
    guard let first = Self.places(of: Array(middle), in: Array(new.tokens[inner])),
      let last = Self.places(
        of: middle.reversed().map { $0.reversed() }, in: new.tokens[inner].reversed())
    else { return nil }
    let mirrored = last.reversed().map { inner.count - $0.upperBound..<inner.count - $0.lowerBound }
    guard first == mirrored else { return nil }
    let bounds = [0..<0] + first + [inner.count..<inner.count]
    values = zip(bounds, bounds.dropFirst()).map {
      inner.lowerBound + $0.upperBound..<inner.lowerBound + $1.lowerBound
    }
    guard values.allSatisfy({ !$0.isEmpty }) else { return nil }
  }

  /// What stands before, between and behind the values.
  private static func literals(
    _ old: ComparedText, _ spans: [SentPaper.FactSpan]
  ) -> [[ComparedText.Token]] {
    let starts = [0] + spans.map(\.end)
    let ends = spans.map(\.start) + [Int.max]
    return zip(starts, ends).map { start, end in
      old.tokens.filter { $0.range.lowerBound >= start && $0.range.upperBound <= end }
    }
  }

  /// Where each first stands behind the one before it, something between them.
  private static func places(
    of literals: [[ComparedText.Token]], in tokens: [ComparedText.Token]
  ) -> [Range<Int>]? {
    var places: [Range<Int>] = []
    var start = 1
    for literal in literals {
      let end = tokens.count - literal.count
      guard start <= end,
        let place = (start...end).first(where: { tokens[$0...].starts(with: literal) })
      else { return nil }
      places.append(place..<place + literal.count)
      start = place + literal.count + 1
    }
    return places
  }
}
