/// Which of very many values a text may hold: those whose beginnings stand in it.
struct ValueIndex: Sendable {
  /// So many signs tell most values apart.
  private static let longest = 4

  private var byStart: [String: [Int]] = [:]

  init(_ values: [String]) {
    for (place, value) in values.enumerated() where !value.isEmpty {
      let scalars = String(String.UnicodeScalarView(value.unicodeScalars.prefix(Self.longest)))
      for start in Set([String(value.prefix(Self.longest)), scalars]) {
        byStart[start, default: []].append(place)
      }
    }
  }

  /// In their order. A value that begins in the middle of a visible sign is one too.
  func candidates(in text: String) -> [Int] {
    var starts: Set<String> = []
    let (signs, scalars) = (Array(text), Array(text.unicodeScalars))
    for count in 1...Self.longest {
      for first in signs.indices where first + count <= signs.count {
        starts.insert(String(signs[first..<first + count]))
      }
      guard signs.count != scalars.count else { continue }
      for first in scalars.indices where first + count <= scalars.count {
        starts.insert(String(String.UnicodeScalarView(scalars[first..<first + count])))
      }
    }
    return Set(starts.flatMap { byStart[$0] ?? [] }).sorted()
  }

  func first(in text: String, from place: Int) -> Int? {
    candidates(in: text).first { $0 >= place }
  }
}
