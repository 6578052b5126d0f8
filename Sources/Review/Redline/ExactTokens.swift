import Basics

/// A text cut whole into what is replaced as a whole: a run of digits or letters, a run of blanks, a
/// character of anything else. Together they are the text.
enum ExactTokens {
  private enum Kind {
    case word, blank, other
  }

  static func tokens(of text: String) -> [ExactText] {
    var tokens: [ExactText] = []
    var run = ""
    var last = Kind.other
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      let isBetweenDigits =
        last == .word && joins(run.last, character, characters.dropFirst(index + 1).first)
      let kind = isBetweenDigits ? .word : kind(of: character)
      if kind == .other || kind != last {
        if !run.isEmpty { tokens.append(ExactText(run)) }
        run = ""
      }
      run.append(character)
      last = kind
    }
    return run.isEmpty ? tokens : tokens + [ExactText(run)]
  }

  private static func kind(of character: Character) -> Kind {
    if character.isASCII, character.isLetter || character.isNumber { return .word }
    return [" ", "\u{3000}", "\u{A0}", "＿"].contains(character) ? .blank : .other
  }

  /// The point or comma of a number.
  private static func joins(_ last: Character?, _ mark: Character, _ next: Character?) -> Bool {
    (mark == "." || mark == ",") && isDigit(last) && isDigit(next)
  }

  private static func isDigit(_ character: Character?) -> Bool {
    character.map { $0.isASCII && $0.isNumber } ?? false
  }
}
