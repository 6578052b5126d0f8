import Foundation

/// What builds left beside their output when they were killed outright: copies of evidence nobody asked
/// to keep.
enum AbandonedBuilds {
  /// Removes the half-written folders of builds that no longer run.
  static func clear(beside output: String) {
    let place = URL(fileURLWithPath: output).standardizedFileURL
    let parent = place.deletingLastPathComponent().path
    let prefix = ".\(place.lastPathComponent).partial-"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    for name in names where name.hasPrefix(prefix) {
      let digits = name.dropFirst(prefix.count).prefix { $0.isNumber }
      guard let process = Int32(digits), !isRunning(process) else { continue }
      let path = "\(parent)/\(name)"
      if name.hasSuffix("-old"), !FileManager.default.fileExists(atPath: place.path) {
        // Killed between two moves: the earlier build takes its place again.
        try? FileManager.default.moveItem(atPath: path, toPath: place.path)
      } else {
        try? FileManager.default.removeItem(atPath: path)
      }
    }
  }

  /// The same for many builds into one folder, and into the folders of its groups.
  static func clear(inside folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names {
      let path = "\(folder)/\(name)"
      guard name.hasPrefix("."), let mark = name.range(of: ".partial-") else { continue }
      let digits = name[mark.upperBound...].prefix { $0.isNumber }
      guard let process = Int32(digits), !isRunning(process) else { continue }
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  private static func isRunning(_ process: Int32) -> Bool {
    kill(process, 0) == 0 || errno == EPERM
  }
}
