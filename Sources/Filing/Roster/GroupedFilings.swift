package import Basics
import Matters
package import Rules

/// Joint cases of those whom one court, one province or one merchant puts together.
package struct GroupedFilings: Sendable {
  package struct Group: Sendable {
    package let name: String
    package let people: [SeparateFilings.Person]
    /// Its name as that of a folder, unlike any other group's.
    package let folder: String
  }

  /// In the order of their first claimant.
  package let groups: [Group]
  /// Whose data have errors: they are in no group.
  package let left: [SeparateFilings.Person]
  private let filings: SeparateFilings

  package init(of filings: SeparateFilings, by grouping: Grouping) throws {
    self.filings = filings
    var names: [String] = []
    var members: [String: [SeparateFilings.Person]] = [:]
    var left: [SeparateFilings.Person] = []
    for person in filings.people {
      guard let assessment = try filings.assess(person) else {
        left.append(person)
        continue
      }
      let name = grouping.name(of: assessment) ?? "全部"
      if members[name] == nil { names.append(name) }
      members[name, default: []].append(person)
    }
    var taken: Set<String> = []
    groups = names.map { name in
      let cleaned = PersonFolder.cleaned(name)
      var (folder, number) = (cleaned, 1)
      while !taken.insert(folder).inserted {
        number += 1
        folder = "\(cleaned)-\(number)"
      }
      return Group(name: name, people: members[name] ?? [], folder: folder)
    }
    self.left = left
  }

  /// The papers of a group, from a case file of its own; nil with what is wrong where there are none.
  package func draft(
    _ group: Group, _ options: BuildOptions
  ) throws -> (drafted: Pipeline.Drafted?, findings: [Finding]) {
    let pipeline = filings.pipeline
    let checked = filings.checked(group.people, papers: try pipeline.papers(for: options))
    guard let assessed = try pipeline.assess(checked, under: filings.shelf) else {
      return (nil, checked.findings.filter { $0.severity == .error })
    }
    let drafted = try pipeline.draft(assessed, options)
    guard !drafted.isRefused else {
      return (nil, drafted.findings.filter { $0.severity <= .hole })
    }
    return (drafted, drafted.findings)
  }
}
