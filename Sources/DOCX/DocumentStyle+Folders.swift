extension DocumentStyle {
  /// The file that names the style whose other files this one shares.
  private static let basedOn = "based-on.txt"

  /// Every style of `templates/styles/`: folders by name, each with its files by name.
  ///
  /// A folder may hold only what differs and a `based-on.txt` with the other folder's name, so that
  /// a typeface is changed in one place for upright and sideways paper.
  package static func all(
    _ folders: [String: [String: [UInt8]]]
  ) throws(DOCXError) -> [String: DocumentStyle] {
    var styles: [String: DocumentStyle] = [:]
    for (name, files) in folders.sorted(by: { $0.key < $1.key }) {
      do {
        styles[name] = try DocumentStyle(files: try whole(files, among: folders))
      } catch {
        throw DOCXError(.readingStyle, part: "\(name)/\(error.part)", error.message)
      }
    }
    return styles
  }

  private static func whole(
    _ files: [String: [UInt8]], among folders: [String: [String: [UInt8]]]
  ) throws(DOCXError) -> [String: [UInt8]] {
    var files = files
    guard let line = files.removeValue(forKey: basedOn) else { return files }
    let base = String(decoding: line.filter { $0 > UInt8(ascii: " ") }, as: UTF8.self)
    guard let shared = folders[base], shared[basedOn] == nil else {
      throw DOCXError(
        .readingStyle, part: basedOn, "里面写的“\(base)”不是一个完整的样式目录，请改成例如 court-a4。")
    }
    return shared.merging(files) { _, own in own }
  }
}
