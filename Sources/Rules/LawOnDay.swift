package import Basics
package import Jurisdictions

/// The law as the rules ask it: articles by the register's identifiers, on one day.
package struct LawOnDay: Sendable {
  package let day: CalendarDay
  private let register: StatuteRegister
  private let figures: LegalFigures
  /// Quotations for interest; nil where they are not needed.
  let primeRates: PrimeRates?

  package init(
    day: CalendarDay, register: StatuteRegister, figures: LegalFigures,
    primeRates: PrimeRates? = nil
  ) {
    self.day = day
    self.register = register
    self.figures = figures
    self.primeRates = primeRates
  }

  /// A number of the law on the day; nil where the data holds none.
  package func figure(_ kind: String) -> Int? { figures.value(kind, on: day) }

  /// Whether somebody who has lived in a place since a day counts as settled there on this day
  /// (民诉法解释 第四条).
  package func isSettled(since start: CalendarDay) -> Bool {
    figure("residence_years").map { start.adding(years: $0) <= day } ?? false
  }

  /// The same register on another day.
  package func on(_ other: CalendarDay) -> LawOnDay {
    LawOnDay(day: other, register: register, figures: figures, primeRates: primeRates)
  }

  /// An article in force on the day, or why there is none: a version of another time is as good as
  /// none, and says so without naming that version.
  package func article(_ id: String) -> Result<Citation, LawFault> {
    do throws(LawFault) {
      return .success(try register.article(id, on: day).citation)
    } catch {
      guard let other = register.article(id) else { return .failure(error) }
      return .failure(
        LawFault(
          Finding(
            .hole, "law.article_not_in_register",
            "法律登记簿里没有 \(day.chinese) 适用的\(other.citation.text)，文书里这一处留空。",
            remedy: "请律师按当天有效的文本补写依据。")))
    }
  }

  /// What the register holds under an identifier, whenever it was in force.
  package func entry(_ id: String) -> Article? { register.article(id) }

  /// Whether any version in the register was to be looked at again before a day and was not.
  package func hasDueArticles(on day: CalendarDay) -> Bool { register.hasDueArticles(on: day) }

  /// Of each provision the version in force on the day; those without one are left out.
  package func cite(_ provisions: Provision...) -> [Citation] { cite(provisions) }

  package func cite(_ provisions: [Provision]) -> [Citation] {
    provisions.compactMap { provision in
      provision.versions.lazy.compactMap { register.citationInForce($0, on: day) }.first
    }
  }

  /// Those of the provisions that have no version in force on the day, as findings.
  package func holes(_ provisions: [Provision]) -> [Finding] {
    provisions.flatMap { provision -> [Finding] in
      guard !provision.versions.contains(where: { register.citationInForce($0, on: day) != nil })
      else { return [] }
      guard let first = provision.versions.first, case .failure(let fault) = article(first)
      else { return [] }
      return fault.findings
    }
  }
}

/// A rule of law by the identifiers of its versions, newest first.
package struct Provision: Sendable, ExpressibleByStringLiteral {
  package let versions: [String]

  package init(_ versions: [String]) {
    self.versions = versions
  }

  package init(stringLiteral id: String) {
    versions = [id]
  }

  /// 民事诉讼法: the versions since 2022 kept the articles' numbers (法律第五十五至五十八条、第一百二十二条以下).
  package static func civilProcedure(_ number: Int) -> Provision {
    let article = String(number)
    return Provision(["CPL23-" + article, "CPL21-" + article])
  }

  /// 民事诉讼法解释: the versions of 2022, 2020 and 2015, for articles that said the same in all three.
  package static func interpretation(_ number: Int) -> Provision {
    let article = String(number)
    return Provision(["CPLI22-" + article, "CPLI20-" + article, "CPLI15-" + article])
  }

  /// The small-claims rule: 第一百六十五条 since 2022, 第一百六十二条 before.
  package static let smallClaims = Provision(["CPL23-165", "CPL21-165", "CPL17-162"])
}
