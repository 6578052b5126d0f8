/// Writing archives. The same entries always give the same bytes: entries keep their order, all carry
/// the first moment ZIP can name, and nothing of this machine goes in.
package enum ArchiveWriter {
  /// What an error calls an archive that has no path.
  static let inMemory = "（内存中的压缩包）"

  /// A small archive in memory, such as the parts of a DOCX file.
  package static func bytes(_ entries: [ArchiveEntry]) throws(ArchiveError) -> [UInt8] {
    try check(entries, for: inMemory)
    let memory = try MemorySource(for: .write)
    let archive = try UnfinishedArchive(in: memory)
    for entry in entries { try archive.add(entry) }
    try archive.finish()
    return try memory.bytes()
  }

  /// Writes the archive beside its place and then moves it there: at `path` stands the old file or the
  /// whole new one, never a part. Memory does not grow with the files. `observing` sees every piece of
  /// every entry, uncompressed and in order; what it saw counts only when this returns.
  package static func write(
    _ entries: [ArchiveEntry], to path: String,
    observing: ((_ entry: String, _ piece: UnsafeRawBufferPointer) -> Void)? = nil
  ) throws(ArchiveError) {
    try check(entries, for: path)
    let archive = try UnfinishedArchive(path, observing: observing)
    for entry in entries { try archive.add(entry) }
    try archive.finish()
  }

  private static func check(_ entries: [ArchiveEntry], for path: String) throws(ArchiveError) {
    guard !entries.isEmpty else {
      throw ArchiveError(.write, path, "没有任何文件可以放进去。")
    }
    try EntryName.check(entries.map(\.name))
  }
}
