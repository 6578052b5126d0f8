import Basics
import Jurisdictions
import Matters

/// What an opponent would say against an exhibit (证据规定 第十五条、第九十条、第九十三条).
enum WeakEvidenceRule {
  static func findings(_ desk: RiskDesk) -> [Finding] {
    desk.matter.evidence.flatMap { item in
      [late, transcript, partner, capture].compactMap { $0(item, desk) }
    }
  }

  private static func late(_ item: EvidenceItem, _ desk: RiskDesk) -> Finding? {
    guard isOfScreen(item), let made = item.madeAt?.day, let captured = item.captured?.at?.day
    else { return nil }
    let days = captured.ordinal - made.ordinal
    guard days > desk.signs.line(.lateCaptureDays) else { return nil }
    return item.record.warning(
      "evidence.captured_late",
      "证据 \(item.id) 的内容形成 \(days) 天以后才取证，对方可能说中间被改过\(desk.law.named("EVR19-93"))。",
      remedy: "写清楚为什么那时才取证；同样的内容请平台提供记录，或者申请法院调取，互相印证。")
  }

  private static func transcript(_ item: EvidenceItem, _ desk: RiskDesk) -> Finding? {
    guard item.kind == "call_recording", item.transcript == nil else { return nil }
    return item.record.warning(
      "evidence.transcript.missing",
      "证据 \(item.id) 是录音，没有文字稿：对方和法庭听不到要点在哪里。",
      remedy: "请在 transcript（文字稿）里按时间写下双方说的原话，谁说的、在第几分几秒；原始载体要保留\(desk.law.named("EVR19-15"))。")
  }

  /// With whom somebody chatted must be seen.
  private static func partner(_ item: EvidenceItem, _ desk: RiskDesk) -> Finding? {
    guard item.kind == "chat" else { return nil }
    let said = [item.title, item.source, item.proves, item.transcript].compactMap { $0 }
      .joined(separator: "\n")
    let names = desk.matter.respondents.flatMap { [$0.name, $0.site?.name, $0.operatorName] }
    let isNamed = names.contains { $0.map { !$0.isEmpty && said.contains($0) } ?? false }
    guard !isNamed, desk.signs.words(.chatPartner).first(in: said) == nil else { return nil }
    return item.record.warning(
      "evidence.chat.partner_unclear",
      "证据 \(item.id) 是聊天记录，看不出聊天的另一方是谁，对方可能不认。",
      remedy: "请在来源或证明目的里写明另一方是哪家的客服、店铺或账号，并补一张看得到对方账号资料的截图。")
  }

  /// A picture of a screen alone leaves open whose screen it was, and when.
  private static func capture(_ item: EvidenceItem, _ desk: RiskDesk) -> Finding? {
    guard isOfScreen(item), item.fixations.isEmpty,
      item.captured?.at == nil || item.captured?.by == nil
    else { return nil }
    return Finding(
      .note, "evidence.captured.missing", path: item.record.path, place: item.record.place,
      "证据 \(item.id) 没有写什么时候、谁截取的，对方可能说来源不明\(desk.law.named("EVR19-90"))。",
      remedy: "请补写 captured（取证）：时间、取证人、设备、方式；原来的手机、账号要留着，开庭时当场打开核对。")
  }

  /// What a screen showed may show something else tomorrow; a receipt or letter stays as it is.
  private static func isOfScreen(_ item: EvidenceItem) -> Bool {
    ["screenshot", "web_page", "chat", "screen_recording"].contains(item.kind)
  }
}
