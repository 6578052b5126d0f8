import Archives
package import Basics

/// Whether a file was saved to its end; pictures are looked at when they are opened.
package enum FileEnd {
  /// Where a PDF's last mark stands; some programs write more behind it.
  private static let tail = 4 << 10

  package static let remedy = "请先自己打开看看；打不开的，从原设备或者原处重新导出、下载一份。"

  /// Nil where nothing is amiss, or nobody can tell.
  static func finding(of file: IncomingFile) -> Finding? {
    guard let words = flaw(file.location, file.kind, file.metadata) else { return nil }
    return Finding(
      .warning, "evidence.add.unfinished", place: Place(file: file.path),
      "“\(file.path)”\(words)，照样收了。",
      remedy: remedy)
  }

  fileprivate static func flaw(
    _ location: String, _ kind: FileKind, _ metadata: FileMetadata
  ) -> String? {
    switch kind {
    case .pdf: endsAsPDF(location) ? nil : "没有 PDF 的结尾，可能没有传完"
    case .mp4, .m4a: metadata.duration == nil ? "没有说明有多长，可能没有录完或者没有传完" : nil
    case .zip, .office:
      (try? ArchiveReader(path: location)) == nil ? "作为压缩包打不开，可能没有传完" : nil
    default: nil
    }
  }

  private static func endsAsPDF(_ location: String) -> Bool {
    guard let file = FileBytes(at: location) else { return true }
    let size = min(tail, file.size)
    return file.bytes(at: file.size - size, upTo: size).end(ofFirst: Array("%%EOF".utf8)) != nil
  }
}

extension EvidenceFile {
  /// How it breaks off, in words; nil where nothing is amiss, or nobody can tell.
  package var breakingOff: String? {
    let isRecording = kind == .mp4 || kind == .m4a
    return FileEnd.flaw(
      location, kind, isRecording ? FileMetadata.of(location, kind: kind) : FileMetadata())
  }
}

extension IncomingFile {
  /// What is amiss with it, though it can be taken in.
  package var findings: [Finding] {
    FileEnd.finding(of: self).map { [$0] } ?? []
  }
}
