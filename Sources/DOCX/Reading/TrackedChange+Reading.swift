import Basics
import Documents
import XMLTrees

extension TrackedChange {
  /// What a mark of change says.
  init(_ kind: Kind, _ element: XMLElement) {
    self.init(
      kind, author: element.word("author") ?? "",
      on: element.word("date").flatMap(Moment.init(wordClock:)))
  }

  /// The mark of what came or went; nil where the element is no such mark.
  init?(fate element: XMLElement) {
    switch element.wordTag {
    case .inserted: self.init(.inserted, element)
    case .deleted: self.init(.deleted, element)
    case .movedFrom: self.init(.movedFrom, element)
    case .movedTo: self.init(.movedTo, element)
    default: return nil
    }
  }

  /// The mark of change among some properties: of several that which takes away.
  static func fate(in properties: XMLElement?) -> TrackedChange? {
    var found: TrackedChange?
    for element in properties?.elements ?? [] {
      guard let change = TrackedChange(fate: element) else { continue }
      if change.takesAway || found == nil { found = change }
    }
    return found
  }

  /// The mark among some properties that they were others before.
  static func formatting(in properties: XMLElement?) -> TrackedChange? {
    properties?.elements.first { $0.wordTag?.isChangeOfLook ?? false }
      .map { TrackedChange(.formatted, $0) }
  }
}

extension WordTag {
  fileprivate var isChangeOfLook: Bool {
    switch self {
    case .runChange, .paragraphChange, .tableChange, .exceptionsChange, .gridChange, .rowChange,
      .cellChange, .sectionChange:
      true
    default: false
    }
  }
}

extension Moment {
  /// The clock as it is written: Word writes the time on the desk and calls it UTC.
  init?(wordClock text: String) {
    let bytes = Array(text.utf8)
    let length = [19, 16, 10].first { $0 <= bytes.count } ?? 0
    self.init(iso: String(decoding: bytes.prefix(length), as: UTF8.self))
  }
}
