import Testing

@Suite("The code")
struct CodeTests {
  /// The clock, chance and the terminal belong to the executable.
  static let forbiddenInRooms = [
    "Date()", "Date.now", "UUID()", ".random(", "SystemRandomNumberGenerator", "print(", "readLine(",
  ]
  /// Nowhere: they end the program without a sentence, or step around the compiler.
  static let forbidden = ["try!", "as!", "fatalError(", "@unchecked Sendable", "debugPrint("]

  @Test func nothingInTheRoomsLooksAtTheClockOrTheTerminal() throws {
    for source in try SwiftSource.all() where source.target != "dossier" {
      expect(source, has: Self.forbiddenInRooms)
    }
  }

  @Test func nothingEndsTheProgramWithoutASentence() throws {
    for source in try SwiftSource.all() { expect(source, has: Self.forbidden) }
  }

  @Test func nothingIsUnwrappedByForce() throws {
    for source in try SwiftSource.all() {
      for (number, text) in source.code {
        #expect(!Self.unwraps(text), "\(source.path):\(number): \(text)")
      }
    }
  }

  @Test func filesStayShort() throws {
    for source in try SwiftSource.all() {
      #expect(source.lines.count <= 300, "\(source.path) has \(source.lines.count) lines")
    }
  }

  @Test func nothingIsPublicButWhatOutsidersAskFor() throws {
    for source in try SwiftSource.all() where source.target != "dossier" {
      for (number, text) in source.code {
        #expect(!text.contains("public "), "\(source.path):\(number): \(text)")
      }
    }
  }

  @Test func textsAndCommentsAreNotCode() {
    #expect(SwiftSource.withoutTextsAndComments("let a = \"try!\" // fatalError(") == "let a = ")
    #expect(SwiftSource.withoutTextsAndComments("\"\\(a!)：！\"") == "a!")
    #expect(Self.unwraps("let b = a!.count"))
    #expect(!Self.unwraps("if a != b, !c {"))
  }

  /// A mark right after a name or a bracket that does not begin `!=`.
  static func unwraps(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() where scalar == "!" && index > 0 {
      let before = scalars[index - 1]
      let isAfterValue = before.properties.isAlphabetic || ")]?}_".unicodeScalars.contains(before)
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      if isAfterValue, next != "=" { return true }
    }
    return false
  }

  private func expect(_ source: SwiftSource, has words: [String]) {
    for (number, text) in source.code {
      for word in words {
        #expect(!Self.has(word, text), "\(source.path):\(number) has \(word)")
      }
    }
  }

  /// The word standing by itself: `StreamingFingerprint()` is no `print(`.
  private static func has(_ word: String, _ text: String) -> Bool {
    var rest = Substring(text)
    while let range = rest.firstRange(of: word) {
      let before = rest[..<range.lowerBound].unicodeScalars.last
      let isWhole = before.map { !($0.properties.isAlphabetic || $0 == "_") } ?? true
      if isWhole || word.hasPrefix(".") { return true }
      rest = rest[range.upperBound...]
    }
    return false
  }
}
