import Foundation

/// Papers of an earlier run that are nobody's now: of people who left, changed their number or place, or
/// are refused today.
package enum SupersededPapers {
  /// Moves them into a folder beside the output, for nobody to take them for current ones.
  ///
  /// - Parameter places: below the output. What is not there, or is a folder that is not ours, stays.
  /// - Returns: the folder they are in; nil where there were none.
  package static func move(
    _ places: some Sequence<String>, outOf output: String
  ) throws(FilingError) -> String? {
    let old = places.filter { isPaper("\(output)/\($0)") }
    guard !old.isEmpty else { return nil }
    let aside = OutputPlace.freeName(after: URL(fileURLWithPath: output).standardizedFileURL.path)
    for place in old {
      let target = URL(fileURLWithPath: "\(aside)/\(place)")
      do {
        try FileManager.default.createDirectory(
          at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.moveItem(atPath: "\(output)/\(place)", toPath: target.path)
      } catch {
        throw FilingError(.output, "移不了旧的“\(output)/\(place)”：\(SystemTrouble.words(error))")
      }
    }
    for group in Set(old.compactMap(group)) { removeIfEmpty("\(output)/\(group)") }
    return aside
  }

  private static func isPaper(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return false
    }
    return !isFolder.boolValue || OutputPlace.isOurs(path)
  }

  private static func group(of place: String) -> String? {
    place.lastIndex(of: "/").map { String(place[..<$0]) }
  }

  private static func removeIfEmpty(_ folder: String) {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    if names?.isEmpty ?? false { try? FileManager.default.removeItem(atPath: folder) }
  }
}
