import Basics
import Drafting
import Exhibits
package import Matters
import YAMLFiles

/// Which papers go to whom, under which names: a file of `templates/dossiers/`.
package struct DossierPlan: Sendable, Hashable {
  package struct Entry: Sendable, Hashable {
    package let paper: Paper
    /// The file's name in the package.
    package let file: String
    /// Which case needs it; nil where every case does.
    package let condition: Condition?
    package let copies: Copies
    let request: Request
    /// Other forms it is bound in beside the DOCX.
    let forms: [Form]
  }

  /// Who must ask for a paper before it is made.
  package enum Request: String, Sendable, CaseIterable {
    case none
    /// Its reader or the paper itself must be named.
    case recipient
    /// The paper must be named.
    case paper
  }

  /// A form beside the DOCX.
  package enum Form: String, Sendable, CaseIterable {
    case text = "txt"
    case json
  }

  /// A fact of the whole paper that must be there, or must not be.
  package struct Condition: Sendable, Hashable {
    let fact: FactName
    let isWanted: Bool
    /// Why a case without it needs no such paper, for people.
    package let reason: String

    func holds(for facts: FactGroup) -> Bool? {
      facts.fact(fact).map { $0.isPresent == isWanted }
    }
  }

  /// How many of it are handed in.
  package enum Copies: Sendable, Hashable {
    case number(Int)
    /// One for the court, one for each opponent (民诉法 第一百二十三条).
    case parties

    package func count(opponents: Int) -> Int {
      switch self {
      case .number(let number): number
      case .parties: opponents + 1
      }
    }
  }

  package let recipient: Recipient
  package let folder: String
  /// How the package is handed in, for the user's own cover; nil where there is nothing to say.
  let how: String?
  package let entries: [Entry]
  /// Days a letter asks for; 7 unless the plan says otherwise.
  package let requestDays: Int
  /// What the reader's web form takes; nil where it has none.
  let uploads: Uploads?

  /// Files a web form takes.
  struct Uploads: Sendable, Hashable {
    let count: Int
    let megabytes: Int
    let kinds: [FileKind]
  }

  static func read(_ bytes: [UInt8], file: String) throws(FilingError) -> DossierPlan {
    let node: YAMLNode
    do {
      node = try YAMLFile.parse(bytes, file: file)
    } catch {
      throw FilingError(.own, "\(file)：\(error.finding.message)")
    }
    let known = ["recipient", "folder", "how", "papers", "request_days", "uploads"]
    if let stranger = node.entries?.first(where: { !known.contains($0.key) }) {
      throw FilingError(.own, "\(stranger.keyPlace)：不认识“\(stranger.key)”。")
    }
    guard let recipient = node["recipient"]?.text.flatMap(Recipient.init(rawValue:)),
      let folder = node["folder"]?.text, let papers = node["papers"]?.items
    else { throw FilingError(.own, "\(file)：要有 recipient、folder 和 papers。") }
    var entries: [Entry] = []
    for paper in papers {
      let keys = ["kind", "file", "when", "unless", "because", "copies", "on_request", "also"]
      if let stranger = paper.entries?.first(where: { !keys.contains($0.key) }) {
        throw FilingError(.own, "\(stranger.keyPlace)：不认识“\(stranger.key)”。")
      }
      guard let kind = paper["kind"]?.text.flatMap(Paper.init(rawValue:)),
        let name = paper["file"]?.text
      else { throw FilingError(.own, "\(paper.place)：每份文书要有已知的 kind 和 file。") }
      entries.append(
        Entry(
          paper: kind, file: name, condition: try Condition(reading: paper),
          copies: try Copies(reading: paper), request: try Request(reading: paper),
          forms: try Form.all(reading: paper)))
    }
    let days = node["request_days"]?.text ?? "7"
    guard let requestDays = Int(days), (1...60).contains(requestDays) else {
      throw FilingError(.own, "\(file)：request_days 应当是 1 到 60 的整数。")
    }
    return DossierPlan(
      recipient: recipient, folder: folder, how: node["how"]?.text, entries: entries,
      requestDays: requestDays,
      uploads: try Uploads(reading: node["uploads"]))
  }
}

extension DossierPlan.Condition {
  /// - Throws: where a condition names no fact, or gives no reason.
  fileprivate init?(reading paper: YAMLNode) throws(FilingError) {
    guard let key = ["when", "unless"].first(where: { paper[$0] != nil }) else {
      guard paper["because"] == nil else {
        throw FilingError(.own, "\(paper.place)：写了 because，也要写 when 或 unless。")
      }
      return nil
    }
    guard paper["when"] == nil || paper["unless"] == nil,
      let fact = paper[key]?.text.flatMap(FactName.init), let reason = paper["because"]?.text
    else {
      throw FilingError(.own, "\(paper.place)：when 和 unless 只写一个，写事实的名称，并用 because 写明不需要的理由。")
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
      throw FilingError(.own, "\(paper.place)：copies 应当是 1 到 20 的整数，或者 parties。")
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
        .own, "\(node.place)：uploads 要写 count（个数）、megabytes（每个多大）和 kinds（文件种类，例如 png、jpeg、pdf）。")
    }
    self.init(count: count, megabytes: megabytes, kinds: kinds.compactMap { $0 })
  }
}

extension DossierPlan.Request {
  fileprivate init(reading paper: YAMLNode) throws(FilingError) {
    guard let text = paper["on_request"]?.text else {
      self = .none
      return
    }
    guard let request = Self(rawValue: text), request != .none else {
      throw FilingError(.own, "\(paper.place)：on_request 只能是 recipient 或者 paper。")
    }
    self = request
  }
}

extension DossierPlan.Form {
  fileprivate static func all(reading paper: YAMLNode) throws(FilingError) -> [Self] {
    var forms: [Self] = []
    for node in paper["also"]?.items ?? [] {
      guard let form = node.text.flatMap(Self.init) else {
        throw FilingError(.own, "\(paper.place)：also 里只能写 txt 和 json。")
      }
      forms.append(form)
    }
    return forms
  }
}
