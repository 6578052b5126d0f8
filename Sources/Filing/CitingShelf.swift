import Basics
import Drafting
import Jurisdictions
import Rules

/// What the register of laws says of each article a template cites, on one day: found once.
final class CitingShelf {
  private let law: LawOnDay
  private var known: [ExactText: Citing] = [:]

  init(_ law: LawOnDay) { self.law = law }

  func citing(_ id: String) -> Citing {
    if let answer = known[ExactText(id)] { return answer }
    let answer: Citing =
      switch law.article(id) {
      case .success(let citation): .inForce(citation)
      case .failure(let fault): .notInForce(fault.findings[0])
      }
    known[ExactText(id)] = answer
    return answer
  }
}
