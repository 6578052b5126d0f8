import Basics
import Matters

/// Whom an attempt went to, as a person writes it: an id, a name, a site's name or 平台.
struct Addressee {
  let matter: Matter

  /// The entry with the respondent's id in place of its name.
  ///
  /// - Throws: where several are meant, or the channel leads elsewhere.
  func resolved(_ entry: LogEntry) throws(CaseFileFault) -> LogEntry {
    guard entry.answered == nil, let written = entry.values["to"]?.first else { return entry }
    let channel = entry.values["channel"]?.first.flatMap { Vocabularies.channel.word($0) } ?? ""
    let meant = respondents(called: written)
    if meant.count > 1 {
      throw Self.fault("有 \(meant.count) 个“\(written)”。", "请写编号：\(choices)。")
    }
    guard let id = meant.first else {
      if Complaint.siteChannels.contains(channel) {
        throw Self.fault("没有叫“\(written)”的对方。", "请写编号：\(choices)。")
      }
      return entry
    }
    if Complaint.officeChannels.contains(channel) {
      throw Self.fault(
        "“\(written)”是对方，不是受理的机关或者组织。", "请写机关的名称，例如 12315 或者某某市场监督管理局。")
    }
    return entry.with("to", id)
  }

  private var choices: String {
    matter.respondents.map { "\($0.id)（\($0.name ?? "名称不明")）" }.joined(separator: "、")
  }

  private func respondents(called text: String) -> [String] {
    let exact = matter.respondents.filter { same($0.id, text) }
    let named = matter.respondents.filter { respondent in
      let names = [
        respondent.name, respondent.site?.name, Vocabularies.role.alias(of: respondent.role),
      ]
      return names.contains { $0.map { same($0, text) } ?? false }
    }
    return (exact.isEmpty ? named : exact).map(\.id)
  }

  private static func fault(_ message: String, _ remedy: String) -> CaseFileFault {
    CaseFileFault([Finding(.error, "log.to.unclear", message + "没有记下。", remedy: remedy)])
  }
}
