/// What a file is by its content, not by its name.
package enum FileKind: String, Sendable, CaseIterable {
  case png, jpeg, webp, gif, heic, pdf, mp4, mp3, wav, m4a, zip, text, unknown

  /// - Parameter head: the first bytes of the file, 512 are enough.
  package init(head: [UInt8]) {
    func starts(_ text: StaticString, at offset: Int = 0) -> Bool {
      let wanted = Array("\(text)".utf8)
      return head.dropFirst(offset).starts(with: wanted)
    }
    if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if head.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if starts("GIF8") {
      self = .gif
    } else if starts("%PDF-") {
      self = .pdf
    } else if starts("RIFF"), starts("WEBP", at: 8) {
      self = .webp
    } else if starts("RIFF"), starts("WAVE", at: 8) {
      self = .wav
    } else if starts("ftyp", at: 4) {
      self =
        starts("hei", at: 8) || starts("mif1", at: 8) ? .heic : starts("M4A", at: 8) ? .m4a : .mp4
    } else if starts("ID3") || (head.count > 1 && head[0] == 0xFF && head[1] & 0xE0 == 0xE0) {
      self = .mp3
    } else if head.starts(with: [0x50, 0x4B, 3, 4]) {
      self = .zip
    } else {
      self = Self.looksLikeText(head) ? .text : .unknown
    }
  }

  /// UTF-8 without control characters; a character cut at the end of the head does not matter.
  private static func looksLikeText(_ head: [UInt8]) -> Bool {
    guard !head.isEmpty, !head.contains(where: { $0 < 9 || (14..<32).contains($0) }) else {
      return false
    }
    return (0..<4).contains { String(validating: head.dropLast($0), as: UTF8.self) != nil }
  }

  /// Already compressed: packing it again costs time and saves nothing.
  package var isCompressed: Bool {
    switch self {
    case .text, .wav, .unknown: false
    default: true
    }
  }

  /// A still picture, one page on paper.
  package var isPicture: Bool { [.png, .jpeg, .webp, .gif, .heic].contains(self) }

  /// Sound or moving pictures: handed in on a medium, not on paper.
  package var isRecording: Bool { [.mp4, .mp3, .wav, .m4a].contains(self) }
}
