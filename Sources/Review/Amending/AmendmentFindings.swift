import Basics

/// What is told about accepted amendments that cannot be carried out; a final paper waits for them.
enum AmendmentFindings {
  static func stale(_ amendment: Amendment, now: String) -> Finding {
    Finding(
      .hole, "review.stale", path: amendment.id,
      """
      《\(amendment.paper)》里有一处采纳的修改没有套用：送审以后，这里的文字变了。\
      送审时是“\(amendment.old ?? "")”，现在是“\(now)”，\(amendment.author)希望\(amendment.wanted)。
      """,
      remedy: """
        请看现在的文字还要不要改：要改，就把 amendments.yaml 里 \(amendment.id) 的 old 换成现在的文字、\
        删去 base，再把 new 写好；不改，就把 state 写成 rejected。拿不准，可以重新导出，再请\(amendment.author)看一次。
        """)
  }

  static func blockMissing(_ amendment: Amendment) -> Finding {
    Finding(
      .hole, "review.block_missing", path: amendment.id,
      """
      《\(amendment.paper)》里有一处采纳的修改没有套用：它所在的段落现在没有了。\
      \(amendment.old.map { "送审时是“\($0)”，" } ?? "")\(amendment.author)希望\(amendment.wanted)。
      """,
      remedy: """
        段落通常随案件内容来去，请先看案件文件是不是少写了什么；确实不再需要这处修改，\
        就把 amendments.yaml 里 \(amendment.id) 的 state 写成 rejected。
        """)
  }

  static func rowSpan(_ amendment: Amendment) -> Finding {
    Finding(
      .hole, "review.row_span", path: amendment.id,
      """
      《\(amendment.paper)》里有一处采纳的修改没有套用：这张表有跨行的单元格，不能自动增减行。\
      \(amendment.author)希望\(amendment.wanted)。
      """,
      remedy: "请在案件文件或模板里增减这一行；不需要，就把 amendments.yaml 里 \(amendment.id) 的 state 写成 rejected。")
  }

  static func circle(_ amendment: Amendment) -> Finding {
    Finding(
      .hole, "review.move_circle", path: amendment.id,
      "《\(amendment.paper)》里有几处采纳的移动互相排在对方后面，这一处没有移动：“\(amendment.old ?? "")”。",
      remedy: "请在 amendments.yaml 里留一处移动，其余的把 state 写成 rejected。")
  }

  static func contradiction(_ amendments: [Amendment]) -> Finding {
    let wishes = amendments.map { "\($0.author)希望\($0.wanted)（\($0.id)）" }
    return Finding(
      .hole, "review.contradiction", path: amendments.first?.id,
      """
      《\(amendments.first?.paper ?? "")》的同一处采纳了不能同时做到的修改，现在按最后一处写：\
      \(wishes.joined(separator: "；"))。
      """,
      remedy: "请在 amendments.yaml 里只采纳一处，其余的把 state 写成 rejected。")
  }
}

extension Amendment {
  /// What is wanted, to follow 希望.
  package var wanted: String {
    switch change {
    case .fact(_, _, let new): "改为“\(new)”"
    case .wording(_, let new): "改为“\(new.plain)”"
    case .structure(let structure): structure.wanted
    case .comment: "得到答复"
    }
  }
}

extension Amendment.Structure {
  fileprivate var wanted: String {
    switch self {
    case .removed: "删去"
    case .added(let new), .addedBelow(let new): "在后面加上“\(new.plain)”"
    case .moved(_, let behind): behind == nil ? "移到最前面" : "移到别处"
    case .split(_, let new): "分成“\(new.plain)”"
    case .merged(_, _, let new): "合成“\(new.plain)”"
    case .rowRemoved: "删去这一行"
    case .rowAdded(_, let cells): "加一行“\(cells.joined(separator: "｜"))”"
    case .formatted: "改变样式"
    }
  }
}

extension [Amendment.Text] {
  fileprivate var plain: String { map(\.text).joined() }
}

extension [[Amendment.Text]] {
  fileprivate var plain: String { map(\.plain).joined(separator: "／") }
}
