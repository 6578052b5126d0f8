import Basics
import Foundation

/// A paper, or a folder with papers in it.
struct PaperPlace {
  let path: String
  let isFolder: Bool

  init(_ path: String) throws(FilingError) {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw FilingError(.input, "没有“\(path)”。请核对文件名。")
    }
    self.path = path
    self.isFolder = isFolder.boolValue
  }

  var name: String { URL(fileURLWithPath: path).lastPathComponent }

  /// Papers in it at any depth, by their place below it; not what is hidden, nor what Word leaves while
  /// a paper is open.
  func papers() throws(FilingError) -> [ExactText] {
    let places = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    let papers = places.filter { place in
      place.lowercased().hasSuffix(".docx")
        && !place.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasPrefix("~$") }
    }
    guard !papers.isEmpty else {
      throw FilingError(.input, "“\(path)”里没有 .docx 文件。请核对文件夹。")
    }
    return papers.map(ExactText.init).sorted()
  }
}
