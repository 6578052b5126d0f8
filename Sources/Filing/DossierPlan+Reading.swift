import Basics
import Drafting
import Exhibits
import Matters
import YAMLFiles

extension DossierPlan {
  private static let keys = ["recipient", "folder", "how", "papers", "request_days", "uploads"]

  /// - Throws: where the plan says what no plan can say, naming file and line.
  static func read(_ bytes: [UInt8], file: String) throws(FilingError) -> DossierPlan {
    let node: YAMLNode
    do {
      node = try YAMLFile.parse(bytes, file: file)
    } catch {
      throw FilingError(.input, "\(file)：\(error.finding.message)")
    }
    try refuseStrangers(in: node, besides: keys)
    guard let recipient = node["recipient"]?.text.flatMap(Recipient.init(rawValue:)),
      let folder = node["folder"]?.text, let papers = node["papers"]?.items
    else { throw FilingError(.input, "\(file)：要有 recipient、folder 和 papers。") }
    guard isPlainName(folder) else {
      throw FilingError(.input, "\(file)：folder 是一个文件夹的名字，不能有 / 或以点开头。")
    }
    var entries: [Entry] = []
    for paper in papers {
      let entry = try Entry(reading: paper, for: recipient)
      guard !entries.contains(where: { same($0.file, entry.file) }) else {
        throw FilingError(.input, "\(paper.place)：文件名“\(entry.file)”已经用过了。")
      }
      entries.append(entry)
    }
    let days = node["request_days"]?.text ?? "7"
    guard let requestDays = Int(days), (1...60).contains(requestDays) else {
      throw FilingError(.input, "\(file)：request_days 应当是 1 到 60 的整数。")
    }
    return DossierPlan(
      recipient: recipient, folder: folder, how: node["how"]?.text, entries: entries,
      requestDays: requestDays, uploads: try Uploads(reading: node["uploads"]))
  }

  fileprivate static func refuseStrangers(
    in node: YAMLNode, besides known: [String]
  ) throws(FilingError) {
    guard let stranger = node.entries?.first(where: { !known.contains($0.key) }) else { return }
    let near = Nearest.names(to: stranger.key, among: known)
    let hint = near.isEmpty ? "" : "是不是 \(near.joined(separator: "、"))？"
    throw FilingError(.input, "\(stranger.keyPlace)：不认识“\(stranger.key)”。\(hint)")
  }

  fileprivate static func isPlainName(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && !name.contains("/") && !name.contains("\\")
  }
}

extension DossierPlan.Entry {
  private static let keys = [
    "kind", "file", "when", "unless", "because", "copies", "on_request", "also", "identity_numbers",
  ]

  fileprivate init(reading paper: YAMLNode, for recipient: Recipient) throws(FilingError) {
    try DossierPlan.refuseStrangers(in: paper, besides: Self.keys)
    guard let kind = paper["kind"]?.text.flatMap(Paper.init(rawValue:)),
      let name = paper["file"]?.text
    else {
      throw FilingError(.input, "\(paper.place)：每份文书要有 kind（小写英文、数字、下划线）和 file。")
    }
    guard name.hasSuffix(".docx"), DossierPlan.isPlainName(name) else {
      throw FilingError(.input, "\(paper.place)：file 是一个 .docx 文件名，不能有 / 或以点开头。")
    }
    guard kind.isPublic == (recipient == .everyone) else {
      throw FilingError(
        .input, "\(paper.place)：公开的文书放在 public 里，kind 以 public_ 开头；别的文书不能这样起名。")
    }
    self.init(
      paper: kind, file: name, condition: try DossierPlan.Condition(reading: paper),
      copies: try DossierPlan.Copies(reading: paper),
      request: try DossierPlan.Request(reading: paper),
      identityNumbers: try Self.identityNumbers(reading: paper, kind, for: recipient),
      forms: try DossierPlan.Form.all(reading: paper))
  }

  /// Only offices, courts and the user themselves see such numbers.
  private static func identityNumbers(
    reading paper: YAMLNode, _ kind: Paper, for recipient: Recipient
  ) throws(FilingError) -> Bool {
    guard let text = paper["identity_numbers"]?.text else { return false }
    guard ["true", "false"].contains(text), !kind.isKnown, !recipient.isOpponent,
      recipient != .everyone
    else {
      throw FilingError(
        .input,
        "\(paper.place)：identity_numbers 只能是 true 或 false，只用于自己加的、交给机关和法院的文书；给对方和公开的文书不印证件号码。")
    }
    return text == "true"
  }
}

extension DossierPlan.Condition {
  /// - Throws: where a condition names no fact, or gives no reason.
  fileprivate init?(reading paper: YAMLNode) throws(FilingError) {
    guard let key = ["when", "unless"].first(where: { paper[$0] != nil }) else {
      guard paper["because"] == nil else {
        throw FilingError(.input, "\(paper.place)：写了 because，也要写 when 或 unless。")
      }
      return nil
    }
    guard paper["when"] == nil || paper["unless"] == nil,
      let fact = paper[key]?.text.flatMap(FactName.init), let reason = paper["because"]?.text
    else {
      throw FilingError(.input, "\(paper.place)：when 和 unless 只写一个，写事实的名称，并用 because 写明不需要的理由。")
    }
    self.init(fact: fact, isWanted: key == "when", reason: reason)
  }
}

extension DossierPlan.Copies {
  fileprivate init(reading paper: YAMLNode) throws(FilingError) {
    let text = paper["copies"]?.text ?? "1"
    if text == "parties" {
      self = .parties
    } else if let number = Int(text), (1...20).contains(number) {
      self = .number(number)
    } else {
      throw FilingError(.input, "\(paper.place)：copies 应当是 1 到 20 的整数，或者 parties。")
    }
  }
}

extension DossierPlan.Uploads {
  fileprivate init?(reading node: YAMLNode?) throws(FilingError) {
    guard let node else { return nil }
    let kinds = (node["kinds"]?.items ?? []).map { $0.text.flatMap(FileKind.init) }
    guard let count = node["count"]?.text.flatMap(Int.init), (1...99).contains(count),
      let megabytes = node["megabytes"]?.text.flatMap(Int.init), (1...999).contains(megabytes),
      !kinds.isEmpty, !kinds.contains(nil)
    else {
      throw FilingError(
        .input, "\(node.place)：uploads 要写 count（个数）、megabytes（每个多大）和 kinds（文件种类，例如 png、jpeg、pdf）。")
    }
    self.init(
      count: count, megabytes: megabytes, kinds: kinds.compactMap { $0 },
      site: node["site"]?.text ?? "收件人的网页", source: node["source"]?.text)
  }
}

extension DossierPlan.Request {
  fileprivate init(reading paper: YAMLNode) throws(FilingError) {
    guard let text = paper["on_request"]?.text else {
      self = .none
      return
    }
    guard let request = Self(rawValue: text), request != .none else {
      throw FilingError(.input, "\(paper.place)：on_request 只能是 recipient 或者 paper。")
    }
    self = request
  }
}

extension DossierPlan.Form {
  fileprivate static func all(reading paper: YAMLNode) throws(FilingError) -> [Self] {
    var forms: [Self] = []
    for node in paper["also"]?.items ?? [] {
      guard let form = node.text.flatMap(Self.init) else {
        throw FilingError(.input, "\(paper.place)：also 里只能写 txt、json 和 svg。")
      }
      forms.append(form)
    }
    return forms
  }
}
