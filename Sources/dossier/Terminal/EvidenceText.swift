import Basics
import Exhibits
import Filing
import Matters

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
      + Console.harmless("\(line.file)　\(line.item.title ?? "")")
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
