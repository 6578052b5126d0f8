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
      case .verified, .partly:
        let time = checked.stamp.map { "\($0.time.chinese)，" } ?? ""
        return "\(name)（\(time)\(checked.result)）"
      case .unchecked, .refuted: return name
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "；")
  }

  /// The same with what each shows and does not show.
  func fixations(of item: EvidenceItem) -> [FactGroup] {
    checkedFixations(of: item).map { checked in
      let fixation = checked.fixation
      let worth = FixationWorth(fixation.kind, assessment.tables.fixation, assessment.law)
      let time = checked.stamp?.time ?? fixation.at
      return FactGroup([
        "kind": .text(Vocabularies.fixationKind.alias(of: fixation.kind) ?? fixation.kind),
        "provider": Fact(provider(of: checked)), "number": Fact(fixation.number),
        "time": Fact(time?.chinese), "serial": Fact(checked.stamp?.serial),
        "file": Fact(checked.file), "verified": .flag(checked.outcome == .verified),
        "result": .text(checked.result), "proves": Fact(worth?.proves),
        "limits": Fact(worth?.limits), "need": Fact(worth?.need), "note": Fact(worth?.note),
        "basis": Fact(worth.flatMap { $0.basis.isEmpty ? nil : $0.basis.listed }),
      ])
    }
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
