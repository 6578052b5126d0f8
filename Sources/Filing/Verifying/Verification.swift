package import Basics
import Exhibits
import Foundation

/// Whether a package is whole: every file there, none changed, none added.
package struct Verification: Sendable {
  package struct Problem: Sendable, Hashable {
    package let path: String
    /// file.changed, file.missing, file.added, file.renamed, …
    package let identifier: String
    package let message: String
  }

  package internal(set) var problems: [Problem] = []
  package internal(set) var files = 0
  package internal(set) var bytes = 0
  /// Whether the papers were drafted again from the case file inside and compared.
  package internal(set) var hasComparedPapers = false

  package var isWhole: Bool { problems.isEmpty }

  /// Looks at a build's folder, one package's folder, or a ZIP.
  package static func of(_ path: String) throws(FilingError) -> Verification {
    let tree = try PackageTree(path)
    var verification = Verification()
    verification.files = tree.files.count
    verification.bytes = tree.files.values.reduce(0, +)
    let lists = ChecksumList.all(in: tree)
    if lists.isEmpty {
      verification.problems.append(
        Problem(path: path, identifier: "package.no_checksums", message: "里面没有校验清单，无法核对。"))
    }
    for list in lists { verification.problems += list.problems(in: tree) }
    verification.problems += strangers(in: tree, besides: lists)
    verification.problems += archiveProblems(of: path, tree, lists)
    return verification
  }

  static func isWhole(_ path: String) -> Bool { (try? of(path))?.isWhole ?? false }

  /// A build's folder holds a ZIP beside each package, whole in itself and with the same content.
  private static func archiveProblems(
    of path: String, _ tree: PackageTree, _ lists: [ChecksumList]
  ) -> [Problem] {
    guard tree.isFolder, tree.files[OutputPlace.markerName] != nil else { return [] }
    return lists.flatMap { list -> [Problem] in
      let name = "\(list.root.dropLast()).zip"
      guard tree.files[name] != nil else {
        return [Problem(path: name, identifier: "file.missing", message: "少了这个压缩包。")]
      }
      do throws(FilingError) {
        let inside = try of("\(path)/\(name)").problems
        let archive = ChecksumList.all(in: try PackageTree("\(path)/\(name)"))
        guard inside.isEmpty, archive.first?.listed != list.listed else {
          return inside.map {
            Problem(path: "\(name)/\($0.path)", identifier: $0.identifier, message: $0.message)
          }
        }
        return [
          Problem(
            path: name, identifier: "archive.differs", message: "压缩包完好，但内容与同名的文件夹不同。")
        ]
      } catch {
        return [Problem(path: name, identifier: "archive.damaged", message: error.message)]
      }
    }
  }

  /// Files that no list covers: beside the packages only their ZIPs and the read-me belong there.
  private static func strangers(in tree: PackageTree, besides lists: [ChecksumList]) -> [Problem] {
    guard !lists.isEmpty, !lists.contains(where: { $0.root.isEmpty }) else { return [] }
    let roots = lists.map(\.root)
    let expected = Set(roots.map { $0.dropLast() + ".zip" } + [OutputPlace.markerName])
    return tree.files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .filter { name in !roots.contains(where: name.hasPrefix) && !expected.contains(name) }
      .map {
        Problem(path: $0, identifier: "file.added", message: "多出了一个文件，校验清单里没有它。")
      }
  }
}

extension Verification: JSONConvertible {
  package var json: JSONValue {
    .object([
      "whole": .bool(isWhole),
      "problems": .array(
        problems.map {
          .object([
            "path": .string($0.path), "identifier": .string($0.identifier),
            "message": .string($0.message),
          ])
        }),
      "timestamps": .array([]), "files": .int(files), "bytes": .int(bytes),
    ])
  }
}
