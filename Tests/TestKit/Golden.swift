import Foundation

/// Texts kept in the repository that the program must give again, to the byte.
package enum Golden {
  /// How a person says that the new texts are right: set it, run, and read what changed.
  package static let updateVariable = "DOSSIER_UPDATE_GOLDEN"

  private static var isUpdating: Bool {
    ProcessInfo.processInfo.environment[updateVariable] == "1"
  }

  /// What differs from the text kept at `path`, for a person to read; nil when nothing does.
  package static func difference(_ text: String, from path: String) throws -> String? {
    if isUpdating {
      let file = RepositoryFiles.root.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return nil
    }
    guard let kept = try? RepositoryFiles.text(path) else {
      return "\(path) is missing. Run with \(updateVariable)=1, read it, and commit it."
    }
    guard !kept.utf8.elementsEqual(text.utf8) else { return nil }
    return "\(path) differs. If the new text is right, run with \(updateVariable)=1.\n"
      + changes(from: lines(kept), to: lines(text))
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The lines taken out and put in, with their numbers, the first forty of them.
  private static func changes(from old: [String], to new: [String]) -> String {
    let difference = new.difference(from: old) { $0.utf8.elementsEqual($1.utf8) }
    let shown = difference.map { change in
      switch change {
      case .remove(let offset, let line, _): (offset, "- \(offset + 1): \(line)")
      case .insert(let offset, let line, _): (offset, "+ \(offset + 1): \(line)")
      }
    }
    .sorted { $0.0 < $1.0 }.map(\.1)
    let rest = shown.count > 40 ? ["… and \(shown.count - 40) more lines"] : []
    return (shown.prefix(40) + rest).joined(separator: "\n")
  }
}
