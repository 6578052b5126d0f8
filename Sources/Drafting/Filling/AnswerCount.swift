import Matters

/// How many answers the other side gave to what was asked of it, and of which kinds: many answers may
/// be no response. What offices say is not its answer, and an inquiry asks for nothing.
struct AnswerCount {
  private let complaints: [Complaint]
  private let replies: [Complaint.Reply]

  init(_ complaints: [Complaint], in matter: Matter) {
    self.complaints = complaints.filter { complaint in
      matter.respondent(complaint.to ?? "") != nil && complaint.isAboutRemedy
    }
    replies = self.complaints.flatMap(\.replies)
  }

  /// Complaints to the other side.
  var asked: Int { complaints.count }

  var total: String? { text(replies.count) }

  /// Those that decide about what was asked; nil where none does.
  var decisions: String? { text(decided.count) }

  /// Complaints without any answer; nil where each had one.
  var silent: String? { text(complaints.count(where: \.replies.isEmpty)) }

  var noneDecides: Bool { !replies.isEmpty && decided.isEmpty }

  var isRefused: Bool { replies.contains { $0.kind == "refusal" } }

  private var decided: [Complaint.Reply] {
    replies.filter { ["refusal", "offer", "resolved"].contains($0.kind) }
  }

  /// “自动回复3次、进度告知4次”, in the order of the vocabulary.
  var kinds: String? {
    let counts = Dictionary(grouping: replies, by: \.kind)
    let parts = Vocabularies.replyKind.words.map(\.word).compactMap { kind in
      counts[kind].map { "\(Phrases.reply(kind))\($0.count)次" }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "、")
  }

  private func text(_ count: Int) -> String? { count == 0 ? nil : "\(count)" }
}
