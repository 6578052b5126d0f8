/// Writing archives. The same entries always give the same bytes: entries keep their order, all carry
/// the first moment ZIP can name, and nothing of this machine goes in.
package enum ArchiveWriter {
  /// What an error calls an archive that has no path.
  static let inMemory = "（内存中的压缩包）"

  /// A small archive in memory, such as the parts of a DOCX file.
  ///
  /// - Parameter areNamed: whether the names were checked before.
  package static func bytes(
    _ entries: [ArchiveEntry], areNamed: Bool = false
  ) throws(ArchiveError) -> [UInt8] {
    if !areNamed { try check(entries, for: inMemory) }
    let memory = try MemorySource(for: .write)
    let archive = try UnfinishedArchive(in: memory)
    for entry in entries { try archive.add(entry) }
    try archive.finish()
    return try memory.bytes()
  }

  /// Writes the archive beside its place and then moves it there: at `path` stands the old file or the
  /// whole new one, never a part. Memory does not grow with the files. `observing` sees every piece of
  /// every entry, uncompressed and in order; what it saw counts only when this returns. `making` is
  /// asked for an entry that is made when its turn comes. With a password every entry is encrypted by
  /// AES-256 (WinZip's AE-2); names stay readable, and random salt makes every archive another.
  package static func write(
    _ entries: [ArchiveEntry], to path: String, password: String? = nil,
    observing: ((_ entry: String, _ piece: RawSpan) -> Void)? = nil,
    making: ((_ entry: String) -> [UInt8])? = nil
  ) throws(ArchiveError) {
    try check(entries, for: path)
    let journal = EntrySource.Journal(observing: observing, making: making)
    let archive = try UnfinishedArchive(path, journal: journal)
    for entry in entries { try archive.add(entry, password: password) }
    try archive.finish()
  }

  private static func check(_ entries: [ArchiveEntry], for path: String) throws(ArchiveError) {
    guard !entries.isEmpty else {
      throw ArchiveError(.write, path, "没有任何文件可以放进去。")
    }
    try check(entries.map(\.name))
  }

  /// - Throws: where these names cannot stand in one archive that unpacks everywhere.
  package static func check(_ names: [String]) throws(ArchiveError) { try EntryName.check(names) }
}
