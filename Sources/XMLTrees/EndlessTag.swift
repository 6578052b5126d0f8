/// Tags with more attributes than anybody writes: libxml2 compares each with each, for hours.
struct EndlessTag {
  private static let mostAttributes = 500
  private static let open = Array("<".utf8)
  /// What may hold brackets that are none.
  private static let marks = [("!--", "-->"), ("![CDATA[", "]]>"), ("?", "?>")]
    .map { (start: Array($0.utf8), end: Array($1.utf8)) }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  /// Where such a tag goes too far; nil where there is none.
  static func place(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var search = EndlessTag(bytes: bytes)
    return search.run()
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func run() -> Int? {
    while skip(behind: Self.open) {
      if let mark = Self.marks.first(where: { starts($0.start, at: index) }) {
        _ = skip(behind: mark.end)
      } else if !endsTag() {
        return index
      }
    }
    return nil
  }

  /// Goes on behind the tag; false where it has too many attributes.
  private mutating func endsTag() -> Bool {
    var attributes = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else {
        if byte == UInt8(ascii: ">") { return true }
        continue
      }
      attributes += 1
      if attributes > Self.mostAttributes { return false }
      while index < bytes.count, bytes[index] != byte { index += 1 }
      index += 1
    }
    return true
  }

  private func starts(_ text: [UInt8], at place: Int) -> Bool {
    place + text.count <= bytes.count && text.indices.allSatisfy { bytes[place + $0] == text[$0] }
  }

  /// False where the text does not come any more.
  private mutating func skip(behind text: [UInt8]) -> Bool {
    let first = text[0]
    while index < bytes.count {
      index += 1
      if bytes[index - 1] == first, starts(text, at: index - 1) {
        index += text.count - 1
        return true
      }
    }
    return false
  }
}
