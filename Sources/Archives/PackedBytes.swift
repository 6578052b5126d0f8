/// Bytes deflated once, to be put into any number of archives.
package struct PackedBytes: Sendable {
  package let plain: [UInt8]
  let deflated: [UInt8]
  let crc: UInt32

  /// Deflates as an entry of that name would be.
  package init(_ bytes: [UInt8], name: String) throws(ArchiveError) {
    let entry = ArchiveEntry(name: name, content: .bytes(bytes), compression: .deflated)
    let archive = try OpenedArchive(try ArchiveWriter.bytes([entry]))
    var deflated: [UInt8] = []
    try archive.copy(0, name: name, isPacked: true) { piece in
      piece.withUnsafeBytes { deflated.append(contentsOf: $0) }
      return true
    }
    plain = bytes
    self.deflated = deflated
    crc = try archive.listings()[0].crc
  }
}
