import Foundation
import TestKit
import Testing

@testable import Pictures

@Suite("Large pictures, and large things beside a picture")
struct LargePictureTests {
  private static func chunk(_ name: String, _ length: Int) -> [UInt8] {
    let size = stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: length >> $0) }
    return size + Array(name.utf8) + [UInt8](repeating: 0x41, count: length + 4)
  }

  /// A PNG with something behind its head.
  private static func png(with chunk: [UInt8]) throws -> [UInt8] {
    let bytes = try Fixture.bytes("chat.png")
    return bytes[..<33] + chunk + bytes[33...]
  }

  @Test("texts beside a picture's pixels are passed over, whatever their size")
  func texts() throws {
    let folder = try ScratchFolder()
    try folder.put(try Self.png(with: Self.chunk("tEXt", 4 << 20)), at: "a.png")
    let read = try PictureBytes(folder("a.png"))
    #expect(read.bytes.count < 1 << 20)
    #expect(Fixture.chunks(read.bytes).contains("tEXt") == false)
    #expect(try Pixels(of: folder("a.png")) == Pixels(of: Fixture.path("chat.png")))
    #expect(
      try PictureLook.of(path: folder("a.png"))?.isSame(
        as: #require(try PictureLook.of(path: Fixture.path("chat.png")))) == true)
  }

  @Test("a head is read from a head")
  func head() throws {
    let folder = try ScratchFolder()
    try folder.put(try Self.png(with: Self.chunk("tEXt", 1 << 20)), at: "a.png")
    #expect(try PictureBytes(folder("a.png"), .head).bytes.count < 1 << 17)
    #expect(try PictureHeader(of: folder("a.png")) == PictureHeader(of: Fixture.path("chat.png")))
  }

  @Test(
    "a picture that would fill memory is not opened for a look alone",
    arguments: [(6000, 5000, "truncated"), (10_000, 10_000, "too_large_to_compare")])
  func looks(width: UInt32, height: UInt32, reason: String) throws {
    let folder = try ScratchFolder()
    try folder.put(Fixture.pngHead(width, height), at: "a.png")
    let found = Fixture.reason { _ = try GrayPixels(of: folder("a.png")) }
    // Without pixels it cannot be read anyway.
    #expect(found == reason || (reason == "truncated" && found == "damaged"))
  }

  @Test("a tall picture too large for a look is cut without one")
  func tall() throws {
    let folder = try ScratchFolder()
    try folder.put(Fixture.pngHead(1000, 90_000), at: "a.png")
    let cut = try PicturePieces.of(path: folder("a.png"), maxRows: 2000)
    #expect(!cut.wasLookedAt && cut.pieces.last?.bottom == 90_000)
  }

  @Test("a JPEG in passes counts what its passes take")
  func passes() throws {
    #expect(try PictureHeader(of: Fixture.path("chat.jpg")).roomBeside == 0)
    let frame: [UInt8] = [
      0xFF, 0xD8, 0xFF, 0xC2, 0, 17, 8, 0x27, 0x10, 0x27, 0x10, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11,
      1,
    ]
    let header = try PictureHeader(frame + [0xFF, 0xDA, 0, 2, 0xFF, 0xDA, 0, 2])
    #expect(header.width == 10_000 && header.roomBeside == 300_000_000)
  }
}
