import TestKit

/// A Swift file of the house, with its comments and texts taken out so that only code is looked at.
struct SwiftSource {
  let path: String
  let lines: [String]

  /// The room it stands in.
  var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  static func all() throws -> [SwiftSource] {
    try RepositoryFiles.files(below: "Sources").filter { $0.hasSuffix(".swift") }.map { path in
      SwiftSource(
        path: path,
        lines: try RepositoryFiles.text(path)
          .split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }
  }

  /// Modules named in import lines.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let at = words.firstIndex(of: "import"), at <= 2, at + 1 < words.count else {
        return nil
      }
      let modifiers: Set<Substring> = ["package", "public", "internal", "private", "@testable"]
      guard words[..<at].allSatisfy(modifiers.contains) else { return nil }
      return String(words[words.count - 1].split(separator: ".")[0])
    }
  }

  /// Lines whose code is so, as a compiler would name them.
  func places(where isSo: (String) -> Bool) -> [String] {
    lines.enumerated().compactMap { number, line in
      isSo(Self.withoutTextsAndComments(line)) ? "\(path):\(number + 1): \(line)" : nil
    }
  }

  /// Good enough for one line at a time: what stands inside quotation marks counts as code only
  /// within an interpolation.
  static func withoutTextsAndComments(_ line: String) -> String {
    var kept = ""
    var depths: [Int] = []
    var isInText = false
    var previous: Unicode.Scalar = " "
    for scalar in line.unicodeScalars {
      defer { previous = scalar }
      if isInText {
        if scalar == "(", previous == "\\" {
          depths.append(0)
          isInText = false
        } else if scalar == "\"", previous != "\\" {
          isInText = false
        }
        continue
      }
      if scalar == "/", previous == "/" { return String(kept.dropLast()) }
      if scalar == "\"" { isInText = true }
      if let depth = depths.last {
        if scalar == "(" { depths[depths.count - 1] = depth + 1 }
        if scalar == ")" {
          if depth == 0 {
            depths.removeLast()
            isInText = true
            continue
          }
          depths[depths.count - 1] = depth - 1
        }
      }
      if scalar != "\"" { kept.unicodeScalars.append(scalar) }
    }
    return kept
  }
}
