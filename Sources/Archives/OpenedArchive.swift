import CLibZip

/// libzip's reading end of an archive, closed with its owner.
struct OpenedArchive: ~Copyable {
  private let handle: ZipHandle
  private let path: String

  init(_ path: String, password: String? = nil) throws(ArchiveError) {
    let stamp = try SourceFile.stamp(of: path, for: .open)
    // To libzip an empty file is an empty archive.
    if stamp.size == 0 { throw Self.noArchive(path) }
    var code: Int32 = 0
    guard let pointer = zip_open(path, ZIP_RDONLY, &code) else {
      throw ArchiveError(.open, path, ArchiveError.reason(code: code))
    }
    let handle = ZipHandle(pointer: pointer)
    if let password, zip_set_default_password(pointer, password) != 0 {
      throw ArchiveError(.open, path, handle.reason)
    }
    self.handle = handle
    self.path = path
  }

  init(_ bytes: [UInt8]) throws(ArchiveError) {
    path = ArchiveWriter.inMemory
    if bytes.isEmpty { throw Self.noArchive(path) }
    handle = try MemorySource(bytes, for: .open).openArchive(ZIP_RDONLY, for: .open)
  }

  func listings() throws(ArchiveError) -> [ArchiveReader.Listing] {
    var listings: [ArchiveReader.Listing] = []
    for index in 0..<zip_uint64_t(max(0, zip_get_num_entries(handle.pointer, 0))) {
      var status = zip_stat_t()
      zip_stat_init(&status)
      guard zip_stat_index(handle.pointer, index, 0, &status) == 0, let name = status.name else {
        throw ArchiveError(.open, path, handle.reason)
      }
      listings.append(
        ArchiveReader.Listing(
          name: String(cString: name), size: status.size, compressedSize: status.comp_size,
          crc: status.crc, isEncrypted: status.encryption_method != ZIP_EM_NONE))
    }
    return listings
  }

  /// Hands over one entry piece by piece until it ends or the receiver has had enough. libzip
  /// compares size and checksum when it comes to the end.
  ///
  /// - Parameter isPacked: as it lies in the archive.
  func copy(
    _ index: UInt64, name: String, isPacked: Bool = false,
    _ receive: (RawSpan) throws(ArchiveError) -> Bool
  ) throws(ArchiveError) {
    guard
      let file = zip_fopen_index(
        handle.pointer, index, zip_flags_t(isPacked ? ZIP_FL_COMPRESSED : 0))
    else {
      throw ArchiveError(.read, name, handle.reason)
    }
    defer { zip_fclose(file) }
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.pieceSize, alignment: 16)
    defer { room.deallocate() }
    guard let start = room.baseAddress else { return }
    while true {
      let count = zip_fread(file, start, zip_uint64_t(room.count))
      guard count >= 0 else {
        throw ArchiveError(.read, name, ArchiveError.reason(zip_file_get_error(file)))
      }
      if count == 0 { return }
      let goOn = try receive(UnsafeRawBufferPointer(rebasing: room[..<Int(count)]).bytes)
      if !goOn { return }
    }
  }

  private static let pieceSize = 1 << 16

  private static func noArchive(_ path: String) -> ArchiveError {
    ArchiveError(.open, path, ArchiveError.reason(code: ZIP_ER_NOZIP))
  }
}
