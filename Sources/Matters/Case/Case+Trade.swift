import Basics

extension Purchase.Promise {
  init(_ record: Record) {
    self.init(
      record: record, text: record.text("text") ?? "", days: record.whole("days"),
      by: record.text("by"), evidence: record.texts("evidence"))
  }
}

extension Complaint {
  init(index: Int, _ record: Record, sole: String?) {
    let sending = record.record("sent_by")
    self.record = record
    id = record.text("id") ?? "complaint-\(index + 1)"
    kind = record.text("kind") ?? "complaint"
    channel = record.text("channel") ?? "other"
    to = record.text("to")
    claimant = record.text("claimant") ?? sole ?? ""
    purchases = record.texts("purchases")
    at = record.moment("at")
    arrivedAt = record.moment("arrived_at")
    means = sending?.text("means")
    tracking = sending?.text("tracking")
    number = record.text("number")
    urgent = record.flag("urgent") ?? false
    demand = record.text("demand")
    replies = record.records("replies").map(Reply.init)
    evidence = record.texts("evidence")
  }
}

extension Complaint.Reply {
  init(_ record: Record) {
    self.init(
      record: record, at: record.moment("at"), kind: record.text("kind") ?? "progress",
      text: record.text("text"), evidence: record.texts("evidence"))
  }
}

extension StandardTerm {
  init(_ record: Record) {
    self.init(
      record: record, kind: record.text("kind") ?? "other", text: record.text("text") ?? "",
      source: record.text("source"), highlighted: record.flag("highlighted"),
      court: record.text("court"), body: record.text("body"),
      orCourt: record.flag("or_court") ?? false, evidence: record.texts("evidence"))
  }
}

extension Claim {
  init(index: Int, _ record: Record, sole: String?) {
    let fraud = record.record("fraud")
    let defect = record.record("defect")
    self.init(
      record: record, id: record.text("id") ?? "claim-\(index + 1)",
      kind: record.text("kind") ?? "other", ground: record.text("ground"),
      claimant: record.text("claimant") ?? sole,
      purchases: record.texts("purchases"), against: record.texts("against"),
      amount: record.money("amount"), what: record.text("what"), from: record.day("from"),
      until: record.day("until"), rate: record.percent("rate"),
      fraud: fraud.map { ($0.text("act"), $0.text("why")) },
      defect: defect.map { ($0.text("what"), $0.text("why")) },
      insist: record.flag("insist") ?? false, evidence: record.texts("evidence"))
  }
}

extension EvidenceItem.RecordedFile {
  init?(_ record: Record) {
    guard let file = record.text("file"), let size = record.whole("size"),
      let sha256 = record.text("sha256")
    else { return nil }
    self.init(record: record, file: file, size: size, sha256: sha256.lowercased())
  }
}

extension EvidenceItem.Mask {
  init?(_ record: Record) {
    guard let file = record.text("file"), let x = record.whole("x"), let y = record.whole("y"),
      let width = record.whole("width"), let height = record.whole("height")
    else { return nil }
    self.init(file: file, x: x, y: y, width: width, height: height)
  }
}

extension EvidenceItem.Fixation {
  init(_ record: Record) {
    self.init(
      record: record, kind: record.text("kind") ?? "timestamp", file: record.text("file"),
      provider: record.text("provider"), number: record.text("number"), at: record.moment("at"),
      token: record.text("token"), policy: record.text("policy"), roots: record.texts("roots"),
      sha256: record.text("sha256")?.lowercased(), sm3: record.text("sm3")?.lowercased(),
      certificate: record.text("certificate"))
  }
}

extension Proceeding {
  init(_ record: Record) {
    self.init(
      record: record, kind: record.text("kind") ?? "court", body: record.text("body"),
      since: record.day("since"), against: record.texts("against"),
      isPending: record.text("state") != "closed")
  }
}
