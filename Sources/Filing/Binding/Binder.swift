import Archives
import Basics
import Drafting
import Exhibits
import Foundation
import Matters
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
  var report: BuildReport
  /// What the list of the whole build names: every ZIP, and every package's own list.
  var tops: [(name: String, fingerprint: Fingerprint)] = []

  /// Writes everything beside `folder` and moves it there when it is whole.
  ///
  /// - Parameters:
  ///   - token: makes the name of the folder beside it unique while it is being written.
  ///   - printer: makes PDF files; without one there are none, and a finding says so.
  /// - Throws: `FilingError`; nothing half-written is left then.
  package static func bind(
    _ drafted: Pipeline.Drafted, library: Library, into folder: String, token: String,
    printer: PDFPrinter? = nil,
    isInterrupted: @escaping @Sendable () -> Bool
  ) throws -> BuildReport {
    let place = try OutputPlace(folder, token: token)
    let output = OutputFiles(root: place.staging, isInterrupted: isInterrupted)
    var binder = Binder(
      drafted: drafted, library: library, output: output, printer: printer,
      report: BuildReport(output: place.folder, findings: drafted.findings))
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
    try writeOtherForms()
    let readMe = Array(OutputPlace.readMe(report).utf8)
    try output.write(readMe, to: OutputPlace.markerName)
    tops.append((OutputPlace.markerName, Fingerprint(of: readMe)))
    let sums = tops.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      .map { "\($0.fingerprint)  \($0.name)\n" }.joined()
    try output.write(Array(sums.utf8), to: PackageContents.checksumName)
  }

  /// Papers, exhibits and checksums, as a folder and as a ZIP.
  private mutating func bindPackage(_ package: Package) throws {
    var contents = PackageContents(folder: package.folder)
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
    let sums = contents.checksums
    try output.write(Array(sums.utf8), to: "\(package.folder)/\(PackageContents.checksumName)")
    contents.add(
      PackageContents.checksumName, Fingerprint(of: Array(sums.utf8)), size: sums.utf8.count,
      isCompressed: false)
    try zip(contents, recipient: package.audience.recipient, prefix: "")
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
    contents.add(name, fingerprint, size: size, isCompressed: true)
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
    let target = "\(contents.folder)/\(name)"
    if let earlier = copied[ExactText(path)] {
      try output.duplicate(earlier.location, to: target)
    } else {
      let fingerprint = try output.copy(file.location, to: target)
      try compare(fingerprint, of: path)
      copied[ExactText(path)] = (output.path(target), fingerprint)
    }
    guard let known = copied[ExactText(path)] else { return }
    contents.add(name, known.fingerprint, size: file.size, isCompressed: file.kind.isCompressed)
  }

  /// A file that is not what it was when it was taken in must not be handed in as that.
  private func compare(_ fingerprint: Fingerprint, of path: String) throws(FilingError) {
    let evidence = drafted.assessed.assessment.matter.evidence
    let recorded = evidence.flatMap(\.recorded).first { same($0.file, path) }
    guard let recorded, recorded.sha256 != fingerprint.hex else { return }
    throw FilingError(
      .input, "证据文件“\(path)”和登记时不一样了，没有生成。请从原设备重新导出原来的文件；用 dossier evidence list 核对。")
  }

  /// The whole dossier as a bag (RFC 8493), with everything it was made from.
  private mutating func bindBag(_ package: Package) throws {
    var contents = PackageContents(folder: package.folder)
    let source = drafted.assessed.checked.source
    try add(source.bytes, as: "data/case/case.yaml", to: &contents)
    var seen: Set<ExactText> = []
    for path in package.audience.evidence.flatMap(\.allFiles)
    where seen.insert(ExactText(path)).inserted {
      try copy(path, as: "data/case/\(path)", into: &contents)
    }
    let assessment = JSONText.bytes(of: drafted.assessed.portable)
    try add(assessment, as: "data/assessment.json", to: &contents)
    for paper in package.papers { try write(paper, below: "data/", into: &contents) }
    for other in drafted.packages where other.audience.recipient != .own {
      for paper in other.papers {
        try write(paper, below: "data/papers/\(other.folder)/", into: &contents)
      }
    }
    for (name, text) in try bag.tagFiles(for: contents) {
      try add(Array(text.utf8), as: name, to: &contents)
    }
    try zip(contents, recipient: .own, prefix: "\(package.folder)/")
  }

  private var bag: Bag {
    get throws(FilingError) {
      Bag(drafted: drafted, libraryDigest: try library.digest())
    }
  }

  private func add(
    _ bytes: [UInt8], as name: String, to contents: inout PackageContents
  ) throws(FilingError) {
    try output.write(bytes, to: "\(contents.folder)/\(name)")
    contents.add(name, Fingerprint(of: bytes), size: bytes.count, isCompressed: false)
  }

  private mutating func zip(
    _ contents: PackageContents, recipient: Recipient, prefix: String
  ) throws {
    try output.checkInterruption()
    let name = "\(contents.folder).zip"
    let entries = contents.files.map { file in
      ArchiveEntry(
        name: prefix + file.name,
        content: .file(path: output.path("\(contents.folder)/\(file.name)")),
        compression: file.isCompressed ? .stored : .deflated)
    }
    do {
      unsafe try ArchiveWriter.write(entries, to: output.path(name))
    } catch {
      throw FilingError(.output, "\(error)")
    }
    let (fingerprint, size) = try FileDigest.of(output.path(name))
    report.packages.append(
      BuildReport.Bound(recipient: recipient, name: name, fingerprint: fingerprint, bytes: size))
    tops.append((name, fingerprint))
    let lists = [PackageContents.checksumName, Bag.tagManifestName]
    for file in contents.files where lists.contains(file.name) {
      tops.append(("\(contents.folder)/\(file.name)", file.fingerprint))
    }
  }
}
