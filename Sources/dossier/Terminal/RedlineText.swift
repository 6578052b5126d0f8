import Basics
import Documents
import Filing

/// What differs between two builds, as a person reads it.
enum RedlineText {
  static func text(_ redlining: Redlining) -> String {
    let papers = redlining.changed.map { paper in
      let head = redlining.areFolders ? [Console.harmless(paper.name) + "："] : []
      return (head + lines(paper)).joined(separator: "\n")
    }
    let parts = papers + lists(redlining)
    return parts.isEmpty ? "没有不同。" : parts.joined(separator: "\n\n")
  }

  static func summary(_ redlining: Redlining, written: [String], in output: String) -> String {
    let place = Console.harmless(output)
    guard !written.isEmpty else {
      return (["没有不同，没有写文件。"] + lists(redlining)).joined(separator: "\n\n")
    }
    let lines = redlining.changed.map { "  \(Console.harmless($0.name))（\(counts($0))）" }
    let head = "修订在 \(place)，用 Word、WPS 或 LibreOffice 打开，可以逐处接受或拒绝："
    return ([([head] + lines).joined(separator: "\n")] + lists(redlining))
      .joined(separator: "\n\n")
  }

  /// Papers that only one build has.
  private static func lists(_ redlining: Redlining) -> [String] {
    [("只在旧的里有：", redlining.removed), ("只在新的里有：", redlining.added)]
      .filter { !$0.1.isEmpty }
      .map { head, names in
        ([head] + names.map { "  " + Console.harmless($0) }).joined(separator: "\n")
      }
  }

  private static func counts(_ paper: Redlining.Paper) -> String {
    var (changed, removed, added) = (0, 0, 0)
    for step in paper.steps {
      switch step {
      case .same: break
      case .changed: changed += 1
      case .removed: removed += 1
      case .added: added += 1
      }
    }
    return [(changed, "改"), (removed, "删"), (added, "加")].filter { $0.0 > 0 }
      .map { "\($0.1) \($0.0) 段" }.joined(separator: "，")
  }

  // MARK: Paragraphs

  private struct Line {
    let text: String
    let isChange: Bool
  }

  /// Changed paragraphs, each between the unchanged ones beside it.
  private static func lines(_ paper: Redlining.Paper) -> [String] {
    let lines = paper.steps.compactMap { line($0, paper) }
    guard lines.contains(where: \.isChange) else { return ["只有空段落不同。"] }
    var shown: [String] = []
    var last = -1
    for place in lines.indices {
      let near = lines[max(0, place - 1)...min(lines.count - 1, place + 1)]
      guard near.contains(where: \.isChange) else { continue }
      if place > last + 1 { shown.append("……") }
      shown.append(lines[place].text)
      last = place
    }
    return last < lines.count - 1 ? shown + ["……"] : shown
  }

  /// Nil for paragraphs that show nothing.
  private static func line(_ step: Redline.Step, _ paper: Redlining.Paper) -> Line? {
    switch step {
    case .same(_, let new): whole(.kept, paper.new[new])
    case .removed(let old): whole(.deleted, paper.old[old])
    case .added(let new): whole(.inserted, paper.new[new])
    case .changed(_, _, let pieces):
      Line(text: "~ " + pieces.map { marked($0.kind, plain($0.text)) }.joined(), isChange: true)
    }
  }

  private static func whole(_ kind: Redline.Piece.Kind, _ text: String) -> Line? {
    guard text.contains(where: { !$0.isWhitespace }) else { return nil }
    let sign =
      switch kind {
      case .kept: "  "
      case .deleted: "- "
      case .inserted: "+ "
      }
    return Line(text: sign + marked(kind, plain(text)), isChange: kind != .kept)
  }

  private static func marked(_ kind: Redline.Piece.Kind, _ text: String) -> String {
    switch kind {
    case .kept: text
    case .deleted: Console.hasColour ? Console.coloured(text, 31) : "［-\(text)-］"
    case .inserted: Console.hasColour ? Console.coloured(text, 32) : "［+\(text)+］"
    }
  }

  /// On one line: ends of lines and tabs are told by signs.
  private static func plain(_ text: String) -> String {
    let signs: [Unicode.Scalar: Unicode.Scalar] = ["\n": "↵", "\t": "⇥"]
    let scalars = text.unicodeScalars.map { signs[$0] ?? $0 }
    return Console.harmless(String(String.UnicodeScalarView(scalars)))
  }
}

extension Redlining {
  func json(written: [String]?) -> JSONValue {
    .object([
      "papers": .array(
        papers.map { .object(["paper": .string($0.name), "changes": .array($0.changes)]) }),
      "removed": .list(removed), "added": .list(added),
      "written": written.map(JSONValue.list) ?? .null,
    ])
  }
}

extension Redlining.Paper {
  /// Paragraphs count from one.
  fileprivate var changes: [JSONValue] {
    steps.compactMap { step in
      switch step {
      case .same: nil
      case .removed(let place): change("removed", old: place, [.init(.deleted, old[place])])
      case .added(let place): change("added", new: place, [.init(.inserted, new[place])])
      case .changed(let before, let after, let pieces):
        change("changed", old: before, new: after, pieces)
      }
    }
  }

  private func change(
    _ kind: String, old: Int? = nil, new: Int? = nil, _ pieces: [Redline.Piece]
  ) -> JSONValue {
    .object([
      "kind": .string(kind), "old": old.map { .int($0 + 1) } ?? .null,
      "new": new.map { .int($0 + 1) } ?? .null,
      "pieces": .array(
        pieces.map { .object(["kind": .string($0.kind.rawValue), "text": .string($0.text)]) }),
    ])
  }
}
