package import Basics
package import Seals

/// What came of masking evidence: copies for sharing, never the originals.
package struct MaskedEvidence: Sendable {
  package struct Copy: Sendable {
    package let id: String
    /// The original's path in the case folder; nil for a transcript written in the case file.
    package let file: String?
    /// Its own name in the folder of copies.
    package let name: String
    /// How many rectangles were painted; 0 for texts.
    package let rectangles: Int
    package let fingerprint: Fingerprint
  }

  /// The folder as an absolute path; nil where nothing was written.
  package internal(set) var folder: String?
  package internal(set) var copies: [Copy] = []
  package internal(set) var findings: [Finding] = []
  /// Where an earlier folder was kept that somebody had changed by hand.
  package internal(set) var keptBackup: String?
}

extension MaskedEvidence: JSONConvertible {
  package var json: JSONValue {
    .object([
      "output": folder.map(JSONValue.string) ?? .null,
      "copies": .array(
        copies.map { copy in
          .object([
            "id": .string(copy.id), "file": copy.file.map(JSONValue.string) ?? .null,
            "name": .string(copy.name), "rectangles": .int(copy.rectangles),
            "sha256": .string(copy.fingerprint.hex),
          ])
        }),
      "findings": findings.json,
    ])
  }
}
