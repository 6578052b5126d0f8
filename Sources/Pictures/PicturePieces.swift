/// A picture in parts that each fit a page.
package struct PicturePieces: Hashable, Sendable {
  /// More pages than this nobody reads.
  package static let limit = 300
  /// Taller pictures are cut without looking at their rows.
  private static let rowLimit = 200_000

  package let header: PictureHeader
  package let pieces: [QuietRows.Piece]
  /// False where the picture was cut without looking at it.
  package let wasLookedAt: Bool

  /// - Parameter maxRows: rows of the picture as stored, not turned, that fit a page.
  /// - Throws: where the picture is none, or would fill too many pages.
  package static func of(path: String, maxRows: Int) throws(PictureFault) -> PicturePieces {
    let header = try PictureHeader(of: path)
    let rows = max(1, maxRows)
    guard header.height / rows <= limit * 6 / 10 else { throw PictureFault(.tooLong) }
    if header.height <= rows {
      let whole = QuietRows.Piece(top: 0, height: header.height, isQuietCut: true)
      return PicturePieces(header: header, pieces: [whole], wasLookedAt: true)
    }
    guard header.height <= rowLimit, header.kind != .gif, let looks = try looks(at: path) else {
      let plain = QuietRows.plain(count: header.height, maximum: rows)
      return PicturePieces(header: header, pieces: plain, wasLookedAt: false)
    }
    return PicturePieces(
      header: header, pieces: QuietRows.breaks(looks, maximum: rows), wasLookedAt: true)
  }

  /// Nil where the picture is too large for a look.
  private static func looks(at path: String) throws(PictureFault) -> [RowLook]? {
    do {
      return RowLook.rows(of: try GrayPixels(of: path))
    } catch {
      guard error.reason == .tooLargeToCompare else { throw error }
      return nil
    }
  }
}
