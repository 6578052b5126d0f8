import Basics
import Documents

/// Which accepted amendments still fit a paper.
struct AmendmentCheck {
  /// In the order in which they are carried out.
  private(set) var sound: [Amendment] = []
  private(set) var findings: [Finding] = []
  private let paragraphs: PaperParagraphs
  private let facts: [String: [(old: String, new: String)]]
  /// Where moved blocks stand.
  private var moves: [String: String?] = [:]

  init(_ amendments: [Amendment], _ paragraphs: PaperParagraphs) {
    self.paragraphs = paragraphs
    facts = amendments.reduce(into: [:]) { facts, amendment in
      guard case .fact(_, let old, let new) = amendment.change, let block = amendment.block
      else { return }
      facts[block, default: []].append((old, new))
    }
    for amendment in amendments { add(amendment) }
    findings += Contradiction.contradictions(in: sound).map(AmendmentFindings.contradiction)
  }

  private mutating func add(_ amendment: Amendment) {
    if case .fact = amendment.change { return }
    if case .comment = amendment.change { return }
    guard amendment.blocks.allSatisfy({ paragraphs.byName[$0] != nil }) else {
      findings.append(AmendmentFindings.blockMissing(amendment))
      return
    }
    if let now = changedBelow(amendment) {
      findings.append(AmendmentFindings.stale(amendment, now: now))
    } else if breaksSpans(amendment) {
      findings.append(AmendmentFindings.rowSpan(amendment))
    } else if goesInCircles(amendment) {
      findings.append(AmendmentFindings.circle(amendment))
    } else if !sound.contains(where: { $0.isAnotherCopy(of: amendment) }) {
      if case .structure(.moved(_, let behind)) = amendment.change, let block = amendment.block {
        moves[block] = moves[block] ?? .some(behind)
      }
      sound.append(amendment)
    }
  }

  /// What stands there now, where that is not what was to be replaced. Where a block only moves,
  /// its words are its own business.
  private func changedBelow(_ amendment: Amendment) -> String? {
    guard let block = amendment.block else { return nil }
    switch amendment.change {
    case .wording(let old, _), .structure(.removed(let old)), .structure(.split(let old, _)):
      return changed([block], [old])
    case .structure(.merged(let old, let others, _)): return changed([block] + others, old)
    case .structure(.rowRemoved(_, let old)): return changed(paragraphs.row(of: block), old)
    default: return nil
    }
  }

  private func changed(_ names: [String], _ old: [String]) -> String? {
    let now = names.map { paragraphs.byName[$0]?.plainText ?? "" }
    let isSame =
      now.count == old.count
      && zip(names, zip(now, old)).allSatisfy { name, texts in
        Amendment.base(of: texts.0) == Amendment.base(of: texts.1)
          || Amendment.base(of: texts.0) == Amendment.base(of: withFacts(texts.1, of: name))
      }
    return isSame ? nil : now.joined(separator: "\n")
  }

  /// What a block says once the values accepted for it are in the case file.
  private func withFacts(_ text: String, of block: String) -> String {
    let facts = (facts[block] ?? []).sorted { $0.old.count > $1.old.count }
    guard !facts.isEmpty else { return text }
    var result = ""
    var rest = Substring(text)
    while let character = rest.first {
      if let fact = facts.first(where: { !$0.old.isEmpty && rest.hasPrefix($0.old) }) {
        result += fact.new
        rest = rest.dropFirst(fact.old.count)
      } else {
        result.append(character)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// Rows come and go only where no cell reaches over several.
  private func breaksSpans(_ amendment: Amendment) -> Bool {
    switch amendment.change {
    case .structure(.rowAdded), .structure(.rowRemoved):
      amendment.block.map(paragraphs.inSpannedTables.contains) ?? false
    default: false
    }
  }

  private func goesInCircles(_ amendment: Amendment) -> Bool {
    guard case .structure(.moved(_, let behind)) = amendment.change else { return false }
    var next = behind
    while let name = next {
      if name == amendment.block { return true }
      next = moves[name] ?? nil
    }
    return false
  }
}

extension Amendment {
  /// The blocks that must be there for it.
  fileprivate var blocks: [String] {
    let own = [block].compactMap { $0 }
    switch change {
    case .structure(.merged(_, let others, _)): return own + others
    case .structure(.moved(_, let behind)): return own + [behind].compactMap { $0 }
    default: return own
    }
  }

  /// The same wish in another file or of another person: it is carried out once.
  fileprivate func isAnotherCopy(of other: Amendment) -> Bool {
    block == other.block && change == other.change
      && (source != other.source || author != other.author)
  }
}
