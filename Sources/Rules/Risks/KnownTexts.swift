import Basics
import Jurisdictions

/// Texts with the word of each of several lists that stands in them: many purchases say the same, and
/// each text is searched once.
struct KnownTexts {
  private var words: ExactTable<[String?]> = ExactTable()

  init(_ texts: Set<ExactText>, _ lists: [SignWords]) {
    for text in texts {
      let plain = PlainText(text.text)
      words[text.text] = lists.map { $0.first(in: plain) }
    }
  }

  /// - Parameter list: where it stands among the lists.
  func word(of list: Int, in text: String) -> String? { words[text]?[list] }
}
