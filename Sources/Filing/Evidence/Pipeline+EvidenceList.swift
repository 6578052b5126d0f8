package import Basics
package import Exhibits
import Jurisdictions
package import Matters
package import Rules
import Seals

/// The exhibits of a case, and whether each file is still what it was when it was taken in.
package struct EvidenceList: Sendable {
  package enum State: String, Sendable {
    case unchanged, changed, missing
    /// There, but not to be read, or nothing that can be evidence.
    case unusable
    /// Nothing was recorded when it came.
    case unrecorded
  }

  package struct Line: Sendable {
    package let item: EvidenceItem
    package let file: String
    package let state: State
  }

  /// A fixation, and what it is worth.
  package struct Fixing: Sendable {
    package let item: EvidenceItem
    package let checked: CheckedFixation
    package let worth: FixationWorth?
  }

  package let lines: [Line]
  package let fixings: [Fixing]
  package let findings: [Finding]
}

extension Pipeline {
  /// Reads every file again and compares it with what was recorded of it; nil where the case file cannot
  /// be read or has errors of another kind.
  package func evidenceList(of source: CaseSource) -> EvidenceList? {
    let checked = check(source)
    let errors = checked.findings.filter { $0.severity == .error }
    guard
      errors.allSatisfy({
        $0.identifier.hasPrefix("evidence.file.") || $0.identifier.hasPrefix("fixation.")
      }),
      let evidence = checked.matter?.evidence ?? readEvidence(source)
    else { return nil }
    let folder = CaseFolder(source.folder)
    let lines = evidence.flatMap { item in
      item.files.map { file in
        let state = Self.state(of: file, item, checked.files)
        let isThere = state == .missing && !folder.isMissing(file)
        return EvidenceList.Line(item: item, file: file, state: isThere ? .unusable : state)
      }
    }
    let changed = lines.filter { $0.state == .changed }.map(\.changed)
    let similar = SimilarPictures.findings(among: evidence, checked.files)
    let fixation = checked.findings.filter {
      $0.severity != .error && $0.identifier.hasPrefix("fixation.")
    }
    return EvidenceList(
      lines: lines,
      fixings: fixings(of: evidence, checked.fixations, on: checked.matter?.day ?? today),
      findings: errors + changed + fixation + similar)
  }

  private func fixings(
    of evidence: [EvidenceItem], _ checked: CheckedFixations, on day: CalendarDay
  ) -> [EvidenceList.Fixing] {
    let law = try? LawOnDay(
      day: day, register: library.law.register(), figures: library.law.figures(),
      primeRates: library.law.primeRates())
    let table = try? library.law.fixation()
    return evidence.flatMap { item in
      checked[item.id].map { one in
        let worth = table.flatMap { table in
          law.flatMap { FixationWorth(one.fixation.kind, table, $0) }
        }
        return EvidenceList.Fixing(item: item, checked: one, worth: worth)
      }
    }
  }

  /// Files that are no longer what was recorded of them. Every recorded file is read through.
  package func changedFiles(in checked: Checked) -> [Finding] {
    (checked.matter?.evidence ?? []).flatMap { item in
      item.files.map { file in
        EvidenceList.Line(item: item, file: file, state: Self.state(of: file, item, checked.files))
      }
    }.filter { $0.state == .changed }.map(\.changed)
  }

  /// Of a case whose only errors are about files that are not there.
  private func readEvidence(_ source: CaseSource) -> [EvidenceItem]? {
    (try? EditedCase(source)).flatMap { edited in
      Case.checking(CaseDraft(reading: edited.root), today: today).case?.evidence
    }
  }

  static func state(
    of file: String, _ item: EvidenceItem, _ files: ExactTable<EvidenceFile>
  ) -> EvidenceList.State {
    guard let there = files[file] else { return .missing }
    guard let recorded = item.recorded.first(where: { same($0.file, file) }) else {
      return .unrecorded
    }
    guard there.size == recorded.size else { return .changed }
    let now = try? FileDigest.of(there.location).fingerprint.hex
    return now == recorded.sha256 ? .unchanged : .changed
  }
}

extension EvidenceList.State {
  package var chinese: String {
    switch self {
    case .unchanged: "与登记时相同"
    case .changed: "和登记时不一样"
    case .missing: "找不到"
    case .unusable: "用不了，见下"
    case .unrecorded: "没有登记过"
    }
  }
}

extension EvidenceList.Line {
  fileprivate var changed: Finding {
    Finding(
      .error, "evidence.file.changed", path: item.record.path, place: item.record.place,
      "证据 \(item.id) 的文件“\(file)”和登记时不一样了。",
      remedy: "请从原设备重新导出原来的文件，放回原处；不要用编辑过、另存过的。")
  }
}

extension EvidenceList.Line: JSONConvertible {
  package var json: JSONValue {
    .object([
      "id": .string(item.id), "title": .text(item.title), "file": .string(file),
      "state": .string(state.rawValue),
    ])
  }
}

extension EvidenceList.Fixing: JSONConvertible {
  package var json: JSONValue {
    .object([
      "id": .string(item.id), "kind": .string(checked.fixation.kind),
      "provider": .text(checked.fixation.provider ?? checked.stamp?.authority),
      "number": .text(checked.fixation.number), "file": .text(checked.file),
      "time": .text((checked.stamp?.time ?? checked.fixation.at)?.description),
      "serial": .text(checked.stamp?.serial), "outcome": .string(checked.outcome.rawValue),
      "result": .string(checked.result), "proves": .text(worth?.proves),
      "limits": .text(worth?.limits), "need": .text(worth?.need), "note": .text(worth?.note),
      "basis": (worth?.basis ?? []).json,
    ])
  }
}
