/// An archive that came from elsewhere, open for reading. Nothing it says of itself is believed: sizes
/// are counted, checksums recomputed, names looked at before anything is read.
package final class ArchiveReader {
  /// What the archive says about one entry.
  package struct Listing: Hashable, Sendable {
    package let name: String
    package let size: UInt64
    package let compressedSize: UInt64
    package let crc: UInt32
    package let isEncrypted: Bool

    package var isDirectory: Bool { name.utf8.last == UInt8(ascii: "/") }
  }

  /// In the archive's own order.
  package let entries: [Listing]
  private let archive: OpenedArchive
  private let path: String
  private let hasPassword: Bool
  private let positions: [String: Int]

  /// - Parameter password: opens encrypted entries.
  package convenience init(path: String, password: String? = nil) throws(ArchiveError) {
    try self.init(OpenedArchive(path, password: password), path: path, hasPassword: password != nil)
  }

  package convenience init(bytes: [UInt8]) throws(ArchiveError) {
    try self.init(OpenedArchive(bytes), path: ArchiveWriter.inMemory, hasPassword: false)
  }

  private init(
    _ archive: consuming OpenedArchive, path: String, hasPassword: Bool
  ) throws(ArchiveError) {
    let entries = try archive.listings()
    var positions: [String: Int] = [:]
    for (position, entry) in entries.enumerated() {
      if EntryName.leavesFolder(entry.name) {
        throw ArchiveError(
          .open, path, "其中“\(entry.name)”会解压到文件夹以外，这样的压缩包不可信，没有读取。")
      }
      guard positions.updateValue(position, forKey: entry.name) == nil else {
        throw ArchiveError(
          .open, path, "其中有两个“\(entry.name)”，无法确定以哪个为准，没有读取。")
      }
    }
    self.entries = entries
    self.archive = archive
    self.path = path
    self.hasPassword = hasPassword
    self.positions = positions
  }

  package var isEncrypted: Bool { entries.contains(where: \.isEncrypted) }

  /// The entry's bytes, at most `limit` of them: a larger entry is an error, whatever it says its size is.
  package func read(_ name: String, limit: Int) throws(ArchiveError) -> [UInt8] {
    var bytes: [UInt8] = []
    try copy(name, limit: UInt64(max(0, limit))) { piece in
      piece.withUnsafeBytes { bytes.append(contentsOf: $0) }
      return true
    }
    return bytes
  }

  /// Hands over the entry piece by piece. The bytes are whole and right only when this returns: the
  /// checksum is known at the end.
  package func stream(
    _ name: String, limit: UInt64? = nil, _ body: (RawSpan) throws -> Void
  ) throws {
    var stopped: (any Error)?
    try copy(name, limit: limit) { piece in
      do {
        try body(piece)
        return true
      } catch {
        stopped = error
        return false
      }
    }
    if let stopped { throw stopped }
  }

  private func copy(
    _ name: String, limit: UInt64?, _ goOn: (RawSpan) -> Bool
  ) throws(ArchiveError) {
    guard let position = positions[name] else {
      throw ArchiveError(.read, name, "压缩包“\(path)”里没有这个文件。")
    }
    let entry = entries[position]
    if entry.isEncrypted, !hasPassword { throw ArchiveError(.read, name, ArchiveError.encrypted) }
    let limit = limit ?? .max
    if entry.size > limit { throw Self.tooLarge(name, limit) }
    var count: UInt64 = 0
    try archive.copy(UInt64(position), name: name) { piece throws(ArchiveError) in
      count += UInt64(piece.byteCount)
      if count > limit { throw Self.tooLarge(name, limit) }
      if count > entry.size { throw Self.wrongSize(name) }
      return goOn(piece)
    }
  }

  private static func tooLarge(_ name: String, _ limit: UInt64) -> ArchiveError {
    ArchiveError(.read, name, "解压后超过 \(limit) 字节的上限，没有读完。请确认文件来源是否可靠。")
  }

  private static func wrongSize(_ name: String) -> ArchiveError {
    ArchiveError(.read, name, "实际大小与压缩包的记录不符，文件已损坏或被改动过。")
  }
}
