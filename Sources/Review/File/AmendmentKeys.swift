/// A word of `amendments.yaml` and the one Chinese name it may be written by.
struct FileWord {
  let name: String
  let alias: String

  init(_ name: String, _ alias: String) {
    self.name = name
    self.alias = alias
  }

  func isWritten(_ text: String) -> Bool {
    name.utf8.elementsEqual(text.utf8) || alias.utf8.elementsEqual(text.utf8)
  }
}

/// The words of `amendments.yaml`.
enum FileWords {
  static let file = [
    FileWord("version", "版本"), FileWord("amendments", "修改"), FileWord("sign_offs", "签认"),
  ]

  /// What every amendment has or may have.
  static let common = [
    FileWord("id", "编号"), FileWord("state", "状态"), FileWord("decided_by", "决定人"),
    FileWord("decided_on", "决定时间"), FileWord("paper", "文书"), FileWord("block", "段落"),
    FileWord("kind", "种类"), FileWord("author", "提出人"), FileWord("on", "提出时间"),
    FileWord("reason", "理由"), FileWord("base", "原文指纹"), FileWord("source", "来源"),
  ]

  static let path = FileWord("path", "键")
  static let old = FileWord("old", "原文")
  static let new = FileWord("new", "改为")
  static let paragraphs = FileWord("paragraphs", "段落文字")
  static let behind = FileWord("behind", "移到其后")
  static let with = FileWord("with", "合并段落")
  static let row = FileWord("row", "行")
  static let cells = FileWord("cells", "单元格")
  static let comments = FileWord("comments", "批注")
  static let answer = FileWord("answer", "答复")

  static let kinds: [(word: FileWord, keys: [FileWord])] = [
    (FileWord("fact", "数值"), [path, old, new]),
    (FileWord("wording", "文字"), [old, new]),
    (FileWord("removed", "删段"), [old]),
    (FileWord("added", "加段"), [paragraphs]),
    (FileWord("added_below", "表后加段"), [paragraphs]),
    (FileWord("moved", "移动"), [old, behind]),
    (FileWord("split", "拆段"), [old, paragraphs]),
    (FileWord("merged", "并段"), [old, with, new]),
    (FileWord("row_removed", "删行"), [row, cells]),
    (FileWord("row_added", "加行"), [row, cells]),
    (FileWord("formatted", "样式"), []),
    (FileWord("comment", "批注"), [comments, answer]),
  ]

  static let states = [
    FileWord("proposed", "待定"), FileWord("accepted", "采纳"), FileWord("rejected", "不采纳"),
    FileWord("open", "待答复"), FileWord("answered", "已答复"), FileWord("closed", "已了结"),
  ]

  static let comment = [
    FileWord("id", "编号"), FileWord("author", "提出人"), FileWord("on", "提出时间"),
    FileWord("text", "内容"), FileWord("parent", "答复哪一条"), FileWord("resolved", "已解决"),
  ]

  static let run = [FileWord("bold", "粗体")]

  static let signOff = [
    FileWord("paper", "文书"), FileWord("digest", "指纹"), FileWord("by", "签认人"),
    FileWord("on", "签认时间"),
  ]
}
