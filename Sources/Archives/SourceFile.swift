import Foundation

/// A file that is being read, closed with its owner, and checked to stay the file it was.
struct SourceFile: ~Copyable {
  /// What must not change between the first look at a file and its last byte.
  struct Stamp: Equatable {
    private let device: UInt64
    private let number: UInt64
    let size: UInt64
    private let seconds: Int
    private let nanoseconds: Int

    fileprivate init(_ status: stat) {
      device = UInt64(truncatingIfNeeded: status.st_dev)
      number = UInt64(truncatingIfNeeded: status.st_ino)
      size = UInt64(max(0, status.st_size))
      #if canImport(Darwin)
        let modified = status.st_mtimespec
      #else
        let modified = status.st_mtim
      #endif
      seconds = modified.tv_sec
      nanoseconds = modified.tv_nsec
    }
  }

  private let path: String
  private let descriptor: Int32
  private let stamp: Stamp
  private var count: UInt64 = 0

  /// Opens the file only if it is still the one the stamp was taken from.
  init(_ path: String, stamp: Stamp) throws(ArchiveError) {
    // A pipe put in the file's place must not make the program wait for ever.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw ArchiveError(.read, path, ArchiveError.reason(system: errno))
    }
    do throws(ArchiveError) {
      try Self.confirm(descriptor, path: path, is: stamp)
    } catch {
      close(descriptor)
      throw error
    }
    self.path = path
    self.descriptor = descriptor
    self.stamp = stamp
  }

  deinit { close(descriptor) }

  /// The stamp of a regular file; nothing else has contents to keep.
  static func stamp(of path: String, for operation: ArchiveError.Operation)
    throws(ArchiveError) -> Stamp
  {
    var status = stat()
    guard !path.utf8.contains(0) else {
      throw ArchiveError(operation, path, "路径里有不能用的字符。")
    }
    guard stat(path, &status) == 0 else {
      throw ArchiveError(operation, path, ArchiveError.reason(system: errno))
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      throw ArchiveError(
        operation, path, isFolder ? ArchiveError.reason(system: EISDIR) : "这不是普通文件。")
    }
    return Stamp(status)
  }

  /// The next bytes, 0 at the end; the end counts only when nothing changed on the way to it.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int {
    var received = -1
    repeat {
      received = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
    } while received < 0 && errno == EINTR
    guard received >= 0 else {
      throw ArchiveError(.read, path, ArchiveError.reason(system: errno))
    }
    count += UInt64(received)
    if received == 0 { try Self.confirm(descriptor, path: path, is: stamp) }
    if count > stamp.size || received == 0 && count != stamp.size { throw Self.changed(path) }
    return received
  }

  private static func confirm(
    _ descriptor: Int32, path: String, is stamp: Stamp
  ) throws(ArchiveError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw ArchiveError(.read, path, ArchiveError.reason(system: errno))
    }
    if Stamp(status) != stamp { throw changed(path) }
  }

  private static func changed(_ path: String) -> ArchiveError {
    ArchiveError(.read, path, "读取时文件发生了变化，所以没有用它。请等它不再改动后重来一次。")
  }
}
