/// The blanks of a template's own text. Values are never touched.
enum Whitespace {
  /// Indentation goes; a line end between two Latin words or figures becomes one blank, between
  /// Chinese characters nothing; blanks within a line become one.
  static func collapsed(_ source: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = Substring(source).unicodeScalars
    while let scalar = rest.first {
      guard isBlank(scalar) else {
        result.append(scalar)
        rest.removeFirst()
        continue
      }
      let run = rest.prefix(while: isBlank)
      rest.removeFirst(run.count)
      let isWithinLine = !run.contains { $0 == "\n" || $0 == "\r" }
      if isWithinLine || (isLatin(result.last) && isLatin(rest.first)) { result.append(" ") }
    }
    return String(result)
  }

  /// XML's blanks; the ideographic space and the no-break space are written on purpose and stay.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\r": true
    default: false
    }
  }

  private static func isLatin(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar, scalar.isASCII else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
