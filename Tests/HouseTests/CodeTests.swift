import Testing

@Suite("The code")
struct CodeTests {
  /// The clock, chance and the terminal belong to the executable.
  static let forbiddenInRooms = [
    "Date()", "Date.now", "UUID()", ".random(", "SystemRandomNumberGenerator", "print(",
    "readLine(",
  ]
  /// Nowhere: they end the program without a sentence, or step around the compiler.
  static let forbidden = ["try!", "as!", "fatalError(", "@unchecked Sendable", "debugPrint("]

  @Test func nothingInTheRoomsLooksAtTheClockOrTheTerminal() throws {
    let rooms = try SwiftSource.all().filter { $0.target != "dossier" }
    let found = rooms.flatMap { $0.places { Self.has(Self.forbiddenInRooms, $0) } }
    #expect(found == [])
  }

  @Test func nothingEndsTheProgramWithoutASentence() throws {
    let found = try SwiftSource.all().flatMap { $0.places { Self.has(Self.forbidden, $0) } }
    #expect(found == [])
  }

  @Test func nothingIsUnwrappedByForce() throws {
    let found = try SwiftSource.all().flatMap { $0.places(where: Self.unwraps) }
    #expect(found == [])
  }

  @Test func filesStayShort() throws {
    for source in try SwiftSource.all() {
      #expect(source.lines.count <= 300, "\(source.path) has \(source.lines.count) lines")
    }
  }

  @Test func nothingIsPublicButWhatOutsidersAskFor() throws {
    let rooms = try SwiftSource.all().filter { $0.target != "dossier" }
    #expect(rooms.flatMap { $0.places { $0.contains("public ") } } == [])
  }

  @Test func textsAndCommentsAreNotCode() {
    #expect(SwiftSource.withoutTextsAndComments("f(\"try!\")// fatalError(") == "f()")
    #expect(SwiftSource.withoutTextsAndComments("\"\\(a!)：！\"") == "a!")
    #expect(Self.unwraps("let b = a!.count"))
    #expect(!Self.unwraps("if a != b, !c {"))
    #expect(!Self.unwraps("let c = #/a(?!b)/#"))
    #expect(Self.has(Self.forbiddenInRooms, "  print(a)"))
    #expect(!Self.has(Self.forbiddenInRooms, "Fingerprint(of: a)"))
  }

  /// A mark right after a name or a bracket that does not begin `!=`, nor looks ahead in a pattern.
  static func unwraps(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() where scalar == "!" && index > 0 {
      let before = scalars[index - 1]
      let isAfterValue = before.properties.isAlphabetic || ")]?}_".unicodeScalars.contains(before)
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      let looksAhead = before == "?" && index > 1 && scalars[index - 2] == "("
      if isAfterValue, next != "=", !looksAhead { return true }
    }
    return false
  }

  /// The word standing by itself: `StreamingFingerprint()` is no `print(`.
  private static func has(_ words: [String], _ text: String) -> Bool {
    words.contains { text.contains($0) && has($0, text) }
  }

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
