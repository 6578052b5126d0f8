import Foundation

/// Changes a case file so that nobody's change is lost and no half of one is ever seen.
package enum CaseFileUpdate {
  /// Holds the case folder against other runs, reads the file afresh, and puts the changed bytes in its
  /// place in one step. An editor that saved in between is noticed, and the change is made again on
  /// what it saved.
  ///
  /// - Throws: what `change` throws; then, and on any trouble with the file, nothing is changed.
  package static func apply<Fault: Error>(
    _ path: String, _ change: (CaseSource) throws(Fault) -> [UInt8]
  ) throws -> CaseSource {
    let lock = try FolderLock(try CaseSource(path).folder)
    defer { lock.release() }
    removeAbandoned(beside: path)
    for _ in 0..<20 {
      let source = try CaseSource(path)
      let bytes = try change(source)
      let target = real(source.file)
      if try replace(target, of: source, with: bytes) { return try CaseSource(path) }
    }
    throw FilingError(.output, "“\(path)”一直在被别的程序修改，没有记下。请关掉别的程序再试。")
  }

  /// What a run that was killed left behind: nobody else writes while the folder is held.
  private static func removeAbandoned(beside path: String) {
    guard let target = try? real(CaseSource(path).file) else { return }
    let url = URL(fileURLWithPath: target)
    let folder = url.deletingLastPathComponent().path
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    where name.hasPrefix(url.lastPathComponent + partialMark) {
      try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    }
  }

  private static let partialMark = ".partial-"

  private static func real(_ file: String) -> String {
    URL(fileURLWithPath: file).resolvingSymlinksInPath().path
  }

  /// False where the file changed since it was read.
  private static func replace(
    _ target: String, of source: CaseSource, with bytes: [UInt8]
  ) throws -> Bool {
    let partial = "\(target)\(partialMark)\(ProcessInfo.processInfo.processIdentifier)"
    do {
      let mode = try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions]
      try write(bytes, to: partial, mode: mode)
      guard try CaseSource(source.file).bytes == source.bytes else {
        try? FileManager.default.removeItem(atPath: partial)
        return false
      }
      guard unsafe rename(partial, target) == 0 else { throw CocoaError(.fileWriteUnknown) }
      return true
    } catch let trouble as FilingError {
      try? FileManager.default.removeItem(atPath: partial)
      throw trouble
    } catch {
      try? FileManager.default.removeItem(atPath: partial)
      throw FilingError(.output, "写不了“\(source.file)”，没有改动它。请检查磁盘空间和文件夹的权限。")
    }
  }

  private static func write(_ bytes: [UInt8], to path: String, mode: Any?) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    if let mode {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    try handle.synchronize()
    try handle.close()
  }
}

/// A folder held by one run at a time; the system lets go of it when the run ends, however it ends.
struct FolderLock {
  private let descriptor: Int32

  init(_ folder: String) throws(FilingError) {
    descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw FilingError(.input, "打不开文件夹“\(folder)”。请检查它的权限。")
    }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else {
        close(descriptor)
        throw FilingError(.output, "不能独占文件夹“\(folder)”，没有改动。请换到本机磁盘上再试。")
      }
    }
  }

  func release() { close(descriptor) }
}
