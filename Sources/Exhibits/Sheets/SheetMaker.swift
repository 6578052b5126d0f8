import Archives
import Basics
import Pictures

/// Lays files of exhibits out on sheets.
package struct SheetMaker: Sendable {
  let area: SheetArea
  let pdf: PDFPages?

  /// - Parameter pdf: nil where no program here draws PDF pages.
  package init(_ area: SheetArea, pdf: PDFPages?) {
    self.area = area
    self.pdf = pdf
  }

  /// What a file gives, and what of it is not on paper, in words for people.
  package struct Made: Sendable {
    package var sheets: [Sheet]
    package var omitted: [String] = []
    /// Whether what is on it comes out too small to read.
    var isTiny = false
    /// Where a long picture is parted through what may be a line of its text.
    var cutsThrough = 0
    /// Why a picture is not shown.
    var fault: PictureFault?
    /// Why an archive is not read, in words for people.
    var reason: String?
    /// Where a text itself is broken, in words for people.
    var damage: [String] = []
  }

  /// - Parameter most: sheets of text at most.
  package func sheets(of file: EvidenceFile, most: Int) -> Made {
    switch file.kind {
    case .png, .jpeg, .webp, .gif, .heic: pictures(of: file)
    case .pdf: pages(of: file)
    case .mp4, .mp3, .wav, .m4a: pointer(.recording, file)
    case .text, .html, .mhtml, .email, .json: words(of: file, most)
    case .zip: archive(file, most)
    case .office, .unknown: pointer(.other, file)
    }
  }

  /// What was said in a recording, on sheets of its own.
  package func transcript(_ text: String, of file: String, most: Int) -> Made {
    let lines = ReadableText.lines(of: text, most: mostLines(most))
    return numbered(ReadableText(lines: lines), file: file, most)
  }

  func pointer(_ pointer: Sheet.Pointer, _ file: EvidenceFile) -> Made {
    Made(sheets: [Sheet(file: file.path, content: .pointer(pointer), number: 1, count: 1)])
  }

  private func words(of file: EvidenceFile, _ most: Int) -> Made {
    guard let text = ReadableText.of(file, most: mostLines(most)), !text.lines.isEmpty else {
      return pointer(.other, file)
    }
    return numbered(text, file: file.path, most)
  }

  private func archive(_ file: EvidenceFile, _ most: Int) -> Made {
    do {
      let text = try ChatArchive.read(file.location, most: mostLines(most))
      return numbered(text, file: file.path, most)
    } catch {
      var made = pointer(.other, file)
      made.reason = error.message
      return made
    }
  }

  /// More lines than fill so many sheets: then the cut is seen.
  private func mostLines(_ sheets: Int) -> Int { (sheets + 1) * area.lines + 1 }

  private func numbered(_ text: ReadableText, file: String, _ most: Int) -> Made {
    let (pages, isCut) = TextSheets.pages(text.lines, area, most: most)
    let omitted = text.omitted + (isCut ? ["文字太长，只印了前 \(pages.count) 页"] : [])
    let sheets = pages.enumerated().map { index, lines in
      Sheet(
        file: file, content: .text(lines), number: index + 1, count: pages.count,
        isPartial: !omitted.isEmpty)
    }
    return Made(sheets: sheets, omitted: omitted, damage: text.damage)
  }

  private func pages(of file: EvidenceFile) -> Made {
    guard let sizes = pdf?.sizes(file.location), !sizes.isEmpty else { return pointer(.pdf, file) }
    let shown = sizes.prefix(Self.mostPages)
    let sheets = shown.enumerated().map { index, size in
      let (width, height) = fitted(size.width, size.height)
      let picture = SheetPicture(
        origin: .page(index + 1), format: .jpeg, width: width, height: height, above: 0,
        below: 0)
      return Sheet(
        file: file.path, content: .picture(picture), number: index + 1, count: shown.count,
        isPartial: sizes.count > shown.count)
    }
    let cut = sizes.count > shown.count ? ["PDF 共 \(sizes.count) 页，只印了前 \(shown.count) 页"] : []
    return Made(sheets: Array(sheets), omitted: cut)
  }

  /// More pages of one PDF are not drawn.
  private static let mostPages = 500

  /// As large as the area allows without growing beyond what a screen shows.
  func fitted(_ width: Int, _ height: Int) -> (width: Int, height: Int) {
    let (width, height) = (max(1, width), max(1, height))
    let byWidth = (area.width, max(1, area.width * height / width))
    return byWidth.1 <= area.height
      ? byWidth : (max(1, area.height * width / height), area.height)
  }
}
