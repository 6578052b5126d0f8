/// Fields such as page numbers: of each its instruction is told first, then what it shows.
struct OpenFields {
  private var areResults: [Bool] = []
  private var instructions = 0

  /// Whether what stands here is seen on paper.
  var areShown: Bool { instructions == 0 }

  mutating func take(_ kind: String?) {
    switch kind {
    case "begin":
      areResults.append(false)
      instructions += 1
    case "separate":
      guard areResults.last == false else { return }
      areResults[areResults.count - 1] = true
      instructions -= 1
    case "end":
      if areResults.popLast() == false { instructions -= 1 }
    default: break
    }
  }

  /// A field that has not shown anything yet is broken, and must not swallow what follows.
  mutating func endParagraph() {
    if !areShown { self = OpenFields() }
  }
}
