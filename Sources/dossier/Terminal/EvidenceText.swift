import Basics
import Exhibits
import Filing
import Matters
import Rules

/// Files of evidence as a person reads of them.
enum EvidenceText {
  static func line(_ item: TakenEvidence.Item) -> String {
    let what = [kind(item.file.kind)] + measures(item.file.metadata)
    let lines = [
      "收了 \(item.id)：\(Console.harmless(item.path))（\(what.joined(separator: "，"))，\(item.file.digests.size) 字节）",
      "  SHA-256 \(item.file.digests.sha256)", "  SM3     \(item.file.digests.sm3)",
    ]
    let hidden = item.file.metadata.hasPlace ? ["  注意：文件里记着拍摄地点，公开以前要去掉。"] : []
    return (lines + hidden).joined(separator: "\n")
  }

  static func line(_ line: EvidenceList.Line) -> String {
    let colour = line.state == .unchanged ? 32 : line.state == .unrecorded ? 33 : 31
    let state = Console.coloured(Columns.padded(line.state.chinese, to: 16), colour)
    return Console.harmless(Columns.padded(line.item.id, to: 6)) + state
      + Console.harmless("\(line.file)　\(oneLine(line.item.title ?? ""))")
  }

  /// A title with a line end in it must not look like another exhibit's line.
  private static func oneLine(_ title: String) -> String {
    title.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// Each fixation, then what its kind shows and does not show, once.
  static func fixings(_ fixings: [EvidenceList.Fixing]) -> String {
    var lines = ["", "存证："]
    for fixing in fixings {
      let (checked, fixation) = (fixing.checked, fixing.checked.fixation)
      let kind = Vocabularies.fixationKind.alias(of: fixation.kind) ?? fixation.kind
      let time = (checked.stamp?.time ?? fixation.at)?.chinese
      let what = [kind, fixation.provider ?? checked.stamp?.authority, fixation.number, time]
        .compactMap { $0 }.joined(separator: " ")
      let colour = [.verified: 32, .refuted: 31][checked.outcome] ?? 33
      lines.append(
        Console.harmless(Columns.padded(fixing.item.id, to: 6) + what + "　")
          + Console.coloured(Console.harmless(checked.result), colour))
    }
    var kinds: Set<String> = []
    for fixing in fixings where kinds.insert(fixing.checked.fixation.kind).inserted {
      guard let worth = fixing.worth else { continue }
      let kind = fixing.checked.fixation.kind
      lines.append("\(Vocabularies.fixationKind.alias(of: kind) ?? kind)：")
      let holds = fixings.contains {
        $0.checked.fixation.kind == kind && $0.checked.outcome != .refuted
      }
      lines += [
        !holds ? nil : worth.proves.map { "  能说明：\($0)" }, "  说明不了：\(worth.limits)",
        "  要准备：\(worth.need)",
        worth.note.map { "  注意：\($0)" },
        worth.basis.isEmpty ? nil : "  依据：\(worth.basis.listed)",
      ].compactMap { $0 }
    }
    return lines.joined(separator: "\n")
  }

  /// What a file says of when and with what it was made.
  static func proposal(_ file: IncomingFile) -> String {
    let at = file.metadata.capturedAt.map { "时间 \($0)" }
    let device = file.metadata.device.map { "设备 \($0)" }
    return Console.harmless(
      "\(file.path)：" + [at, device].compactMap { $0 }.joined(separator: "，"))
  }

  private static func measures(_ metadata: FileMetadata) -> [String] {
    let size = metadata.width.flatMap { width in metadata.height.map { "\(width)×\($0) 像素" } }
    return [
      size, metadata.duration.map { "\($0) 秒" }, metadata.pages.map { "\($0) 页" },
    ].compactMap { $0 }
  }

  private static func kind(_ kind: FileKind) -> String {
    switch kind {
    case .text: "文本"
    case .unknown: "认不出的格式"
    default: kind.rawValue.uppercased()
    }
  }
}
