package import Basics
import Exhibits
package import Matters
package import Seals

/// What a build wrote.
package struct BuildReport: Sendable {
  package struct Written: Sendable {
    package let kind: String
    package let recipient: Recipient
    package let folder: String
    package let name: String
    package let fingerprint: Fingerprint
    /// Of its PDF; nil where none was made.
    package var pages: Int?
    /// Files in other forms, below the output.
    package var others: [OtherForm: String] = [:]
  }

  package struct Bound: Sendable {
    package let recipient: Recipient
    package let name: String
    package let fingerprint: Fingerprint
    package let bytes: Int
  }

  /// The folder everything was written to, as an absolute path.
  package let output: String
  package internal(set) var findings: [Finding]
  package var documents: [Written] = []
  package var packages: [Bound] = []
  /// The ZIP that holds a file alone, by the file's path; others lie in a folder too.
  package internal(set) var boxed: [String: String] = [:]
  /// Whether a ZIP of it opens with a password only.
  package internal(set) var isEncrypted = false
  /// Where an earlier build was kept that somebody had changed by hand.
  package var keptBackup: String?

  init(output: String, findings: [Finding]) {
    self.output = output
    self.findings = findings
  }
}

extension BuildReport {
  /// Where a paper lies, below the output: as a file, or in a ZIP.
  package func place(of document: Written) -> String {
    let path = "\(document.folder)/\(document.name)"
    return boxed[path] ?? path
  }

  /// Whether it lies in a ZIP alone.
  package func isBoxed(_ document: Written) -> Bool {
    boxed["\(document.folder)/\(document.name)"] != nil
  }

  /// Its name in the ZIP.
  package func entry(of document: Written) -> String {
    document.recipient == .own ? "\(document.folder)/\(document.name)" : document.name
  }
}

extension BuildReport: JSONConvertible {
  package var json: JSONValue {
    .object([
      "output": .string(output),
      "documents": .array(
        documents.map { document in
          .object([
            "kind": .string(document.kind), "recipient": .string(document.recipient.rawValue),
            "path": .string("\(output)/\(place(of: document))"),
            "entry": isBoxed(document) ? .string(entry(of: document)) : .null,
            "sha256": .string(document.fingerprint.hex),
            "pages": document.pages.map { .int($0) } ?? .null,
            "forms": .object(
              document.others.reduce(into: [:]) {
                $0[$1.key.rawValue] = .string("\(output)/\($1.value)")
              }),
          ])
        }),
      "packages": .array(
        packages.map { package in
          .object([
            "recipient": .string(package.recipient.rawValue),
            "path": .string("\(output)/\(package.name)"),
            "sha256": .string(package.fingerprint.hex), "bytes": .int(package.bytes),
          ])
        }),
      "findings": findings.json,
    ])
  }
}
