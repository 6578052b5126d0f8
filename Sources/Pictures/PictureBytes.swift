import Foundation

/// A picture's file read whole, with a limit, before any of it is believed.
struct PictureBytes {
  /// Larger files are not opened.
  static let limit = 256 << 20
  /// Enough to find a picture's size, behind whatever a camera writes first.
  static let headLimit = 16 << 20

  let kind: PictureKind
  let bytes: [UInt8]

  init(_ path: String, headOnly: Bool = false) throws(PictureFault) {
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: real)
    // Opening a pipe would wait for whoever writes to it.
    guard attributes?[.type] as? FileAttributeType == .typeRegular,
      let handle = FileHandle(forReadingAtPath: real)
    else { throw PictureFault(.unreadable) }
    defer { try? handle.close() }
    guard let size = try? handle.seekToEnd(), (try? handle.seek(toOffset: 0)) != nil else {
      throw PictureFault(.unreadable)
    }
    guard headOnly || size <= UInt64(Self.limit) else {
      throw PictureFault(.tooLarge, "有 \(size >> 20) MB，超过 \(Self.limit >> 20) MB 的上限，没有打开。")
    }
    let count = headOnly ? Self.headLimit : Self.limit
    guard let data = try? handle.read(upToCount: count) else { throw PictureFault(.unreadable) }
    try self.init(Array(data))
  }

  init(_ bytes: [UInt8]) throws(PictureFault) {
    guard let kind = PictureKind(head: bytes) else { throw PictureFault(.unsupported) }
    self.kind = kind
    self.bytes = bytes
  }
}
