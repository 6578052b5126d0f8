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
      try? FileManager.default.removeItem(atPath: "\(parent)/\(name)")
    }
  }

  private static func isRunning(_ process: Int32) -> Bool {
    kill(process, 0) == 0 || errno == EPERM
  }
}
