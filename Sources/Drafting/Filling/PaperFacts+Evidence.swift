import Basics
import Documents
import Exhibits
import Matters

extension PaperFacts {
  var exhibits: [FactGroup] {
    audience.evidence.map(exhibit)
  }

  func exhibit(_ item: EvidenceItem) -> FactGroup {
    FactGroup(
      id: item.id, path: item.record.path,
      [
        "number": .text(number(of: item)),
        "name": needed(item.title, "证据名称", "evidence.title.missing"), "form": .text(item.form),
        "source": needed(item.source, "证据来源", "evidence.source.missing"),
        "proves": needed(item.proves?.withoutFullStop, "证明目的", "evidence.proves.missing"),
        "pages": Fact(pageRange(of: item)), "original": .text(copyForm(of: item)),
        "holder": needed(item.original?.withoutFullStop, "原件持有人", "evidence.original.missing"),
        "fixation": Fact(fixation(of: item)), "fixations": .list(fixations(of: item)),
        "withheld": .flag(item.isWithheld(from: audience.recipient)),
        "made_at": Fact(item.madeAt?.chinese), "capture": Fact(item.captured?.chinese),
        "transcript": Fact(item.transcript), "medium": .flag(isOnMedium(item)),
      ])
  }

  /// What is handed in: copies; the original is kept to be shown (证据规定 第十五条).
  private func copyForm(of item: EvidenceItem) -> String {
    let kinds = item.files.compactMap { files[$0]?.kind }
    let recordings = kinds.filter(\.isRecording).count
    if recordings > 0 { return recordings < kinds.count ? "复制件、打印件" : "复制件" }
    if ["call_recording", "screen_recording"].contains(item.kind) { return "复制件" }
    return switch item.form {
    case "电子数据": "打印件"
    case "视听资料": "复制件"
    case "物证": "原物（备查）"
    case "证人证言": "证人出庭"
    default: "复印件"
    }
  }

  /// Handed in on a disc or stick rather than on sheets.
  private func isOnMedium(_ item: EvidenceItem) -> Bool {
    item.files.contains { files[$0]?.kind.isRecording == true }
  }

  var exhibitGroups: [FactGroup] {
    audience.evidence.map(\.group).distinct.enumerated().map { index, title in
      FactGroup(
        id: "group\(index + 1)",
        [
          "number": .text(List.Numbering.chinese(index + 1)), "title": .text(title),
          "items": .list(audience.evidence.filter { $0.group == title }.map(exhibit)),
        ])
    }
  }

  var exhibitTotals: FactGroup {
    FactGroup([
      "count": .text("\(audience.evidence.count)"), "pages": Fact(volume.map { "\($0.pages)" }),
      "unpaged": .flag(audience.evidence.contains { pageRange(of: $0) == nil }),
    ])
  }

  var witnesses: [FactGroup] {
    audience.evidence.filter { $0.kind == "witness" || $0.form == "证人证言" }.map { item in
      FactGroup(
        id: item.id, path: item.record.path,
        [
          "name": needed(item.title, "证人姓名", "evidence.title.missing"),
          "source": needed(item.source, "证据来源", "evidence.source.missing"),
          "proves": Fact(item.proves?.withoutFullStop),
        ])
    }
  }
}

extension EvidenceItem.Capture {
  /// When, by whom, with what and how it was taken, as far as it is known.
  fileprivate var chinese: String? {
    let parts = [
      at?.chinese, by.map { "取证人\($0)" }, device.map { "设备\($0)" }, method.map { "方式\($0)" },
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "，")
  }
}
