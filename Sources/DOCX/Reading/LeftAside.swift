import Basics

/// What stands in a returned paper and is not read.
enum LeftAside: String, CaseIterable {
  case alternateFormat = "docx.alternate_format"
  case macros = "docx.macros"
  case hiddenText = "docx.hidden_text"
  case cellChange = "docx.cell_change"
  case drawing = "docx.drawing_added"
  case footnote = "docx.footnote"
  case embedded = "docx.embedded_object"
  case bookmark = "docx.bookmark_twice"

  func finding(_ count: Int, in file: String) -> Finding {
    let (severity, message, remedy) = words(count)
    return Finding(severity, rawValue, place: Place(file: file), message, remedy: remedy)
  }

  private func words(_ count: Int) -> (Finding.Severity, message: String, remedy: String?) {
    switch self {
    case .alternateFormat:
      (
        .error, "文件里有 \(count) 处嵌入了另一个文件的内容（altChunk），这部分没有读取。",
        "请用 Word 打开这份文件，另存为 .docx 后再试：保存时这部分会变成普通文字。"
      )
    case .macros:
      (
        .warning, "文件里带有宏。只读取了文字，宏没有运行，也不会带进文书。",
        "文书不需要宏；如果不是您加的，请核实文件的来源。"
      )
    case .hiddenText:
      (
        .warning, "文件里有 \(count) 处隐藏文字：屏幕和纸上看不见，但读取时算作文字。",
        "请在 Word 里显示隐藏文字，核对这些内容是否应当保留。"
      )
    case .cellChange:
      (
        .warning, "表格里有 \(count) 处单元格的增加、删除或合并修订，没有作为修改读取。",
        "请在 Word 里接受或拒绝这些修订，或者直接告知要怎样改。"
      )
    case .drawing:
      (
        .note, "文件里新插入了 \(count) 个图形、图片或文本框，其中的内容没有读取。",
        "如果其中有文字要写进文书，请改为正文里的文字或批注。"
      )
    case .footnote:
      (
        .note, "文件里有 \(count) 处脚注或尾注，注文没有读取。",
        "如果注文要写进文书，请改为正文里的文字或批注。"
      )
    case .embedded:
      (.note, "文件里嵌入了 \(count) 个对象（如表格文件、附件），没有打开，也没有读取。", nil)
    case .bookmark:
      (
        .note, "文件里有 \(count) 个重名的书签，只认其中第一个。多半是复制段落时带来的。", nil
      )
    }
  }
}

/// How much of each kind was left aside.
struct LeftAsideCounts {
  private var counts: [LeftAside: Int] = [:]

  mutating func take(_ kind: LeftAside, count: Int = 1) {
    if count > 0 { counts[kind, default: 0] += count }
  }

  func findings(in file: String) -> [Finding] {
    LeftAside.allCases.compactMap { kind in counts[kind].map { kind.finding($0, in: file) } }
  }
}
