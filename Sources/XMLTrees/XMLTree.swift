/// Reading XML files, also from outside, into values.
package enum XMLTree {
  /// The largest file that is read unless the caller says otherwise.
  package static let sizeLimit = 16 << 20
  /// How deep elements may stand inside one another.
  package static let depthLimit = 200
  /// How many namespaces may be declared around an element.
  static let namespaceLimit = 1000

  /// Reads one document. No file or address it names is ever opened; a DOCTYPE is refused, and with
  /// it every entity but the five that XML knows itself.
  package static func parse(
    _ bytes: [UInt8], file: String, sizeLimit: Int = sizeLimit
  ) throws(XMLParseError) -> XMLElement {
    try refuseUnreadable(bytes, file: file, sizeLimit: sizeLimit)
    let outcome = bytes.withUnsafeBufferPointer { TreeBuilder.read($0, file: file) }
    return try outcome.get()
  }

  private static func refuseUnreadable(
    _ bytes: [UInt8], file: String, sizeLimit: Int
  ) throws(XMLParseError) {
    guard bytes.count <= min(sizeLimit, Int(Int32.max)) else {
      throw XMLParseError(
        file: file,
        message: "文件过大（\(bytes.count) 字节，上限 \(sizeLimit) 字节），没有读取。请确认文件是否选错。")
    }
    guard !bytes.isEmpty else {
      throw XMLParseError(file: file, message: "文件是空的，没有 XML 内容。")
    }
    let mark = bytes.prefix(2)
    if mark == [0xFE, 0xFF] || mark == [0xFF, 0xFE] || mark.contains(0) {
      throw XMLParseError(file: file, line: 1, message: XMLComplaint.encoding)
    }
    // libxml2 lets overlong sequences through; a string made of them would silently differ.
    if let broken = firstBrokenByte(in: bytes) {
      throw complaint(XMLComplaint.encoding, at: broken, in: bytes, file: file)
    }
    if let endless = bytes.withUnsafeBufferPointer({ EndlessTag.place(in: $0) }) {
      throw complaint(XMLComplaint.endless, at: endless, in: bytes, file: file)
    }
  }

  private static func complaint(
    _ message: String, at place: Int, in bytes: [UInt8], file: String
  ) -> XMLParseError {
    var cursor = TextCursor()
    bytes.withUnsafeBufferPointer { cursor.advance(to: place, in: $0) }
    return XMLParseError(file: file, line: cursor.line, column: cursor.column, message: message)
  }

  private static func firstBrokenByte(in bytes: [UInt8]) -> Int? {
    var repaired = String(decoding: bytes, as: UTF8.self)
    return repaired.withUTF8 { repaired in
      if repaired.elementsEqual(bytes) { return nil }
      let pairs = zip(repaired, bytes)
      return pairs.enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? bytes.count - 1
    }
  }
}
