import Archives
import Exhibits
import Foundation
import Seals

/// Where in the case folder a file of evidence lies or goes.
struct EvidencePlace {
  private let folder: String
  private let real: String
  /// Names in the folder for evidence, as Windows and macOS tell them apart.
  private var taken: Set<String>
  private let isInterrupted: @Sendable () -> Bool

  init(_ folder: String, isInterrupted: @escaping @Sendable () -> Bool) {
    self.folder = folder
    self.isInterrupted = isInterrupted
    let real = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    self.real = real
    taken = Set(
      ((try? FileManager.default.contentsOfDirectory(atPath: "\(real)/evidence")) ?? []).map(
        FileFault.folded))
  }

  /// A file inside the folder stays where it is; one from elsewhere is copied, and the copy is compared.
  ///
  /// - Throws: `FilingError` where it cannot be copied, or changed meanwhile; nothing is left then.
  mutating func place(
    of file: IncomingFile
  ) throws(FilingError) -> (path: String, location: String, isCopy: Bool) {
    if file.location.hasPrefix(real + "/") {
      return (String(file.location.dropFirst(real.count + 1)), file.location, false)
    }
    try checkInterruption()
    let target = try free(for: file)
    if FileManager.default.fileExists(atPath: target) {
      return (String(target.dropFirst(real.count + 1)), target, false)
    }
    var passed = StreamingFingerprint()
    do {
      try FileManager.default.createDirectory(
        atPath: "\(real)/evidence", withIntermediateDirectories: true)
      // Nothing is left of a copy that breaks off.
      try FileCopy.copy(file.location, to: target) { piece in
        try checkInterruption()
        passed.update(piece)
      }
    } catch let known as FilingError {
      throw known
    } catch let known as ArchiveError {
      throw FilingError(
        known.operation == .read ? .input : .output,
        "“\(file.path)”复制不到案件文件夹：\(known.message)没有改动案件文件。")
    } catch {
      throw FilingError(
        .output, "“\(file.path)”复制不到案件文件夹：\(SystemTrouble.words(error))没有改动案件文件。")
    }
    guard passed.finish().hex == file.digests.sha256 else {
      try? FileManager.default.removeItem(atPath: target)
      throw FilingError(.input, "“\(file.path)”在读取时被改动了，没有收。请等别的程序写完再试。")
    }
    taken.insert(FileFault.folded(URL(fileURLWithPath: target).lastPathComponent))
    return (String(target.dropFirst(real.count + 1)), target, true)
  }

  private func checkInterruption() throws(FilingError) {
    if isInterrupted() { throw FilingError(.interrupted, "已中断，没有收，案件文件没有改动。") }
  }

  /// Its own name made fit for every computer; with a number where another file has it.
  private func free(for file: IncomingFile) throws(FilingError) -> String {
    let name = SafeName.cleaned(URL(fileURLWithPath: file.location).lastPathComponent)
    let url = URL(fileURLWithPath: name.isEmpty || name.hasPrefix(".") ? "证据\(name)" : name)
    let (stem, ending) = (url.deletingPathExtension().lastPathComponent, url.pathExtension)
    for number in 1...9999 {
      let numbered = number == 1 ? stem : "\(stem)-\(number)"
      let path = "\(real)/evidence/" + (ending.isEmpty ? numbered : "\(numbered).\(ending)")
      let isTaken = taken.contains(
        FileFault.folded(URL(fileURLWithPath: path).lastPathComponent))
      if !isTaken || FileDigests.of(path) == file.digests { return path }
    }
    throw FilingError(.output, "evidence 文件夹里叫“\(name)”的文件太多了。请先改名再收。")
  }
}
