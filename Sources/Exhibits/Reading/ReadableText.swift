import Basics

/// The words of a file as a person reads them on paper.
package struct ReadableText: Sendable, Hashable {
  package struct Line: Sendable, Hashable {
    package let text: String
    /// Who speaks and when, a mail's header, an entry's name: stands out.
    package let isHeading: Bool

    package init(_ text: String, isHeading: Bool = false) {
      self.text = ReadableText.printable(text)
      self.isHeading = isHeading
    }
  }

  package var lines: [Line]
  /// What is in the file and not in the lines, in words for people.
  package var omitted: [String] = []
  /// Where the file itself is broken, in words for people.
  package var damage: [String] = []

  /// Larger files are read up to here.
  static let mostBytes = 4 << 20
  /// A record has more names than words.
  private static let mostJSON = 16 << 20

  /// Nil where the file holds no words to print.
  ///
  /// - Parameter most: lines after which it may stop; whoever asks for fewer knows that the text goes on.
  package static func of(_ file: EvidenceFile, most: Int = .max) -> ReadableText? {
    guard file.kind.isText,
      let (bytes, isWhole) = head(
        of: file.location, most: file.kind == .json ? mostJSON : mostBytes)
    else { return nil }
    var text = of(bytes, kind: file.kind, isWhole: isWhole, most: most)
    if !isWhole { text?.omitted.append("文件太大，只读了前 \(bytes.count >> 20) MB") }
    return text
  }

  static func of(
    _ bytes: [UInt8], kind: FileKind, isWhole: Bool = true, most: Int = .max
  ) -> ReadableText? {
    if kind == .email || kind == .mhtml {
      return MailReading(most: most).read(bytes) ?? plain(bytes, isWhole: isWhole, most: most)
    }
    guard let decoded = ReadableBytes.decode(bytes, isWhole: isWhole) else { return nil }
    var text: ReadableText? =
      switch kind {
      case .html: HTMLReading.read(decoded.text, most: most)
      case .json:
        JSONReading(most: most).read(decoded.text, isWhole: isWhole)
          ?? ReadableText(lines: lines(of: decoded.text, most: most))
      case .text: ReadableText(lines: lines(of: decoded.text, most: most))
      default: nil
      }
    text?.damage += decoded.damage
    return text
  }

  /// A text as it is; lines that say who spoke when stand out.
  static func plain(_ bytes: [UInt8], isWhole: Bool, most: Int) -> ReadableText? {
    of(bytes, kind: .text, isWhole: isWhole, most: most)
  }

  mutating func append(_ other: ReadableText) {
    lines += other.lines
    omitted += other.omitted
    damage += other.damage
  }

  /// The lines of a text, blank ones at both ends left out and never two blank ones together.
  static func lines(of text: String, most: Int = .max) -> [Line] {
    var lines: [Line] = []
    var rest = text[...]
    while lines.count < most {
      let end = rest.firstIndex(where: \.isNewline)
      let trimmed = trimmed(rest[..<(end ?? rest.endIndex)])
      if !trimmed.isEmpty || lines.last?.text.isEmpty == false {
        lines.append(Line(trimmed, isHeading: ChatHeading.matches(trimmed)))
      }
      guard let end else { break }
      rest = rest[rest.index(after: end)...]
    }
    while lines.last?.text.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func trimmed(_ line: Substring) -> String {
    let letters = line.unicodeScalars.drop(while: \.properties.isWhitespace)
    let end = letters.lastIndex { !$0.properties.isWhitespace }
    return end.map { String(letters[...$0]) } ?? ""
  }

  /// What XML cannot hold, or what turns the direction of text, is shown by its number.
  private static func printable(_ text: String) -> String {
    guard !text.unicodeScalars.allSatisfy(isPrintable) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !isPrintable(scalar) {
        result.append(
          contentsOf: "〔U+\(String(scalar.value, radix: 16, uppercase: true))〕".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    XMLCharacters.allows(scalar) && !XMLCharacters.isDirectionMark(scalar)
  }

  private static func head(
    of location: String, most: Int
  ) -> (bytes: [UInt8], isWhole: Bool)? {
    guard let file = FileBytes(at: location) else { return nil }
    let bytes = file.bytes(at: 0, upTo: most)
    return bytes.isEmpty ? nil : (bytes, file.size <= most)
  }
}
