import Foundation

/// How many sheets a file fills when printed.
package enum PageCount {
  /// Larger PDF files are not read through for their page count.
  private static let pdfLimit = 64 << 20

  /// Of a PDF; nil where it cannot be known.
  package static func pages(ofPDFAt location: String) -> Int? {
    FileBytes(at: location).flatMap(pdfPages)
  }

  /// 1 for a picture, 0 for a recording, a PDF's own count; nil where it cannot be known.
  static func pages(of kind: FileKind, at location: String, size: Int) -> Int? {
    if kind.isPicture { return 1 }
    if kind.isRecording { return 0 }
    guard kind == .pdf, size <= pdfLimit else { return nil }
    return pages(ofPDFAt: location)
  }

  static func pdfPages(_ bytes: [UInt8]) -> Int? {
    var scan = PDFScan()
    scan.take(bytes[...], isLast: true)
    return scan.pages
  }

  /// Piece by piece: memory does not grow with the file.
  private static func pdfPages(_ file: FileBytes) -> Int? {
    var scan = PDFScan()
    var offset = 0
    while offset < file.size {
      let piece = file.bytes(at: offset, upTo: PDFScan.pieceSize + PDFScan.overlap)
      let isLast = offset + piece.count >= file.size
      scan.take(piece[...], isLast: isLast)
      if piece.isEmpty || isLast || scan.isHopeless { break }
      offset += piece.count - PDFScan.overlap
    }
    return scan.pages
  }
}

/// Counts the page objects of a PDF; nil when they are hidden in compressed object streams, or when the
/// file was saved again on top of itself and old pages may still be in it.
private struct PDFScan {
  static let pieceSize = 1 << 18
  /// Of two pieces: no mark is longer.
  static let overlap = 64

  private(set) var isHopeless = false
  private var count = 0
  private var ends = 0

  var pages: Int? { count > 0 && !isHopeless ? count : nil }

  /// Marks that begin in the overlap are left to the next piece.
  mutating func take(_ piece: ArraySlice<UInt8>, isLast: Bool) {
    let last = isLast ? piece.endIndex : piece.endIndex - Self.overlap
    var index = piece.startIndex
    while index < last, !isHopeless {
      let byte = piece[index]
      if byte == UInt8(ascii: "/") {
        look(piece[index..<min(index + Self.overlap, piece.endIndex)])
      } else if byte == UInt8(ascii: "%"), piece[index...].starts(with: Self.end) {
        ends += 1
        isHopeless = ends > 1
      }
      index += 1
    }
  }

  private mutating func look(_ rest: ArraySlice<UInt8>) {
    if rest.starts(with: Self.hidden) { isHopeless = true }
    guard rest.starts(with: Self.type) else { return }
    let value = rest.dropFirst(Self.type.count).drop { [0x20, 0x0A, 0x0D, 0x09].contains($0) }
    guard value.starts(with: Self.page) else { return }
    let next = value.dropFirst(Self.page.count).first ?? 0x20
    if !(0x61...0x7A).contains(next | 0x20) { count += 1 }
  }

  private static let type = Array("/Type".utf8)
  private static let page = Array("/Page".utf8)
  private static let hidden = Array("/ObjStm".utf8)
  private static let end = Array("%%EOF".utf8)
}
