import Basics
import Matters
import Seals

/// Fingerprints and sizes of files, taken while they pass into an archive one after another.
final class PassingFiles {
  private var name: String?
  private var hash = StreamingFingerprint()
  private var size = 0
  private var seen = ExactTable<(fingerprint: Fingerprint, size: Int)>()

  func see(_ name: String, _ piece: RawSpan) {
    if self.name.map({ same($0, name) }) != true {
      close()
      self.name = name
    }
    hash.update(piece)
    size += piece.byteCount
  }

  /// Of a file that has passed.
  subscript(_ name: String) -> (fingerprint: Fingerprint, size: Int)? {
    close()
    return seen[name]
  }

  private func close() {
    guard let name else { return }
    seen[name] = (hash.finish(), size)
    self.name = nil
    hash = StreamingFingerprint()
    size = 0
  }
}
