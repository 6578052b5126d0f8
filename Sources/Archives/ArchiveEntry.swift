/// One file to be put into an archive.
package struct ArchiveEntry: Sendable {
  package enum Content: Sendable {
    case bytes([UInt8])
    /// Read while the archive is written; it must not change meanwhile.
    case file(path: String)
    /// Made when its turn comes, from what was seen of the entries before it.
    case made(size: Int)
  }

  package enum Compression: Sendable {
    case stored, deflated
    /// Deflated with little effort, for what may be large.
    case quick
  }

  /// The path inside the archive, parts separated by `/`.
  package let name: String
  package let content: Content
  package let compression: Compression
  /// The content deflated before, which spares doing it again.
  package let packed: PackedBytes?

  package init(name: String, content: Content, compression: Compression = .deflated) {
    self.name = name
    self.content = content
    self.compression = compression
    packed = nil
  }

  package init(name: String, packed: PackedBytes) {
    self.name = name
    content = .bytes(packed.plain)
    compression = .deflated
    self.packed = packed
  }
}
