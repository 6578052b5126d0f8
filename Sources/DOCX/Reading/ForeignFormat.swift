import Exhibits

/// Files that are called `.docx` and are something else.
enum ForeignFormat {
  private static let remedy = "请用 Word、WPS 或 LibreOffice 打开它，另存为 .docx 后再试。"
  private static let oldOffice: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// What the file is and what to do; nil where it may be a DOCX file.
  static func words(about bytes: [UInt8]) -> String? {
    if bytes.isEmpty { return "文件是空的。请重新取得这个文件。" }
    if bytes.starts(with: "PK".utf8) { return nil }
    if bytes.starts(with: oldOffice) { return oldWords(about: bytes) }
    let head = Array(bytes.prefix(2048))
    let start = String(decoding: head, as: UTF8.self)
    if start.utf8.starts(with: "{\\rtf".utf8) { return named("RTF 文件") }
    if start.contains("%PDF-") {
      return "这其实是 PDF 文件，里面没有修订和批注可读。请发回修改过的 .docx 文件。"
    }
    if start.contains("schemas.microsoft.com/office/word/2003/wordml")
      || start.contains("schemas.microsoft.com/office/2006/xmlPackage")
    {
      return named("Word 的 XML 文件")
    }
    return words(about: FileKind(head: head))
  }

  private static func words(about kind: FileKind) -> String {
    switch kind {
    case .html: named("网页（HTML）文件")
    case .mhtml, .email: named("单个文件的网页（MHT）或者邮件")
    case .png, .jpeg, .webp, .gif, .heic:
      "这其实是图片，没有文字可读。请发回修改过的 .docx 文件。"
    case .text, .json: named("纯文本文件")
    default: "这不是 Word 文件（.docx），或者文件已损坏。请重新取得这个文件。"
    }
  }

  private static func named(_ name: String) -> String { "这其实是\(name)，不是 .docx。\(remedy)" }

  /// Names in the folder of the old compound file tell what it is.
  private static func oldWords(about bytes: [UInt8]) -> String {
    let entries = stride(from: 512, to: bytes.count - 64, by: 128)
    func holds(_ name: String) -> Bool {
      let stored = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      return entries.contains { bytes[$0...].starts(with: stored) }
    }
    if holds("EncryptedPackage") {
      return "文件设了打开密码，读不了。请在 Word 或 WPS 里打开，取消密码（文件→信息→保护文档），保存后再试。"
    }
    if holds("WordDocument") { return named("旧版 Word 文件（.doc 或 .wps）") }
    return named("旧版 Office 文件")
  }

  /// What a package without a paper in it is.
  static func words(aboutParts parts: [String]) -> String {
    func has(_ test: (String) -> Bool) -> Bool { parts.contains(where: test) }
    if has({ $0 == "content.xml" }), has({ $0 == "mimetype" || $0 == "meta-inf/manifest.xml" }) {
      return named("OpenDocument 文件（.odt）")
    }
    if has({ $0 == "ofd.xml" }) {
      return "这其实是 OFD 版式文件，里面没有修订和批注可读。请发回修改过的 .docx 文件。"
    }
    if has({ $0.hasPrefix("xl/") }) { return "这其实是 Excel 表格，不是文书。请确认文件是否选错。" }
    if has({ $0.hasPrefix("ppt/") }) { return "这其实是演示文稿，不是文书。请确认文件是否选错。" }
    if has({ $0.hasSuffix(".iwa") }) {
      return "这其实是 Pages 文件。请在 Pages 里导出为 Word（.docx）后再试。"
    }
    if has({ $0.hasSuffix(".docx") }) {
      return "这是一个压缩包，里面另有 .docx 文件。请先解压，再用里面的文件。"
    }
    return "里面没有 word/document.xml，不是完整的 Word 文件。请重新取得这个文件。"
  }
}
