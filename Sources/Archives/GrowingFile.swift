import Foundation

/// A new file written piece by piece; memory does not grow with it.
package struct GrowingFile: ~Copyable {
  /// Bytes gathered before they go to the disk.
  private static let room = 1 << 20

  private let path: String
  private var descriptor: Int32
  private var bytes: [UInt8] = []
  /// Bytes so far.
  package private(set) var size = 0

  /// - Throws: `ArchiveError` where there is such a file already, or none can be made.
  package init(_ path: String) throws(ArchiveError) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw ArchiveError(.write, path, ArchiveError.reason(system: errno))
    }
    self.path = path
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  package mutating func append(_ text: String) throws(ArchiveError) {
    try append(text.utf8)
  }

  package mutating func append(_ more: some Sequence<UInt8>) throws(ArchiveError) {
    bytes.append(contentsOf: more)
    if bytes.count >= Self.room { try flush() }
  }

  /// Some disks tell that they are full only now.
  package mutating func finish() throws(ArchiveError) {
    try flush()
    let result = close(descriptor)
    descriptor = -1
    guard result == 0 else {
      throw ArchiveError(.write, path, ArchiveError.reason(system: errno))
    }
  }

  private mutating func flush() throws(ArchiveError) {
    try Descriptor.write(bytes.span.bytes, to: descriptor, path)
    size += bytes.count
    bytes.removeAll(keepingCapacity: true)
  }
}
