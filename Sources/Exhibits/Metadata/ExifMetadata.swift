import Basics
import Matters

/// Exif: a TIFF structure of numbered fields (CIPA DC-008).
struct ExifMetadata {
  /// More than this is not looked through.
  static let limit = 256 << 10

  private let bytes: [UInt8]
  private let isLittle: Bool

  static func read(_ bytes: [UInt8]) -> FileMetadata {
    guard bytes.has("II", at: 0) || bytes.has("MM", at: 0) else { return FileMetadata() }
    return ExifMetadata(bytes: bytes, isLittle: bytes.has("II", at: 0)).found
  }

  private enum Tag {
    static let (make, model, software) = (0x010F, 0x0110, 0x0131)
    static let (exif, place, orientation) = (0x8769, 0x8825, 0x0112)
    static let (taken, zone) = (0x9003, 0x9011)
  }

  private var found: FileMetadata {
    guard let first = number(at: 4, bytes: 4) else { return FileMetadata() }
    let main = fields(at: first)
    let inner = main[Tag.exif].flatMap { $0.number.map(fields) } ?? [:]
    var found = FileMetadata()
    let names = [main[Tag.make], main[Tag.model]].compactMap { $0.flatMap(text) }
    found.device = Self.joined(names)
    found.software = main[Tag.software].flatMap(text)
    let taken = inner[Tag.taken].flatMap(text)
    found.capturedAt = taken.flatMap { Self.moment($0, zone: inner[Tag.zone].flatMap(text)) }
    found.orientation = main[Tag.orientation]?.number
    found.hasPlace = main[Tag.place] != nil
    return found
  }

  /// “HUAWEI” and “HUAWEI P40” make one name.
  private static func joined(_ names: [String]) -> String? {
    guard let last = names.last else { return nil }
    let isInside = names.count > 1 && last.lowercased().hasPrefix(names[0].lowercased())
    return isInside ? last : names.joined(separator: " ")
  }

  /// `2026:01:09 10:00:00`; without a zone it is taken for China's time.
  private static func moment(_ text: String, zone: String?) -> Moment? {
    let parts = text.split(separator: " ")
    guard parts.count == 2 else { return nil }
    let day = parts[0].replacing(":", with: "-")
    return Moment(iso: "\(day)T\(parts[1])\(zone ?? "")") ?? Moment(iso: "\(day)T\(parts[1])")
  }

  // MARK: Fields

  private struct Field {
    let type: Int
    let count: Int
    let offset: Int
    let number: Int?
  }

  private func fields(at offset: Int) -> [Int: Field] {
    guard let count = number(at: offset, bytes: 2) else { return [:] }
    var fields: [Int: Field] = [:]
    for index in 0..<min(count, 512) {
      let place = offset + 2 + 12 * index
      guard let tag = number(at: place, bytes: 2), let type = number(at: place + 2, bytes: 2),
        let count = number(at: place + 4, bytes: 4)
      else { break }
      fields[tag] = Field(
        type: type, count: count, offset: place + 8,
        number: number(at: place + 8, bytes: type == 3 ? 2 : 4))
    }
    return fields
  }

  /// Of a field of letters.
  private func text(_ field: Field) -> String? {
    guard field.type == 2, (1...512).contains(field.count) else { return nil }
    let start = field.count <= 4 ? field.offset : field.number ?? -1
    guard start >= 0, start <= bytes.count - field.count else { return nil }
    let letters = bytes[start..<(start + field.count)].prefix { $0 != 0 }
    guard let text = String(validating: letters, as: UTF8.self) else { return nil }
    let plain = XMLCharacters.firstIllegal(in: text) == nil ? text.trimmed : ""
    return plain.isEmpty ? nil : plain
  }

  private func number(at offset: Int, bytes count: Int) -> Int? {
    bytes.number(at: offset, bytes: count, isLittle: isLittle)
  }
}
