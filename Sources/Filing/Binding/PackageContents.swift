import Exhibits
import Foundation
import Seals

/// The files of one package with their fingerprints.
struct PackageContents {
  /// The list of checksums in a recipient's package, in the form of `sha256sum`.
  static let checksumName = "SHA256SUMS.txt"

  struct File {
    let name: String
    let fingerprint: Fingerprint
    let size: Int
    /// Packing it again would save nothing.
    let isCompressed: Bool
  }

  let folder: String
  private var unordered: [File] = []

  init(folder: String) {
    self.folder = folder
  }

  mutating func add(_ name: String, _ fingerprint: Fingerprint, size: Int, isCompressed: Bool) {
    unordered.append(
      File(name: name, fingerprint: fingerprint, size: size, isCompressed: isCompressed))
  }

  /// In the order of their names' bytes.
  var files: [File] {
    unordered.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  var checksums: String {
    files.map { "\($0.fingerprint)  \($0.name)\n" }.joined()
  }

  /// Copies kept inside the bag are not reported a second time.
  func isReported(_ name: String) -> Bool { !name.hasPrefix("data/papers/") }
}

/// The fingerprint of a file read piece by piece.
enum FileDigest {
  static func of(_ path: String) throws(FilingError) -> (fingerprint: Fingerprint, size: Int) {
    var hash = StreamingFingerprint()
    let size: Int
    do {
      size = try FilePieces.read(path) { hash.update($0) }
    } catch {
      throw FilingError(.input, "读不了“\(path)”：\(SystemTrouble.words(error))")
    }
    return (hash.finish(), size)
  }
}
