/// Reads the few facts the writer needs from a style's constant parts. They were written by hand
/// and are checked as XML by the tests of `templates/`; here no tree is built.
enum ConstantMarkup {
  /// A part without its comments, which speak to lawyers and not to courts.
  static func prepared(_ bytes: [UInt8], name: String) throws(DOCXError) -> [UInt8] {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw DOCXError(.readingStyle, part: name, "文件不是 UTF-8 编码，请用 UTF-8 另存。")
    }
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var rest = Array(text.utf8)[...]
    if rest.starts(with: byteOrderMark) { rest = rest.dropFirst(byteOrderMark.count) }
    var kept: [UInt8] = []
    while let start = position(of: "<!--", in: rest) {
      guard let end = position(of: "-->", in: rest[start...]) else {
        throw DOCXError(.readingStyle, part: name, "有注释没有用 --> 结束，请补上。")
      }
      kept += rest[..<start]
      rest = rest[(end + 3)...]
    }
    return kept + rest
  }

  /// The part as an element that can stand inside another part.
  static func withoutDeclaration(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.starts(with: "<?xml".utf8), let end = position(of: "?>", in: bytes[...]) else {
      return bytes
    }
    return Array(bytes[(end + 2)...])
  }

  /// The attribute of the first such element.
  static func value(of attribute: String, in element: String, _ bytes: [UInt8]) -> String? {
    values(of: attribute, in: element, bytes).first
  }

  /// The attribute of every such element that has it.
  static func values(of attribute: String, in element: String, _ bytes: [UInt8]) -> [String] {
    var found: [String] = []
    for tag in tags(element, in: bytes) {
      for quote in ["\"", "'"] {
        let lead = attribute + "=" + quote
        guard let start = position(of: lead, in: tag) else { continue }
        let value = tag[(start + lead.utf8.count)...]
        guard let end = position(of: quote, in: value) else { continue }
        found.append(String(decoding: value[..<end], as: UTF8.self))
        break
      }
    }
    return found
  }

  /// The bytes of every start tag of that name.
  private static func tags(_ element: String, in bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var tags: [ArraySlice<UInt8>] = []
    var rest = bytes[...]
    let lead = "<" + element
    while let start = position(of: lead, in: rest) {
      rest = rest[(start + lead.utf8.count)...]
      guard let next = rest.first, let end = position(of: ">", in: rest) else { break }
      // Not w:styles for w:style.
      if [0x9, 0xA, 0xD, UInt8(ascii: " ")].contains(next) { tags.append(rest[..<end]) }
    }
    return tags
  }

  /// The first place of `pattern`.
  static func position(of pattern: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let pattern = Array(pattern.utf8)
    return bytes.indices.first { bytes[$0...].starts(with: pattern) }
  }
}
