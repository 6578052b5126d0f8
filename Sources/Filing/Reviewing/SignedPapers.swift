package import Basics
import Documents
import Drafting
import Matters
package import Review
import Seals

/// Papers by their exact text, for signatures to hold to: any later change lifts them.
package struct SignedPapers: Sendable {
  /// A paper as it is today.
  package struct Paper: Sendable {
    /// `法院/民事起诉状.docx`
    package let place: String
    let digest: String
  }

  package let papers: [Paper]
  private let signOffs: [AmendmentsFile.SignOff]

  init(_ drafted: Pipeline.Drafted, _ file: AmendmentsFile) {
    signOffs = file.signOffs
    papers = drafted.packages.filter { $0.audience.recipient != .own }.flatMap { package in
      package.papers.map { Paper(place: "\(package.folder)/\($0.file)", digest: $0.textDigest) }
    }
  }

  /// A signature, and whether the paper still says what was signed.
  package struct State: Sendable {
    package let signOff: AmendmentsFile.SignOff
    package let holds: Bool
  }

  /// Of each paper and each signer the latest signature.
  package var states: [State] {
    let digests = Dictionary(papers.map { ($0.place, $0.digest) }) { first, _ in first }
    var latest: [[String]: AmendmentsFile.SignOff] = [:]
    for signOff in signOffs {
      let key = [signOff.paper, signOff.by]
      if let known = latest[key], known.on > signOff.on { continue }
      latest[key] = signOff
    }
    return latest.values.sorted { ($0.paper, $0.by) < ($1.paper, $1.by) }
      .map { State(signOff: $0, holds: digests[$0.paper] == $0.digest) }
  }

  /// Papers that a person has not signed as they are, each with why.
  package func missing(by name: String) -> [Finding] {
    papers.compactMap { paper in
      let own = states.filter { $0.signOff.paper == paper.place && same($0.signOff.by, name) }
      guard !own.contains(where: \.holds) else { return nil }
      let why = own.isEmpty ? "还没有签发" : "签发以后文字又变了，签发已经失效"
      return Finding(
        .hole, "review.not_signed", "\(name)\(why)：\(paper.place)。",
        remedy: "请\(name)看过现在的文字后，再运行：dossier review sign 案件 --by \(name)")
    }
  }
}

extension WrittenPaper {
  /// Over its exact text; of one with rows for very many, over every row.
  var textDigest: String {
    guard case .long(let long) = content else { return document.withoutMarks.textDigest }
    return long.textDigest
  }
}

extension Pipeline {
  /// The papers of a case as they are today, and who signed them.
  package func signedPapers(of drafted: Drafted) throws -> SignedPapers {
    SignedPapers(drafted, try AmendmentsPlace(of: drafted.assessed.checked.source).file())
  }

  /// Signs papers as they are today.
  ///
  /// - Parameter places: empty for all of them.
  /// - Throws: where one of them is not made.
  package func sign(
    _ places: [String], in source: CaseSource, _ options: BuildOptions, on day: CalendarDay?,
    by name: String, at moment: Moment
  ) throws -> [String] {
    let checked = check(source, on: day, papers: try papers(for: options))
    guard let assessed = try assess(checked) else { throw CaseFileFault(checked.findings) }
    let drafted = try draft(assessed, options)
    guard !drafted.findings.hasErrors else { throw CaseFileFault(drafted.findings) }
    let signed = SignedPapers(drafted, AmendmentsFile())
    let known = Set(signed.papers.map(\.place))
    if let stranger = places.first(where: { !known.contains($0) }) {
      throw FilingError(
        .input, "没有“\(stranger)”这份文书。有：\(known.sorted().joined(separator: "、"))。")
    }
    let chosen = signed.papers.filter { places.isEmpty || places.contains($0.place) }
    try AmendmentsPlace.update(of: source) { file in
      for paper in chosen {
        file.sign(.init(paper: paper.place, digest: paper.digest, by: name, on: moment))
      }
    }
    return chosen.map(\.place)
  }
}
