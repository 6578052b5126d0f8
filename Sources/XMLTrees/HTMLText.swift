/// The words of a web page that somebody saved. Nothing is fetched, no script is run.
package struct HTMLText: Hashable, Sendable {
  package let title: String?
  /// A line a block.
  package let text: String
  package let pictures: Int
  /// The page is nested deeper than is read: the rest is not in the text.
  package let isCut: Bool

  /// Nil where libxml2 makes nothing of it.
  package static func read(_ bytes: [UInt8]) -> HTMLText? {
    hasEndlessTag(bytes) ? nil : PageReading.text(of: bytes)
  }

  /// No page has a tag with so many words; libxml2 compares each attribute with each.
  private static let mostWords = 2000

  private static func hasEndlessTag(_ bytes: [UInt8]) -> Bool {
    var (isInTag, quote, words) = (false, UInt8(0), 0)
    for (index, byte) in bytes.enumerated() {
      if !isInTag {
        guard byte == UInt8(ascii: "<"), index + 1 < bytes.count else { continue }
        isInTag = (0x61...0x7A).contains(bytes[index + 1] | 0x20)
        words = 0
      } else if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        isInTag = false
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
        words += 1
      } else if byte <= 0x20 {
        words += 1
        if words > mostWords { return true }
      }
    }
    return false
  }
}
