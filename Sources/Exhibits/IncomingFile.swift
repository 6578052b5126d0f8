package import Basics
import Foundation

/// A file that is to become evidence, as it lies before it is taken in.
package struct IncomingFile: Sendable {
  /// As it was named.
  package let path: String
  /// Where it really lies.
  package let location: String
  package let kind: FileKind
  package let digests: FileDigests
  package let metadata: FileMetadata
  /// A text in which people speak in turn.
  private let isChat: Bool

  /// - Throws: why it cannot be evidence.
  package init(_ path: String) throws(IncomingFault) {
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let (head, digests): ([UInt8], FileDigests)
    do throws(FileFault) {
      (head, digests) = try Self.read(real, written: path)
    } catch {
      let isOddlyNamed = error == .missing && path.unicodeScalars.contains("\u{FFFD}")
      throw IncomingFault(path, isOddlyNamed ? .letters : error)
    }
    self.path = path
    location = real
    kind = FileKind(head: Array(head.prefix(512)))
    self.digests = digests
    metadata = FileMetadata.of(real, kind: kind)
    isChat = kind == .text && ChatHeading.opensMessages(head)
  }

  /// Its beginning, and the fingerprints of the whole.
  private static func read(
    _ real: String, written: String
  ) throws(FileFault) -> (head: [UInt8], digests: FileDigests) {
    let modified = RegularFile.modified(real)
    let size = try RegularFile.size(at: real, written: written)
    guard let handle = FileHandle(forReadingAtPath: real) else { throw .unreadable }
    defer { try? handle.close() }
    guard let head = try? handle.read(upToCount: 8192) else { throw .breaking }
    if let digests = FileDigests.of(real), digests.size == size { return (Array(head), digests) }
    throw RegularFile.hasChanged(real, since: modified, size: size) ? .changing : .breaking
  }

  /// The kind of evidence such a file mostly is: a word of the case file's list `evidence_kind`.
  package var evidenceKind: String {
    switch kind {
    case .png, .webp, .gif: "screenshot"
    case .jpeg, .heic: metadata.device == nil ? "screenshot" : "document"
    case .text: isChat ? "chat" : "document"
    case .pdf, .office: "document"
    case .html, .mhtml: "web_page"
    case .email: "email"
    case .json: "chat"
    case .mp4: "screen_recording"
    case .mp3, .wav, .m4a: "call_recording"
    case .zip, .unknown: "other"
    }
  }
}

/// Why a file cannot be taken in as evidence.
package struct IncomingFault: Error {
  package let finding: Finding

  init(_ path: String, _ fault: FileFault) {
    finding = Finding(
      .error, "evidence.add.\(fault.rawValue)", place: Place(file: path),
      "“\(path)”\(fault.message)",
      remedy: fault == .missing
        ? "请核对文件名（大小写、扩展名）。位置从命令行当前所在的文件夹算起，也可以写完整的位置，或者把文件拖进窗口。" : fault.remedy)
  }
}
