import Foundation

extension RepositoryFiles {
  package static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  /// Every file below a folder, as paths from the repository's root, sorted. What is built, and what
  /// git keeps for itself, is left out.
  package static func files(below folder: String = "") throws -> [String] {
    let start = folder.isEmpty ? root : root.appending(path: folder)
    let prefix = folder.isEmpty ? "" : folder + "/"
    return try names(below: start.path)
      .map { prefix + $0 }
      .filter { !isBuilt($0) }
      .sorted()
  }

  private static func names(below path: String) throws -> [String] {
    var found: [String] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      if name == ".git" || name.hasPrefix(".build") { continue }
      let inner = "\(path)/\(name)"
      let type = try FileManager.default.attributesOfItem(atPath: inner)[.type]
      if type as? FileAttributeType == .typeDirectory {
        found += try names(below: inner).map { "\(name)/\($0)" }
      } else {
        found.append(name)
      }
    }
    return found
  }

  private static func isBuilt(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.first == "out"
      || (parts.first == "examples" && parts.count > 2 && parts[2] == "out")
  }
}
