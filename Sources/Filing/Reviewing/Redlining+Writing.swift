import DOCX
import Documents
import Foundation

extension Redlining {
  /// Writes the changed papers with their changes marked: one to a file, those of folders into a folder.
  /// What is there already is never touched.
  ///
  /// - Parameter token: who writes, for the name of the folder while it grows.
  /// - Returns: the papers written, by name; none where nothing differs.
  package func write(
    to output: String, token: String, isInterrupted: @escaping @Sendable () -> Bool
  ) throws(FilingError) -> [String] {
    let place = URL(fileURLWithPath: output).standardizedFileURL
    try Self.refuseOccupied(place.path)
    guard !changed.isEmpty else { return [] }
    let parent = place.deletingLastPathComponent().path
    let name = place.lastPathComponent
    guard areFolders else {
      let bytes = try changed[0].marked()
      try Self.refuseOccupied(place.path)
      try OutputFiles(root: parent, isInterrupted: isInterrupted).replace(name, with: bytes)
      return [name]
    }
    let staging = "\(parent)/.\(name).partial-\(token)"
    defer { try? FileManager.default.removeItem(atPath: staging) }
    let files = OutputFiles(root: staging, isInterrupted: isInterrupted)
    try files.makeFolder("")
    for paper in changed { try files.write(paper.marked(), to: paper.name) }
    do {
      try FileManager.default.moveItem(atPath: staging, toPath: place.path)
    } catch {
      throw OutputFiles.fault(place.path, error)
    }
    return changed.map(\.name)
  }

  /// Not even a link that leads nowhere is written over.
  private static func refuseOccupied(_ path: String) throws(FilingError) {
    guard (try? FileManager.default.attributesOfItem(atPath: path)) != nil else { return }
    throw FilingError(.occupied, "“\(path)”已经有了，没有覆盖。请用 -o 换一个名字。")
  }
}

extension Redlining.Paper {
  fileprivate func marked() throws(FilingError) -> [UInt8] {
    let old = try ReturnedFile.bytes(of: paths.old)
    let new = try ReturnedFile.bytes(of: paths.new)
    do throws(DOCXError) {
      return try DOCXRedline.write(old: old, new: new, steps: steps, named: paths)
    } catch {
      throw FilingError(
        error.operation == .reading ? .input : .own, "“\(error.part)”：\(error.message)")
    }
  }
}
