/// One line of many, read as the command line would read the same words.
extension LawWords {
  init(line: String, knowing known: [LawOption]) throws(LawQuestionError) {
    self.init([])
    var rest = line.unicodeScalars.split(whereSeparator: Self.isBlank).map(String.init)[...]
    while let word = rest.popFirst() {
      if word == "--" {
        words += [word] + rest
        return
      }
      let (name, written) = Self.parts(of: word)
      guard let option = known.first(where: { $0.name == name }) else {
        words.append(word)
        continue
      }
      // Of an option written twice, the last one holds.
      options[option] =
        try option.hasValue
        ? Self.value(written, or: &rest, for: option) : Self.nothing(written, for: option)
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x7E, 0x3001...: false  // No use looking up what is most of a line.
    default: scalar.properties.isWhitespace
    }
  }

  /// `--on=2026-11-23` in two; what follows the sign is nothing where it is empty.
  private static func parts(of word: String) -> (name: String, value: String?) {
    let scalars = word.unicodeScalars
    guard word.utf8.starts(with: "--".utf8), let sign = scalars.firstIndex(of: "=") else {
      return (word, nil)
    }
    let value = String(scalars[scalars.index(after: sign)...])
    return (String(scalars[..<sign]), value.isEmpty ? nil : value)
  }

  /// What stands behind `=`, or the next word; that one must not begin with a dash.
  private static func value(
    _ written: String?, or rest: inout ArraySlice<String>, for option: LawOption
  ) throws(LawQuestionError) -> String {
    if let written { return written }
    guard let word = rest.first, word == "-" || word.utf8.first != UInt8(ascii: "-") else {
      throw LawQuestionError("line.invalid", "\(option.name) 后面缺少值。")
    }
    rest.removeFirst()
    return word
  }

  private static func nothing(
    _ written: String?, for option: LawOption
  ) throws(LawQuestionError) -> String {
    guard written == nil else {
      throw LawQuestionError("line.invalid", "\(option.name) 后面不用写值。")
    }
    return ""
  }
}
