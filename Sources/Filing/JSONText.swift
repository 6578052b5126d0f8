package import Basics

/// JSON documents as bytes: keys in the order of their bytes, nothing escaped that need not be.
package enum JSONText {
  /// Two blanks a level, a line end at the end.
  package static func bytes(of value: JSONValue) -> [UInt8] {
    var writer = JSONWriter(isIndented: true)
    writer.write(value)
    return writer.bytes + [0x0A]
  }

  /// On one line, for answers to many questions.
  package static func line(of value: JSONValue) -> [UInt8] {
    var writer = JSONWriter(isIndented: false)
    writer.write(value)
    return writer.bytes + [0x0A]
  }
}

/// Writes what Foundation's `JSONEncoder` would, many times as fast.
private struct JSONWriter {
  let isIndented: Bool
  private(set) var bytes: [UInt8] = []
  private var depth = 0

  init(isIndented: Bool) {
    self.isIndented = isIndented
    bytes.reserveCapacity(1024)
  }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: append("null")
    case .bool(let flag): append(flag ? "true" : "false")
    case .int(let number): append("\(number)")
    case .string(let text): write(text)
    case .array(let values):
      writeItems(values, between: "[", "]") { $0.write($1) }
    case .object(let members):
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      writeItems(sorted, between: "{", "}") { writer, member in
        writer.write(member.key)
        writer.append(writer.isIndented ? " : " : ":")
        writer.write(member.value)
      }
    }
  }

  private mutating func writeItems<Item>(
    _ items: [Item], between opening: String, _ closing: String,
    _ write: (inout JSONWriter, Item) -> Void
  ) {
    append(opening)
    depth += 1
    for (index, item) in items.enumerated() {
      if index > 0 { append(",") }
      startLine()
      write(&self, item)
    }
    depth -= 1
    // Nothing between brackets takes an empty line, as Foundation has it.
    if items.isEmpty, isIndented { append("\n") }
    startLine()
    append(closing)
  }

  private mutating func startLine() {
    guard isIndented else { return }
    append("\n")
    for _ in 0..<depth { append("  ") }
  }

  private mutating func write(_ text: String) {
    append("\"")
    let start = bytes.count
    append(text)
    if !bytes[start...].allSatisfy(Self.isPlain) {
      bytes.removeSubrange(start...)
      for byte in text.utf8 { writeEscaped(byte) }
    }
    append("\"")
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func writeEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x08: append("\\b")
    case 0x09: append("\\t")
    case 0x0A: append("\\n")
    case 0x0C: append("\\f")
    case 0x0D: append("\\r")
    case 0..<0x20:
      append(byte < 0x10 ? "\\u000" : "\\u00")
      append(String(byte, radix: 16))
    default: bytes.append(byte)
    }
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
