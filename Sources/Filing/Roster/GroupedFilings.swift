package import Basics
import Matters
package import Rules
import YAMLFiles

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

  package init(
    of filings: SeparateFilings, by grouping: Grouping,
    isInterrupted: @Sendable () -> Bool = { false }
  ) throws {
    self.filings = filings
    var names: [String] = []
    var members: [String: [SeparateFilings.Person]] = [:]
    var left: [SeparateFilings.Person] = []
    for person in filings.people {
      try Self.check(isInterrupted)
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

  private static func check(_ isInterrupted: () -> Bool) throws(FilingError) {
    if isInterrupted() { throw FilingError(.interrupted, "已中断，没有留下半成品。") }
  }

  /// Of the case file and its rosters, and of sums that no group has alone.
  package var findings: [Finding] {
    filings.findings + groups.flatMap { filings.jointSums(of: $0.people) }
  }

  /// The papers of a group, from a case file of its own; nil with what is wrong where there are none.
  ///
  /// - Parameter mostBytes: a case file longer than that is written, not read again.
  package func draft(
    _ group: Group, _ options: BuildOptions, mostBytes: Int = YAMLFile.sizeLimit,
    isInterrupted: @Sendable () -> Bool = { false }
  ) throws -> (drafted: Pipeline.Drafted?, findings: [Finding]) {
    let pipeline = filings.pipeline
    try Self.check(isInterrupted)
    let checked = filings.checked(
      group.people, papers: try pipeline.papers(for: options), mostBytes: mostBytes)
    try Self.check(isInterrupted)
    guard let assessed = try pipeline.assess(checked, under: filings.shelf) else {
      return (nil, checked.findings.filter { $0.severity == .error })
    }
    try Self.check(isInterrupted)
    let drafted = try pipeline.draft(assessed, options)
    guard !drafted.isRefused else {
      return (nil, drafted.findings.filter { $0.severity <= .hole })
    }
    if let reasons = drafted.nothingToMake { return (nil, [SeparateWorker.nothing(reasons)]) }
    return (drafted, drafted.findings)
  }
}
