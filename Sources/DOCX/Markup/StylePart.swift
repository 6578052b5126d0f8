import XMLTrees

/// A constant part of a style: what is copied into every paper, and what it says.
struct StylePart {
  /// Without the notes, which speak to lawyers and not to courts.
  let bytes: [UInt8]
  let root: XMLElement
  private let name: String

  init(_ bytes: [UInt8], name: String, root expected: String) throws(DOCXError) {
    self.name = name
    do {
      root = try XMLTree.parse(bytes, file: name)
    } catch {
      let line = error.line.map { "第 \($0) 行：" } ?? ""
      throw DOCXError(.readingStyle, part: name, line + error.message)
    }
    self.bytes = Self.withoutNotes(bytes)
    guard root.name.utf8.elementsEqual(expected.utf8) else {
      throw error("最外层应是 \(expected)，现在是 \(root.name)；请从其他样式目录复制一份再改。")
    }
  }

  /// The whole part as an element that can stand inside another.
  var element: [UInt8] {
    guard bytes.starts(with: "<?xml".utf8), let end = Self.ends(of: "?>", in: bytes[...]) else {
      return bytes
    }
    return Array(bytes[end.upperBound...])
  }

  /// Splits off the end tag, so that more elements can follow the last one.
  var open: (head: [UInt8], end: [UInt8])? {
    let tag = Array("</\(root.name)".utf8)
    guard let start = bytes.indices.last(where: { bytes[$0...].starts(with: tag) }) else {
      return nil
    }
    return (Array(bytes[..<start]), Array(bytes[start...]))
  }

  /// The part with an element behind those of its children that stand before it.
  func inserting(_ element: String, behind names: Set<String>) throws(DOCXError) -> [UInt8] {
    guard let next = root.elements.first(where: { !names.contains($0.name) }) else {
      guard let open else { throw error("缺少结束标签。") }
      return open.head + element.utf8 + open.end
    }
    let tag = Array("<\(next.name)".utf8)
    guard let place = bytes.indices.first(where: { bytes[$0...].starts(with: tag) }) else {
      throw error("找不到 \(next.name)。")
    }
    return Array(bytes[..<place]) + element.utf8 + bytes[place...]
  }

  /// A whole number the writer needs.
  func number(_ attribute: String, of element: String) throws(DOCXError) -> Int {
    let value = root.elements.first { $0.name == element }?[attribute]
    guard let number = value.flatMap({ Int($0) }) else {
      throw error("\(element) 缺少 \(attribute)，或它不是整数，请补上。")
    }
    return number
  }

  func error(_ message: String) -> DOCXError {
    DOCXError(.readingStyle, part: name, message)
  }

  /// The part is known to be XML: every comment that opens also closes.
  private static func withoutNotes(_ bytes: [UInt8]) -> [UInt8] {
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var rest = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
    var kept: [UInt8] = []
    while let start = ends(of: "<!--", in: rest),
      let end = ends(of: "-->", in: rest[start.upperBound...])
    {
      kept += rest[..<start.lowerBound]
      rest = rest[end.upperBound...]
    }
    return kept + rest
  }

  /// Where `pattern` first stands.
  private static func ends(of pattern: String, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    bytes.indices.first { bytes[$0...].starts(with: pattern.utf8) }
      .map { $0..<$0 + pattern.utf8.count }
  }
}
