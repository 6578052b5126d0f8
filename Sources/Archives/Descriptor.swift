import Foundation

/// Writing to an open file.
enum Descriptor {
  /// All of it, however often the system takes but a part.
  static func write(
    _ bytes: RawSpan, to descriptor: Int32, _ path: String
  ) throws(ArchiveError) {
    var written = 0
    while written < bytes.byteCount {
      let count = bytes.extracting(written..<bytes.byteCount).withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw ArchiveError(.write, path, ArchiveError.reason(system: count == 0 ? EIO : errno))
      }
      written += count
    }
  }
}
