import Basics
import Matters

/// How the papers of a bag were made, as its `bag-info.txt` says.
struct BagInfo {
  /// Stands for the papers of a build that named none.
  static let allPapers = "all"

  let day: CalendarDay
  let library: String
  let options: BuildOptions
  /// Whether the volume shows pages of PDF files.
  let drawsPDF: Bool

  init?(_ bytes: [UInt8]) {
    var values: [String: String] = [:]
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: ": ", maxSplits: 1)
      if parts.count == 2 { values[String(parts[0])] = String(parts[1]) }
    }
    guard let day = values["Dossier-Day"].flatMap({ CalendarDay(iso: $0) }),
      let library = values["Dossier-Library-SHA256"], let papers = values["Dossier-Papers"],
      let recipients = values["Dossier-Recipients"],
      papers.split(separator: " ").allSatisfy({ Paper(rawValue: String($0)) != nil }),
      recipients.split(separator: " ").allSatisfy({ Recipient(rawValue: String($0)) != nil })
    else { return nil }
    self.day = day
    self.library = library
    drawsPDF = values["Dossier-Draws-PDF"] == "true"
    options = BuildOptions(
      recipients: recipients.split(separator: " ").compactMap { Recipient(rawValue: String($0)) },
      papers: papers == Self.allPapers
        ? nil : Set(papers.split(separator: " ").compactMap { Paper(rawValue: String($0)) }),
      isFinal: values["Dossier-Final"] == "true")
  }
}
