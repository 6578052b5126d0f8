import CLibZip

/// Hands one entry's bytes to libzip, piece by piece, when libzip asks for them.
final class EntrySource {
  /// What one writing leaves behind besides the archive.
  final class Journal {
    let observing: ((String, RawSpan) -> Void)?
    let making: ((String) -> [UInt8])?
    /// The first source that failed, in better words than libzip can carry.
    fileprivate(set) var failure: ArchiveError?

    init(
      observing: ((String, RawSpan) -> Void)? = nil,
      making: ((String) -> [UInt8])? = nil
    ) {
      self.observing = observing
      self.making = making
    }
  }

  private enum State {
    case bytes([UInt8], offset: Int)
    case file(SourceFile.Stamp, path: String)
    case unmade(size: Int)
  }

  private let name: String
  private let journal: Journal
  /// The bytes where they come deflated: whoever observes them wants them plain.
  private let packed: PackedBytes?
  private var state: State
  private var file: SourceFile?

  init(_ entry: ArchiveEntry, journal: Journal) throws(ArchiveError) {
    name = entry.name
    self.journal = journal
    packed = journal.observing == nil ? entry.packed : nil
    switch entry.content {
    case .bytes(let bytes): state = .bytes(packed?.deflated ?? bytes, offset: 0)
    case .file(let path):
      state = .file(try SourceFile.stamp(of: path, for: .read), path: path)
    case .made(let size): state = .unmade(size: size)
    }
  }

  /// libzip's source; it keeps this object until libzip frees it.
  func makeSource(for archive: OpaquePointer) -> OpaquePointer? {
    let retained = Unmanaged.passRetained(self)
    let source = zip_source_function(archive, Self.callback, retained.toOpaque())
    if source == nil { retained.release() }
    return source
  }
}

extension EntrySource {
  private static let callback: zip_source_callback = { data, argument, length, command in
    guard let data else { return -1 }
    let source = Unmanaged<EntrySource>.fromOpaque(data)
    if command == ZIP_SOURCE_FREE {
      source.release()
      return 0
    }
    let room = UnsafeMutableRawBufferPointer(start: argument, count: Int(clamping: length))
    return source.takeUnretainedValue().answer(command, room)
  }

  private func answer(
    _ command: zip_source_cmd_t, _ room: UnsafeMutableRawBufferPointer
  ) -> zip_int64_t {
    do throws(ArchiveError) {
      switch command {
      case ZIP_SOURCE_OPEN: try open()
      case ZIP_SOURCE_READ: return zip_int64_t(try read(into: room))
      case ZIP_SOURCE_CLOSE: file = nil
      case ZIP_SOURCE_STAT: return describe(in: room)
      case ZIP_SOURCE_ERROR: return report(in: room)
      case ZIP_SOURCE_SUPPORTS: return Self.supported
      default: return -1
      }
      return 0
    } catch {
      if journal.failure == nil { journal.failure = error }
      return -1
    }
  }

  private func open() throws(ArchiveError) {
    switch state {
    case .bytes(let bytes, _): state = .bytes(bytes, offset: 0)
    case .file(let stamp, let path): file = try SourceFile(path, stamp: stamp)
    case .unmade(let size):
      let bytes = journal.making?(name) ?? []
      guard bytes.count == size else {
        throw ArchiveError(.write, name, "内容和先前算好的大小不符，压缩包没有生成。请重新打包。")
      }
      state = .bytes(bytes, offset: 0)
    }
  }

  private func read(into room: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int {
    let count: Int
    switch state {
    case .bytes(let bytes, let offset):
      count = min(room.count, bytes.count - offset)
      bytes.withUnsafeBytes { room.copyMemory(from: .init(rebasing: $0[offset..<offset + count])) }
      state = .bytes(bytes, offset: offset + count)
    case .file:
      count = try file?.read(into: room) ?? 0
    case .unmade: count = 0
    }
    if count > 0 {
      journal.observing?(name, UnsafeRawBufferPointer(rebasing: room[..<count]).bytes)
    }
    return count
  }

  private func describe(in room: UnsafeMutableRawBufferPointer) -> zip_int64_t {
    guard room.count >= MemoryLayout<zip_stat_t>.size,
      let status = room.baseAddress?.assumingMemoryBound(to: zip_stat_t.self)
    else { return -1 }
    zip_stat_init(status)
    // A known size lets libzip decide beforehand whether the entry needs ZIP64.
    status.pointee.size =
      switch state {
      case .bytes(let bytes, _): zip_uint64_t(bytes.count)
      case .file(let stamp, _): stamp.size
      case .unmade(let size): zip_uint64_t(size)
      }
    status.pointee.valid = zip_uint64_t(ZIP_STAT_SIZE)
    if let packed { describe(packed, in: &status.pointee) }
    return zip_int64_t(MemoryLayout<zip_stat_t>.size)
  }

  /// What libzip finds out by itself of bytes that it deflates.
  private func describe(_ packed: PackedBytes, in status: inout zip_stat_t) {
    status.size = zip_uint64_t(packed.plain.count)
    status.comp_size = zip_uint64_t(packed.deflated.count)
    status.comp_method = zip_uint16_t(ZIP_CM_DEFLATE)
    status.crc = packed.crc
    status.valid |= zip_uint64_t(ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_CRC)
  }

  private func report(in room: UnsafeMutableRawBufferPointer) -> zip_int64_t {
    guard room.count >= 2 * MemoryLayout<Int32>.size else { return -1 }
    room.storeBytes(of: ZIP_ER_READ, as: Int32.self)
    room.storeBytes(of: 0, toByteOffset: MemoryLayout<Int32>.size, as: Int32.self)
    return zip_int64_t(2 * MemoryLayout<Int32>.size)
  }

  private static let supported = [
    ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
    ZIP_SOURCE_FREE, ZIP_SOURCE_SUPPORTS,
  ].reduce(zip_int64_t(0)) { $0 | 1 << zip_int64_t($1.rawValue) }
}
