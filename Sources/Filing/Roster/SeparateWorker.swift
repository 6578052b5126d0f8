package import Basics
import Drafting
import Exhibits
import Foundation
import Matters
package import Rules

/// Makes the papers of one person after another; each worker has templates of its own.
package struct SeparateWorker {
  /// What became of one person's papers.
  package enum Outcome: Sendable {
    case made(holes: Int, warnings: Int)
    /// They were there already, from the same data.
    case kept
    /// They could not be made.
    case refused([Finding])
  }

  private let filings: SeparateFilings
  private let options: BuildOptions
  private let packaging: Packaging
  private let grouping: Grouping
  private let isFlat: Bool
  private let folder: String
  private let token: String
  private let styles: StyleShelf
  private var templates: TemplateLibrary
  /// The law is that of one day for everybody.
  private var citings: CitingShelf?
  private var press = PaperPress()

  /// - Parameters:
  ///   - isFlat: papers alone, without folders, lists and exhibits.
  ///   - folder: the people's folders go into it, in one for each group.
  ///   - token: makes names of folders unique while they are written.
  package init(
    _ filings: SeparateFilings, _ options: BuildOptions, _ packaging: Packaging,
    _ grouping: Grouping, isFlat: Bool = false, into folder: String, token: String
  ) throws {
    self.filings = filings
    self.options = options
    self.packaging = packaging
    self.grouping = grouping
    self.isFlat = isFlat
    self.folder = folder
    self.token = token
    styles = try filings.pipeline.library.styles()
    templates = filings.pipeline.library.templates
  }

  /// `007-王五`
  package func name(of person: SeparateFilings.Person) -> String {
    PersonFolder.name(person.number, of: filings.people.count, person.name)
  }

  /// A person's folder is whole or not there.
  package mutating func make(
    _ person: SeparateFilings.Person, isInterrupted: @escaping @Sendable () -> Bool
  ) throws -> (folder: String?, outcome: Outcome) {
    let pipeline = filings.pipeline
    let checked = filings.checked(
      person, papers: try pipeline.papers(for: options), asFile: !isFlat)
    guard let assessed = try pipeline.assess(checked, under: filings.shelf) else {
      return (nil, .refused(checked.findings.filter { $0.severity == .error }))
    }
    let drafted = try draft(assessed)
    if options.isFinal, assessed.assessment.included.isEmpty,
      drafted.packages.flatMap(\.papers).contains(where: \.paper.isPetition)
    {
      return (nil, .refused([Self.nothingToClaim]))
    }
    guard !drafted.isRefused else {
      return (nil, .refused(drafted.findings.filter { $0.severity <= .hole }))
    }
    let group = grouping.name(of: assessed.assessment).map { SafeName.cleaned($0) + "/" } ?? ""
    let made = Outcome.made(
      holes: drafted.findings.count(of: .hole), warnings: drafted.findings.count(of: .warning))
    if isFlat {
      if let pictured = drafted.packages.flatMap(\.papers).first(where: { !$0.content.isHeld }) {
        return (nil, .refused([Self.needsFolder(pictured.name)]))
      }
      return (try write(drafted, as: group + name(of: person)), made)
    }
    let place = group + name(of: person)
    _ = try Binder.bind(
      drafted, library: pipeline.library, into: "\(folder)/\(place)",
      token: "\(token)-\(person.number)", packaging: packaging, isInterrupted: isInterrupted)
    return (place, made)
  }

  private static let nothingToClaim = Finding(
    .error, "claims.none", "没有可以提出的请求：钱已经退清，或者诉求不是对这个人的卖家提的。",
    remedy: "请核对名单里的商家、实付和已退款金额，以及案件文件的 claims（诉求）和 against（对象）。")

  private static func needsFolder(_ name: String) -> Finding {
    Finding(
      .error, "paper.needs_folder", "《\(name)》里有图片，不能只要文书（--flat）。",
      remedy: "去掉 --flat，或者用 --only 只点不带图片的文书。")
  }

  /// The papers alone, side by side with everybody's.
  ///
  /// - Returns: the last one's place; nil where there is none.
  private func write(_ drafted: Pipeline.Drafted, as name: String) throws(FilingError) -> String? {
    let packages = drafted.packages.filter { $0.audience.recipient != .own }
    let output = OutputFiles(root: folder, isInterrupted: { false })
    var last: String?
    for package in packages {
      let reader = packages.count > 1 ? "-\(package.folder)" : ""
      for paper in package.papers {
        guard case .bytes(let bytes) = paper.content else { continue }
        let place = "\(name)\(reader)-\(paper.file)"
        try output.replace(place, with: bytes)
        last = place
      }
    }
    return last
  }

  private mutating func draft(_ assessed: Pipeline.Assessed) throws -> Pipeline.Drafted {
    var desk = DraftingDesk(
      assessed, filings.pipeline.library, options, styles: styles, pdf: filings.pipeline.pdf,
      templates: templates, citings: citings, press: press)
    let drafted = try filings.pipeline.draft(assessed, options, at: &desk)
    templates = desk.templates
    citings = desk.citings
    press = desk.press ?? press
    return drafted
  }
}
