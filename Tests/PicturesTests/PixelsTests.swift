import Pictures
import TestKit
import Testing

@Suite("Pictures are read as they are shown, and written bare")
struct PixelsTests {
  @Test("a camera's turning is applied", arguments: 1...8)
  func turned(orientation: Int) throws {
    let pixels = try Pixels(of: Fixture.path("turned-\(orientation).jpg"))
    #expect(pixels.width == 24 && pixels.height == 16)
    let corners = [(3, 3), (20, 3), (3, 12), (20, 12)].map { pixels.color($0.0, $0.1) }
    let wanted: [[UInt8]] = [[255, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 255]]
    for (found, color) in zip(corners, wanted) {
      #expect(zip(found, color).allSatisfy { abs(Int($0) - Int($1)) < 20 })
    }
    let header = try PictureHeader(of: Fixture.path("turned-\(orientation).jpg"))
    #expect(header.orientation.rawValue == orientation)
    #expect(header.width == (orientation < 5 ? 24 : 16))
    #expect(header.height == (orientation < 5 ? 16 : 24))
  }

  @Test("what is transparent stays so in PNG and WebP", arguments: ["alpha.png", "alpha.webp"])
  func alpha(name: String) throws {
    let pixels = try Pixels(of: Fixture.path(name))
    #expect(pixels.channels == 4)
    #expect(pixels.color(0, 0)[3] == 0 && pixels.color(5, 5) == [10, 20, 30, 255])
  }

  @Test("sixteen bits become eight, a palette becomes colours")
  func depths() throws {
    #expect(try Pixels(of: Fixture.path("deep.png")).channels == 3)
    #expect(try Pixels(of: Fixture.path("chat.png")).channels == 3)
  }

  @Test("PNG keeps every pixel")
  func lossless() throws {
    for name in ["chat.png", "alpha.png", "talkative.png"] {
      let pixels = try Pixels(of: Fixture.path(name))
      #expect(try Pixels(decoding: pixels.encoded(as: .png)) == pixels)
    }
  }

  @Test(
    "nothing but pixels goes into a copy",
    arguments: ["talkative.png", "turned-6.jpg", "chat.webp"])
  func bare(name: String) throws {
    let pixels = try Pixels(of: Fixture.path(name))
    let png = try pixels.encoded(as: .png)
    #expect(
      Set(Fixture.chunks(png)).subtracting(["sRGB", "gAMA", "cHRM"]) == ["IHDR", "IDAT", "IEND"])
    let jpeg = try pixels.encoded(as: .jpeg)
    // JFIF's own head, tables, frame, scan: no APP1 to APP15, no comment.
    #expect(Set(Fixture.markers(jpeg)) == [0xE0, 0xDB, 0xC0, 0xC4, 0xDA])
  }

  @Test("the same pixels give the same bytes")
  func deterministic() throws {
    let pixels = try Pixels(of: Fixture.path("chat.png"))
    #expect(try pixels.encoded(as: .png) == pixels.encoded(as: .png))
    #expect(try pixels.encoded(as: .jpeg) == pixels.encoded(as: .jpeg))
    #expect(Fixture.reason { _ = try pixels.encoded(as: .webp) } == "unwritable")
  }

  @Test("a picture of noise, which nothing makes smaller, is written too")
  func noise() throws {
    var state: UInt32 = 1
    let bytes = (0..<(3 * 211 * 97)).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(truncatingIfNeeded: state >> 24)
    }
    let pixels = Pixels(width: 211, height: 97, channels: 3, bytes: bytes)
    #expect(try Pixels(decoding: pixels.encoded(as: .png)) == pixels)
    #expect(try Pixels(decoding: pixels.encoded(as: .jpeg)).width == 211)
  }

  @Test("a WebP becomes a PNG any reader shows")
  func copy() throws {
    let pixels = try Pixels(of: Fixture.path("chat.webp"))
    #expect(try Pixels(decoding: pixels.encoded(as: .png)) == pixels)
  }

  @Test("painting covers what lies within, and nothing else")
  func painted() throws {
    var pixels = Pixels.plain(10, 6)
    let isPainted = pixels.paint(PictureRectangle(x: 8, y: -3, width: 100, height: 5))
    #expect(isPainted)
    for y in 0..<6 {
      for x in 0..<10 {
        let isInside = x >= 8 && y < 2
        #expect(pixels.color(x, y) == Array(repeating: isInside ? 0 : 200, count: 3))
      }
    }
  }

  @Test(
    "a rectangle outside is refused",
    arguments: [(10, 0, 1, 1), (0, 6, 1, 1), (-5, 0, 5, 1), (0, 0, 0, 4), (0, 0, 4, -1)])
  func outside(x: Int, y: Int, width: Int, height: Int) {
    var pixels = Pixels.plain(10, 6)
    let rectangle = PictureRectangle(x: x, y: y, width: width, height: height)
    let isPainted = pixels.paint(rectangle)
    #expect(!isPainted && pixels == Pixels.plain(10, 6))
  }

  @Test("a rectangle as large as numbers go is clipped")
  func huge() {
    var pixels = Pixels.plain(4, 4)
    let isPainted = pixels.paint(PictureRectangle(x: 1, y: 1, width: .max, height: .max))
    #expect(isPainted)
    #expect(pixels.color(0, 3) == [200, 200, 200] && pixels.color(3, 3) == [0, 0, 0])
  }

  @Test("what was transparent is covered too")
  func paintedAlpha() throws {
    var pixels = try Pixels(of: Fixture.path("alpha.png"))
    let isPainted = pixels.paint(PictureRectangle(x: 0, y: 0, width: 2, height: 2))
    #expect(isPainted)
    #expect(pixels.color(0, 0) == [0, 0, 0, 255] && pixels.color(2, 2) == [10, 20, 30, 255])
  }
}
