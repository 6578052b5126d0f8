import Basics
import Matters
import Pictures

/// What is said of files that a page of paper cannot show.
enum SheetFindings {
  static func tiny(_ item: EvidenceItem, _ file: EvidenceFile) -> Finding {
    Finding(
      .note, "exhibits.tiny", path: item.record.path, place: item.record.place,
      "证据 \(item.id) 的图片“\(file.path)”缩到一页纸里以后字会很小，可能看不清。",
      remedy: "请另外截几张局部的图，作为同一份证据的文件（dossier evidence add 案件 文件 --to \(item.id)）；这一张照样保留。")
  }

  static func omitted(_ item: EvidenceItem, _ path: String, _ what: String) -> Finding {
    Finding(
      .note, "exhibits.omitted", path: item.record.path, place: item.record.place,
      "证据卷里，证据 \(item.id) 的文件“\(path)”没有印全：\(what)。",
      remedy: "没有印的部分随电子介质提交；要紧的内容请另外截图或者打印，作为证据加进案件文件。")
  }

  static func damaged(_ item: EvidenceItem, _ path: String, _ what: String) -> Finding {
    Finding(
      .warning, "exhibits.text_damaged", path: item.record.path, place: item.record.place,
      "证据 \(item.id) 的文件“\(path)”有坏的地方：\(what)。",
      remedy: "请从原处重新导出一份对照；只有这一份的，照样提交，不要自己改。")
  }

  static func cutThrough(_ item: EvidenceItem, _ file: EvidenceFile, _ count: Int) -> Finding {
    Finding(
      .note, "exhibits.cut_through", path: item.record.path, place: item.record.place,
      "证据 \(item.id) 的长图“\(file.path)”分页印的时候，有 \(count) 处没有找到空白，可能从一行字中间切开；切口前后的一小段两页都印了。",
      remedy:
        "请打开证据卷看一看；要紧的字切断了的，请另外截一张局部的图，作为同一份证据的文件（dossier evidence add 案件 文件 --to \(item.id)）。")
  }

  static func pointer(
    _ pointer: Sheet.Pointer, _ item: EvidenceItem, _ file: EvidenceFile, canDraw: Bool,
    _ made: SheetMaker.Made
  ) -> [Finding] {
    let fault = made.fault
    let said: (identifier: String, severity: Finding.Severity, what: String, remedy: String)? =
      switch pointer {
      case .recording: nil
      case .pdf where canDraw:
        (
          "exhibits.pdf_damaged", .warning, "是 PDF，但是打不开（可能没有传完、损坏或者有密码），证据卷里只放了一页隔页",
          "请从原处重新下载，先自己打开看看；有密码的，打印成一份没有密码的 PDF，作为同一份证据的第二个文件（dossier evidence add 案件 文件 --to \(item.id)）。"
        )
      case .pdf:
        (
          "exhibits.pdf_not_shown", .warning, "是 PDF，这台电脑没有能把它画成图片的程序，证据卷里只放了一页隔页",
          "装上 poppler-utils（sudo apt-get install poppler-utils）再生成；或者把 PDF 打印出来，接在隔页后面。"
        )
      case .picture where fault.map { $0.reason != .unsupported } ?? false:
        (
          "exhibits.picture_not_shown", .warning, "是图片，\(fault?.message ?? "")证据卷里只放了一页隔页",
          fault?.remedy ?? ""
        )
      case .picture:
        (
          "exhibits.picture_not_shown", .warning,
          "是 \(file.kind.rawValue) 图片，这里显示不了，证据卷里只放了一页隔页",
          "请在手机或者电脑上把它另存一份 JPEG 或者 PNG，作为同一份证据的第二个文件（dossier evidence add 案件 文件 --to \(item.id)）；原文件照样保留。"
        )
      case .other:
        (
          "exhibits.file_not_shown", .warning,
          made.reason.map { "不是完好的 zip：\($0)证据卷里只放了一页隔页" } ?? "不能印在纸上，证据卷里只放了一页隔页",
          "请把要紧的内容截图或者打印成 PDF，作为同一份证据的第二个文件（dossier evidence add 案件 文件 --to \(item.id)）；原文件随电子介质提交。"
        )
      }
    guard let said else { return [] }
    return [
      Finding(
        said.severity, said.identifier, path: item.record.path, place: item.record.place,
        "证据 \(item.id) 的文件“\(file.path)”\(said.what)。", remedy: said.remedy)
    ]
  }
}
