import Basics

extension LawOnDay {
  /// Whether some version of a provision is held and in force on the day.
  func holds(_ provision: Provision) -> Bool { !cite([provision]).isEmpty }

  /// Those of the provisions in force on the day, in brackets for the end of a sentence; empty where
  /// there are none.
  func named(_ provisions: Provision...) -> String { named(provisions) }

  func named(_ provisions: [Provision]) -> String {
    let names = cite(provisions).listed
    return names.isEmpty ? "" : "（\(names)）"
  }
}
