import Archives
import XMLTrees

/// A saved web page: its words, block after block.
enum HTMLReading {
  static func read(_ bytes: [UInt8]) -> ReadableText? {
    let decoded = TextBytes.decode(bytes) ?? String(decoding: bytes, as: UTF8.self)
    guard let page = HTMLText.read(Array(decoded.utf8)) else { return nil }
    var lines = ReadableText.lines(of: page.text)
    if let title = page.title {
      lines.insert(ReadableText.Line("网页标题：\(title)", isHeading: true), at: 0)
    }
    var omitted: [String] = []
    if page.pictures > 0 { omitted.append("网页里的 \(page.pictures) 张图片没有印出来") }
    return ReadableText(lines: lines, omitted: omitted)
  }
}
