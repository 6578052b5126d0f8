import Pictures

extension SheetMaker {
  /// Taller than this many times its width, a picture is shown in bands: on one sheet its words would be
  /// too small to read. Screens of telephones stay below.
  private static let tallest = 2.6
  /// How a band of a telephone's screen stands on the sheet, height to width.
  private static let band = 2.2
  /// Pixels to a millimetre of paper: the words of a screen that is put closer cannot be read.
  private static let finest = 16
  /// Pixels; wider than any telephone's screen, and so shown from margin to margin.
  private static let wide = 1500

  func pictures(of file: EvidenceFile) -> Made {
    let metadata = FileMetadata.of(file.location, kind: file.kind)
    if let fault = fault(of: file) { return unshown(file, fault) }
    guard let format = format(of: file.kind), let size = metadata.shownSize else {
      return pointer(.picture, file)
    }
    let isCopied = file.kind == .webp || (metadata.orientation ?? 1) != 1
    let origin: SheetPicture.Origin = isCopied ? .copy : .file
    let omitted = PictureEnd.isThere(file) ? [] : ["图片不完整，后面的部分没有了"]
    let isTall = Double(size.height) > Double(size.width) * Self.tallest
    let isTurned = (metadata.orientation ?? 1) != 1
    guard isTall, !isTurned, file.kind != .gif else {
      let (width, height) = shown(size)
      return Made(
        sheets: [
          sheet(file, origin, format, (width, height), above: 0, below: 0, 1, of: 1)
        ], omitted: omitted, isTiny: size.width * 10 > width * Self.finest)
    }
    var made = tall(file, origin, format, size)
    made.omitted += omitted
    return made
  }

  /// A picture whose size or make would break whatever opens it stays out of the volume.
  private func fault(of file: EvidenceFile) -> PictureFault? {
    do {
      _ = try PictureHeader(of: file.location)
      return nil
    } catch {
      return error
    }
  }

  private func unshown(_ file: EvidenceFile, _ fault: PictureFault) -> Made {
    var made = pointer(.picture, file)
    made.fault = fault
    return made
  }

  private func tall(
    _ file: EvidenceFile, _ origin: SheetPicture.Origin, _ format: PictureFormat,
    _ size: (width: Int, height: Int)
  ) -> Made {
    let width = size.width > Self.wide ? area.width : Int(Double(area.height) / Self.band)
    let rows = max(1, size.width * area.height / width)
    let cut: PicturePieces
    do {
      cut = try PicturePieces.of(path: file.location, maxRows: rows)
    } catch {
      return unshown(file, error)
    }
    let bands = cut.pieces.map { $0.top..<$0.bottom }
    let sheets = bands.enumerated().map { index, band in
      let height = min(area.height, max(1, band.count * width / size.width))
      return sheet(
        file, origin, format, (width, height),
        above: Self.share(band.lowerBound, of: size.height),
        below: Self.share(size.height - band.upperBound, of: size.height), index + 1,
        of: bands.count)
    }
    return Made(sheets: sheets, cutsThrough: cut.pieces.count { !$0.isQuietCut })
  }

  private static func share(_ rows: Int, of height: Int) -> Int { rows * 100_000 / height }

  private func sheet(
    _ file: EvidenceFile, _ origin: SheetPicture.Origin, _ format: PictureFormat,
    _ size: (width: Int, height: Int), above: Int, below: Int, _ number: Int, of count: Int
  ) -> Sheet {
    let picture = SheetPicture(
      origin: origin, format: format, width: size.width, height: size.height, above: above,
      below: below)
    return Sheet(file: file.path, content: .picture(picture), number: number, count: count)
  }

  /// As large as the area allows; small pictures are not blown up beyond 96 pixels to the inch.
  private func shown(_ size: (width: Int, height: Int)) -> (width: Int, height: Int) {
    let (width, height) = fitted(size.width, size.height)
    let natural = max(1, size.width * 254 / 96)
    return natural >= width ? (width, height) : (natural, max(1, natural * height / width))
  }

  /// Nil for a form nobody here can turn into another.
  private func format(of kind: FileKind) -> PictureFormat? {
    switch kind {
    case .png, .webp: .png
    case .jpeg: .jpeg
    case .gif: .gif
    default: nil
    }
  }
}
