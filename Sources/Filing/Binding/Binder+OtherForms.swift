import Basics
import Documents
import Drafting
import Exhibits
import Foundation
import Matters
import Seals

extension Binder {
  /// Every paper in the forms asked for, in folders beside the packages: what is sent stays as it is.
  mutating func writeOtherForms() throws {
    let asked = drafted.options.forms
    for form in OtherForm.allCases where asked.contains(form) && form != .pdf {
      for (package, paper) in papers {
        try write(paper, in: form, of: package)
      }
    }
    if asked.contains(.pdf) { try printAll() }
  }

  private var papers: [(package: Package, paper: WrittenPaper)] {
    drafted.packages.flatMap { package in package.papers.map { (package, $0) } }
  }

  private mutating func write(
    _ paper: WrittenPaper, in form: OtherForm, of package: Package
  ) throws {
    let isDraft = !drafted.options.isFinal
    let text =
      form == .html
      ? paper.document.html(includesComments: isDraft) : paper.document.plainText
    let name = "\(form.folder)/\(package.folder)/\(paper.name(in: form))"
    try output.write(Array(text.utf8), to: name)
    note(name, Fingerprint(of: Array(text.utf8)), form, of: paper)
  }

  private mutating func printAll() throws {
    guard let printer else {
      report.findings.append(
        Finding(
          .warning, "build.no_libreoffice", "没有找到 LibreOffice，没有生成 PDF；DOCX 都已生成。",
          remedy:
            "装上 LibreOffice（sudo apt-get install libreoffice-writer）再用 --pdf，或者用 Word、WPS 打开后另存为 PDF。"
        ))
      return
    }
    for package in drafted.packages where !package.papers.isEmpty {
      try output.checkInterruption()
      let folder = "\(OtherForm.pdf.folder)/\(package.folder)"
      try output.makeFolder(folder)
      let prefix = package.audience.recipient == .own ? "data/" : ""
      try printer.convert(
        package.papers.map { output.path("\(package.folder)/\(prefix)\($0.file)") },
        output.path(folder))
      for paper in package.papers { try take(paper, below: folder) }
    }
  }

  private mutating func take(_ paper: WrittenPaper, below folder: String) throws {
    let name = "\(folder)/\(paper.name(in: .pdf))"
    guard FileManager.default.fileExists(atPath: output.path(name)) else {
      throw FilingError(
        .output,
        "LibreOffice 没有转出“\(paper.folder)/\(paper.file)”的 PDF。请关掉正在运行的 LibreOffice 再试，或不用 --pdf。")
    }
    note(name, try FileDigest.of(output.path(name)).fingerprint, .pdf, of: paper)
    let pages = PageCount.pages(ofPDFAt: output.path(name))
    if let index = index(of: paper) { report.documents[index].pages = pages }
  }

  private mutating func note(
    _ name: String, _ fingerprint: Fingerprint, _ form: OtherForm, of paper: WrittenPaper
  ) {
    tops.append((name, fingerprint))
    if let index = index(of: paper) { report.documents[index].others[form] = name }
  }

  private func index(of paper: WrittenPaper) -> Int? {
    report.documents.firstIndex { document in
      document.folder == paper.folder
        && (document.name == paper.file || document.name == "data/\(paper.file)")
    }
  }
}
