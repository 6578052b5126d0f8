import Archives
import Basics
package import Documents
import XMLTrees

/// Marks in the new build of a paper what differs from the old one, as changes that a word processor can
/// accept or reject.
package enum DOCXRedline {
  private static let main = "word/document.xml"
  private static let properties = "docProps/custom.xml"

  /// - Parameters:
  ///   - old: any DOCX file.
  ///   - new: one as `DOCXWriter` wrote it.
  ///   - steps: from the old one's accepted paragraphs to the new one's.
  ///   - names: what messages call the files.
  package static func write(
    old: [UInt8], new: [UInt8], steps: [Redline.Step],
    named names: (old: String, new: String) = ("旧文件", "新文件")
  ) throws(DOCXError) -> [UInt8] {
    let before = try DOCXReader.read(old, named: names.old).paragraphs
    let after = try DOCXReader.read(new, named: names.new).paragraphs
    var package = try ReturnedPackage(new, named: names.new)
    try refuseForeign(&package, after)
    try refuseChanged(before, names.old)
    guard let plan = RedlinePlan(steps, old: before.count, new: after.count) else {
      throw DOCXError(.writing, part: names.new, "比对的结果和两份文件的段落数对不上，没有写。")
    }
    let removed = RemovedParagraphs(before, styles: try styles(of: &package))
    var body = RedlinedBody(plan, new: after, removed: removed)
    guard let root = try package.tree(main) else { throw unlike(names.new) }
    let marked = root.changing(.body) { $0 = body.rewrite($0) }.withNumberedMarks
    guard body.place == after.count else { throw unlike(names.new) }
    let bytes = try packed(new, Markup.part(marked).bytes, names.new)
    try check(bytes, before, after, names.new)
    return bytes
  }

  private static func unlike(_ file: String) -> DOCXError {
    DOCXError(.writing, part: file, "文件的结构和 dossier 写的不一样，标不出修订，没有写。")
  }

  private static func refuseForeign(
    _ package: inout ReturnedPackage, _ paragraphs: [ReturnedParagraph]
  ) throws(DOCXError) {
    let program = try package.tree("docProps/app.xml")?.elements
      .first { $0.localName == "Application" }?.text
    guard program == "dossier", package.has(main) else {
      throw DOCXError(
        .reading, part: package.file,
        "新的一份要是 dossier 直接生成的，不能是别的程序另存过的。请重新生成，或者不加 -o，只看文字的不同。")
    }
    try refuseChanged(paragraphs, package.file)
  }

  private static func refuseChanged(
    _ paragraphs: [ReturnedParagraph], _ file: String
  ) throws(DOCXError) {
    guard paragraphs.contains(where: \.isChanged) else { return }
    throw DOCXError(
      .reading, part: file, "里面已经有修订。请先全部接受或拒绝，或者用没有修订的一份。")
  }

  /// Identifiers of the paper's styles for paragraphs, by name.
  private static func styles(
    of package: inout ReturnedPackage
  ) throws(DOCXError) -> [String: String] {
    var styles: [String: String] = [:]
    for style in try package.tree("word/styles.xml")?.elements ?? []
    where style.wordTag == .style && style.word("type") == "paragraph" {
      guard let id = style.word("styleId"), let name = style.first(.name)?.word("val") else {
        continue
      }
      styles[name] = id
    }
    return styles
  }

  /// The new file with another body; what it says of a review it was sent for is not the redline's.
  private static func packed(
    _ file: [UInt8], _ body: [UInt8], _ name: String
  ) throws(DOCXError) -> [UInt8] {
    do throws(ArchiveError) {
      let archive = try ArchiveReader(bytes: file)
      var entries: [ArchiveEntry] = []
      var room = 512 << 20
      for entry in archive.entries where !entry.isDirectory {
        let bytes =
          switch entry.name {
          case main: body
          case properties: noProperties
          default: try archive.read(entry.name, limit: room)
          }
        room -= bytes.count
        let isPicture = entry.name.utf8.starts(with: "word/media/".utf8)
        entries.append(
          ArchiveEntry(
            name: entry.name, content: .bytes(bytes),
            compression: isPicture ? .stored : DOCXWriter.compression(of: entry.name)))
      }
      return try ArchiveWriter.bytes(entries)
    } catch {
      throw DOCXError(.writing, part: name, "打包失败：\(error.message)")
    }
  }

  private static var noProperties: [UInt8] {
    var xml = Markup.part()
    xml.empty("Properties", ["xmlns": Namespace.custom])
    return xml.bytes
  }

  /// Rejected it reads as the old one did, accepted as the new one, or it is not handed out.
  private static func check(
    _ bytes: [UInt8], _ old: [ReturnedParagraph], _ new: [ReturnedParagraph], _ name: String
  ) throws(DOCXError) {
    let marked = try DOCXReader.read(bytes, named: name).paragraphs
    let original = marked.filter { !($0.endChange?.brings ?? false) }.map(\.original)
    let accepted = marked.filter { !($0.endChange?.takesAway ?? false) }.map(\.accepted)
    guard original.map(ExactText.init) == old.map({ ExactText($0.accepted) }),
      accepted.map(ExactText.init) == new.map({ ExactText($0.accepted) })
    else { throw unlike(name) }
  }
}

extension ReturnedParagraph {
  /// Whether any change of its words or of its end is still to be decided.
  fileprivate var isChanged: Bool {
    endChange != nil || rowChange != nil || pieces.contains { $0.change != nil || $0.came != nil }
  }
}
