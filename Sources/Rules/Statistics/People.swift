import Basics
import Matters

/// Tells claimants of many cases apart. Where that is in doubt two are one: a group must never seem
/// larger than it is.
struct People {
  /// One claimant as the case file tells of them; kept in memory alone.
  struct Person: Hashable {
    let number: String?
    let name: String?
  }

  private var numbersByName: [String: Set<String>] = [:]

  /// What a claimant is known by.
  static func person(_ claimant: Claimant) -> Person {
    let number = claimant.idNumber ?? claimant.creditCode
    return Person(
      number: number.map { FullWidth.folded($0).uppercased() },
      name: claimant.name.map { FullWidth.folded($0).filter { !$0.isWhitespace } })
  }

  mutating func add(_ person: Person) {
    guard let name = person.name, let number = person.number else { return }
    numbersByName[name, default: []].insert(number)
  }

  /// By the number; without one, whoever has the same name, of several the first; those without a name
  /// are one.
  func key(of person: Person) -> ConsumerKey {
    let known = person.number ?? person.name.flatMap { numbersByName[$0]?.min() }
    return ConsumerKey(text: known ?? person.name.map { "\n\($0)" } ?? "")
  }
}
