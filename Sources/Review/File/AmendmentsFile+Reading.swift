package import Basics
import Documents
import YAMLFiles

/// Why `amendments.yaml` cannot be used, with all places.
package struct AmendmentsFault: Error, Sendable, Equatable {
  package let findings: [Finding]
}

extension AmendmentsFile {
  /// - Parameter file: its path, for messages.
  package init(reading bytes: [UInt8], file: String) throws(AmendmentsFault) {
    let root: YAMLNode
    do {
      root = try YAMLFile.parse(bytes, file: file)
    } catch {
      throw AmendmentsFault(findings: [error.finding])
    }
    var reading = FileReading()
    let read = AmendmentsFile(root, &reading)
    guard reading.findings.isEmpty, let read else {
      throw AmendmentsFault(findings: reading.findings)
    }
    self = read
  }

  private init?(_ root: YAMLNode, _ reading: inout FileReading) {
    guard let group = reading.group(root, "", keys: FileWords.file) else { return nil }
    _ = reading.value("version", group, "1：这个版本的 dossier 只认识这一种写法") { $0.text == "1" ? 1 : nil }
    var entries: [Entry] = []
    var seen: [String: String] = [:]
    for (node, path) in reading.items("amendments", group) {
      guard let entry = Entry(node, path, &reading) else { continue }
      if let first = seen.updateValue(path, forKey: entry.id) {
        reading.fail(
          "duplicate_id", path, node.place, "编号 \(entry.id) 和 \(first) 重复。", "请只留一条，或删去其中一条的 id。")
      }
      entries.append(entry)
    }
    let signOffs = reading.items("sign_offs", group).compactMap { node, path in
      SignOff(node, path, &reading)
    }
    self.init(entries: entries, signOffs: signOffs)
  }
}

extension AmendmentsFile.SignOff {
  fileprivate init?(_ node: YAMLNode, _ path: String, _ reading: inout FileReading) {
    guard let group = reading.group(node, path, keys: FileWords.signOff) else { return nil }
    let paper = reading.text("paper", group)
    let digest = reading.text("digest", group)
    let by = reading.text("by", group)
    let on = reading.value("on", group, FileReading.moment) { $0.text.flatMap { Moment(iso: $0) } }
    guard let paper, let digest, let by, let on else { return nil }
    self.init(paper: paper, digest: digest, by: by, on: on)
  }
}

extension AmendmentsFile.Entry {
  fileprivate init?(_ node: YAMLNode, _ path: String, _ reading: inout FileReading) {
    let written = node.entries?.first { $0.key == "kind" || $0.key == "种类" }?.value.text
    let kind = FileWords.kinds.first { $0.word.isWritten(written ?? "") }
    let keys = FileWords.common + (kind?.keys ?? FileWords.kinds.flatMap(\.keys))
    guard let group = reading.group(node, path, keys: keys) else { return nil }
    guard let kind else {
      _ = reading.word("kind", group, FileWords.kinds.map(\.word))
      return nil
    }
    let state = Self.state(group, isRemark: kind.word.name == "comment", &reading)
    let change = Amendment.Change(kind.word.name, group, &reading)
    let paper = reading.text("paper", group)
    let author = reading.text("author", group)
    let source = reading.text("source", group)
    let id = reading.textIfAny("id", group)
    let block = reading.textIfAny("block", group)
    let on = reading.momentIfAny("on", group)
    let reason = reading.textIfAny("reason", group)
    let base = reading.textIfAny("base", group)
    let decidedBy = reading.textIfAny("decided_by", group)
    let decidedOn = reading.momentIfAny("decided_on", group)
    let answer = reading.textIfAny("answer", group)
    guard let state, let change, let paper, let author, let source else { return nil }
    let amendment = Amendment(
      paper: paper, block: block, change, author: author, on: on, reason: reason, source: source)
    if let base, base != amendment.base {
      reading.fail(
        "base_mismatch", group.path(of: "base"), group.node("base")?.place ?? node.place,
        "“base”和“old”对不上：原文被手改过。", "请把原文改回来；确实要按现在的原文写，就删去 base 这一行。")
    }
    self.init(
      amendment, id: id, state: state, decidedBy: decidedBy, decidedOn: decidedOn, answer: answer)
  }

  private static func state(
    _ group: FileReading.Group, isRemark: Bool, _ reading: inout FileReading
  ) -> AmendmentsFile.State? {
    let words = FileWords.states.filter {
      AmendmentsFile.State(rawValue: $0.name)?.isForRemarks == isRemark
    }
    return reading.word("state", group, words).flatMap(AmendmentsFile.State.init)
  }
}
