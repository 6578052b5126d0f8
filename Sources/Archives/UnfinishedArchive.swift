import CLibZip
import Foundation

/// An archive that libzip writes when it is finished, and forgets when it is not.
struct UnfinishedArchive: ~Copyable {
  private let handle: ZipHandle
  private let path: String
  private let journal: EntrySource.Journal

  init(_ path: String, journal: EntrySource.Journal) throws(ArchiveError) {
    try Self.refuseToReplaceOddThings(at: path)
    var code: Int32 = 0
    guard let pointer = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
      throw ArchiveError(.write, path, ArchiveError.reason(code: code))
    }
    handle = ZipHandle(pointer: pointer)
    self.path = path
    self.journal = journal
  }

  init(in memory: borrowing MemorySource) throws(ArchiveError) {
    handle = try memory.openArchive(ZIP_CREATE | ZIP_TRUNCATE, for: .write)
    path = ArchiveWriter.inMemory
    journal = EntrySource.Journal()
  }

  /// Notes the entry down; its bytes are read when the archive is finished.
  func add(_ entry: ArchiveEntry, password: String? = nil) throws(ArchiveError) {
    let source = try EntrySource(entry, journal: journal)
    let archive = handle.pointer
    guard let source = source.makeSource(for: archive) else { throw failure }
    let index = zip_file_add(archive, entry.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw failure
    }
    try describe(zip_uint64_t(index), compression: entry.compression)
    guard let password else { return }
    let method = zip_uint16_t(ZIP_EM_AES_256)
    guard zip_file_set_encryption(archive, zip_uint64_t(index), method, password) == 0 else {
      throw failure
    }
  }

  /// Reads every entry, writes the archive and moves it into place.
  consuming func finish() throws(ArchiveError) {
    let (path, journal) = (path, journal)
    guard let reason = handle.close() else { return }
    throw journal.failure ?? ArchiveError(.write, path, reason)
  }
}

extension UnfinishedArchive {
  /// 1980-01-01, the first moment a ZIP time can name, by this machine's clock: libzip would look the
  /// zone up for every entry to find it.
  private static let firstMoment: time_t = {
    var moment = tm()
    (moment.tm_year, moment.tm_mon, moment.tm_mday, moment.tm_isdst) = (80, 0, 1, -1)
    return mktime(&moment)
  }()
  /// A regular file that its owner may write and all may read, as Unix spells it.
  private static let attributes: zip_uint32_t = 0o100_644 << 16
  /// zlib's own usual level.
  private static let level: zip_uint32_t = 6

  private func describe(
    _ index: zip_uint64_t, compression: ArchiveEntry.Compression
  ) throws(ArchiveError) {
    let (method, level): (Int32, zip_uint32_t) =
      switch compression {
      case .stored: (ZIP_CM_STORE, Self.level)
      case .deflated: (ZIP_CM_DEFLATE, Self.level)
      case .quick: (ZIP_CM_DEFLATE, 1)
      }
    let archive = handle.pointer
    guard zip_set_file_compression(archive, index, method, level) == 0,
      zip_file_set_mtime(archive, index, Self.firstMoment, 0) == 0,
      zip_file_set_external_attributes(
        archive, index, 0, zip_uint8_t(ZIP_OPSYS_UNIX), Self.attributes) == 0
    else { throw failure }
  }

  private var failure: ArchiveError { ArchiveError(.write, path, handle.reason) }

  /// libzip moves the finished archive over whatever stands there, even a device.
  private static func refuseToReplaceOddThings(at path: String) throws(ArchiveError) {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw ArchiveError(.write, path, "路径是空的，或者有不能用的字符。")
    }
    var status = stat()
    if stat(path, &status) == 0 { _ = try SourceFile.stamp(of: path, for: .write) }
  }
}
