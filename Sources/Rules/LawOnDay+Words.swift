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

extension [Citation] {
  /// One behind the other, a law that stands again not named again: 《甲法》第一条、第二条、《乙法》第三条.
  var listed: String {
    indices.map { index in
      let isAgain = index > 0 && self[index - 1].law == self[index].law
      return isAgain ? self[index].article : self[index].text
    }.joined(separator: "、")
  }
}
