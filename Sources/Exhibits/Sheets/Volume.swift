package import Basics
package import Matters

/// The exhibits of one reader laid out page by page: what the index quotes is what the pages say.
package struct Volume: Sendable {
  package struct Group: Sendable {
    package let title: String
    /// Its covers, one page each, with the places of the exhibits they list.
    package let covers: [Range<Int>]
    package let items: [Item]
  }

  package struct Item: Sendable {
    package let item: EvidenceItem
    package let sheets: [Sheet]
    /// The pages of its sheets; nil where it has no file to show.
    package let pages: ClosedRange<Int>?
    package let hasRecording: Bool
  }

  package let groups: [Group]
  /// Covers and sheets together; page one is the first group's cover.
  package let pages: Int
  package let findings: [Finding]

  package var items: [Item] { groups.flatMap(\.items) }

  /// - Parameters:
  ///   - evidence: in the order it is numbered: by group.
  ///   - cover: what a group's cover has room for.
  package init(
    of evidence: [EvidenceItem], files: ExactTable<EvidenceFile>, maker: SheetMaker,
    cover: CoverArea
  ) {
    var groups: [Group] = []
    var findings: [Finding] = []
    var next = 1
    var words = 0
    var shown = Set(evidence.flatMap(\.files).map(ExactText.init))
    for members in evidence.grouped {
      let covers = cover.pages(of: members)
      next += covers.count
      var items: [Item] = []
      for item in members {
        // A certificate that is an exhibit itself, or of several, is printed once.
        let certificates = item.fixations.compactMap(\.certificate)
          .filter { shown.insert(ExactText($0)).inserted }
        let (sheets, found) = Self.sheets(of: item, certificates, files, maker, after: words)
        findings += found
        words += sheets.count(where: \.isText)
        let kinds = item.files.compactMap { files[$0]?.kind }
        items.append(
          Item(
            item: item, sheets: sheets,
            pages: sheets.isEmpty ? nil : next...(next + sheets.count - 1),
            hasRecording: kinds.contains(where: \.isRecording)))
        next += sheets.count
      }
      groups.append(Group(title: members[0].group, covers: covers, items: items))
    }
    self.groups = groups
    pages = next - 1
    self.findings = findings
  }

  private static func sheets(
    of item: EvidenceItem, _ certificates: [String], _ files: ExactTable<EvidenceFile>,
    _ maker: SheetMaker, after words: Int
  ) -> ([Sheet], [Finding]) {
    var sheets: [Sheet] = []
    var findings: [Finding] = []
    // A certificate may be a scan, or a file for programs.
    let scans = certificates.filter {
      files[$0].map { $0.kind.isPicture || $0.kind == .pdf } ?? false
    }
    for path in item.files + scans {
      guard let file = files[path] else { continue }
      let most = TextSheets.most(after: words + sheets.count(where: \.isText))
      let made = maker.sheets(of: file, most: most)
      sheets += made.sheets
      findings += made.omitted.map { SheetFindings.omitted(item, path, $0) }
      findings += made.damage.map { SheetFindings.damaged(item, path, $0) }
      if made.isTiny { findings.append(SheetFindings.tiny(item, file)) }
      if made.cutsThrough > 0 {
        findings.append(SheetFindings.cutThrough(item, file, made.cutsThrough))
      }
      if case .pointer(let pointer)? = made.sheets.first?.content,
        pointer != .picture || !hasShownCopy(item, path, files)
      {
        findings += SheetFindings.pointer(
          pointer, item, file, canDraw: maker.pdf != nil, made)
      }
    }
    if let transcript = item.transcript, let recording = item.files.first {
      let most = TextSheets.most(after: words + sheets.count(where: \.isText))
      let made = maker.transcript(transcript, of: recording, most: most)
      sheets += made.sheets
      findings += made.omitted.map { SheetFindings.omitted(item, recording, $0) }
    }
    return (sheets, findings)
  }

  /// Another picture of the same exhibit that paper can show stands for one it cannot.
  private static func hasShownCopy(
    _ item: EvidenceItem, _ path: String, _ files: ExactTable<EvidenceFile>
  ) -> Bool {
    item.files.contains { other in
      guard other != path, let kind = files[other]?.kind else { return false }
      return kind == .pdf || (kind.isPicture && kind != .heic)
    }
  }
}

extension [EvidenceItem] {
  /// Neighbours of one group together.
  fileprivate var grouped: [[EvidenceItem]] {
    reduce(into: []) { groups, item in
      if groups.last?.first?.group == item.group {
        groups[groups.count - 1].append(item)
      } else {
        groups.append([item])
      }
    }
  }
}
