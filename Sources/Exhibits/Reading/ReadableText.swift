import Archives
import Basics
import Foundation

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

  /// Larger files are read up to here.
  static let mostBytes = 4 << 20
  /// Half of such a file says nothing.
  private static let mostJSON = 32 << 20

  /// Nil where the file holds no words to print.
  package static func of(_ file: EvidenceFile) -> ReadableText? {
    if file.kind == .zip { return ChatArchive.read(file.location) }
    guard file.kind.isText,
      let (bytes, isWhole) = head(
        of: file.location, most: file.kind == .json ? mostJSON : mostBytes)
    else { return nil }
    var text = of(bytes, kind: file.kind)
    if !isWhole { text?.omitted.append("文件太大，只读了前 \(bytes.count >> 20) MB") }
    return text
  }

  static func of(_ bytes: [UInt8], kind: FileKind) -> ReadableText? {
    switch kind {
    case .html: HTMLReading.read(bytes)
    case .mhtml, .email: MailReading.read(bytes)
    case .json: JSONReading.read(bytes) ?? plain(bytes)
    case .text: plain(bytes)
    default: nil
    }
  }

  /// A text as it is; lines that say who spoke when stand out.
  static func plain(_ bytes: [UInt8]) -> ReadableText? {
    TextBytes.decode(cut: bytes).map { ReadableText(lines: lines(of: $0)) }
  }

  /// The lines of a text, blank ones at both ends left out and never two blank ones together.
  static func lines(of text: String) -> [Line] {
    var lines: [Line] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let trimmed = trimmed(line)
      if trimmed.isEmpty, lines.last?.text.isEmpty ?? true { continue }
      lines.append(Line(trimmed, isHeading: ChatHeading.matches(trimmed)))
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
    guard let handle = FileHandle(forReadingAtPath: location) else { return nil }
    defer { try? handle.close() }
    guard let data = try? handle.read(upToCount: most + 1) else { return nil }
    return (Array(data.prefix(most)), data.count <= most)
  }
}
