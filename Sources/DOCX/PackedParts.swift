import Archives
import Synchronization

/// Parts that one paper after another holds alike, such as the styles: deflated once.
final class PackedParts: Sendable {
  /// The words of a paper are its own.
  static let changing: Set = [
    "word/document.xml", "word/comments.xml", "docProps/core.xml",
  ]

  /// Of each name the last.
  private let parts = Mutex<[String: PackedBytes]>([:])

  func packing(_ entries: [ArchiveEntry]) throws(ArchiveError) -> [ArchiveEntry] {
    var result: [ArchiveEntry] = []
    for entry in entries { result.append(try packing(entry)) }
    return result
  }

  func packing(_ entry: ArchiveEntry) throws(ArchiveError) -> ArchiveEntry {
    guard case .bytes(let bytes) = entry.content, !Self.changing.contains(entry.name) else {
      return entry
    }
    return ArchiveEntry(name: entry.name, packed: try packed(bytes, entry.name))
  }

  private func packed(_ bytes: [UInt8], _ name: String) throws(ArchiveError) -> PackedBytes {
    if let part = parts.withLock({ $0[name] }), part.plain == bytes { return part }
    let packed = try PackedBytes(bytes, name: name)
    parts.withLock { $0[name] = packed }
    return packed
  }
}
