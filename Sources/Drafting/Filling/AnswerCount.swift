import Matters

/// How many answers complaints got, of which kinds: many answers may be no response.
struct AnswerCount {
  private let complaints: [Complaint]
  private let replies: [Complaint.Reply]

  init(_ complaints: [Complaint]) {
    self.complaints = complaints
    replies = complaints.flatMap(\.replies)
  }

  var total: String? { text(replies.count) }

  /// Those that decide about what was asked; nil where none does.
  var decisions: String? { text(replies.count(where: \.isDecision)) }

  /// Complaints without any answer; nil where each had one.
  var silent: String? { text(complaints.count(where: \.replies.isEmpty)) }

  var noneDecides: Bool { !replies.isEmpty && decisions == nil }

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
