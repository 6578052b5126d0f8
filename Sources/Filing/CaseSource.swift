import Basics
import Exhibits
import Foundation
import Matters
import YAMLFiles

/// The case folder a command was given: a folder with `case.yaml`, or that file itself.
package struct CaseSource: Sendable {
  package let folder: String
  /// The case file's path as the user would write it, for messages.
  package let file: String
  package let bytes: [UInt8]

  package init(_ path: String) throws(FilingError) {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw FilingError(.input, "找不到“\(path)”。请写案件文件夹，或其中的 case.yaml。")
    }
    file = isFolder.boolValue ? (path.hasSuffix("/") ? path : path + "/") + "case.yaml" : path
    folder = isFolder.boolValue ? path : Self.parent(of: path)
    bytes = try Self.read(file)
  }

  private init(folder: String, file: String, bytes: [UInt8]) {
    self.folder = folder
    self.file = file
    self.bytes = bytes
  }

  /// The same case with another text of its file.
  func with(_ bytes: [UInt8]) -> CaseSource {
    CaseSource(folder: folder, file: file, bytes: bytes)
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Reads no more than a case file may be: a huge or endless file is not swallowed.
  private static func read(_ file: String) throws(FilingError) -> [UInt8] {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: real(file)) else {
      throw FilingError(.input, "找不到“\(file)”。每个案件文件夹里要有一个 case.yaml；可以用 dossier new 新建。")
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular else {
      throw FilingError(.input, "“\(file)”不是普通文件，无法读取。")
    }
    guard let handle = FileHandle(forReadingAtPath: file),
      let data = try? handle.read(upToCount: YAMLFile.sizeLimit + 1)
    else {
      let empty = (attributes[.size] as? NSNumber)?.intValue == 0
      if empty { return [] }
      throw FilingError(.input, "没有权限读取“\(file)”。请检查文件的权限。")
    }
    return Array(data)
  }

  private static func real(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }
}
