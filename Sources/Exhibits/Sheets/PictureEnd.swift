/// Whether a picture was saved to its end.
enum PictureEnd {
  /// What programs leave behind the end, such as a telephone's notes.
  private static let tail = 64 << 10

  static func isThere(_ file: EvidenceFile) -> Bool {
    guard let bytes = FileBytes(at: file.location) else { return false }
    let size = min(tail, bytes.size)
    let end = bytes.bytes(at: bytes.size - size, upTo: size)
    switch file.kind {
    case .png: return end.contains(Array("IEND".utf8))
    case .jpeg: return JPEGEnd.isThere(bytes)
    default: return true
    }
  }
}
