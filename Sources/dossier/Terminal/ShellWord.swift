/// A word as a shell takes it.
enum ShellWord {
  static func quoted(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy { scalar in
      scalar.value > 0x7F || "/._-+,:@%".unicodeScalars.contains(scalar)
        || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
    if isPlain, !word.isEmpty { return word }
    return "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
