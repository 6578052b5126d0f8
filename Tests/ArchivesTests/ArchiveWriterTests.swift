import Archives
import Foundation
import Testing

@Suite struct ArchiveWriterTests {
  private let entries = [
    ArchiveEntry(name: "起诉状.docx", content: .bytes(Array("民事起诉状".utf8))),
    ArchiveEntry(
      name: "证据/1-订单.txt", content: .bytes(Array(repeating: 65, count: 200_000)),
      compression: .stored),
    ArchiveEntry(name: "empty.txt", content: .bytes([])),
  ]

  @Test func sameEntriesGiveSameBytes() throws {
    try inTemporaryFolder { folder in
      let bytes = try ArchiveWriter.bytes(entries)
      try ArchiveWriter.write(entries, to: folder + "/a.zip")
      #expect(try ArchiveWriter.bytes(entries) == bytes)
      #expect(try contents(of: folder + "/a.zip") == bytes)
    }
  }

  @Test func whatIsWrittenIsReadBackInOrder() throws {
    let reader = try ArchiveReader(bytes: ArchiveWriter.bytes(entries))
    #expect(reader.entries.map(\.name) == entries.map(\.name))
    #expect(try reader.read("起诉状.docx", limit: 100) == Array("民事起诉状".utf8))
    #expect(try reader.read("证据/1-订单.txt", limit: 200_000).count == 200_000)
    #expect(try reader.read("empty.txt", limit: 0) == [])
  }

  @Test(.enabled(if: OtherReader.unzip.isInstalled))
  func unzipFindsNoErrors() throws {
    try inTemporaryFolder { folder in
      try ArchiveWriter.write(entries, to: folder + "/a.zip")
      let result = try OtherReader.unzip.run(["-t", folder + "/a.zip"])
      #expect(result.status == 0, "\(result.output)")
    }
  }

  /// The first moment, UTF-8 names, ordinary Unix files and no extra fields, as Python sees them.
  @Test(.enabled(if: OtherReader.python.isInstalled))
  func headersCarryNothingOfThisMachine() throws {
    try inTemporaryFolder { folder in
      try ArchiveWriter.write(entries, to: folder + "/a.zip")
      let script = """
        import sys, zipfile
        for i in zipfile.ZipFile(sys.argv[1]).infolist():
          print(ascii(i.filename), i.date_time, i.flag_bits & 0x801, i.compress_type,
            oct(i.external_attr >> 16), i.create_system, len(i.extra))
        """
      let result = try OtherReader.python.run(["-c", script, folder + "/a.zip"])
      #expect(
        result.output == """
          '\\u8d77\\u8bc9\\u72b6.docx' (1980, 1, 1, 0, 0, 0) 2048 8 0o100644 3 0
          '\\u8bc1\\u636e/1-\\u8ba2\\u5355.txt' (1980, 1, 1, 0, 0, 0) 2048 0 0o100644 3 0
          'empty.txt' (1980, 1, 1, 0, 0, 0) 0 8 0o100644 3 0

          """)
    }
  }

  @Test func whatWasDeflatedBeforeGivesTheSameBytes() throws {
    let text = Array(String(repeating: "民事起诉状", count: 1000).utf8)
    let plain = ArchiveEntry(name: "word/styles.xml", content: .bytes(text))
    let packed = ArchiveEntry(
      name: "word/styles.xml", packed: try PackedBytes(text, name: "styles.xml"))
    #expect(try ArchiveWriter.bytes(entries + [packed]) == ArchiveWriter.bytes(entries + [plain]))
    try inTemporaryFolder { folder in
      var seen: [UInt8] = []
      try ArchiveWriter.write([packed], to: folder + "/a.zip") { _, piece in
        seen += piece.withUnsafeBytes { Array($0) }
      }
      #expect(seen == text)
      #expect(try contents(of: folder + "/a.zip") == ArchiveWriter.bytes([plain]))
    }
  }

  @Test func observerSeesEveryByteInOrder() throws {
    try inTemporaryFolder { folder in
      let evidence = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      try put(evidence, at: folder + "/录音.m4a")
      var seen: [String: [UInt8]] = [:]
      var order: [String] = []
      try ArchiveWriter.write(
        entries + [
          ArchiveEntry(
            name: "证据/2-录音.m4a", content: .file(path: folder + "/录音.m4a"), compression: .stored)
        ], to: folder + "/a.zip"
      ) { entry, piece in
        if order.last != entry { order.append(entry) }
        seen[entry, default: []].append(contentsOf: piece.withUnsafeBytes { Array($0) })
      }
      #expect(order == ["起诉状.docx", "证据/1-订单.txt", "证据/2-录音.m4a"])
      #expect(seen["证据/2-录音.m4a"] == evidence)
      let reader = try ArchiveReader(path: folder + "/a.zip")
      #expect(try reader.read("证据/2-录音.m4a", limit: 300_000) == evidence)
    }
  }
}
