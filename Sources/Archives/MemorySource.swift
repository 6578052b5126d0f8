import CLibZip
import Foundation

/// Memory that libzip reads an archive from or writes one into, freed with its owner.
struct MemorySource: ~Copyable {
  private let pointer: OpaquePointer

  init(_ bytes: [UInt8] = [], for operation: ArchiveError.Operation) throws(ArchiveError) {
    let memory = ArchiveError(operation, ArchiveWriter.inMemory, "内存不足。")
    var copy: UnsafeMutableRawPointer?
    if !bytes.isEmpty {
      guard let room = malloc(bytes.count) else { throw memory }
      bytes.withUnsafeBytes {
        room.copyMemory(from: $0.baseAddress ?? .init(room), byteCount: $0.count)
      }
      copy = room
    }
    // libzip frees the copy with the source.
    guard let pointer = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, nil) else {
      free(copy)
      throw memory
    }
    self.pointer = pointer
  }

  deinit { zip_source_free(pointer) }

  /// An archive over this memory, which stays alive at least as long.
  func openArchive(
    _ flags: Int32, for operation: ArchiveError.Operation
  ) throws(ArchiveError) -> ZipHandle {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    zip_source_keep(pointer)
    guard let archive = zip_open_from_source(pointer, flags, &error) else {
      zip_source_free(pointer)
      throw ArchiveError(operation, ArchiveWriter.inMemory, ArchiveError.reason(&error))
    }
    return ZipHandle(pointer: archive)
  }

  /// What was written.
  func bytes() throws(ArchiveError) -> [UInt8] {
    var status = zip_stat_t()
    zip_stat_init(&status)
    guard zip_source_stat(pointer, &status) == 0, zip_source_open(pointer) == 0 else {
      throw failure
    }
    defer { zip_source_close(pointer) }
    let size = Int(clamping: status.size)
    var count: zip_int64_t = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { room, initialized in
      guard let start = room.baseAddress else { return }
      count = zip_source_read(pointer, start, zip_uint64_t(size))
      initialized = max(0, Int(count))
    }
    guard bytes.count == size else { throw failure }
    return bytes
  }

  private var failure: ArchiveError {
    ArchiveError(
      .write, ArchiveWriter.inMemory, ArchiveError.reason(zip_source_error(pointer)))
  }
}
