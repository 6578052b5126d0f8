/// Which of a workbook's cell styles show a number as a day or a time.
struct NumberStyles {
  private var isMoment: [Bool] = []

  func isMoment(_ style: Int) -> Bool { isMoment.indices.contains(style) && isMoment[style] }

  /// - Parameter bytes: of `styles.xml`.
  init(_ bytes: [UInt8]) throws {
    var pieces = XMLPieces(bytes)
    var codes: [Int: String] = [:]
    var isInFormats = false
    while let piece = try pieces.next() {
      switch piece {
      case .start(let name, let attributes, _):
        if pieces.isNamed(name, "cellXfs") { isInFormats = true }
        let id = pieces.attribute("numFmtId", in: attributes).flatMap(pieces.number)
        if pieces.isNamed(name, "numFmt"), let id,
          let code = pieces.attribute("formatCode", in: attributes)
        {
          codes[id] = try pieces.text(code)
        } else if isInFormats, pieces.isNamed(name, "xf") {
          isMoment.append(Self.isMoment(id ?? 0, codes))
        }
      case .end(let name): if pieces.isNamed(name, "cellXfs") { isInFormats = false }
      case .words: break
      }
    }
  }

  init() {}

  /// The formats that every program knows by number (ECMA-376 18.8.30), in China also 27 to 36 and
  /// 50 to 58.
  private static func isMoment(_ id: Int, _ codes: [Int: String]) -> Bool {
    if let code = codes[id] { return isMoment(code) }
    return [14...22, 27...36, 45...47, 50...58].contains { $0.contains(id) }
  }

  /// A letter of a day or a time outside quotes and brackets.
  static func isMoment(_ code: String) -> Bool {
    var isQuoted = false
    var isInBrackets = false
    var isEscaped = false
    for letter in code.lowercased() {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch letter {
      case "\"": isQuoted.toggle()
      case "\\", "_", "*": isEscaped = !isQuoted
      case "[": isInBrackets = true
      case "]": isInBrackets = false
      case "y", "d", "h", "m", "s": if !isQuoted, !isInBrackets { return true }
      default: break
      }
    }
    return false
  }
}
