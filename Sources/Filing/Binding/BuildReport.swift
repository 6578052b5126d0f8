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
  /// Where an earlier build was kept that somebody had changed by hand.
  package var keptBackup: String?

  init(output: String, findings: [Finding]) {
    self.output = output
    self.findings = findings
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
            "path": .string("\(output)/\(document.folder)/\(document.name)"),
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
