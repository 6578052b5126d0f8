import Archives
import XMLTrees

/// A saved web page: its words, block after block.
enum HTMLReading {
  static func read(_ text: String, most: Int) -> ReadableText? {
    guard let page = HTMLText.read(bytes(of: text)) else { return nil }
    var lines = ReadableText.lines(of: page.text, most: most)
    if let title = page.title {
      lines.insert(ReadableText.Line("网页标题：\(title)", isHeading: true), at: 0)
    }
    var omitted: [String] = []
    if page.pictures > 0 { omitted.append("网页里的 \(page.pictures) 张图片没有印出来") }
    if page.isCut { omitted.append("网页一层套一层，套得太深，里面和后面的文字没有读") }
    return ReadableText(lines: lines, omitted: omitted)
  }

  /// libxml2 takes a zero for the end.
  private static func bytes(of text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard bytes.contains(0) else { return bytes }
    let mark = Array("\u{FFFD}".utf8)
    var whole: [UInt8] = []
    for byte in bytes { if byte == 0 { whole += mark } else { whole.append(byte) } }
    return whole
  }
}
