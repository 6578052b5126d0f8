import Archives
import Foundation
import Seals

/// Writes files below one folder, with errors that say which.
struct OutputFiles {
  let root: String
  let isInterrupted: @Sendable () -> Bool

  func path(_ relative: String) -> String { "\(root)/\(relative)" }

  func makeFolder(_ relative: String) throws(FilingError) {
    do {
      try FileManager.default.createDirectory(
        atPath: relative.isEmpty ? root : path(relative), withIntermediateDirectories: true)
    } catch {
      throw Self.fault(relative.isEmpty ? root : relative, error)
    }
  }

  /// The root itself, for its owner alone; it must not be there yet, not even as a link.
  func makePrivateFolder() throws(FilingError) {
    do {
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: root).deletingLastPathComponent(),
        withIntermediateDirectories: true)
      try FileManager.default.createDirectory(
        atPath: root, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Self.fault(root, error)
    }
  }

  func write(_ bytes: [UInt8], to relative: String) throws(FilingError) {
    try checkInterruption()
    try makeParent(of: relative)
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path(relative)))
    } catch {
      throw Self.fault(relative, error)
    }
  }

  /// Puts a whole file in its place at once, over one that may be there.
  func replace(_ relative: String, with bytes: [UInt8]) throws(FilingError) {
    try makeParent(of: relative)
    let target = path(relative)
    let partial = path(Self.partial(of: relative))
    do {
      var file = try Self.fresh(partial)
      try file.append(bytes)
      try file.finish()
      guard unsafe rename(partial, target) == 0 else { throw CocoaError(.fileWriteUnknown) }
    } catch {
      try? FileManager.default.removeItem(atPath: partial)
      throw Self.fault(relative, error)
    }
  }

  /// A new file; what a killed run left in its place goes.
  private static func fresh(_ path: String) throws(ArchiveError) -> GrowingFile {
    do {
      return try GrowingFile(path)
    } catch {
      guard unsafe unlink(path) == 0 else { throw error }
      return try GrowingFile(path)
    }
  }

  /// Hidden beside the file, and short, for names have their limits.
  private static func partial(of relative: String) -> String {
    let slash = relative.lastIndex(of: "/").map { relative.index(after: $0) } ?? relative.startIndex
    let number = relative[slash...].prefix { $0.isNumber }
    return "\(relative[..<slash]).\(number).partial"
  }

  /// Copies a file piece by piece and fingerprints what passes by; memory does not grow with it.
  func copy(
    _ source: String, to relative: String
  ) throws(FilingError) -> (fingerprint: Fingerprint, size: Int) {
    try makeParent(of: relative)
    var hash = StreamingFingerprint()
    do {
      let size = try FileCopy.copy(source, to: path(relative)) { piece in
        try checkInterruption()
        hash.update(piece)
      }
      return (hash.finish(), Int(clamping: size))
    } catch let known as FilingError {
      throw known
    } catch let known as ArchiveError {
      throw FilingError(known.operation == .read ? .input : .output, "\(known)")
    } catch {
      throw Self.fault(relative, error)
    }
  }

  /// Copies a file whose fingerprint is already known.
  func duplicate(_ source: String, to relative: String) throws(FilingError) {
    try checkInterruption()
    try makeParent(of: relative)
    do {
      try FileManager.default.copyItem(atPath: source, toPath: path(relative))
    } catch {
      throw Self.fault(relative, error)
    }
  }

  func remove(_ relative: String) throws(FilingError) {
    do {
      try FileManager.default.removeItem(atPath: path(relative))
    } catch {
      throw Self.fault(relative, error)
    }
  }

  func checkInterruption() throws(FilingError) {
    if isInterrupted() { throw FilingError(.interrupted, "已中断，没有留下半成品。") }
  }

  func makeParent(of relative: String) throws(FilingError) {
    guard let slash = relative.lastIndex(of: "/") else { return }
    try makeFolder(String(relative[..<slash]))
  }

  static func fault(_ what: String, _ error: (any Error)?) -> FilingError {
    FilingError(.output, "写不了“\(what)”：\(SystemTrouble.words(error))已经写的部分没有留下。")
  }
}

/// What the system says went wrong, in Chinese.
package enum SystemTrouble {
  /// A sentence with what to do.
  package static func words(_ error: (any Error)?) -> String {
    let code = (error as NSError?).map { ($0.domain, $0.code) }
    switch code {
    case (NSCocoaErrorDomain, CocoaError.fileWriteOutOfSpace.rawValue)?,
      (NSPOSIXErrorDomain, Int(ENOSPC))?:
      return "磁盘空间不足，请腾出空间再试。"
    case (NSCocoaErrorDomain, CocoaError.fileWriteNoPermission.rawValue)?,
      (NSPOSIXErrorDomain, Int(EACCES))?, (NSPOSIXErrorDomain, Int(EPERM))?:
      return "没有权限，请换一个您能写的文件夹。"
    case (NSCocoaErrorDomain, CocoaError.fileWriteVolumeReadOnly.rawValue)?,
      (NSPOSIXErrorDomain, Int(EROFS))?:
      return "磁盘是只读的，请换一个地方。"
    case (NSCocoaErrorDomain, CocoaError.fileNoSuchFile.rawValue)?,
      (NSPOSIXErrorDomain, Int(ENOENT))?:
      return "上一级文件夹不存在，也建不了，请核对位置，或者换一个您能写的文件夹。"
    case (NSCocoaErrorDomain, CocoaError.fileWriteFileExists.rawValue)?,
      (NSPOSIXErrorDomain, Int(EEXIST))?:
      return "那里已有同名的文件。"
    case (let domain, let number)?: return "系统出错（\(domain) \(number)），请检查磁盘空间和文件夹的权限。"
    case nil: return "请检查磁盘空间和文件夹的权限。"
    }
  }
}
