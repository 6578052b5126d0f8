import Archives
import Basics
import Drafting
import Exhibits
import Foundation
import Matters
import Pictures

/// Makes one copy for sharing of each file, with what is private painted or written over.
struct MaskingDesk {
  /// Larger texts are not read.
  private static let textLimit = 8 << 20

  let matter: Matter
  let files: ExactTable<EvidenceFile>
  let data: PersonalData

  init(_ matter: Matter, _ files: ExactTable<EvidenceFile>) {
    self.matter = matter
    self.files = files
    data = PersonalData(of: matter)
  }

  struct Made {
    let bytes: [UInt8]
    let ending: String
    let rectangles: Int
  }

  /// Nil where nothing of it is private.
  func copy(of path: String, _ item: EvidenceItem) throws(MaskFault) -> Made? {
    let rectangles = item.masks.enumerated().filter { same($0.element.file, path) }
    guard !rectangles.isEmpty || !item.privateKinds.isEmpty else { return nil }
    guard let file = files[path] else { throw .gone }
    if Pipeline.state(of: path, item, files) == .changed { throw .changed }
    if file.kind.isPicture {
      if rectangles.isEmpty { throw .noRectangles }
      return try painted(file, rectangles.map { ($0.offset, $0.element) })
    }
    guard file.kind.isText, rectangles.isEmpty else { throw .kind }
    return try written(file)
  }

  /// Words a recording's owner wrote down.
  func transcript(of item: EvidenceItem) throws(MaskFault) -> Made? {
    guard let text = item.transcript, !item.privateKinds.isEmpty else { return nil }
    return try masked(text)
  }

  func title(of item: EvidenceItem) -> String? { item.title.map(data.masked) }

  /// Rectangles that name a file which is none of the exhibit's.
  func foreign(_ item: EvidenceItem) -> [Finding] {
    item.masks.enumerated().filter { _, mask in
      !item.files.contains { same($0, mask.file) }
    }.map { MaskFault.foreign(index: $0.offset).finding(item, $0.element.file) }
  }

  /// Said of an exhibit that was asked for by name.
  func unmarked(_ item: EvidenceItem) -> [Finding] {
    guard item.masks.isEmpty, item.privateKinds.isEmpty else { return [] }
    return [
      Finding(
        .warning, "evidence.mask.unmarked", path: item.record.path, place: item.record.place,
        "证据 \(item.id) 没有写 private（隐私），也没有写 mask（遮盖），没有做遮盖副本。",
        remedy: "里面有个人信息的，图片写 mask 里的矩形，文本和文字稿写 private，例如 private: [name, phone]。")
    ]
  }

  // MARK: Pictures

  private func painted(
    _ file: EvidenceFile, _ rectangles: [(index: Int, mask: EvidenceItem.Mask)]
  ) throws(MaskFault) -> Made {
    do {
      var pixels = try Pixels(of: file.location)
      for (index, mask) in rectangles {
        let rectangle = PictureRectangle(
          x: mask.x, y: mask.y, width: mask.width, height: mask.height)
        guard pixels.paint(rectangle) else {
          throw MaskFault.outside(index: index, width: pixels.width, height: pixels.height)
        }
      }
      let kind = file.kind == .jpeg ? PictureKind.jpeg : .png
      return Made(
        bytes: try pixels.encoded(as: kind), ending: kind == .jpeg ? "jpg" : "png",
        rectangles: rectangles.count)
    } catch let fault as PictureFault {
      throw .picture(fault)
    } catch let fault as MaskFault {
      throw fault
    } catch {
      throw .gone
    }
  }

  // MARK: Texts

  /// The words as a person reads them: web pages and mails write letters in other forms (`&#24352;`,
  /// base64), which no search finds.
  private func written(_ file: EvidenceFile) throws(MaskFault) -> Made {
    guard file.size <= Self.textLimit else { throw .large }
    if file.kind != .text {
      guard let words = ReadableText.of(file) else { throw .kind }
      if !words.damage.isEmpty { throw .broken }
      let text = words.lines.map(\.text).joined(separator: "\n") + "\n"
      if Self.isEscaped(text) || Self.isCode(text) { throw .encoded }
      let omitted = words.omitted.map { "（\($0)）\n" }.joined()
      return try masked(text + omitted)
    }
    guard let content = FileManager.default.contents(atPath: file.location) else { throw .gone }
    let bytes = Array(content)
    if RepairedText.isBroken(bytes) { throw .broken }
    guard let text = TextBytes.decode(bytes) else { throw .kind }
    if Self.isEncoded(text) || Self.isCode(text) { throw .encoded }
    return try masked(text)
  }

  private func masked(_ text: String) throws(MaskFault) -> Made {
    let masked = data.masked(text)
    guard data.survivors(in: masked).isEmpty else { throw .leaks }
    return Made(bytes: Array(masked.utf8), ending: "txt", rectangles: 0)
  }

  /// Longer than any word or number people write: code, in which nothing can be found, and over which
  /// the search for numbers takes without end.
  private static let longestWord = 1000

  private static func isCode(_ text: String) -> Bool {
    var run = 0
    for byte in text.utf8 {
      let isLetter =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || [0x2D, 0x5F, 0x2B, 0x2E, 0x25].contains(byte)
      run = isLetter ? run + 1 : 0
      if run > longestWord { return true }
    }
    return false
  }

  /// Letters written by their number, which no search for a name finds.
  private static func isEscaped(_ text: String) -> Bool {
    text.contains(/\\u[0-9A-Fa-f]{4}|&#[xX]?[0-9A-Fa-f]+;|%[C-Fc-f][0-9A-Fa-f]%[89ABab][0-9A-Fa-f]/)
  }

  /// A text with a piece of a page or a mail in it.
  private static func isEncoded(_ text: String) -> Bool {
    if isEscaped(text) { return true }
    let lower = text.lowercased()
    return ["<html", "<!doctype", "content-transfer-encoding:", ";base64,", "=?utf-8?", "{\\rtf"]
      .contains { lower.contains($0) }
  }
}
