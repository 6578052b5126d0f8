import Basics
import DOCX
package import Drafting
package import Exhibits
import Foundation
package import Jurisdictions

/// The folder that holds `templates/` and `jurisdictions/`: wording and law, read as they are needed.
package struct Library: Sendable {
  package let root: String

  /// - Throws: when the folder does not hold both.
  package init(at root: String) throws(FilingError) {
    for part in ["templates", "jurisdictions"] {
      var isFolder: ObjCBool = false
      let path = "\(root)/\(part)"
      guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
        isFolder.boolValue
      else {
        throw FilingError(
          .input, "文书库“\(root)”里没有 \(part) 文件夹。请用 --library 指明 templates 和 jurisdictions 所在的文件夹。")
      }
    }
    self.root = root
  }

  package func bytes(_ path: String) throws(FilingError) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: "\(root)/\(path)") else {
      throw FilingError(.input, "读不到文书库里的“\(path)”。请检查它是否存在、能否读取。")
    }
    return Array(data)
  }

  package var law: LawLibrary {
    LawLibrary { path in try bytes(path) }
  }

  package var templates: TemplateLibrary {
    TemplateLibrary { path in try bytes("templates/\(path)") }
  }

  /// The kinds of papers there are templates for.
  package var paperKinds: [String] {
    names(in: "templates/documents").filter { kind in
      FileManager.default.fileExists(atPath: "\(root)/templates/\(TemplateLibrary.path(of: kind))")
    }
  }

  package func plan(for recipient: String) throws -> DossierPlan {
    let file = "templates/dossiers/\(recipient).yaml"
    return try DossierPlan.read(try bytes(file), file: file)
  }

  /// Every style folder, ready for writing.
  package func styles() throws -> StyleShelf {
    var folders: [String: [String: [UInt8]]] = [:]
    for name in names(in: "templates/styles") {
      let folder = "templates/styles/\(name)"
      let files = names(in: folder)
      guard !files.isEmpty else { continue }
      for file in files { folders[name, default: [:]][file] = try bytes("\(folder)/\(file)") }
    }
    return StyleShelf(styles: try DocumentStyle.all(folders))
  }

  /// One digest over every file of the library: papers come from this wording and this law.
  package func digest() throws(FilingError) -> Fingerprint {
    var hash = StreamingFingerprint()
    for part in ["jurisdictions", "templates"] {
      for path in files(below: part) {
        hash.update(Array("\(path)\n".utf8))
        hash.update(Array(Fingerprint(of: try bytes(path)).hex.utf8))
      }
    }
    return hash.finish()
  }

  private func files(below folder: String) -> [String] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
    return paths.map { "\(folder)/\($0)" }
      .filter { FileManager.default.contents(atPath: "\(root)/\($0)") != nil }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func names(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// The styles of a library by name.
package struct StyleShelf: Sendable {
  let styles: [String: DocumentStyle]
}
