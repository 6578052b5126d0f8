import Basics
import Documents

/// What became of the case file's values in a text that was changed.
struct FactReading {
  struct Changed: Hashable {
    let path: String
    let old: String
    let new: String
    /// Where the new value stands, in Unicode scalars of the new text.
    let place: Range<Int>
  }

  /// Values that were replaced and nothing with them.
  private(set) var facts: [Changed] = []
  /// Whether anything else was changed.
  private(set) var isReworded = false
  /// Where the new text differs, in its Unicode scalars.
  let places: [Range<Int>]

  /// - Parameter spans: in the old text.
  init(_ old: String, _ spans: [SentPaper.FactSpan], _ new: String) {
    let spans = spans.filter { $0.start < $0.end }
    let borders = Set(spans.flatMap { [$0.start, $0.end] })
    let (before, after) = (ComparedText(old, borders: borders), ComparedText(new))
    var difference = TextDifference(before, after)
    difference.slide { difference, hunk in
      let range = difference.oldScalars(hunk)
      return !spans.contains { $0.meets(range) }
    }
    places = difference.hunks.map(difference.newScalars)
    let cut = Cut(difference, spans)
    isReworded = cut.hasOther
    var found: [String: [Changed?]] = [:]
    for (number, span) in spans.enumerated() {
      found[span.path, default: []].append(cut.change(number, span, old, new))
    }
    settle(found, order: spans.map(\.path).distinct, cut)
    if isReworded, let slots = FactSlots(before, spans, after) {
      read(slots, spans, old, new, after.tokens)
    }
  }

  /// Values that changed places, or for others of like words, where nothing around them did.
  private mutating func read(
    _ slots: FactSlots, _ spans: [SentPaper.FactSpan], _ old: String, _ new: String,
    _ tokens: [ComparedText.Token]
  ) {
    var found: [String: Set<String>] = [:]
    var changes: [Changed] = []
    for (span, value) in zip(spans, slots.values) {
      let place = TextDifference.scalars(value, tokens)
      let change = Changed(
        path: span.path, old: old.scalars(span.start..<span.end), new: new.scalars(place),
        place: place)
      found[span.path, default: []].insert(change.new.comparedKey)
      guard change.new.comparedKey != change.old.comparedKey else { continue }
      guard change.isWholeValue else { return }
      if !changes.contains(where: { $0.path == span.path }) { changes.append(change) }
    }
    guard found.values.allSatisfy({ $0.count == 1 }) else { return }
    (facts, isReworded) = (changes, false)
  }

  /// A value that the text gives twice changes only where both are changed alike.
  private mutating func settle(_ found: [String: [Changed?]], order: [String], _ cut: Cut) {
    for path in order {
      let changes = found[path] ?? []
      let known = changes.compactMap { $0 }
      guard let first = known.first else { continue }
      if known.count == changes.count, known.allSatisfy({ $0.new == first.new }) {
        facts.append(first)
      } else {
        isReworded = true
      }
    }
    if cut.touched.count > spansOf(facts, found) { isReworded = true }
  }

  private func spansOf(_ facts: [Changed], _ found: [String: [Changed?]]) -> Int {
    facts.reduce(0) { $0 + (found[$1.path]?.count ?? 0) }
  }
}

extension FactReading.Changed {
  /// Another value, not the old one with words put beside it.
  fileprivate var isWholeValue: Bool {
    let gained = Set(new.unicodeScalars).subtracting(old.unicodeScalars)
    return !new.hasPrefix(old) && !new.hasSuffix(old) && gained.isDisjoint(with: Cut.ends)
      && gained.isDisjoint(with: Cut.pauses.subtracting([","]))
  }
}

/// Which differences lie in which value.
private struct Cut {
  /// Ends of sentences: a value that gains one is more than a value.
  static let ends: Set<Unicode.Scalar> = ["。", "；", "！", "？", "\n"]
  static let pauses: Set<Unicode.Scalar> = ["，", ",", "、", "："]

  let difference: TextDifference
  /// Differences by the number of the span they lie in.
  private(set) var touched: [Int: [TextDifference.Hunk]] = [:]
  private(set) var hasOther = false
  private var spoiled: Set<Int> = []

  init(_ difference: TextDifference, _ spans: [SentPaper.FactSpan]) {
    self.difference = difference
    for hunk in difference.hunks {
      let range = difference.oldScalars(hunk)
      if let number = spans.firstIndex(where: { $0.holds(range) }), isValue(hunk, spans[number]) {
        touched[number, default: []].append(hunk)
        continue
      }
      hasOther = true
      for (number, span) in spans.enumerated() where span.overlaps(range) {
        spoiled.insert(number)
      }
    }
    for number in spoiled { touched[number] = nil }
  }

  /// What is put beside a value belongs to it unless it begins something of its own.
  private func isValue(_ hunk: TextDifference.Hunk, _ span: SentPaper.FactSpan) -> Bool {
    let range = difference.oldScalars(hunk)
    let isBeside =
      range.isEmpty && (range.lowerBound == span.start || range.lowerBound == span.end)
    let words = difference.new[hunk.new].flatMap { $0.key.unicodeScalars }
    return !isBeside || !words.contains { Self.pauses.contains($0) || Self.ends.contains($0) }
  }

  /// The new value of a span; nil where it kept its value or lost it.
  func change(
    _ number: Int, _ span: SentPaper.FactSpan, _ old: String, _ new: String
  ) -> FactReading.Changed? {
    guard let hunks = touched[number],
      let first = difference.old.firstIndex(where: { $0.range.lowerBound >= span.start }),
      let last = difference.old.lastIndex(where: { $0.range.upperBound <= span.end })
    else { return nil }
    let start = hunks.first { $0.old.lowerBound == first }?.new.lowerBound
    let end = hunks.first { $0.old.upperBound == last + 1 }?.new.upperBound
    let tokens =
      (start ?? difference.place(ofKept: first))..<(end ?? difference.place(ofKept: last) + 1)
    let place = TextDifference.scalars(tokens, difference.new)
    let value = new.scalars(place)
    let before = old.scalars(span.start..<span.end)
    let gained = Set(value.unicodeScalars).subtracting(before.unicodeScalars)
    guard !value.allSatisfy(\.isWhitespace), gained.isDisjoint(with: Self.ends) else { return nil }
    return FactReading.Changed(path: span.path, old: before, new: value, place: place)
  }
}

extension SentPaper.FactSpan {
  /// Within its edges.
  fileprivate func holds(_ range: Range<Int>) -> Bool {
    start <= range.lowerBound && range.upperBound <= end
  }

  fileprivate func overlaps(_ range: Range<Int>) -> Bool {
    range.lowerBound < end && start < range.upperBound
  }

  /// Holds some of it, or a place within its edges.
  fileprivate func meets(_ range: Range<Int>) -> Bool {
    range.isEmpty ? holds(range) : overlaps(range)
  }
}
