import Pictures
import Testing

@Suite("Long screenshots are cut between lines")
struct QuietRowsTests {
  /// Lines of text as blocks of stripes on a plain ground.
  private static func page(
    height: Int, width: Int = 200, lines: [Range<Int>], ground: UInt8 = 240, ink: UInt8 = 20,
    _ shade: (Int, Int) -> Int = { _, _ in 0 }
  ) -> GrayPixels {
    var bytes: [UInt8] = []
    for y in 0..<height {
      let isLine = lines.contains { $0.contains(y) }
      for x in 0..<width {
        let isInk = isLine && x > 20 && x < 150 && (x / 3 + y / 4) % 2 == 0
        bytes.append(UInt8(clamping: Int(isInk ? ink : ground) + shade(x, y)))
      }
    }
    return GrayPixels(width: width, height: height, bytes: bytes)
  }

  private static func pieces(_ page: GrayPixels, _ maximum: Int) -> [QuietRows.Piece] {
    QuietRows.breaks(RowLook.rows(of: page), maximum: maximum)
  }

  /// Thirty pixels of text, twenty of space.
  private static func lines(_ height: Int) -> [Range<Int>] {
    stride(from: 10, to: height - 30, by: 50).map { $0..<($0 + 30) }
  }

  private static func isWhole(_ pieces: [QuietRows.Piece], _ height: Int, _ maximum: Int) -> Bool {
    pieces.first?.top == 0 && pieces.last?.bottom == height
      && pieces.allSatisfy { $0.height > 0 && $0.height <= maximum }
      && zip(pieces, pieces.dropFirst()).allSatisfy { $1.top <= $0.bottom && $1.top > $0.top }
  }

  @Test("no line of text is cut through, and pages are filled", arguments: [(240, 20), (17, 200)])
  func text(ground: UInt8, ink: UInt8) {
    let lines = Self.lines(2000)
    let page = Self.page(height: 2000, lines: lines, ground: ground, ink: ink)
    for maximum in [180, 333, 500, 777] {
      let pieces = Self.pieces(page, maximum)
      #expect(Self.isWhole(pieces, 2000, maximum))
      for piece in pieces {
        #expect(piece.isQuietCut)
        #expect(!lines.contains { $0.lowerBound < piece.bottom && piece.bottom < $0.upperBound })
      }
      for piece in pieces.dropLast() { #expect(piece.height > maximum - 60) }
    }
  }

  @Test("a gradient is as quiet as plain ground")
  func gradient() {
    let page = Self.page(height: 900, lines: Self.lines(900)) { x, y in -x / 8 - y / 20 }
    let pieces = Self.pieces(page, 300)
    #expect(pieces.count < 5 && pieces.allSatisfy { $0.isQuietCut })
  }

  @Test("the edges of a bubble do not stand in the way")
  func bubbles() {
    let page = Self.page(height: 900, lines: Self.lines(900)) { x, _ in
      x == 12 || x == 170 ? -120 : 0
    }
    #expect(Self.pieces(page, 300).allSatisfy { $0.isQuietCut })
  }

  @Test("a noisy photograph is cut at the maximum, and some of it is shown again")
  func photograph() {
    let page = Self.page(height: 1000, lines: []) { x, y in -((x * 7919 + y * 104_729) % 199) }
    let pieces = Self.pieces(page, 300)
    #expect(pieces.map(\.height).dropLast() == [300, 300, 300])
    #expect(pieces.map(\.top) == [0, 288, 576, 864])
    #expect(pieces.map(\.isQuietCut) == [false, false, false, true])
    #expect(Self.isWhole(pieces, 1000, 300))
  }

  @Test("a space too far above the maximum is not used: half a page would stay empty")
  func farSpace() {
    let page = Self.page(height: 600, lines: [0..<100, 120..<600])
    #expect(Self.pieces(page, 300).first == QuietRows.Piece(top: 0, height: 300, isQuietCut: false))
  }

  @Test(
    "what fits is one piece; nothing is none; one row at a time ends", arguments: [(5, 5), (5, 9)])
  func small(count: Int, maximum: Int) {
    let rows = Array(repeating: RowLook(edges: 50, changes: 50), count: count)
    #expect(
      QuietRows.breaks(rows, maximum: maximum)
        == [QuietRows.Piece(top: 0, height: count, isQuietCut: true)])
    #expect(QuietRows.breaks([], maximum: maximum).isEmpty)
    #expect(QuietRows.breaks(rows, maximum: 1).count == count)
    #expect(QuietRows.breaks(rows, maximum: -3).count == count)
  }

  @Test("a picture's file", arguments: ["chat.png", "chat.jpg", "chat.webp"])
  func file(name: String) throws {
    let found = try PicturePieces.of(path: Fixture.path(name), maxRows: 380)
    #expect(found.wasLookedAt && found.header.height == 600)
    #expect(found.pieces.count == 2)
    #expect(found.pieces.allSatisfy { $0.isQuietCut })
    #expect(try PicturePieces.of(path: Fixture.path(name), maxRows: 600).pieces.count == 1)
    #expect(
      Fixture.reason { _ = try PicturePieces.of(path: Fixture.path(name), maxRows: 2) }
        == "too_long")
  }
}
