import Archives
import Basics
import Drafting
import Exhibits
import Foundation
import Matters
import Review
import Rules
import Seals

/// Binds written papers and exhibits into a folder and a ZIP per recipient, and the whole into a bag.
package struct Binder {
  let drafted: Pipeline.Drafted
  let library: Library
  let output: OutputFiles
  let printer: PDFPrinter?
  /// Where each exhibit was first copied to, with its fingerprint: later copies come from there.
  private var copied: [ExactText: (location: String, fingerprint: Fingerprint)] = [:]
  let packaging: Packaging
  /// Told of each row of a long table.
  let rowMade: (@Sendable () -> Void)?
  /// Folders of packages that are to be ZIPs alone.
  var boxed: Set<String> = []
  var report: BuildReport
  /// What the list of the whole build names: every ZIP, and every package's own list.
  var tops: [(name: String, fingerprint: Fingerprint)] = []

  /// Writes everything beside `folder` and moves it there when it is whole.
  ///
  /// - Parameters:
  ///   - token: makes the name of the folder beside it unique while it is being written.
  ///   - rowMade: told of each row of a long table.
  ///   - printer: makes PDF files; without one there are none, and a finding says so.
  /// - Throws: `FilingError`; nothing half-written is left then.
  package static func bind(
    _ drafted: Pipeline.Drafted, library: Library, into folder: String, token: String,
    printer: PDFPrinter? = nil, packaging: Packaging = Packaging(),
    rowMade: (@Sendable () -> Void)? = nil,
    isInterrupted: @escaping @Sendable () -> Bool
  ) throws -> BuildReport {
    let place = try OutputPlace(folder, token: token)
    let output = OutputFiles(root: place.staging, isInterrupted: isInterrupted)
    var binder = Binder(
      drafted: drafted, library: library, output: output, printer: printer, packaging: packaging,
      rowMade: rowMade, report: BuildReport(output: place.folder, findings: drafted.findings))
    do {
      try output.makeFolder("")
      try binder.bindAll()
      try output.checkInterruption()
      binder.report.keptBackup = try place.moveIntoPlace()
      return binder.report
    } catch {
      place.discard()
      throw error
    }
  }

  private mutating func bindAll() throws {
    for package in drafted.packages {
      if package.audience.recipient == .own {
        try bindBag(package)
      } else {
        try bindPackage(package)
      }
    }
    report.findings += try limitFindings
    try writeOtherForms()
    try removeBoxedFolders()
    let readMe = Array(OutputPlace.readMe(report).utf8)
    try output.write(readMe, to: OutputPlace.markerName)
    tops.append((OutputPlace.markerName, Fingerprint(of: readMe)))
    let sums = tops.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      .map { "\($0.fingerprint)  \($0.name)\n" }.joined()
    try output.write(Array(sums.utf8), to: PackageContents.checksumName)
  }

  /// Papers, exhibits and checksums, as a folder and as a ZIP.
  private mutating func bindPackage(_ package: Package) throws {
    var contents = PackageContents(
      folder: package.folder, form: packaging.form(for: package.audience.recipient))
    for paper in package.papers { try write(paper, below: "", into: &contents) }
    let audience = package.audience
    let withheld = audience.withheldFiles
    for (index, item) in audience.evidence.enumerated() {
      for (part, path) in item.allFiles.enumerated() where !withheld.contains(ExactText(path)) {
        let name = SafeName.exhibit(
          number: index + 1, part: part + 1, of: item.allFiles.count, title: item.title, path: path)
        try copy(path, as: "证据/\(name)", into: &contents)
      }
    }
    try finish(contents, of: audience.recipient, prefix: "") { contents in
      [(PackageContents.checksumName, contents.checksums)]
    }
  }

  /// A paper and its companions, in a folder of the package.
  private mutating func write(
    _ paper: WrittenPaper, below folder: String, into contents: inout PackageContents
  ) throws {
    for companion in paper.companions {
      try add(companion.bytes, as: folder + companion.file, to: &contents)
    }
    let name = folder + paper.file
    let (fingerprint, size) = try write(paper.content, to: "\(contents.folder)/\(name)")
    contents.add(name, fingerprint, size: size, .stored)
    guard contents.isReported(name) else { return }
    report.documents.append(
      BuildReport.Written(
        kind: paper.paper.rawValue, recipient: paper.recipient, folder: contents.folder,
        name: name, fingerprint: fingerprint))
  }

  private mutating func copy(
    _ path: String, as name: String, into contents: inout PackageContents
  ) throws {
    guard let file = drafted.assessed.checked.files[path] else { return }
    guard contents.form.hasFolder else { return contents.add(name, file) }
    let target = "\(contents.folder)/\(name)"
    if let earlier = copied[ExactText(path)] {
      try output.duplicate(earlier.location, to: target)
    } else {
      let (fingerprint, size) = try output.copy(file.location, to: target)
      guard size == file.size else { throw Self.changed(path) }
      try compare(fingerprint, of: path)
      copied[ExactText(path)] = (output.path(target), fingerprint)
    }
    guard let known = copied[ExactText(path)] else { return }
    contents.add(name, known.fingerprint, size: file.size, file.kind.compression)
  }

  /// A file that is not what it was when it was taken in must not be handed in as that.
  func compare(_ fingerprint: Fingerprint, of path: String) throws(FilingError) {
    let evidence = drafted.assessed.assessment.matter.evidence
    let recorded = evidence.flatMap(\.recorded).first { same($0.file, path) }
    guard let recorded, recorded.sha256 != fingerprint.hex else { return }
    throw FilingError(
      .input, "证据文件“\(path)”和登记时不一样了，没有生成。请从原设备重新导出原来的文件；用 dossier evidence list 核对。")
  }

  static func changed(_ path: String) -> FilingError {
    FilingError(.input, "证据文件“\(path)”正在被改动，没有生成。请等别的程序写完再试。")
  }

  /// The whole dossier as a bag (RFC 8493), with everything it was made from.
  private mutating func bindBag(_ package: Package) throws {
    var contents = PackageContents(folder: package.folder, form: packaging.form(for: .own))
    let source = drafted.assessed.checked.source
    try add(source.bytes, as: "data/case/case.yaml", to: &contents)
    if !drafted.amendments.isEmpty {
      try add(drafted.amendments, as: "data/case/\(AmendmentsFile.name)", to: &contents)
    }
    var seen: Set<ExactText> = []
    for path in package.audience.evidence.flatMap(\.allFiles)
    where seen.insert(ExactText(path)).inserted {
      try copy(path, as: "data/case/\(path)", into: &contents)
    }
    for path in drafted.assessed.assessment.matter.single.rosters
    where seen.insert(ExactText(path)).inserted {
      let name = "data/case/\(path)"
      let (fingerprint, size) = try output.copy(
        "\(source.folder)/\(path)", to: "\(contents.folder)/\(name)")
      contents.add(name, fingerprint, size: size, .deflated)
    }
    let assessment = JSONText.bytes(of: drafted.assessed.portable)
    try add(assessment, as: "data/assessment.json", to: &contents)
    for paper in package.papers { try write(paper, below: "data/", into: &contents) }
    for other in drafted.packages where other.audience.recipient != .own {
      for paper in other.papers {
        try write(paper, below: "data/papers/\(other.folder)/", into: &contents)
      }
    }
    let bag = try bag
    try finish(contents, of: .own, prefix: "\(package.folder)/") { bag.tagFiles(for: $0) }
  }

  private var bag: Bag {
    get throws(FilingError) {
      Bag(drafted: drafted, libraryDigest: try library.digest())
    }
  }

  func add(
    _ bytes: [UInt8], as name: String, to contents: inout PackageContents
  ) throws(FilingError) {
    try output.write(bytes, to: "\(contents.folder)/\(name)")
    contents.add(name, Fingerprint(of: bytes), size: bytes.count, .deflated)
  }
}
