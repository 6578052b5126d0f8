package import Basics
import Drafting
import Exhibits
import Foundation
import Matters
package import Rules

/// Makes the papers of one person after another.
package struct SeparateWorker {
  /// What is read once for all workers.
  package struct Shelf: Sendable {
    fileprivate let papers: Set<Paper>
    fileprivate let styles: StyleShelf
    fileprivate let templates: TemplateLibrary

    /// - Parameter options: the papers named there are read beforehand, others when they are needed.
    package init(_ filings: SeparateFilings, _ options: BuildOptions) throws {
      let library = filings.pipeline.library
      papers = try filings.pipeline.papers(for: options)
      styles = try library.styles()
      var templates = library.templates
      // One that cannot be read is reported when it is needed.
      for paper in options.named ?? [] { _ = templates.namedFacts(of: paper.rawValue) }
      self.templates = templates
    }
  }

  /// What became of one person's papers.
  package enum Outcome: Sendable {
    case made(holes: Int, warnings: Int)
    /// They were there already, from the same data, with as many open points.
    case kept(holes: Int, warnings: Int)
    /// They could not be made.
    case refused([Finding])
  }

  /// What was made for one person.
  package struct Made: Sendable {
    package let outcome: Outcome
    /// Below the output: a folder, or papers side by side; none where they could not be made.
    package let places: [String]
    /// Where an earlier folder was kept that somebody had changed by hand.
    package let backup: String?

    package init(outcome: Outcome, places: [String] = [], backup: String? = nil) {
      self.outcome = outcome
      self.places = places
      self.backup = backup
    }

    package var folder: String? { places.last }
  }

  private let filings: SeparateFilings
  private let options: BuildOptions
  private let packaging: Packaging
  private let grouping: Grouping
  private let isFlat: Bool
  private let folder: String
  private let token: String
  private let papers: Set<Paper>
  private let styles: StyleShelf
  private var templates: TemplateLibrary
  /// The law is that of one day for everybody.
  private var citings: CitingShelf?
  private var press = PaperPress()

  /// - Parameters:
  ///   - isFlat: papers alone, without folders, lists and exhibits.
  ///   - folder: the people's folders go into it, in one for each group.
  ///   - token: makes names of folders unique while they are written.
  ///   - shelf: what other workers have read already; nil where there are none.
  package init(
    _ filings: SeparateFilings, _ options: BuildOptions, _ packaging: Packaging,
    _ grouping: Grouping, isFlat: Bool = false, into folder: String, token: String,
    sharing shelf: Shelf? = nil
  ) throws {
    self.filings = filings
    self.options = options
    self.packaging = packaging
    self.grouping = grouping
    self.isFlat = isFlat
    self.folder = folder
    self.token = token
    let shelf = try shelf ?? Shelf(filings, options)
    papers = shelf.papers
    styles = shelf.styles
    templates = shelf.templates
  }

  /// `007-王五`
  package func name(of person: SeparateFilings.Person) -> String {
    PersonFolder.name(person.number, of: filings.people.count, person.name)
  }

  /// A person's folder is whole or not there. What is wrong with one person's data or files refuses that
  /// person alone.
  package mutating func make(
    _ person: SeparateFilings.Person, isInterrupted: @escaping @Sendable () -> Bool
  ) throws -> Made {
    let pipeline = filings.pipeline
    let checked = filings.checked(person, papers: papers, asFile: !isFlat)
    guard let assessed = try pipeline.assess(checked, under: filings.shelf) else {
      return refused(checked.findings.filter { $0.severity == .error })
    }
    let drafted = try draft(assessed)
    let open = [filings.unheard(person)].compactMap { $0 }
    guard !drafted.isRefused, !options.isFinal || open.isEmpty else {
      let findings = (open + drafted.findings).filter { $0.severity <= .hole }
      let lacksSum = findings.contains { $0.identifier == "claim.amount.missing" }
      return refused((lacksSum ? filings.jointSums(of: [person]) : []) + findings)
    }
    if let reasons = drafted.nothingToMake { return refused([Self.nothing(reasons)]) }
    let group = grouping.name(of: assessed.assessment).map { SafeName.cleaned($0) + "/" } ?? ""
    let place = group + name(of: person)
    let made = Outcome.made(
      holes: drafted.findings.count(of: .hole) + open.count,
      warnings: drafted.findings.count(of: .warning))
    if isFlat {
      if let pictured = drafted.packages.flatMap(\.papers).first(where: { !$0.content.isHeld }) {
        return refused([Self.needsFolder(pictured.name)])
      }
      let places = try write(drafted, as: place)
      return places.isEmpty ? refused([Self.nothingFlat]) : Made(outcome: made, places: places)
    }
    do {
      let report = try Binder.bind(
        drafted, library: pipeline.library, into: "\(folder)/\(place)",
        token: "\(token)-\(person.number)", packaging: packaging, isInterrupted: isInterrupted)
      return Made(outcome: made, places: [place], backup: report.keptBackup)
    } catch let fault as FilingError where fault.isOfOneCase {
      return refused([Finding(.error, "build.refused", fault.message)])
    }
  }

  private func refused(_ findings: [Finding]) -> Made { Made(outcome: .refused(findings)) }

  static func nothing(_ reasons: [String]) -> Finding {
    Finding(.error, "paper.none", reasons.joined())
  }

  private static let nothingFlat = Finding(
    .error, "paper.none", "只要文书（--flat）时不做留给自己的材料，没有可以生成的文书。",
    remedy: "去掉 --flat，或者用 --for 换一个收件人。")

  private static func needsFolder(_ name: String) -> Finding {
    Finding(
      .error, "paper.needs_folder", "《\(name)》里有图片，不能只要文书（--flat）。",
      remedy: "去掉 --flat，或者用 --only 只点不带图片的文书。")
  }

  /// The papers alone, side by side with everybody's.
  ///
  /// - Returns: their places.
  private func write(_ drafted: Pipeline.Drafted, as name: String) throws(FilingError) -> [String] {
    let packages = drafted.packages.filter { $0.audience.recipient != .own }
    let output = OutputFiles(root: folder, isInterrupted: { false })
    var places: [String] = []
    for package in packages {
      let reader = packages.count > 1 ? "-\(package.folder)" : ""
      for paper in package.papers {
        guard case .bytes(let bytes) = paper.content else { continue }
        let place = "\(name)\(reader)-\(paper.file)"
        try output.replace(place, with: bytes)
        places.append(place)
      }
    }
    return places
  }

  private mutating func draft(_ assessed: Pipeline.Assessed) throws -> Pipeline.Drafted {
    var desk = DraftingDesk(
      assessed, filings.pipeline.library, options, styles: styles, pdf: filings.pipeline.pdf,
      templates: templates, citings: citings, press: press)
    let drafted = try filings.pipeline.draft(assessed, options, papers: papers, at: &desk)
    templates = desk.templates
    citings = desk.citings
    press = desk.press ?? press
    return drafted
  }
}
