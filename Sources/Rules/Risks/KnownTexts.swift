import Basics
import Jurisdictions

/// Texts with the words that stand in them: many purchases say the same, and each text is searched once.
struct KnownTexts {
  private var words: ExactTable<String> = ExactTable()

  init(_ texts: Set<ExactText>, _ signs: SignWords) {
    for text in texts { words[text.text] = signs.first(in: text.text) }
  }

  func word(in text: String) -> String? { words[text] }
}
