import Archives

/// A text out of a file's bytes; single broken bytes do not make it unreadable.
enum ReadableBytes {
  /// Nil where they are no text.
  static func decode(_ bytes: [UInt8], isWhole: Bool) -> (text: String, damage: [String])? {
    if let read = TextBytes.read(bytes),
      read.encoding != TextBytes.chinese || !RepairedText.isBrokenUTF8(bytes)
    {
      return (read.text, nulls(in: bytes, read.text))
    }
    guard let repaired = RepairedText(bytes, isWhole: isWhole) else { return nil }
    let flaws = words(repaired, bytes).map { [$0] } ?? []
    return (repaired.text, flaws + nulls(in: bytes, repaired.text))
  }

  private static func words(_ repaired: RepairedText, _ bytes: [UInt8]) -> String? {
    guard let first = repaired.firstFlaw else { return nil }
    let code = String(bytes[first], radix: 16, uppercase: true)
    return repaired.flaws == 1
      ? "第 \(first + 1) 个字节（\(code)）不成文字，印成了“\u{FFFD}”"
      : "从第 \(first + 1) 个字节（\(code)）起，有 \(repaired.flaws) 处不成文字，印成了“\u{FFFD}”"
  }

  /// Programs that end a text at a zero byte show less of it than is printed.
  private static func nulls(in bytes: [UInt8], _ text: String) -> [String] {
    guard text.utf8.contains(0), let first = bytes.firstIndex(of: 0) else { return [] }
    return ["第 \(first + 1) 个字节是空字节（0），有的程序只显示到这里"]
  }
}
