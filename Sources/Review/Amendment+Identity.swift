import Basics
import Documents
import Seals

extension Amendment {
  /// Who signs the remarks that are sent along.
  package static let ownAuthor = "dossier"

  /// Eight hexadecimal digits: the same for the same wish of the same person, whatever file it came
  /// in.
  package var id: String {
    let words = [paper, block ?? "", author] + change.words
    // With their lengths, so that no two lists of words read alike.
    let text = words.map { "\($0.utf8.count):\($0)" }.joined()
    return String(Fingerprint(of: text.utf8).hex.prefix(8))
  }

  /// The fingerprint of the text it replaces, without what word processors change by themselves;
  /// nil where it replaces none.
  package var base: String? { old.map(Self.base(of:)) }

  /// The text it replaces; cells and merged paragraphs a line each.
  package var old: String? {
    switch change {
    case .fact(_, let old, _), .wording(let old, _): old
    case .structure(.removed(let old)), .structure(.moved(let old, _)),
      .structure(.split(let old, _)):
      old
    case .structure(.merged(let old, _, _)), .structure(.rowRemoved(_, let old)):
      old.joined(separator: "\n")
    case .structure(.added), .structure(.addedBelow), .structure(.rowAdded),
      .structure(.formatted), .comment:
      nil
    }
  }

  package static func base(of text: String) -> String {
    Fingerprint(of: text.comparedKey.utf8).hex
  }
}

extension Amendment.Change {
  /// What kind it is, as the file of amendments names it.
  package var kind: String {
    switch self {
    case .fact: "fact"
    case .wording: "wording"
    case .structure(let structure): structure.kind
    case .comment: "comment"
    }
  }

  /// All that tells it from another.
  fileprivate var words: [String] {
    switch self {
    case .fact(let path, let old, let new): return [kind, path, old, new]
    case .wording(let old, let new): return [kind, old] + new.words
    case .structure(let structure): return [kind] + structure.words
    case .comment(let thread):
      // Answers come later; the question stays the same.
      let question = thread.first { $0.author != Amendment.ownAuthor } ?? thread.first
      return [kind] + [question?.author, question?.text].compactMap { $0 }
    }
  }
}

extension Amendment.Structure {
  fileprivate var kind: String {
    switch self {
    case .removed: "removed"
    case .added: "added"
    case .addedBelow: "added_below"
    case .moved: "moved"
    case .split: "split"
    case .merged: "merged"
    case .rowRemoved: "row_removed"
    case .rowAdded: "row_added"
    case .formatted: "formatted"
    }
  }

  fileprivate var words: [String] {
    switch self {
    case .removed(let old): [old]
    case .added(let new), .addedBelow(let new): new.map(\.words).flatMap { ["¶"] + $0 }
    case .moved(let old, let behind): [old, behind ?? ""]
    case .split(let old, let new): [old] + new.map(\.words).flatMap { ["¶"] + $0 }
    case .merged(let old, let with, let new): ["\(old.count)"] + old + with + new.words
    case .rowRemoved(let row, let old): ["\(row)"] + old
    case .rowAdded(let row, let cells): ["\(row)"] + cells
    case .formatted: []
    }
  }
}

extension [Amendment.Text] {
  fileprivate var words: [String] { flatMap { [$0.isBold ? "b" : "", $0.text] } }
}
