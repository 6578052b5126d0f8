import Basics
import Filing
import Matters
import Rules

/// Asks what is to be written into the log; nothing is written before the last answer.
struct LogInterview {
  private let source: CaseSource
  private let pipeline: Pipeline
  private let matter: Matter

  /// - Throws: where the case file has errors: what would be asked from it is not to be trusted.
  init(source: CaseSource, pipeline: Pipeline) throws {
    self.source = source
    self.pipeline = pipeline
    let checked = pipeline.check(source)
    guard let matter = checked.matter else {
      throw FilingError(
        .input, "案件文件里有错误，请先运行 dossier check \(source.folder) 改正；也可以用选项直接记（dossier help log）。")
    }
    self.matter = matter
  }

  /// Nil where the input ended before the last answer.
  func ask() throws -> LogEntry? {
    for complaint in matter.complaints.suffix(10) { Console.error("  " + line(of: complaint)) }
    while true {
      guard
        let answered = Prompt.answer(
          "记对方的答复，就写答复的是哪次投诉（例如 \(matter.complaints.last?.id ?? "C1")）；记一次新的投诉，直接回车",
          fallback: "")
      else { return nil }
      guard !answered.isEmpty else { return attempt() }
      if let known = matter.complaints.first(where: { $0.id.lowercased() == answered.lowercased() })
      {
        return try answer(known.id)
      }
      Console.error("  没有编号是 \(Console.harmless(answered)) 的投诉，请再写一次。")
    }
  }

  private func line(of complaint: Complaint) -> String {
    let to = complaint.to.map { matter.respondent($0)?.name ?? $0 } ?? "没有写向谁"
    let demand = complaint.demand.map { "　\($0.prefix(16))" } ?? ""
    let channel = Vocabularies.channel.alias(of: complaint.channel) ?? complaint.channel
    let at = complaint.at?.description ?? "时间没有写"
    let count = complaint.replies.count
    return Console.harmless(
      "\(complaint.id)　\(at)　\(channel)　\(to)\(demand)　\(count == 0 ? "没有答复" : "答复 \(count) 次")")
  }

  private func attempt() -> LogEntry? {
    let known = matter.respondents.map { "\($0.id)（\($0.name ?? "名称不明")）" }
    let items: [(String, String, ValueType, String?)] = [
      (
        "channel", "通过什么渠道（\(Prompt.choices(Vocabularies.channel))）", .word(Vocabularies.channel),
        nil
      ),
      ("to", "向谁提出：写编号 \(known.joined(separator: "、"))，或者机关的名称", .text, nil),
      ("at", "什么时候提出的", .moment, Clock.now.description),
      ("demand", "当时要求对方做什么（没有可直接回车）", .text, ""),
      ("number", "对方给的编号或工单号（没有可直接回车）", .text, ""),
      ("evidence", "证据编号，几份用空格隔开（没有可直接回车）", .text, ""),
    ]
    return asked(items).map { LogEntry($0) }
  }

  private func answer(_ id: String) throws -> LogEntry? {
    guard
      var values = asked([
        ("at", "什么时候答复的", .moment, Clock.now.description),
        ("text", "答复的原话（记不清可直接回车）", .text, ""),
      ])
    else { return nil }
    let text = values["text"]?.first ?? ""
    let moment = values["at"]?.first.flatMap { Moment(iso: $0) }
    let suggestion = try pipeline.suggestion(for: text, answering: id, at: moment, in: source)
    let name = suggestion.map { Vocabularies.replyKind.alias(of: $0.kind) ?? $0.kind }
    if let suggestion, let name { Console.error("  像是“\(name)”：\(suggestion.chinese)。由您决定。") }
    guard
      let kind = Prompt.answer(
        "是哪种答复（\(Prompt.choices(Vocabularies.replyKind))）", as: .word(Vocabularies.replyKind),
        fallback: name),
      let evidence = asked([("evidence", "证据编号，几份用空格隔开（没有可直接回车）", .text, "")])
    else { return nil }
    values["kind"] = [kind]
    return LogEntry(answering: id, values.merging(evidence) { $1 })
  }

  private func asked(_ items: [(String, String, ValueType, String?)]) -> [String: [String]]? {
    var values: [String: [String]] = [:]
    for (name, text, type, fallback) in items {
      guard let given = Prompt.answer(text, as: type, fallback: fallback) else { return nil }
      guard !given.isEmpty else { continue }
      values[name] =
        name == "evidence"
        ? given.split(whereSeparator: { " 、，,".contains($0) }).map(String.init) : [given]
    }
    return values
  }
}
