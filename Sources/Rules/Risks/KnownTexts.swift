import Basics
import Jurisdictions

/// Texts with the word of each of several lists that stands in them: many purchases say the same, and
/// each text is searched once.
struct KnownTexts {
  private var words: ExactTable<[String?]> = ExactTable()

  init(_ texts: Set<ExactText>, _ lists: [SignWords]) {
    for text in texts {
      let plain = PlainText(text.text)
      let found = lists.map { $0.first(in: plain) }
      if found.contains(where: { $0 != nil }) { words[text.text] = found }
    }
  }

  /// In the order of the lists; nil where no list has a word that stands there.
  func words(in text: String) -> [String?]? { words[text] }
}
