package import Basics

/// One exhibit.
package final class EvidenceItem: Sendable {
  package let record: Record
  package let id: String
  package let title: String?
  /// Paths inside the case folder.
  package let files: [String]
  /// What the files were when they were taken in.
  package let recorded: [RecordedFile]
  package let kind: String
  package let form: String
  package let group: String
  package let claimant: String?
  package let source: String?
  package let proves: String?
  package let madeAt: Moment?
  package let captured: Capture?
  package let original: String?
  package let transcript: String?
  package let privateKinds: [String]
  package let masks: [Mask]
  package let fixations: [Fixation]

  init(index: Int, _ record: Record, sole: String?) {
    self.record = record
    id = record.text("id") ?? "evidence-\(index + 1)"
    title = record.text("title")
    files = record.texts("files")
    recorded = record.records("recorded").compactMap(RecordedFile.init)
    let kind = record.text("kind") ?? "other"
    self.kind = kind
    form = record.text("form") ?? Self.defaultForm(of: kind)
    group = record.text("group") ?? "其他"
    claimant = record.text("claimant") ?? sole
    source = record.text("source")
    proves = record.text("proves")
    madeAt = record.moment("made_at")
    captured = record.record("captured").map {
      Capture(
        at: $0.moment("at"), by: $0.text("by"), device: $0.text("device"), method: $0.text("method")
      )
    }
    original = record.text("original")
    transcript = record.text("transcript")
    privateKinds = record.texts("private")
    masks = record.records("mask").compactMap { Mask($0) }
    fixations = record.records("fixations").map(Fixation.init)
  }

  package struct RecordedFile: Sendable {
    package let record: Record
    package let file: String
    package let size: Int
    /// 64 lower-case hexadecimal digits.
    package let sha256: String
  }

  package struct Capture: Sendable {
    package let at: Moment?
    package let by: String?
    package let device: String?
    package let method: String?
  }

  /// A rectangle in pixels to be painted over in public copies.
  package struct Mask: Sendable {
    package let file: String
    package let x: Int
    package let y: Int
    package let width: Int
    package let height: Int
  }

  package struct Fixation: Sendable {
    package let record: Record
    package let kind: String
    /// Which of the exhibit's files; nil where it says none.
    package let file: String?
    package let provider: String?
    package let number: String?
    package let at: Moment?
    package let token: String?
    /// Dotted numbers.
    package let policy: String?
    /// Certificates to judge a time-stamp by.
    package let roots: [String]
    /// 64 lower-case hexadecimal digits, as are those of SM3.
    package let sha256: String?
    package let sm3: String?
    package let certificate: String?
    /// What a record on a chain says besides, by the keys' own names, in their order.
    package var entries: [(name: String, value: String)] {
      [
        ("evidence_number", "存证编号"), ("block", "区块哈希"), ("height", "区块高度"),
        ("transaction", "交易哈希"), ("depositor", "存证人"),
      ].compactMap { key, name in
        (record.text(key) ?? record.whole(key).map(String.init)).map { (name, $0) }
      }
    }

    package var files: [String] { [token, certificate].compactMap { $0 } + roots }
  }

  /// Every file this exhibit brings along, its own first.
  package var allFiles: [String] {
    files + fixations.flatMap(\.files)
  }

  /// The same of an exhibit that is not checked yet.
  package static func allFiles(in record: Record) -> [String] {
    EvidenceItem(index: 0, record, sole: nil).allFiles
  }

  /// The form a kind has unless its owner says otherwise (民诉法 第六十六条, 证据规定 第十四条).
  static func defaultForm(of kind: String) -> String {
    switch kind {
    case "screenshot", "web_page", "payment_record", "chat", "email", "screen_recording":
      "电子数据"
    case "call_recording": "视听资料"
    case "physical": "物证"
    case "witness": "证人证言"
    default: "书证"
    }
  }
}

extension [EvidenceItem] {
  /// As papers number them: by group, in each as the case file has them.
  package var byGroup: [EvidenceItem] {
    let order = Vocabularies.evidenceGroup.words.map(\.word)
    return enumerated().sorted { left, right in
      let a = order.firstIndex(of: left.element.group) ?? order.count
      let b = order.firstIndex(of: right.element.group) ?? order.count
      return (a, left.offset) < (b, right.offset)
    }
    .map(\.element)
  }
}
