import Archives
import XMLTrees

/// The parts of a returned file. Nothing it says of itself is believed, and nothing is unpacked that is
/// not read.
struct ReturnedPackage {
  /// All parts that are read, unpacked.
  private static let sizeLimit = 2 * XMLTree.sizeLimit

  let file: String
  private let archive: ArchiveReader
  /// Stored names by their folded ones: names of parts do not heed case.
  private let names: [String: String]
  private var room = Self.sizeLimit

  init(_ bytes: [UInt8], named file: String) throws(DOCXError) {
    self.file = file
    if let format = ForeignFormat.words(about: bytes) {
      throw DOCXError(.reading, part: file, format)
    }
    do {
      archive = try ArchiveReader(bytes: bytes)
    } catch {
      throw DOCXError(.reading, part: file, "打不开：\(error.message)")
    }
    var names: [String: String] = [:]
    for entry in archive.entries where !entry.isDirectory {
      guard names.updateValue(entry.name, forKey: Self.folded(entry.name)) == nil else {
        throw DOCXError(
          .reading, part: file, "其中有两个“\(entry.name)”，无法确定以哪个为准，没有读取。")
      }
    }
    self.names = names
  }

  /// Names of all parts, folded, in order.
  var parts: [String] { names.keys.sorted() }

  func has(_ part: String) -> Bool { names[Self.folded(part)] != nil }

  /// A part as a tree; nil where there is none.
  mutating func tree(_ part: String) throws(DOCXError) -> XMLElement? {
    guard let name = names[Self.folded(part)] else { return nil }
    let bytes: [UInt8]
    do {
      bytes = try archive.read(name, limit: min(room, XMLTree.sizeLimit))
    } catch {
      throw DOCXError(.reading, part: file, "其中的 \(name) 读不出来：\(error.message)")
    }
    room -= bytes.count
    do {
      return try XMLTree.parse(bytes, file: name)
    } catch {
      let line = error.line.map { "第 \($0) 行" } ?? ""
      throw DOCXError(.reading, part: file, "其中的 \(name) \(line)有错：\(error.message)")
    }
  }

  private static func folded(_ name: String) -> String {
    String(name.lowercased().unicodeScalars.map { $0 == "\\" ? "/" : Character($0) })
  }
}
