import Basics
import Jurisdictions
import Matters
import Rules
import TestKit
import YAMLFiles

/// A case text under the shipped law, rule by rule. The law data is read once for all tests.
struct Judging {
  static let library = LawLibrary { try RepositoryFiles.bytes($0) }
  private static let register = Result { try library.register() }
  private static let limitation = Result { try library.limitation() }
  private static let deadlines = Result { try library.deadlines() }
  private static let calendar = Result { try library.calendar() }
  private static let names = Result { try library.courtNames() }
  private static let internet = Result { try library.internetCourts() }

  struct CaseHasErrors: Error {
    let identifiers: [String]
  }

  let matter: Matter
  let law: LawOnDay

  init(_ text: CaseText, on day: String = "2026-11-23") throws {
    let text = text.with("as_of: 2026-11-23", "as_of: \(day)")
    let draft = CaseDraft(reading: try YAMLFile.parse(text.bytes, file: "case.yaml"))
    let today = CalendarDay(iso: day) ?? CalendarDay(ordinal: 0)
    let (checked, findings) = Case.checking(draft, today: today)
    guard let checked else {
      throw CaseHasErrors(
        identifiers: findings.filter { $0.severity == .error }.map {
          "\($0.identifier) \($0.message)"
        })
    }
    matter = Matter(of: checked, on: today)
    law = LawOnDay(
      day: today, register: try Self.register.get(), figures: try Self.library.figures(),
      primeRates: try Self.library.primeRates())
  }

  var claims: [AssessedClaim] { ClaimRules.assess(matter, law) }

  func claim(_ id: String) throws -> AssessedClaim {
    guard let claim = claims.first(where: { $0.claim.id == id }) else {
      throw CaseHasErrors(identifiers: ["no claim \(id)"])
    }
    return claim
  }

  func venues() throws -> [Venue] {
    VenueRules(
      matter, law, try Self.internet.get(), try Self.names.get(), sued: matter.respondents,
      purchases: matter.purchases
    ).venues()
  }

  func procedure(in province: String, court: Venue.Kind? = .basic) throws -> Procedure {
    let amount = claims.filter(\.included).reduce(Money.zero) { $0 + ($1.amount ?? .zero) }
    let threshold = Threshold(
      in: try Self.library.province(named: province), under: try Self.library.smallClaims(),
      on: matter.day, amount: amount, wage: nil, notice: nil)
    return ProcedureRule(
      matter, law, claims: claims, sued: matter.respondents, threshold: threshold, court: court
    ).procedure()
  }

  func limitations() throws -> [Limitation] {
    LimitationRule(matter, law, try Self.limitation.get(), try Self.calendar.get())
      .limitations(matter.purchases, sued: matter.respondents)
  }

  func limitation(against respondent: String) throws -> Limitation {
    guard let found = try limitations().first(where: { $0.respondent == respondent }) else {
      throw CaseHasErrors(identifiers: ["no limitation against \(respondent)"])
    }
    return found
  }

  func deadlines() throws -> [Deadline] {
    DeadlineClocks(
      matter, law, try Self.deadlines.get(), try Self.calendar.get(),
      cash: try Self.library.signs().words(.cash)
    ).deadlines()
  }

  func authorities() throws -> [Authority] {
    AuthorityRule(matter, law, try Self.names.get()).authorities(matter.respondents)
  }

  func assessment() throws -> Assessment { try Assessment(of: matter, under: Self.library) }
}

extension AssessedClaim {
  var said: [String] { findings.map(\.identifier) }
}
