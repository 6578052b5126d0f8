import Basics
import Documents
import YAMLFiles

extension AmendmentsFile {
  /// What the file holds and how to change it, for whoever opens it.
  private static let header = """
    # 律师对文书的修改意见，以及每一条的决定。由 dossier review compare 写入，可以手改。
    # 每一条只需改 state（状态），并写上 decided_by（决定人）和 decided_on（决定时间）：
    #   修改：proposed 待定 · accepted 采纳 · rejected 不采纳
    #   批注：open 待答复 · answered 已答复（答复写进 answer）· closed 已了结
    # 采纳的文字要再改，就改 new；old 和 base 用来核对原文是否变过，请不要动。
    # kind 是 fact 的，采纳后还要改案件文件（case.yaml）里 path 所指的一项。
    """

  /// The file's bytes: the same content always gives the same.
  package var bytes: [UInt8] {
    var lines = [Self.header, "version: 1", ""]
    lines += YAMLLines.lines("amendments", .list(entries.map(\.value)))
    lines += [""] + YAMLLines.lines("sign_offs", .list(signOffs.map(\.value)))
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}

private typealias Fields = [(key: String, value: YAMLValue)]

extension AmendmentsFile.Entry {
  fileprivate var value: YAMLValue {
    var fields: Fields = [("id", .text(id)), ("state", .word(state.rawValue))]
    fields += field("decided_by", decidedBy) + field("decided_on", decidedOn)
    fields += field("answer", answer)
    fields += [("paper", .text(amendment.paper))] + field("block", amendment.block)
    fields.append(("kind", .word(amendment.change.kind)))
    fields += amendment.change.fields
    fields += [("author", .text(amendment.author))] + field("on", amendment.on)
    fields += field("reason", amendment.reason)
    if let base = amendment.base { fields.append(("base", .word(base))) }
    fields.append(("source", .text(amendment.source)))
    return .mapping(fields)
  }
}

extension AmendmentsFile.SignOff {
  fileprivate var value: YAMLValue {
    .mapping([
      ("paper", .text(paper)), ("digest", .text(digest)), ("by", .text(by)),
      ("on", .word(on.exact)),
    ])
  }
}

private func field(_ key: String, _ text: String?) -> Fields {
  text.map { [(key, .text($0))] } ?? []
}

private func field(_ key: String, _ moment: Moment?) -> Fields {
  moment.map { [(key, .word($0.exact))] } ?? []
}

extension Amendment.Change {
  fileprivate var fields: Fields {
    switch self {
    case .fact(let path, let old, let new):
      [("path", .text(path)), ("old", .text(old)), ("new", .text(new))]
    case .wording(let old, let new): [("old", .text(old)), ("new", new.value)]
    case .structure(let structure): structure.fields
    case .comment(let thread): [("comments", .list(thread.map(\.value)))]
    }
  }
}

extension Amendment.Structure {
  fileprivate var fields: Fields {
    switch self {
    case .removed(let old): [("old", .text(old))]
    case .added(let new), .addedBelow(let new): [("paragraphs", .list(new.map(\.value)))]
    case .moved(let old, let behind): [("old", .text(old))] + field("behind", behind)
    case .split(let old, let new):
      [("old", .text(old)), ("paragraphs", .list(new.map(\.value)))]
    case .merged(let old, let others, let new):
      [("old", .texts(old)), ("with", .texts(others)), ("new", new.value)]
    case .rowRemoved(let row, let cells), .rowAdded(let row, let cells):
      [("row", .word("\(row)")), ("cells", .texts(cells))]
    case .formatted: []
    }
  }
}

extension [Amendment.Text] {
  /// One plain run as a text, others run by run.
  fileprivate var value: YAMLValue {
    if count == 1, let only = first, !only.isBold { return .text(only.text) }
    return .list(map { $0.isBold ? .mapping([("bold", .text($0.text))]) : .text($0.text) })
  }
}

extension ReturnedComment {
  fileprivate var value: YAMLValue {
    var fields: Fields = [("id", .text(id)), ("author", .text(author))]
    fields += field("on", on)
    fields.append(("text", .text(text)))
    fields += field("parent", parent)
    if isResolved { fields.append(("resolved", .word("true"))) }
    return .mapping(fields)
  }
}

extension YAMLValue {
  fileprivate static func texts(_ texts: [String]) -> YAMLValue { .list(texts.map(Self.text)) }
}

extension Moment {
  /// To the second, where there is one to tell.
  fileprivate var exact: String {
    guard let second, second % 60 != 0 else { return description }
    return "\(description):\(CalendarDay.padded(second % 60))"
  }
}
