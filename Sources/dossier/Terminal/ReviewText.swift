import ArgumentParser
import Basics
import Documents
import Filing
import Review

/// Wishes and decisions, as a person reads them.
enum ReviewText {
  static func check(_ ids: [String], all: Bool) throws {
    guard ids.isEmpty == all else {
      throw ValidationError("请写修改的编号，或者写 --all（全部）；只写一样。")
    }
  }

  static func decide(
    _ ids: [String], accept: Bool, _ source: CaseArgument, _ name: String, _ common: CommonOptions
  ) throws {
    let pipeline = Pipeline(library: try common.openLibrary(), today: Clock.today)
    let decision = try pipeline.decide(
      ids, accept: accept, in: try source.open(), by: name, on: Clock.now)
    if common.isJSON { return common.show(decision.json) }
    if !decision.findings.isEmpty { Console.out(FindingText.lines(decision.findings)) }
    let word = accept ? "采纳" : "没有采纳"
    Console.out("\(word) \(decision.decided.count) 处。")
    for line in decision.written { Console.out("  案件文件：\(Console.harmless(line))") }
    if accept, !decision.decided.isEmpty {
      Console.out("下一步：dossier build \(ShellWord.quoted(source.path))")
    }
    if !decision.findings.isEmpty { throw ExitCode(1) }
  }

  static func comparison(_ comparison: ReviewComparison) -> String {
    var parts: [String] = []
    if !comparison.findings.isEmpty { parts.append(FindingText.lines(comparison.findings)) }
    for file in comparison.files {
      let head = "\(file.path)（\(file.paper)）"
      parts.append(
        file.amendments.isEmpty
          ? "\(head)：没有修改。"
          : ([head + "："] + file.amendments.map { line($0, id: $0.id) }).joined(separator: "\n"))
    }
    for wishes in comparison.contradictions {
      parts.append(
        (["这几处不能同时采纳："] + wishes.map { line($0, id: $0.id) }).joined(separator: "\n"))
    }
    return parts.joined(separator: "\n\n")
  }

  static func status(_ status: ReviewStatus) -> String {
    var parts = [
      "发出 \(status.exports) 次；待决定 \(status.count(of: .proposed))，采纳 \(status.count(of: .accepted))，"
        + "不采纳 \(status.count(of: .rejected))；问题待回答 \(status.count(of: .open))，"
        + "已回答 \(status.count(of: .answered))，关掉 \(status.count(of: .closed))。"
    ]
    parts += section("还没有决定的修改", status.entries.filter { $0.state == .proposed })
    parts += section("还没有回答的问题", status.entries.filter { $0.state == .open })
    parts += section("回答过的问题", status.entries.filter { $0.state == .answered })
    if !status.signOffs.isEmpty {
      let lines = status.signOffs.map { state in
        let signed = "  \(state.signOff.paper)：\(state.signOff.by)，\(state.signOff.on.chinese)"
        return signed + (state.holds ? "签发" : "签发——文字后来变了，已经失效")
      }
      parts.append((["签发"] + lines).joined(separator: "\n"))
    }
    if !status.findings.isEmpty { parts.append(FindingText.lines(status.findings)) }
    return parts.joined(separator: "\n\n")
  }

  private static func section(_ title: String, _ entries: [AmendmentsFile.Entry]) -> [String] {
    guard !entries.isEmpty else { return [] }
    let lines = entries.map { entry in
      let answer =
        entry.answer.map { "\n      \(entry.decidedBy ?? "")答：\(Console.harmless($0))" } ?? ""
      return line(entry.amendment, id: entry.id) + answer
    }
    return [([title] + lines).joined(separator: "\n")]
  }

  /// `  3f2a91c0  案件数据 purchases[0].paid：198.00 → 190.00（赵律师）`
  static func line(_ amendment: Amendment, id: String) -> String {
    let reason = amendment.reason.map { "；理由：\($0)" } ?? ""
    return Console.harmless("  \(id)  \(words(amendment.change))（\(amendment.author)\(reason)）")
  }

  private static func words(_ change: Amendment.Change) -> String {
    switch change {
    case .fact(let path, let old, let new): "案件数据 \(path)：\(old) → \(new)"
    case .wording(let old, let new): "措辞：\(shortened(old)) → \(shortened(plain(new)))"
    case .structure(let structure): words(structure)
    case .comment(let thread):
      "批注：" + thread.map { "\($0.author)：\($0.text)" }.joined(separator: " ／ ")
    }
  }

  private static func words(_ structure: Amendment.Structure) -> String {
    switch structure {
    case .removed(let old): "删去一段：\(shortened(old))"
    case .added(let new), .addedBelow(let new):
      "增加：" + new.map { shortened(plain($0)) }.joined(separator: " ／ ")
    case .moved(let old, _): "移动一段：\(shortened(old))"
    case .split(let old, let new): "一段分成 \(new.count) 段：\(shortened(old))"
    case .merged(let old, _, _): "\(old.count) 段合成一段：\(shortened(old.joined()))"
    case .rowRemoved(_, let old): "删去一行：\(old.joined(separator: "｜"))"
    case .rowAdded(_, let cells): "增加一行：\(cells.joined(separator: "｜"))"
    case .formatted: "只改了样子（不照改）"
    }
  }

  private static func plain(_ texts: [Amendment.Text]) -> String { texts.map(\.text).joined() }

  private static func shortened(_ text: String) -> String {
    text.count > 60 ? "“\(text.prefix(58))…”" : "“\(text)”"
  }
}

extension Amendment {
  var reviewJSON: JSONValue {
    .object([
      "id": .string(id), "paper": .string(paper), "block": .text(block),
      "kind": .string(change.kind), "text": .string(ReviewText.line(self, id: id)),
      "author": .string(author), "on": .text(on), "reason": .text(reason),
      "source": .string(source),
    ])
  }
}

extension AmendmentsFile.Entry {
  var json: JSONValue {
    guard case .object(var members) = amendment.reviewJSON else { return amendment.reviewJSON }
    members["id"] = .string(id)
    members["state"] = .string(state.rawValue)
    members["decided_by"] = .text(decidedBy)
    members["decided_on"] = .text(decidedOn)
    members["answer"] = .text(answer)
    return .object(members)
  }
}

extension ReviewComparison {
  var json: JSONValue {
    .object([
      "files": .array(
        files.map {
          .object([
            "file": .string($0.path), "paper": .string($0.paper),
            "amendments": .array($0.amendments.map(\.reviewJSON)),
          ])
        }),
      "contradictions": .array(contradictions.map { .array($0.map(\.reviewJSON)) }),
      "added": .int(added), "findings": findings.json,
    ])
  }
}

extension ReviewDecision {
  var json: JSONValue {
    .object([
      "decided": .array(decided.map(\.json)), "written": .list(written),
      "findings": findings.json,
    ])
  }
}

extension ReviewStatus {
  var json: JSONValue {
    .object([
      "exports": .int(exports), "amendments": .array(entries.map(\.json)),
      "sign_offs": .array(
        signOffs.map {
          .object([
            "paper": .string($0.signOff.paper), "by": .string($0.signOff.by),
            "on": .text($0.signOff.on), "holds": .bool($0.holds),
          ])
        }),
      "findings": findings.json,
    ])
  }
}
