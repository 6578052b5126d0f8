/// An article of a law in the version of a certain day.
package struct Citation: Hashable, Sendable {
  /// Full name of the law, without book-title marks.
  package let law: String
  /// The version's own date, as the register names it.
  package let version: String
  /// `第一百六十五条`
  package let article: String
  /// The register's identifier, such as `CPL23-165`.
  package let id: String

  package init(law: String, version: String, article: String, id: String) {
    self.law = law
    self.version = version
    self.article = article
    self.id = id
  }

  /// `《中华人民共和国民事诉讼法》第一百六十五条`; marks inside a law's own name become single ones.
  package var text: String {
    guard law.unicodeScalars.contains(where: { $0 == "《" || $0 == "》" }) else {
      return "《\(law)》\(article)"
    }
    let name = law.unicodeScalars.map { $0 == "《" ? "〈" : $0 == "》" ? "〉" : $0 }
    return "《\(String(String.UnicodeScalarView(name)))》\(article)"
  }
}

extension [Citation] {
  /// One behind the other, a law that stands again not named again: 《甲法》第一条、第二条、《乙法》第三条.
  package var listed: String {
    indices.map { index in
      let isAgain = index > 0 && self[index - 1].law == self[index].law
      return isAgain ? self[index].article : self[index].text
    }.joined(separator: "、")
  }

  /// Each law's articles together, the laws in the order in which they first stand.
  package var groupedByLaw: [Citation] {
    let laws = map(\.law).distinct
    return laws.flatMap { law in filter { $0.law == law } }
  }
}
