/// A place that only moves forward through UTF-8 text, so that finding every element's place costs
/// one pass over the file.
struct TextCursor {
  private(set) var line = 1
  private(set) var column = 1
  private var offset = 0

  mutating func advance(to target: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let end = min(target, bytes.count)
    while offset < end {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 && !isByteOrderMark(byte) {
        column += 1
      }
    }
  }

  private func isByteOrderMark(_ byte: UInt8) -> Bool { offset == 1 && byte == 0xEF }
}
