import Archives
import Foundation
import Testing

/// At the target stands the old archive or the whole new one, and the reason is told.
@Suite struct ArchiveWriterTroubleTests {
  private func write(_ content: ArchiveEntry.Content, to path: String) throws(ArchiveError) {
    try ArchiveWriter.write(
      [
        ArchiveEntry(name: "起诉状.txt", content: .bytes(Array("起诉状".utf8))),
        ArchiveEntry(name: "证据/录音.m4a", content: content, compression: .stored),
      ], to: path)
  }

  @Test func missingFileIsNamedAndNothingIsLeft() throws {
    try inTemporaryFolder { folder in
      let missing = folder + "/没有.m4a"
      #expect(throws: ArchiveError(.read, missing, "文件或所在的文件夹不存在。请检查路径。")) {
        try write(.file(path: missing), to: folder + "/a.zip")
      }
      let left = try names(in: folder)
      #expect(left.isEmpty)
    }
  }

  @Test func folderIsNoFile() throws {
    try inTemporaryFolder { folder in
      #expect(throws: ArchiveError(.read, folder, "这是文件夹，不是文件。")) {
        try write(.file(path: folder), to: folder + "/a.zip")
      }
    }
  }

  @Test func missingTargetFolderIsReported() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/没有/a.zip"
      #expect(throws: ArchiveError(.write, path, "文件或所在的文件夹不存在。请检查路径。")) {
        try write(.bytes([1]), to: path)
      }
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root may write and read everything"))
  func missingPermissionIsReported() throws {
    try inTemporaryFolder { folder in
      let message = "没有权限。请检查文件和文件夹的权限。"
      let (path, source) = (folder + "/a.zip", folder + "/录音.m4a")
      try put([1], at: source)
      chmod(source, 0)
      #expect(throws: ArchiveError(.read, source, message)) {
        try write(.file(path: source), to: path)
      }
      chmod(folder, 0o500)
      defer { chmod(folder, 0o700) }
      #expect(throws: ArchiveError(.write, path, message)) { try write(.bytes([1]), to: path) }
    }
  }

  /// A failed writing leaves the archive of last time as it was.
  @Test func oldArchiveOutlivesFailure() throws {
    try inTemporaryFolder { folder in
      let (path, source) = (folder + "/a.zip", folder + "/录音.m4a")
      try put(Array("上次的".utf8), at: path)
      try put(Array(repeating: 7, count: 500_000), at: source)
      let failure = #expect(throws: ArchiveError.self) {
        try ArchiveWriter.write(
          [
            ArchiveEntry(name: "a.bin", content: .bytes([1]), compression: .stored),
            ArchiveEntry(name: "录音.m4a", content: .file(path: source), compression: .stored),
          ], to: path
        ) { entry, _ in
          if entry == "录音.m4a" { truncate(source, 100) }
        }
      }
      #expect(failure?.path == source)
      #expect(failure?.message.contains("发生了变化") == true)
      #expect(try contents(of: path) == Array("上次的".utf8))
      #expect(try names(in: folder) == ["a.zip", "录音.m4a"])
    }
  }

  enum Change: CaseIterable {
    case grows, vanishes, isReplaced, becomesPipe
  }

  /// Between the first look and the reading of the file, while an earlier entry is being written.
  @Test(arguments: Change.allCases) func changedFileIsNotPacked(change: Change) throws {
    try inTemporaryFolder { folder in
      let source = folder + "/录音.m4a"
      try put(Array(repeating: 7, count: 1000), at: source)
      let failure = #expect(throws: ArchiveError.self) {
        try ArchiveWriter.write(
          [
            ArchiveEntry(name: "先.txt", content: .bytes([1])),
            ArchiveEntry(name: "录音.m4a", content: .file(path: source)),
          ], to: folder + "/a.zip"
        ) { entry, _ in
          if entry == "先.txt" { try? make(change, at: source) }
        }
      }
      #expect(failure?.operation == .read)
      #expect(failure?.path == source)
      #expect(try !names(in: folder).contains { $0.hasPrefix("a.zip") })
    }
  }

  private func make(_ change: Change, at path: String) throws {
    if change != .grows { unlink(path) }
    switch change {
    case .grows: try put(Array(repeating: 7, count: 1001), at: path)
    case .isReplaced: try put(Array(repeating: 8, count: 1000), at: path)
    case .becomesPipe: mkfifo(path, 0o600)
    case .vanishes: break
    }
  }

  /// Two runs at once: the last to finish wins, and neither spoils the other.
  @Test func writersAtOnceLeaveOneWholeArchive() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      var template = Array((NSTemporaryDirectory() + "/archives-XXXXXX").utf8CString)
      let path = try #require(mkdtemp(&template).map { String(cString: $0) })
      defer { try? FileManager.default.removeItem(atPath: path) }
      for number in UInt8(0)..<8 {
        group.addTask {
          let content = ArchiveEntry.Content.bytes(Array(repeating: number, count: 300_000))
          try ArchiveWriter.write(
            [ArchiveEntry(name: "录音.m4a", content: content)], to: path + "/a.zip")
        }
      }
      try await group.waitForAll()
      #expect(try names(in: path) == ["a.zip"])
      let bytes = try ArchiveReader(path: path + "/a.zip").read("录音.m4a", limit: 300_000)
      #expect(bytes.count == 300_000 && Set(bytes).count == 1)
    }
  }

  @Test func emptyArchiveIsRefused() {
    #expect(throws: ArchiveError(.write, "（内存中的压缩包）", "没有任何文件可以放进去。")) {
      try ArchiveWriter.bytes([])
    }
  }

  @Test func errorsReadAsSentences() {
    let error = ArchiveError(.read, "录音.m4a", "没有权限。请检查文件和文件夹的权限。")
    #expect(error.description == "无法读取“录音.m4a”：没有权限。请检查文件和文件夹的权限。")
  }
}
