import Basics
import Foundation
import Review
import YAMLFiles

/// `amendments.yaml` beside the case file: what lawyers want, and what was decided.
struct AmendmentsPlace {
  let path: String
  /// Empty where there is none.
  let bytes: [UInt8]

  /// - Throws: where it is there and cannot be read.
  init(of source: CaseSource) throws(FilingError) {
    path = "\(source.folder)/\(AmendmentsFile.name)"
    guard FileManager.default.fileExists(atPath: path) else {
      bytes = []
      return
    }
    guard let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.read(upToCount: YAMLFile.sizeLimit + 1)
    else { throw FilingError(.input, "读不了“\(path)”。请检查文件的权限。") }
    bytes = Array(data)
  }

  /// - Throws: `CaseFileFault` with every fault in it.
  func file() throws -> AmendmentsFile {
    guard !bytes.isEmpty else { return AmendmentsFile() }
    do throws(AmendmentsFault) {
      return try AmendmentsFile(reading: bytes, file: path)
    } catch {
      throw CaseFileFault(error.findings)
    }
  }

  /// Puts the changed file in its place at once; nobody's change in between is lost.
  static func update<Result>(
    of source: CaseSource, _ change: (inout AmendmentsFile) throws -> Result
  ) throws -> Result {
    let lock = try FolderLock(source.folder)
    defer { lock.release() }
    let place = try AmendmentsPlace(of: source)
    var file = try place.file()
    let result = try change(&file)
    let output = OutputFiles(root: source.folder, isInterrupted: { false })
    if file.bytes != place.bytes { try output.replace(AmendmentsFile.name, with: file.bytes) }
    return result
  }
}
