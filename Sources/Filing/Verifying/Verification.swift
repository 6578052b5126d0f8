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

  /// The time-stamps of the cases inside, each held against its file.
  package internal(set) var timestamps: [Timestamp] = []

  package var isWhole: Bool { problems.isEmpty }

  /// Looks at a build's folder, one package's folder, or a ZIP.
  package static func of(
    _ path: String, password: String? = nil
  ) throws(FilingError) -> Verification {
    let tree = try PackageTree(path, password: password)
    var verification = Verification()
    verification.files = tree.files.count
    verification.bytes = tree.bytes
    let all = ChecksumList.all(in: tree)
    let lists = Array(all.prefix(mostLists))
    if all.count > mostLists {
      verification.problems.append(
        Problem(
          path: path, identifier: "list.too_many",
          message: "里面有 \(all.count) 份校验清单，只核对了前 \(mostLists) 份。请逐个文件夹核对。"))
    }
    if lists.isEmpty {
      verification.problems.append(
        Problem(path: path, identifier: "package.no_checksums", message: "里面没有校验清单，无法核对。"))
    }
    for list in lists {
      verification.problems += list.problems(in: tree, nested: lists.map(\.root))
    }
    verification.problems += strangers(in: tree, outside: lists.map(\.root))
    return verification
  }

  /// A package has one for itself and one for each of its folders.
  private static let mostLists = 200

  /// Whether it is a ZIP that a password opens.
  package static func isEncrypted(_ path: String) -> Bool {
    (try? PackageTree(path))?.isEncrypted ?? false
  }

  /// Files that no list speaks for.
  private static func strangers(in tree: PackageTree, outside roots: [String]) -> [Problem] {
    guard !roots.isEmpty else { return [] }
    return tree.files.names.filter { name in
      !roots.contains { name.utf8.starts(with: $0.utf8) }
    }
    .map { Problem(path: $0, identifier: "file.added", message: "多出了一个文件，没有校验清单管它。") }
  }

  static func isWhole(_ path: String) -> Bool { (try? of(path))?.isWhole ?? false }
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
      "papers_compared": .bool(hasComparedPapers), "timestamps": timestamps.json,
      "files": .int(files),
      "bytes": .int(bytes),
    ])
  }
}
