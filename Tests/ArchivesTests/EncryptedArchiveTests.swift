import Archives
import Foundation
import Testing

@Suite("Encrypted archives")
struct EncryptedArchiveTests {
  private static let password = "correct horse 7"
  private static let entries = [
    ArchiveEntry(name: "证据/录音.wav", content: .bytes(Array("录音".utf8)), compression: .stored),
    ArchiveEntry(name: "a.txt", content: .bytes([UInt8](repeating: 65, count: 5000))),
  ]

  @Test("are read back with their password, and with no other")
  func roundTrip() throws {
    try inTemporaryFolder { folder in
      let path = "\(folder)/a.zip"
      try ArchiveWriter.write(Self.entries, to: path, password: Self.password)
      let reader = try ArchiveReader(path: path, password: Self.password)
      #expect(reader.isEncrypted)
      #expect(try reader.read("证据/录音.wav", limit: 100) == Array("录音".utf8))
      #expect(try reader.read("a.txt", limit: 5000).count == 5000)
      #expect(throws: ArchiveError.self) {
        try ArchiveReader(path: path).read("a.txt", limit: 5000)
      }
      let wrong = try #require(throws: ArchiveError.self) {
        try ArchiveReader(path: path, password: "wrong").read("a.txt", limit: 5000)
      }
      #expect(wrong.message.hasPrefix("密码不对"))
    }
  }

  @Test("nothing of the content lies open, and a changed byte is found")
  func closed() throws {
    try inTemporaryFolder { folder in
      let path = "\(folder)/a.zip"
      try ArchiveWriter.write(
        [
          ArchiveEntry(name: "a", content: .bytes(Array("SECRETSECRET".utf8)), compression: .stored)
        ],
        to: path, password: Self.password)
      var bytes = try contents(of: path)
      #expect(!String(decoding: bytes, as: UTF8.self).contains("SECRET"))
      // Local header 30, name 1, AES field 11, salt 16, check 2: then the content.
      bytes[62] ^= 1
      try put(bytes, at: path)
      #expect(throws: ArchiveError.self) {
        try ArchiveReader(path: path, password: Self.password).read("a", limit: 100)
      }
    }
  }

  @Test(.enabled(if: OtherReader.sevenZip.isInstalled))
  func sevenZipOpensThem() throws {
    try inTemporaryFolder { folder in
      let path = "\(folder)/a.zip"
      try ArchiveWriter.write(Self.entries, to: path, password: Self.password)
      let good = try OtherReader.sevenZip.run(["t", "-p\(Self.password)", path])
      #expect(good.status == 0, "\(good.output)")
      #expect(try OtherReader.sevenZip.run(["t", "-pwrong", path]).status != 0)
      let listed = try OtherReader.sevenZip.run(["l", "-slt", "-p\(Self.password)", path])
      #expect(listed.output.contains("AES-256"), "\(listed.output)")
    }
  }
}

@Suite("Entries made when their turn comes")
struct MadeEntryTests {
  @Test("know what passed before them")
  func made() throws {
    try inTemporaryFolder { folder in
      let path = "\(folder)/a.zip"
      var seen = 0
      try ArchiveWriter.write(
        [
          ArchiveEntry(name: "a", content: .bytes([1, 2, 3])),
          ArchiveEntry(name: "sum", content: .made(size: 1), compression: .stored),
        ], to: path, observing: { seen += $0 == "a" ? $1.byteCount : 0 },
        making: { _ in [UInt8(seen)] })
      #expect(try ArchiveReader(path: path).read("sum", limit: 1) == [3])
    }
  }

  @Test("of another size than was said leave nothing behind")
  func wrongSize() throws {
    try inTemporaryFolder { folder in
      #expect(throws: ArchiveError.self) {
        try ArchiveWriter.write(
          [ArchiveEntry(name: "sum", content: .made(size: 2))], to: "\(folder)/a.zip",
          making: { _ in [1] })
      }
      let left = try names(in: folder)
      #expect(left.isEmpty)
    }
  }
}

@Suite("Copies from one reading")
struct FileCopyTests {
  @Test("are whole, and somebody saw every byte")
  func whole() throws {
    try inTemporaryFolder { folder in
      let bytes = (0..<600_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      try put(bytes, at: "\(folder)/a")
      var seen: [UInt8] = []
      let size = try FileCopy.copy("\(folder)/a", to: "\(folder)/b") {
        seen += $0.withUnsafeBytes { Array($0) }
      }
      #expect(try size == 600_000 && seen == bytes && contents(of: "\(folder)/b") == bytes)
    }
  }

  @Test(
    "a file that grows or shrinks meanwhile is refused, and no copy stays", arguments: [3, 900_000])
  func changing(size: Int) throws {
    try inTemporaryFolder { folder in
      try put([UInt8](repeating: 1, count: 600_000), at: "\(folder)/a")
      #expect(throws: ArchiveError.self) {
        try FileCopy.copy("\(folder)/a", to: "\(folder)/b") { _ in
          _ = truncate("\(folder)/a", off_t(size))
        }
      }
      #expect(try names(in: folder) == ["a"])
    }
  }

  @Test("what a killed program left of a copy is used up by the next")
  func leftover() throws {
    try inTemporaryFolder { folder in
      try put([1, 2], at: "\(folder)/a")
      try put([9, 9, 9, 9], at: "\(folder)/.dossier-copy-1")
      try FileCopy.copy("\(folder)/a", to: "\(folder)/b") { _ in }
      #expect(try contents(of: "\(folder)/b") == [1, 2])
      #expect(try names(in: folder) == ["a", "b"])
    }
  }

  @Test("two copies into one folder at once keep out of each other's way")
  func atOnce() throws {
    try inTemporaryFolder { folder in
      try put([1, 2], at: "\(folder)/a")
      var inner: UInt64?
      try FileCopy.copy("\(folder)/a", to: "\(folder)/b") { _ in
        inner = try FileCopy.copy("\(folder)/a", to: "\(folder)/c") { _ in }
      }
      #expect(try inner == 2 && contents(of: "\(folder)/b") == contents(of: "\(folder)/c"))
      #expect(try names(in: folder) == ["a", "b", "c"])
    }
  }

  @Test("a pipe, a folder, a missing file and a taken place are refused")
  func refused() throws {
    try inTemporaryFolder { folder in
      mkfifo("\(folder)/pipe", 0o600)
      try put([1], at: "\(folder)/a")
      for (source, target) in [("pipe", "b"), ("", "b"), ("none", "b"), ("a", "a")] {
        #expect(throws: ArchiveError.self, "\(source)") {
          try FileCopy.copy("\(folder)/\(source)", to: "\(folder)/\(target)") { _ in }
        }
      }
      #expect(try names(in: folder) == ["a", "pipe"])
    }
  }
}
