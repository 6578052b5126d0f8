import Foundation

/// What builds left beside their output when they were killed outright: copies of evidence nobody asked
/// to keep.
enum AbandonedBuilds {
  /// Who is writing: the process, and the machine it runs on. Several machines may share a folder.
  static let token = "\(ProcessInfo.processInfo.processIdentifier)-\(host)"

  /// The machine's name in plain letters and digits.
  private static let host: String = {
    let letters = ProcessInfo.processInfo.hostName.unicodeScalars.filter {
      $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
    }
    return letters.isEmpty ? "local" : String(String.UnicodeScalarView(letters.prefix(60)))
  }()

  /// Removes the half-written folders of builds that no longer run.
  static func clear(beside output: String) {
    let place = URL(fileURLWithPath: output).standardizedFileURL
    let parent = place.deletingLastPathComponent().path
    let prefix = ".\(place.lastPathComponent).partial-"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    for name in names where name.hasPrefix(prefix) {
      guard isAbandoned(name.dropFirst(prefix.count)) else { continue }
      let path = "\(parent)/\(name)"
      if name.hasSuffix("-old"), !FileManager.default.fileExists(atPath: place.path) {
        // Killed between two moves: the earlier build takes its place again.
        try? FileManager.default.moveItem(atPath: path, toPath: place.path)
      } else {
        try? FileManager.default.removeItem(atPath: path)
      }
    }
  }

  /// The same for many builds into one folder, each of a person with a number.
  static func clear(inside folder: String, where isOurs: (Int) -> Bool) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names {
      guard name.hasPrefix("."), let mark = name.range(of: ".partial-"),
        let number = Int(name.dropFirst().prefix { $0.isNumber }), isOurs(number),
        isAbandoned(name[mark.upperBound...])
      else { continue }
      clear(beside: "\(folder)/\(name[..<mark.lowerBound].dropFirst())")
    }
  }

  /// - Parameter mark: a token, and whatever comes after it.
  private static func isAbandoned(_ mark: Substring) -> Bool {
    let parts = mark.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count > 1, let process = Int32(parts[0]), parts[1] == host else { return false }
    return kill(process, 0) != 0 && errno != EPERM
  }
}
