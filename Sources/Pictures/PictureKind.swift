/// A format of pictures, told from the content. Of a GIF only the size is read.
package enum PictureKind: String, Sendable, CaseIterable {
  case png, jpeg, webp, gif

  /// Nil for anything else.
  ///
  /// - Parameter head: the first twelve bytes are enough.
  package init?(head: some Collection<UInt8>) {
    let head = Array(head.prefix(12))
    if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if head.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if head.starts(with: Array("RIFF".utf8)), head.dropFirst(8).starts(with: "WEBP".utf8) {
      self = .webp
    } else if head.starts(with: Array("GIF8".utf8)) {
      self = .gif
    } else {
      return nil
    }
  }
}
