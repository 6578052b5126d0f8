import Basics
package import DOCX
package import Drafting
import Foundation
package import Jurisdictions
package import Seals
import Synchronization

/// The folder that holds `templates/` and `jurisdictions/`: wording and law, read as they are needed.
/// A firm's own folder may lie over `templates/`: a file in it stands for the shipped one of that name.
package struct Library: Sendable {
  private static let templateFolder = "templates/"
  /// What a folder of templates holds.
  private static let templateParts = ["documents", "parts", "dossiers", "styles"]

  package let root: String
  /// A folder laid out like `templates/`; nil where there is none.
  package let overlay: String?
  private let plans = PlanShelf()

  /// - Throws: when the folder does not hold both, or the overlay holds no templates.
  package init(at root: String, overlay: String? = nil) throws(FilingError) {
    for part in ["templates", "jurisdictions"] where !Self.isFolder("\(root)/\(part)") {
      throw FilingError(
        .input, "文书库“\(root)”里没有 \(part) 文件夹。请用 --library 指明 templates 和 jurisdictions 所在的文件夹。")
    }
    if let overlay, !Self.templateParts.contains(where: { Self.isFolder("\(overlay)/\($0)") }) {
      throw FilingError(
        .input,
        "“\(overlay)”不像模板文件夹：里面没有 \(Self.templateParts.joined(separator: "、"))。请照 templates 的样子放文件。"
      )
    }
    self.root = root
    self.overlay = overlay
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// Where a file of the library lies: in the firm's own folder, or in the shipped one.
  private func location(of path: String) -> String {
    own(path).flatMap { FileManager.default.fileExists(atPath: $0) ? $0 : nil } ?? "\(root)/\(path)"
  }

  /// Where the firm's own version of it would lie.
  private func own(_ path: String) -> String? {
    guard let overlay, path.hasPrefix(Self.templateFolder) else { return nil }
    return "\(overlay)/\(path.dropFirst(Self.templateFolder.count))"
  }

  /// What a finding calls a file.
  func name(of path: String) -> String {
    let location = location(of: path)
    return location.hasPrefix(root + "/") ? path : location
  }

  package func bytes(_ path: String) throws(FilingError) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: location(of: path)) else {
      throw FilingError(.input, "读不到文书库里的“\(path)”。请检查它是否存在、能否读取。")
    }
    return Array(data)
  }

  package var law: LawLibrary {
    LawLibrary { path in try bytes(path) }
  }

  package var templates: TemplateLibrary {
    TemplateLibrary(name: { name(of: Self.templateFolder + $0) }) { path in
      try bytes(Self.templateFolder + path)
    }
  }

  /// The kinds of papers there are templates for.
  package var paperKinds: [String] {
    names(in: "templates/documents").filter { kind in
      let path = Self.templateFolder + TemplateLibrary.path(of: kind)
      return FileManager.default.fileExists(atPath: location(of: path))
    }
  }

  /// Read when first asked for, and kept.
  package func plan(for recipient: String) throws(FilingError) -> DossierPlan {
    if let known = plans[recipient] { return known }
    let file = "templates/dossiers/\(recipient).yaml"
    let plan = try DossierPlan.read(try bytes(file), file: name(of: file))
    plans[recipient] = plan
    return plan
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
    for path in files {
      hash.update(Array("\(path)\n".utf8))
      hash.update(Array(Fingerprint(of: try bytes(path)).hex.utf8))
    }
    return hash.finish()
  }

  private var files: [String] {
    var names = Set(
      ["jurisdictions", "templates"].flatMap { part in
        Self.files(below: "\(root)/\(part)").map { "\(part)/\($0)" }
      })
    if let overlay {
      names.formUnion(Self.files(below: overlay).map { Self.templateFolder + $0 })
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The firm's own files, by their names below `templates/`.
  var ownFiles: [String] {
    overlay.map { Self.files(below: $0).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
      ?? []
  }

  private static func files(below folder: String) -> [String] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return paths.filter { FileManager.default.contents(atPath: "\(folder)/\($0)") != nil }
  }

  private func names(in folder: String) -> [String] {
    let places = ["\(root)/\(folder)", own(folder)].compactMap { $0 }
    let names = places.flatMap {
      (try? FileManager.default.contentsOfDirectory(atPath: $0)) ?? []
    }
    return Set(names.filter { !$0.hasPrefix(".") })
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// Plans that were read.
private final class PlanShelf: Sendable {
  private let plans = Mutex<[String: DossierPlan]>([:])

  subscript(recipient: String) -> DossierPlan? {
    get { plans.withLock { $0[recipient] } }
    set { plans.withLock { $0[recipient] = newValue } }
  }
}

/// The styles of a library by name.
package struct StyleShelf: Sendable {
  package let styles: [String: DocumentStyle]
}
