import Basics
package import Matters
import YAMLFiles

/// Which papers go to whom, under which names: a file of `templates/dossiers/`.
package struct DossierPlan: Sendable, Hashable {
  package struct Entry: Sendable, Hashable {
    package let paper: Paper
    /// The file's name in the package.
    package let file: String
  }

  package let recipient: Recipient
  package let folder: String
  package let entries: [Entry]
  /// Days a letter asks for; 7 unless the plan says otherwise.
  package let requestDays: Int

  static func read(_ bytes: [UInt8], file: String) throws(FilingError) -> DossierPlan {
    let node: YAMLNode
    do {
      node = try YAMLFile.parse(bytes, file: file)
    } catch {
      throw FilingError(.own, "\(file)：\(error.finding.message)")
    }
    let known = ["recipient", "folder", "papers", "request_days"]
    if let stranger = node.entries?.first(where: { !known.contains($0.key) }) {
      throw FilingError(.own, "\(stranger.keyPlace)：不认识“\(stranger.key)”。")
    }
    guard let recipient = node["recipient"]?.text.flatMap(Recipient.init(rawValue:)),
      let folder = node["folder"]?.text, let papers = node["papers"]?.items
    else { throw FilingError(.own, "\(file)：要有 recipient、folder 和 papers。") }
    var entries: [Entry] = []
    for paper in papers {
      guard let kind = paper["kind"]?.text.flatMap(Paper.init(rawValue:)),
        let name = paper["file"]?.text
      else { throw FilingError(.own, "\(paper.place)：每份文书要有已知的 kind 和 file。") }
      entries.append(Entry(paper: kind, file: name))
    }
    let days = node["request_days"]?.text ?? "7"
    guard let requestDays = Int(days), (1...60).contains(requestDays) else {
      throw FilingError(.own, "\(file)：request_days 应当是 1 到 60 的整数。")
    }
    return DossierPlan(
      recipient: recipient, folder: folder, entries: entries, requestDays: requestDays)
  }
}
