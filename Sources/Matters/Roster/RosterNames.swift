import Basics

/// Ids for what rows become: none that the case file uses, and none that begins one of its own.
struct RosterNames: Sendable {
  private var used: Set<ExactText> = []

  init(_ base: Record) {
    for key in ["claimants", "respondents", "purchases", "claims", "evidence"] {
      for id in base.records(key).compactMap({ $0.text("id") }) {
        used.insert(ExactText(id))
        for dash in id.indices where id[dash] == "-" { used.insert(ExactText(String(id[..<dash]))) }
      }
    }
  }

  private func isFree(_ name: String) -> Bool { !used.contains(ExactText(name)) }

  /// `R1`, `R2`, … as many as there are to name.
  func numbered(_ stem: String, _ count: Int) -> [String] {
    var names: [String] = []
    var number = 0
    while names.count < count {
      number += 1
      if isFree("\(stem)\(number)") { names.append("\(stem)\(number)") }
    }
    return names
  }

  /// The stem alone; with a number where there are several or it is taken.
  func named(_ stem: String, _ count: Int = 1) -> [String] {
    count == 1 && isFree(stem) ? [stem] : numbered(stem, count)
  }
}
