import Foundation

/// Where a case keeps what went to its lawyer: `review/1`, `review/2`, each as it was sent.
struct ReviewFolder {
  let path: String

  init(ofCaseIn folder: String) { path = "\(folder)/review" }

  /// Numbers of the exports, oldest first.
  var numbers: [Int] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.compactMap { Int($0) }.filter { $0 > 0 }.sorted()
  }

  func folder(_ number: Int) -> String { "\(path)/\(number)" }

  /// What was sent, newest first.
  func records() throws(FilingError) -> [(number: Int, record: SentRecord)] {
    var records: [(number: Int, record: SentRecord)] = []
    for number in numbers.reversed() {
      records.append((number, try SentRecord(at: "\(folder(number))/\(SentRecord.name)")))
    }
    return records
  }
}
