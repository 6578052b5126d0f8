package import Basics

/// What a file tells of itself, besides its content. Devices write it, and anybody can change it: a
/// proposal for the case file, no proof.
package struct FileMetadata: Hashable, Sendable {
  /// Pixels.
  package var width: Int?
  package var height: Int?
  /// How a camera was held, 1 to 8 (CIPA DC-008); 1 is upright.
  package var orientation: Int?
  /// Seconds, rounded.
  package var duration: Int?
  package var pages: Int?
  /// When the picture was taken, the recording or document made; by the device's own clock.
  package var capturedAt: Moment?
  package var device: String?
  /// A length that no recording has is none: a month, or less than nothing.
  private static func read(_ file: FileBytes, kind: FileKind) -> FileMetadata {
    var found = stated(in: file, kind: kind)
    if let duration = found.duration, !(0..<30 * 86_400).contains(duration) {
      found.duration = nil
    }
    return found
  }

  private static func stated(in file: FileBytes, kind: FileKind) -> FileMetadata {
    switch kind {
    case .png: PNGMetadata.read(file)
    case .jpeg: JPEGMetadata.read(file)
    case .webp: WebPMetadata.read(file)
    case .gif: gif(file)
    case .mp4, .m4a, .heic: BoxMetadata.read(file)
    case .wav: WaveMetadata.read(file)
    case .mp3: MP3Metadata.read(file)
    case .pdf: PDFMetadata.read(file)
    case .zip, .office, .text, .html, .mhtml, .email, .json, .unknown: FileMetadata()
    }
  }

  /// The program that wrote it.
  package var software: String?
  /// Whether it says where it was taken.
  package var hasPlace = false

  package init() {}

  /// Pixels as the picture is looked at; nil where the file does not say.
  package var shownSize: (width: Int, height: Int)? {
    guard let width, let height, width > 0, height > 0 else { return nil }
    return (5...8).contains(orientation ?? 1) ? (height, width) : (width, height)
  }

  /// Reads what there is; damaged parts are passed over.
  package static func of(_ location: String, kind: FileKind) -> FileMetadata {
    guard let file = FileBytes(at: location) else { return FileMetadata() }
    var found = read(file, kind: kind)
    if kind == .pdf { found.pages = PageCount.pages(of: kind, at: location, size: file.size) }
    return found
  }

  /// The program that wrote a file, without counting its pages.
  package static func software(of location: String, kind: FileKind) -> String? {
    FileBytes(at: location).flatMap { read($0, kind: kind).software }
  }

  private static func gif(_ file: FileBytes) -> FileMetadata {
    let head = file.bytes(at: 0, upTo: 10)
    var found = FileMetadata()
    found.width = head.number(at: 6, bytes: 2, isLittle: true)
    found.height = head.number(at: 8, bytes: 2, isLittle: true)
    return found
  }

  /// Takes what the other knows and this does not.
  mutating func complete(from other: FileMetadata) {
    width = width ?? other.width
    height = height ?? other.height
    capturedAt = capturedAt ?? other.capturedAt
    device = device ?? other.device
    software = software ?? other.software
    orientation = orientation ?? other.orientation
    hasPlace = hasPlace || other.hasPlace
  }
}
