import Documents
import XMLTrees

/// The runs of a new paragraph, cut where kept and inserted text meet, with what was deleted between
/// them; each part keeps its run's look.
struct RedlinedRuns {
  private typealias Kind = Redline.Piece.Kind

  /// What is still to come, the next one last.
  private var pieces: [Redline.Piece]
  /// Scalars of the next one that are done.
  private var used = 0
  private let old: OldText?
  /// Scalars of the old text that are done.
  private var oldPlace = 0
  /// What there is of a run before any text.
  private let fallback: Kind

  init(_ pieces: [Redline.Piece], old: OldText) {
    self.pieces = pieces.reversed()
    self.old = old
    fallback = .kept
  }

  /// Of a paragraph that is new.
  init(added text: String) {
    pieces = text.isEmpty ? [] : [Redline.Piece(.inserted, text)]
    old = nil
    fallback = .inserted
  }

  mutating func rewrite(_ nodes: [XMLNode]) -> [XMLNode] {
    var result: [XMLNode] = []
    for node in nodes {
      guard let run = node.element, run.wordTag == .run, run.first(.commentReference) == nil else {
        result.append(node)
        continue
      }
      result += rewrite(run)
    }
    return result + deletions()
  }

  private mutating func rewrite(_ run: XMLElement) -> [XMLNode] {
    var cut = CutRun(run.first(.runProperties), fallback)
    for child in run.children where child.element?.wordTag != .runProperties {
      let text = child.element.flatMap { element in element.wordTag.map(element.shown(as:)) } ?? ""
      guard let element = child.element, !text.isEmpty else {
        cut.add(child)
        continue
      }
      place(element, Array(text.unicodeScalars), in: &cut)
    }
    return cut.finish()
  }

  private mutating func place(
    _ element: XMLElement, _ scalars: [Unicode.Scalar], in cut: inout CutRun
  ) {
    var start = 0
    while start < scalars.count {
      cut.put(deletions())
      let (kind, room) = next
      let end = min(scalars.count, start + room)
      let part =
        start == 0 && end == scalars.count
        ? element : .text(.text, String(String.UnicodeScalarView(scalars[start..<end])))
      cut.add(.element(part), kind)
      take(end - start)
      start = end
    }
    cut.put(deletions())
  }

  /// What the next text is, and how much of it; anything that is not told of is kept.
  private var next: (kind: Redline.Piece.Kind, room: Int) {
    guard let piece = pieces.last else { return (.kept, .max) }
    return (piece.kind, piece.text.unicodeScalars.count - used)
  }

  private mutating func take(_ count: Int) {
    guard let piece = pieces.last else { return }
    used += count
    if piece.kind == .kept { oldPlace += count }
    guard used >= piece.text.unicodeScalars.count else { return }
    pieces.removeLast()
    used = 0
  }

  /// What was deleted here.
  private mutating func deletions() -> [XMLNode] {
    var runs: [XMLNode] = []
    while let piece = pieces.last, piece.kind == .deleted {
      let end = oldPlace + piece.text.unicodeScalars.count
      runs += old?.runs(oldPlace..<end) ?? []
      oldPlace = end
      pieces.removeLast()
    }
    return runs
  }
}

/// A run in parts of different fate.
private struct CutRun {
  private let properties: XMLElement?
  private var content: [XMLNode] = []
  private var kind: Redline.Piece.Kind
  private var parts: [XMLNode] = []

  init(_ properties: XMLElement?, _ kind: Redline.Piece.Kind) {
    self.properties = properties
    self.kind = kind
  }

  mutating func add(_ node: XMLNode, _ kind: Redline.Piece.Kind? = nil) {
    if let kind, kind != self.kind {
      close()
      self.kind = kind
    }
    content.append(node)
  }

  /// Puts other runs between its parts.
  mutating func put(_ runs: [XMLNode]) {
    guard !runs.isEmpty else { return }
    close()
    parts += runs
  }

  mutating func finish() -> [XMLNode] {
    close()
    return parts
  }

  private mutating func close() {
    guard !content.isEmpty else { return }
    let look = properties.map { [XMLNode.element($0)] } ?? []
    let run = XMLNode.element(XMLElement(word: .run, [], look + content))
    parts.append(kind == .inserted ? .element(.mark(.inserted, [run])) : run)
    content = []
  }
}
