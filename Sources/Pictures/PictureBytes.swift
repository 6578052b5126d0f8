/// What of a picture's file is needed, read with a limit before any of it is believed.
struct PictureBytes {
  enum Extent {
    /// What tells a picture's size.
    case head
    /// What a look from afar needs.
    case look
    case whole
  }

  /// Larger files are not opened.
  static let limit = 256 << 20
  /// For a look, file and pixels together: nobody waits for one, and a machine may be small.
  static let lookLimit = 100 << 20
  /// Enough to find a JPEG's size, behind whatever a camera writes first.
  private static let headLimit = 16 << 20
  /// The same of the others, which begin with it.
  private static let shortHead = 64 << 10

  let kind: PictureKind
  let bytes: [UInt8]

  init(_ path: String, _ extent: Extent = .whole) throws(PictureFault) {
    let file = try PictureFile(path)
    let head = try file.bytes(at: 0, upTo: Self.shortHead)
    guard let kind = PictureKind(head: head) else { throw PictureFault(.unsupported) }
    self.kind = kind
    switch (extent, kind) {
    case (.head, .jpeg): bytes = try file.bytes(at: 0, upTo: Self.headLimit)
    case (.head, _), (_, .gif): bytes = head
    case (.look, _): bytes = try Self.whole(file, kind, Self.lookLimit, or: .tooLargeToCompare)
    case (.whole, _): bytes = try Self.whole(file, kind, Self.limit, or: .tooLarge)
    }
  }

  private static func whole(
    _ file: PictureFile, _ kind: PictureKind, _ limit: Int, or reason: PictureFault.Reason
  ) throws(PictureFault) -> [UInt8] {
    if kind == .png, let bytes = try PNGChunks.bytes(of: file, limit: limit) { return bytes }
    guard kind != .png, file.size <= limit else {
      let message = "有 \(file.size >> 20) MB，超过 \(limit >> 20) MB 的上限，没有打开。"
      throw PictureFault(reason, reason == .tooLarge ? message : nil)
    }
    return try file.bytes(at: 0, upTo: limit)
  }

  init(_ bytes: [UInt8]) throws(PictureFault) {
    guard let kind = PictureKind(head: bytes) else { throw PictureFault(.unsupported) }
    self.kind = kind
    self.bytes = bytes
  }
}
