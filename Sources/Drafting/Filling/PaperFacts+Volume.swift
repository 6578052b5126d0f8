import Basics
package import Documents
package import Exhibits
import Matters

extension PaperFacts {
  /// Where an exhibit stands in the volume, as the index says it; nil where it has no sheet.
  func pageRange(of item: EvidenceItem) -> String? {
    guard let laid = volumeItems[item.id], let pages = laid.pages else { return nil }
    let range =
      pages.count == 1 ? "\(pages.lowerBound)" : "\(pages.lowerBound)-\(pages.upperBound)"
    return laid.hasRecording ? range + "，附电子介质" : range
  }

  /// The volume, group by group and sheet by sheet; nil for a paper of another package.
  var volumeFacts: FactGroup? {
    guard let volume else { return nil }
    let groups = volume.groups.enumerated().map { group($0.element, number: $0.offset + 1) }
    return FactGroup([
      "pages": .text("\(volume.pages)"), "groups": .list(groups), "files": .list(fileRows),
    ])
  }

  private func group(_ group: Volume.Group, number: Int) -> FactGroup {
    let covers = group.covers.enumerated().map { index, range in
      FactGroup(
        id: "cover\(index + 1)",
        [
          "first": .flag(number == 1 && index == 0), "continued": .flag(index > 0),
          "number": .text(List.Numbering.chinese(number)), "title": .text(group.title),
          "rows": .list(group.items[range].map { exhibit($0.item) }),
        ])
    }
    return FactGroup(
      id: "group\(number)",
      [
        "covers": .list(covers), "sheets": .list(group.items.flatMap(sheets)),
      ])
  }

  private func sheets(of laid: Volume.Item) -> [FactGroup] {
    let item = laid.item
    var digests: [String: String?] = [:]
    for sheet in laid.sheets where digests[sheet.file] == nil {
      digests[sheet.file] = digest(of: sheet.file, item)
    }
    return laid.sheets.enumerated().map { index, sheet in
      FactGroup(
        id: "\(item.id)-\(index + 1)", path: item.record.path,
        [
          "number": .text(number(of: item)),
          "name": needed(item.title, "证据名称", "evidence.title.missing"),
          "source": Fact(item.source), "made_at": Fact(item.madeAt?.chinese),
          "captured_at": Fact(item.captured?.at?.chinese),
          "file": .text(sheet.file.split(separator: "/").last.map(String.init) ?? sheet.file),
          "hash": Fact((digests[sheet.file] ?? nil).map { String($0.prefix(16)) }),
          "sheet": .text("\(index + 1)"), "sheets": .text("\(laid.sheets.count)"),
          "several": .flag(laid.sheets.count > 1), "partial": .flag(sheet.isPartial),
          "picture": .absent, "worded": .flag(false), "lines": .list([]), "recording": .flag(false),
          "pdf": .flag(false),
          "unseen": .flag(false), "other": .flag(false),
          "duration": Fact(duration(of: sheet)),
          "size": Fact(files[sheet.file].map { "\($0.size)" }),
          "medium_name": Fact(mediumName(of: sheet.file, item)),
        ]
      ).with(content(of: sheet, item))
    }
  }

  private func content(of sheet: Sheet, _ item: EvidenceItem) -> KeyValuePairs<String, Fact> {
    switch sheet.content {
    case .picture(let picture): ["picture": .picture(Self.picture(picture, sheet, item))]
    case .text(let lines):
      [
        "worded": .flag(true),
        "lines": .list(
          lines.map {
            FactGroup([
              "text": Fact($0.text.allSatisfy(\.isWhitespace) ? nil : $0.text),
              "heading": .flag($0.isHeading),
            ])
          }),
      ]
    case .pointer(.recording): ["recording": .flag(true)]
    case .pointer(.pdf): ["pdf": .flag(true)]
    case .pointer(.picture): ["unseen": .flag(true)]
    case .pointer(.other): ["other": .flag(true)]
    }
  }

  private static func picture(
    _ picture: SheetPicture, _ sheet: Sheet, _ item: EvidenceItem
  ) -> Picture {
    let place = sheet.count > 1 ? "，第 \(sheet.number) 幅，共 \(sheet.count) 幅" : ""
    return Picture(
      PictureOrder(sheet.file, picture).source, width: picture.width, height: picture.height,
      hiddenAbove: picture.above, hiddenBelow: picture.below,
      summary: "\(item.title ?? item.id)\(place)")
  }

  private func duration(of sheet: Sheet) -> String? {
    guard case .pointer(.recording) = sheet.content, let file = files[sheet.file] else {
      return nil
    }
    return FileMetadata.of(file.location, kind: file.kind).duration.map { seconds in
      seconds < 60 ? "\(seconds)秒" : "\(seconds / 60)分\(seconds % 60)秒"
    }
  }

  /// Every file that goes with the volume, with its fingerprint in full.
  private var fileRows: [FactGroup] {
    (volume?.items ?? []).flatMap { laid in
      laid.item.allFiles.map { path in
        FactGroup([
          "number": .text(number(of: laid.item)),
          "file": .text(
            mediumName(of: path, laid.item)
              ?? path.split(separator: "/").last.map(String.init) ?? path),
          "size": Fact(files[path].map { "\($0.size)" }),
          "sha256": Fact(digest(of: path, laid.item)),
        ])
      }
    }
  }

  func number(of item: EvidenceItem) -> String {
    audience.number(of: item.id).map { "\($0)" } ?? item.id
  }

  /// As it was recorded when it came in, or as it is now.
  private func digest(of path: String, _ item: EvidenceItem) -> String? {
    let recorded = item.recorded.first { same($0.file, path) }
    if let recorded { return recorded.sha256 }
    return files[path].flatMap { FileDigests.sha256(of: $0.location) }
  }

  /// What the file is called in the package.
  private func mediumName(of path: String, _ item: EvidenceItem) -> String? {
    guard let number = audience.number(of: item.id),
      let part = item.allFiles.firstIndex(where: { same($0, path) })
    else { return nil }
    return SafeName.exhibit(
      number: number, part: part + 1, of: item.allFiles.count, title: item.title, path: path)
  }
}

/// How a picture of a volume is ordered from whoever binds it: a name that says it all.
package struct PictureOrder: Hashable, Sendable {
  package let file: String
  package let origin: SheetPicture.Origin
  package let format: PictureFormat

  init(_ file: String, _ picture: SheetPicture) {
    (self.file, origin, format) = (file, picture.origin, picture.format)
  }

  var source: Picture.Source {
    let format: Picture.Source.Format =
      switch format {
      case .png: .png
      case .jpeg: .jpeg
      case .gif: .gif
      }
    return Picture.Source(name, format: format)
  }

  private var name: String {
    switch origin {
    case .file: file
    case .copy: "\(file)#copy"
    case .page(let page): "\(file)#\(page)"
    }
  }
}

extension Volume {
  /// Where the bytes of the pictures come from, by the names the paper gives them.
  package var pictureOrders: [Picture.Source: PictureOrder] {
    var orders: [Picture.Source: PictureOrder] = [:]
    for sheet in items.flatMap(\.sheets) {
      guard case .picture(let picture) = sheet.content else { continue }
      let order = PictureOrder(sheet.file, picture)
      orders[order.source] = order
    }
    return orders
  }
}
