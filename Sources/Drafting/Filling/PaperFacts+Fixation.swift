import Basics
import Exhibits
import Matters
import Rules

extension PaperFacts {
  /// How an exhibit was fixed, in a line: for tables.
  func fixation(of item: EvidenceItem) -> String? {
    let parts = checkedFixations(of: item).map { checked in
      let fixation = checked.fixation
      let kind = Vocabularies.fixationKind.alias(of: fixation.kind) ?? fixation.kind
      let name = [kind, provider(of: checked), fixation.number].compactMap { $0 }
        .joined(separator: " ")
      switch checked.outcome {
      case .verified:
        let time = checked.stamp.map { "\($0.time.chinese)，" } ?? ""
        return "\(name)（\(time)\(checked.result)）"
      case .partly: return checked.stamp.map { "\(name)（\($0.time.chinese)）" } ?? name
      case .unchecked, .refuted: return name
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "；")
  }

  /// The same with what each shows and does not show.
  func fixations(of item: EvidenceItem) -> [FactGroup] {
    checkedFixations(of: item).map { FactGroup(facts(of: $0)) }
  }

  /// Those of all exhibits; a notary's paper over several exhibits once.
  var allFixations: [FactGroup] {
    var all: [(checked: CheckedFixation, exhibits: [String])] = []
    for item in audience.evidence {
      for checked in checkedFixations(of: item) {
        if let known = all.firstIndex(where: { isOne($0.checked, checked) }) {
          all[known].exhibits.append(item.id)
        } else {
          all.append((checked, [item.id]))
        }
      }
    }
    return all.map { one in
      FactGroup(facts(of: one.checked)).with([
        "exhibits": .text(audience.numbers(of: one.exhibits) ?? "")
      ])
    }
  }

  private func isOne(_ left: CheckedFixation, _ right: CheckedFixation) -> Bool {
    guard let number = left.fixation.number, left.result == right.result else { return false }
    return left.fixation.kind == right.fixation.kind && number == right.fixation.number
      && provider(of: left) == provider(of: right)
  }

  private func facts(of checked: CheckedFixation) -> KeyValuePairs<String, Fact> {
    let fixation = checked.fixation
    let worth = FixationWorth(fixation.kind, assessment.tables.fixation, assessment.law)
    let time = checked.stamp?.time ?? fixation.at
    return [
      "kind": .text(Vocabularies.fixationKind.alias(of: fixation.kind) ?? fixation.kind),
      "provider": Fact(provider(of: checked)), "number": Fact(fixation.number),
      "record": Fact(
        fixation.entries.isEmpty
          ? nil : fixation.entries.map { $0.name + $0.value }.joined(separator: "，")),
      "time": Fact(time?.chinese), "serial": Fact(checked.stamp?.serial),
      "file": Fact(checked.file), "verified": .flag(checked.outcome == .verified),
      "result": .text(checked.result), "proves": Fact(worth?.proves),
      "limits": Fact(worth?.limits), "need": Fact(worth?.need), "note": Fact(worth?.note),
      "basis": Fact(worth.flatMap { $0.basis.isEmpty ? nil : $0.basis.listed }),
    ]
  }

  private func provider(of checked: CheckedFixation) -> String? {
    checked.fixation.provider ?? checked.stamp?.authority
  }

  /// Of a case nobody looked at the files of, as the case file has them.
  private func checkedFixations(of item: EvidenceItem) -> [CheckedFixation] {
    let checked = fixations[item.id]
    return checked.count == item.fixations.count
      ? checked : item.fixations.map(CheckedFixation.init(unchecked:))
  }
}
