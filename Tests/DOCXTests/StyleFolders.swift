import DOCX
import Foundation

/// The style folders of this package, as the program reads them.
enum StyleFolders {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "templates/styles")

  static func files(_ name: String) throws -> [String: [UInt8]] {
    let folder = root.appending(path: name)
    var files: [String: [UInt8]] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      files[file] = Array(try Data(contentsOf: folder.appending(path: file)))
    }
    return files
  }

  static func style(_ name: String) throws -> DocumentStyle {
    try DocumentStyle(files: try files(name))
  }
}
