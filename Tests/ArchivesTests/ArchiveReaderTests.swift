import Archives
import Foundation
import Testing

/// What comes from elsewhere is counted, not believed.
@Suite struct ArchiveReaderTests {
  private let text = Array(repeating: UInt8(ascii: "a"), count: 50_000)

  private func archive(_ compression: ArchiveEntry.Compression = .deflated) throws -> [UInt8] {
    try ArchiveWriter.bytes([
      ArchiveEntry(name: "in/a.txt", content: .bytes(text), compression: compression)
    ])
  }

  /// The archive with the entry's name replaced by one of the same length, in both headers.
  private func renamed(_ name: String) throws -> [UInt8] {
    try archive().replacing(Array("in/a.txt".utf8), with: Array(name.utf8))
  }

  @Test func listingTellsWhatTheArchiveSays() throws {
    let entry = try #require(ArchiveReader(bytes: archive(.stored)).entries.first)
    #expect(entry.name == "in/a.txt")
    #expect(entry.size == 50_000)
    #expect(entry.compressedSize == 50_000)
    #expect(!entry.isDirectory && !entry.isEncrypted)
  }

  @Test func streamStopsWithTheReceiversError() throws {
    struct Enough: Error {}
    let reader = try ArchiveReader(bytes: archive())
    #expect(throws: Enough.self) { try reader.stream("in/a.txt") { _ in throw Enough() } }
    var count = 0
    try reader.stream("in/a.txt") { count += $0.byteCount }
    #expect(count == 50_000)
  }

  @Test func entryThatIsNotThereIsNamed() throws {
    let reader = try ArchiveReader(bytes: archive())
    #expect(throws: ArchiveError(.read, "b.txt", "压缩包“（内存中的压缩包）”里没有这个文件。")) {
      try reader.read("b.txt", limit: 10)
    }
  }

  @Test func largerThanTheLimitIsNotRead() throws {
    let reader = try ArchiveReader(bytes: archive())
    #expect(try reader.read("in/a.txt", limit: 50_000).count == 50_000)
    let failure = #expect(throws: ArchiveError.self) {
      try reader.read("in/a.txt", limit: 49_999)
    }
    #expect(failure?.message.contains("49999 字节的上限") == true)
  }

  /// A bomb says it is small: 50 000 bytes behind a size of ten.
  @Test func lyingSizeIsFound() throws {
    let lie = try archive().replacing(littleEndian(50_000), with: littleEndian(10))
    let reader = try ArchiveReader(bytes: lie)
    #expect(reader.entries.first?.size == 10)
    let failure = #expect(throws: ArchiveError.self) { try reader.read("in/a.txt", limit: 100) }
    #expect(failure?.path == "in/a.txt")
  }

  @Test func changedContentIsFound() throws {
    var bytes = try archive(.stored)
    let position = try #require(bytes.firstRange(of: text.prefix(100))).lowerBound
    bytes[position + 50] ^= 1
    let reader = try ArchiveReader(bytes: bytes)
    let failure = #expect(throws: ArchiveError.self) { try reader.read("in/a.txt", limit: 50_000) }
    #expect(failure?.message.contains("CRC") == true)
  }

  @Test(arguments: ["../a.txt", "/n/a.txt", "..\\a.txt", "a/../../", "c:/a.txt", "C:\\a.txt"])
  func nameThatLeavesTheFolderIsRefused(name: String) throws {
    let failure = #expect(throws: ArchiveError.self) { try ArchiveReader(bytes: renamed(name)) }
    #expect(failure?.message.contains("解压到文件夹以外") == true)
  }

  @Test func twoEntriesOfOneNameAreRefused() throws {
    let bytes = try ArchiveWriter.bytes(
      ["a1.txt", "a2.txt"].map { ArchiveEntry(name: $0, content: .bytes([])) })
    let failure = #expect(throws: ArchiveError.self) {
      try ArchiveReader(bytes: bytes.replacing(Array("a2".utf8), with: Array("a1".utf8)))
    }
    #expect(failure?.message.contains("两个“a1.txt”") == true)
  }

  @Test func encryptedEntryIsRefused() throws {
    var bytes = try archive()
    let central = try #require(bytes.firstRange(of: [0x50, 0x4B, 1, 2])).lowerBound
    bytes[6] |= 1
    bytes[central + 8] |= 1
    let reader = try ArchiveReader(bytes: bytes)
    #expect(reader.entries.first?.isEncrypted == true)
    #expect(throws: ArchiveError(.read, "in/a.txt", "已加密。请先解密，再使用没有密码的文件。")) {
      try reader.read("in/a.txt", limit: 50_000)
    }
  }

  @Test(arguments: [[], Array("这不是压缩包".utf8), [0x50, 0x4B, 3, 4]])
  func whatIsNoArchiveIsSaidToBeNone(bytes: [UInt8]) {
    #expect(
      throws: ArchiveError(.open, "（内存中的压缩包）", "不是 ZIP 压缩包，或者文件不完整。请重新取得这个文件。")
    ) { try ArchiveReader(bytes: bytes) }
  }

  /// Whatever is cut off or overwritten: an error or the right bytes, never wrong ones.
  @Test func damageNeverPassesAsContent() throws {
    let whole = try archive()
    func readsTruly(_ bytes: [UInt8]) -> Bool {
      guard let reader = try? ArchiveReader(bytes: bytes), let entry = reader.entries.first,
        let content = try? reader.read(entry.name, limit: 60_000)
      else { return true }
      return content == text
    }
    for length in whole.indices {
      #expect((try? ArchiveReader(bytes: Array(whole[..<length]))) == nil, "cut to \(length)")
    }
    for position in whole.indices {
      var damaged = whole
      damaged[position] ^= 0x41
      #expect(readsTruly(damaged), "byte \(position)")
    }
  }

  @Test func filesAreReadToo() throws {
    try inTemporaryFolder { folder in
      try put(archive(), at: folder + "/a.zip")
      #expect(try ArchiveReader(path: folder + "/a.zip").read("in/a.txt", limit: 50_000) == text)
      #expect(throws: ArchiveError(.open, folder, "这是文件夹，不是文件。")) {
        try ArchiveReader(path: folder)
      }
      let missing = folder + "/b.zip"
      #expect(throws: ArchiveError(.open, missing, "文件或所在的文件夹不存在。请检查路径。")) {
        try ArchiveReader(path: missing)
      }
    }
  }

  @Test(.enabled(if: OtherReader.python.isInstalled))
  func archivesOfOtherProgramsAreRead() throws {
    try inTemporaryFolder { folder in
      let script = """
        import sys, zipfile
        z = zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED)
        z.writestr('证据/', ''); z.writestr('证据/订单.txt', '订单' * 1000); z.close()
        """
      #expect(try OtherReader.python.run(["-c", script, folder + "/a.zip"]).status == 0)
      let reader = try ArchiveReader(path: folder + "/a.zip")
      #expect(reader.entries.map(\.isDirectory) == [true, false])
      let content = try reader.read("证据/订单.txt", limit: 10_000)
      #expect(content == Array(String(repeating: "订单", count: 1000).utf8))
    }
  }

  private func littleEndian(_ number: UInt32) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }
}
