import CLibZip

/// libzip's archive, let go with its owner; whatever was to be written is then forgotten.
struct ZipHandle: ~Copyable {
  let pointer: OpaquePointer

  deinit { zip_discard(pointer) }

  /// What libzip last complained about.
  var reason: String { ArchiveError.reason(zip_get_error(pointer)) }

  /// Writes what is to be written; the reason when that failed.
  consuming func close() -> String? {
    guard zip_close(pointer) == 0 else {
      let reason = reason
      _ = consume self
      return reason
    }
    discard self
    return nil
  }
}
