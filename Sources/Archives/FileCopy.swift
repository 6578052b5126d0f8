import Foundation

/// A copy of a file made from one reading, whose bytes somebody watches as they pass.
package enum FileCopy {
  /// Writes `target` anew; it must not be there. A file that changes while it is read is refused, and
  /// nothing is left of the copy. The copy has its name only when it is whole; what a killed program leaves
  /// is a hidden file that the next copy into the folder uses up. Memory does not grow with the file.
  ///
  /// - Returns: its size.
  @discardableResult
  package static func copy(
    _ source: String, to target: String, observing: (RawSpan) throws -> Void
  ) throws -> UInt64 {
    _ = try SourceFile.stamp(of: source, for: .read)
    var copy = try TargetFile(target)
    do {
      let size = try FilePieces.read(source) { piece in
        try copy.write(piece)
        try observing(piece)
      }
      try copy.finish()
      return size
    } catch {
      copy.abandon()
      throw error
    }
  }
}

/// A new file that is being written under another name, closed with its owner.
private struct TargetFile: ~Copyable {
  private let path: String
  private let unfinished: String
  private var descriptor: Int32

  /// - Throws: `ArchiveError` where there is such a file, or none can be made.
  init(_ path: String) throws(ArchiveError) {
    if access(path, F_OK) == 0 {
      throw ArchiveError(.write, path, ArchiveError.reason(system: EEXIST))
    }
    let folder = path.prefix(
      upTo: path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)
    for number in 1...100 {
      let unfinished = "\(folder).dossier-copy-\(number)"
      let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else {
        throw ArchiveError(.write, path, ArchiveError.reason(system: errno))
      }
      // Another program's copy keeps its lock; one that was left by a killed program has none.
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK,
        Self.isStill(descriptor, at: unfinished), ftruncate(descriptor, 0) == 0
      {
        self.descriptor = descriptor
        self.path = path
        self.unfinished = unfinished
        return
      }
      close(descriptor)
    }
    throw ArchiveError(.write, path, ArchiveError.reason(system: EBUSY))
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Another program may have given the file its name between opening and locking.
  private static func isStill(_ descriptor: Int32, at path: String) -> Bool {
    var (mine, there) = (stat(), stat())
    return fstat(descriptor, &mine) == 0 && lstat(path, &there) == 0
      && mine.st_dev == there.st_dev && mine.st_ino == there.st_ino
  }

  func abandon() { unlink(unfinished) }

  func write(_ piece: RawSpan) throws(ArchiveError) {
    try Descriptor.write(piece, to: descriptor, path)
  }

  /// Gives it its name. Some disks tell that they are full only now.
  mutating func finish() throws(ArchiveError) {
    guard rename(unfinished, path) == 0 else { throw fault(errno) }
    let result = close(descriptor)
    descriptor = -1
    guard result == 0 else {
      let reason = errno
      unlink(path)
      throw fault(reason)
    }
  }

  private func fault(_ number: Int32) -> ArchiveError {
    ArchiveError(.write, path, ArchiveError.reason(system: number))
  }
}
