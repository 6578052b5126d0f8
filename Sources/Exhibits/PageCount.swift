import Foundation

/// How many sheets a file fills when printed.
package enum PageCount {
  /// Larger PDF files are not read through for their page count.
  private static let pdfLimit = 64 << 20

  /// Of a PDF; nil where it cannot be known.
  package static func pages(ofPDFAt location: String) -> Int? {
    FileManager.default.contents(atPath: location).flatMap { pdfPages(Array($0)) }
  }

  /// 1 for a picture, 0 for a recording, a PDF's own count; nil where it cannot be known.
  static func pages(of kind: FileKind, at location: String, size: Int) -> Int? {
    if kind.isPicture { return 1 }
    if kind.isRecording { return 0 }
    guard kind == .pdf, size <= pdfLimit, let data = FileManager.default.contents(atPath: location)
    else { return nil }
    return pdfPages(Array(data))
  }

  /// Counts page objects; nil when they are hidden in compressed object streams, or when the file was
  /// saved again on top of itself and old pages may still be in it.
  static func pdfPages(_ bytes: [UInt8]) -> Int? {
    let type = Array("/Type".utf8)
    let page = Array("/Page".utf8)
    let hidden = Array("/ObjStm".utf8)
    guard isSavedOnce(bytes) else { return nil }
    var count = 0
    var index = 0
    while let slash = bytes[index...].firstIndex(of: UInt8(ascii: "/")) {
      index = slash + 1
      let rest = bytes[slash...]
      if rest.starts(with: hidden) { return nil }
      guard rest.starts(with: type) else { continue }
      let value = rest.dropFirst(type.count).drop { [0x20, 0x0A, 0x0D, 0x09].contains($0) }
      guard value.starts(with: page) else { continue }
      let next = value.dropFirst(page.count).first ?? 0x20
      if !(0x61...0x7A).contains(next | 0x20) { count += 1 }
    }
    return count > 0 ? count : nil
  }

  private static func isSavedOnce(_ bytes: [UInt8]) -> Bool {
    let end = Array("%%EOF".utf8)
    var ends = 0
    var index = 0
    while let percent = bytes[index...].firstIndex(of: UInt8(ascii: "%")) {
      index = percent + 1
      if bytes[percent...].starts(with: end) { ends += 1 }
    }
    return ends <= 1
  }
}
