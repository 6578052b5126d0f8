import DOCX
import Foundation
import Testing

/// The style folders of this package, as the program reads them.
enum StyleFolders {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "templates/styles")

  static func all() throws -> [String: DocumentStyle] {
    var folders: [String: [String: [UInt8]]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: root.path)
    where name != "README.md" {
      folders[name] = try files(name)
    }
    return try DocumentStyle.all(folders)
  }

  static func style(_ name: String = "court-a4") throws -> DocumentStyle {
    try #require(try all()[name])
  }

  static func files(_ name: String) throws -> [String: [UInt8]] {
    let folder = root.appending(path: name)
    var files: [String: [UInt8]] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      files[file] = Array(try Data(contentsOf: folder.appending(path: file)))
    }
    return files
  }
}
