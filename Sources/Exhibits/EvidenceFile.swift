/// A file of an exhibit that is there and can be read.
package struct EvidenceFile: Sendable, Hashable {
  /// The path inside the case folder, as the case file writes it.
  package let path: String
  /// Where it really lies.
  package let location: String
  /// Bytes.
  package let size: Int
  package let kind: FileKind
}
