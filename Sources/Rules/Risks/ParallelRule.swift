import Basics
import Matters

/// One dispute, one office at a time.
enum ParallelRule {
  /// 令121 第十六条第二项.
  static func findings(_ desk: RiskDesk) -> [Finding] {
    desk.matter.complaintsHandled.map(handled) + desk.matter.otherProceedings.map(pending)
  }

  private static func pending(_ proceeding: Proceeding) -> Finding {
    let kind = Vocabularies.proceedingKind.alias(of: proceeding.kind) ?? proceeding.kind
    let state = proceeding.isPending ? "正在进行" : "已经有过"
    return proceeding.record.warning(
      "proceeding.parallel",
      "同一争议\(state)\(kind)（\(proceeding.body ?? "机构未填")）：12315 对法院、仲裁机构、其他机关或消费者协会受理、处理过的争议不予受理。",
      remedy: proceeding.isPending ? "请等它结束，或撤回后再走下一步。" : "请带上处理结果，直接考虑起诉。")
  }

  private static func handled(_ complaint: Complaint) -> Finding {
    let channel = Vocabularies.channel.alias(of: complaint.channel) ?? complaint.channel
    return complaint.record.warning(
      "proceeding.parallel",
      "投诉 \(complaint.id)（\(channel)，\(complaint.to ?? "机构未填")）已经由别的机构经手：12315 对其他机关、消费者协会受理或处理过的同一争议不予受理。",
      remedy: "请等它有结果，或撤回后再走下一步；也可以直接考虑起诉。")
  }
}
