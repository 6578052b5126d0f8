/// What a file is by its content, not by its name.
package enum FileKind: String, Sendable, CaseIterable {
  case png, jpeg, webp, gif, heic, pdf, mp4, mp3, wav, m4a
  case html, mhtml, email, json, text
  /// Word, Excel and the like: a ZIP by its make.
  case office
  case zip, unknown

  /// - Parameter head: the first bytes of the file, 512 are enough.
  package init(head: [UInt8]) {
    self = Self.picture(head) ?? Self.recording(head) ?? Self.document(head) ?? .unknown
  }

  private static func starts(_ head: [UInt8], _ text: StaticString, at offset: Int = 0) -> Bool {
    head.dropFirst(offset).starts(with: Array("\(text)".utf8))
  }

  private static func picture(_ head: [UInt8]) -> FileKind? {
    if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
    if head.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
    if starts(head, "GIF8") { return .gif }
    if starts(head, "RIFF"), starts(head, "WEBP", at: 8) { return .webp }
    guard starts(head, "ftyp", at: 4) else { return nil }
    return starts(head, "hei", at: 8) || starts(head, "mif1", at: 8) ? .heic : nil
  }

  private static func recording(_ head: [UInt8]) -> FileKind? {
    if starts(head, "ftyp", at: 4) { return starts(head, "M4A", at: 8) ? .m4a : .mp4 }
    if starts(head, "RIFF"), starts(head, "WAVE", at: 8) { return .wav }
    let isFrame = head.count > 1 && head[0] == 0xFF && head[1] & 0xE0 == 0xE0 && head[1] != 0xFE
    return starts(head, "ID3") || (isFrame && head[1] != 0xFF) ? .mp3 : nil
  }

  private static func document(_ head: [UInt8]) -> FileKind? {
    if starts(head, "%PDF-") { return .pdf }
    if head.starts(with: [0x50, 0x4B, 3, 4]) {
      return isOffice(head) ? .office : .zip
    }
    // A picture cut off in its first line would pass for Chinese in an old encoding.
    if head.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return nil }
    return TextKind.of(head)
  }

  /// The first entry's name; text documents of LibreOffice say what they are in the first entry.
  private static func isOffice(_ head: [UInt8]) -> Bool {
    ["[Content_Types].xml", "_rels/", "docProps/", "word/", "xl/", "ppt/"].contains {
      head.dropFirst(30).starts(with: Array($0.utf8))
    } || starts(head, "mimetypeapplication/", at: 30)
  }

  /// Already compressed: packing it again costs time and saves nothing.
  package var isCompressed: Bool {
    switch self {
    case .text, .html, .mhtml, .email, .json, .wav, .unknown: false
    default: true
    }
  }

  /// A still picture, one page on paper.
  package var isPicture: Bool { [.png, .jpeg, .webp, .gif, .heic].contains(self) }

  /// Sound or moving pictures: handed in on a medium, not on paper.
  package var isRecording: Bool { [.mp4, .mp3, .wav, .m4a].contains(self) }

  /// Words that can be printed.
  package var isText: Bool { [.text, .html, .mhtml, .email, .json].contains(self) }
}
