import Archives
import Basics
import Exhibits
import Foundation
import Matters
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
    if let own = pathInside(file), SafeName.isFit(own) { return (own, file.location, false) }
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

  /// Where it lies in the case folder; nil for a file from elsewhere.
  private func pathInside(_ file: IncomingFile) -> String? {
    file.location.hasPrefix(real + "/") ? String(file.location.dropFirst(real.count + 1)) : nil
  }

  private static func name(of file: IncomingFile) -> String {
    URL(fileURLWithPath: file.location).lastPathComponent
  }

  /// Says that a file got another name because its own would not do.
  func renaming(of file: IncomingFile, to path: String) -> [Finding] {
    let name = Self.name(of: file)
    let (stem, ending) = SafeName.fitted(name)
    let isFit = pathInside(file).map(SafeName.isFit) ?? true
    guard !same(stem + ending, name) || !isFit else { return [] }
    let shown = SafeName.legible(file.path, hidden: "\u{FFFD}")
    return [
      Finding(
        .note, "evidence.add.renamed", place: Place(file: file.path),
        "“\(shown)”的名字太长，或者在有的电脑上不能用，收进来的一份改叫“\(path)”；内容没有变，原来的文件没有动。",
        remedy: "不用改；要查原来的文件，记住它原来的名字。")
    ]
  }

  /// Its own name made fit for every computer; with a number where another file has it.
  private func free(for file: IncomingFile) throws(FilingError) -> String {
    let (stem, ending) = SafeName.fitted(Self.name(of: file))
    for number in 1...9999 {
      let numbered = number == 1 ? stem : "\(stem)-\(number)"
      let path = "\(real)/evidence/\(numbered)\(ending)"
      let isTaken = taken.contains(
        FileFault.folded(URL(fileURLWithPath: path).lastPathComponent))
      if !isTaken || FileDigests.of(path) == file.digests { return path }
    }
    throw FilingError(.output, "evidence 文件夹里叫“\(stem)\(ending)”的文件太多了。请先改名再收。")
  }
}
