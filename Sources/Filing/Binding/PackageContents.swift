import Archives
import Exhibits
import Foundation
import Seals

/// The files of one package with their fingerprints.
struct PackageContents {
  /// The list of checksums in a recipient's package, in the form of `sha256sum`.
  static let checksumName = "SHA256SUMS.txt"

  struct File {
    let name: String
    var fingerprint: Fingerprint
    var size: Int
    let compression: ArchiveEntry.Compression
    /// Where no copy was made in the package's folder, the file itself; its fingerprint is still to come.
    var evidence: EvidenceFile?
  }

  let folder: String
  let form: Packaging.Form
  private var unordered: [File] = []

  init(folder: String, form: Packaging.Form) {
    self.folder = folder
    self.form = form
  }

  mutating func add(
    _ name: String, _ fingerprint: Fingerprint, size: Int,
    _ compression: ArchiveEntry.Compression
  ) {
    unordered.append(
      File(name: name, fingerprint: fingerprint, size: size, compression: compression))
  }

  /// An exhibit that is read only when the archive is written.
  mutating func add(_ name: String, _ evidence: EvidenceFile) {
    unordered.append(
      File(
        name: name, fingerprint: .unknown, size: evidence.size,
        compression: evidence.kind.compression, evidence: evidence))
  }

  /// With what was seen of the exhibits when they passed into the archive.
  func filled(from passing: PassingFiles, prefix: String) -> PackageContents {
    var filled = self
    for index in unordered.indices where unordered[index].evidence != nil {
      guard let seen = passing[prefix + unordered[index].name] else { continue }
      (filled.unordered[index].fingerprint, filled.unordered[index].size) = seen
    }
    return filled
  }

  /// Parts of at most so many bytes as ZIPs, in the files' order; a file that is larger is a part alone.
  func volumes(of limit: Int?) -> [PackageContents] {
    guard let limit else { return [self] }
    var volumes: [PackageContents] = []
    var room = 0
    for file in files {
      // What a ZIP adds to a file, its line in the list, and what encryption and deflating may add.
      let size = file.size + file.size / 1000 + 3 * file.name.utf8.count + 400
      if volumes.isEmpty || size > room {
        volumes.append(PackageContents(folder: folder, form: form))
        room = limit - 400
      }
      volumes[volumes.count - 1].unordered.append(file)
      room -= size
    }
    return volumes
  }

  /// Its largest file.
  var largest: File? { files.max { $0.size < $1.size } }

  var bytes: Int { unordered.reduce(0) { $0 + $1.size } }

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

extension Fingerprint {
  /// As long as any.
  fileprivate static let unknown = Fingerprint(hex: String(repeating: "0", count: 64))
}

extension FileKind {
  /// Sound is stored: deflating it takes long and saves next to nothing.
  var compression: ArchiveEntry.Compression {
    isCompressed || isRecording ? .stored : .quick
  }
}

/// The fingerprint of a file read piece by piece.
enum FileDigest {
  static func of(_ path: String) throws(FilingError) -> (fingerprint: Fingerprint, size: Int) {
    var hash = StreamingFingerprint()
    let size: UInt64
    do {
      size = try FilePieces.read(path) { hash.update($0) }
    } catch {
      throw FilingError(.input, "读不了“\(path)”：\(SystemTrouble.words(error))")
    }
    return (hash.finish(), Int(clamping: size))
  }
}
