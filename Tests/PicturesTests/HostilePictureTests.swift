import Pictures
import TestKit
import Testing

@Suite("Pictures made to do harm, or damaged on the way")
struct HostilePictureTests {
  @Test(
    "more pixels than are opened are refused before room is made for them",
    arguments: [(60_000, 60_000), (4_294_967_295, 4_294_967_295), (10_001, 10_000)])
  func bombs(width: UInt32, height: UInt32) {
    let reason = Fixture.reason { _ = try Pixels(decoding: Fixture.pngHead(width, height)) }
    #expect(reason == "too_large")
  }

  @Test("a JPEG of 65535 by 65535 in a few bytes")
  func hugeJPEG() {
    let bytes: [UInt8] = [
      0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 0xFF, 0xFF, 0xFF, 0xFF, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11,
      0,
    ]
    #expect(Fixture.reason { _ = try Pixels(decoding: bytes) } == "too_large")
  }

  @Test("a JPEG of two sizes: one for us, another for the library")
  func twoSizes() {
    func frame(_ side: UInt8) -> [UInt8] {
      [0xFF, 0xC2, 0, 17, 8, side, 0, side, 0, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]
    }
    // TEM has no length; whoever takes what follows for one jumps over the true frame.
    let bytes: [UInt8] = [0xFF, 0xD8, 0xFF, 0x01] + frame(0xFF)
    let filler = [UInt8](repeating: 0, count: 0xFFC2 - 19)
    #expect(Fixture.reason { _ = try Pixels(decoding: bytes + filler + frame(1)) } != nil)
  }

  @Test("a JPEG that goes over the picture again and again")
  func endlessScans() throws {
    let bytes = try Fixture.bytes("chat.jpg")
    let scans = Array(repeating: [UInt8]([0xFF, 0xDA, 0, 2]), count: 200).flatMap { $0 }
    #expect(
      Fixture.reason { _ = try Pixels(decoding: bytes.dropLast(2) + scans) } == "too_large")
    // What telephones put behind a picture is not looked at.
    #expect(Fixture.reason { _ = try Pixels(decoding: bytes + scans) } == nil)
  }

  @Test("a colour profile or a stream that swells does not fill memory")
  func swelling() throws {
    for name in ["swollen-profile.png", "endless.png"] {
      #expect(try Fixture.bytes(name).count < 40_000)
      // Opened or refused, either will do.
      _ = Fixture.reason { _ = try Pixels(of: Fixture.path(name)) }
    }
  }

  @Test("a moving WebP, printers' colours and other files are told apart")
  func unsupported() throws {
    #expect(Fixture.reason { _ = try Pixels(of: Fixture.path("moving.webp")) } == "animated")
    #expect(Fixture.reason { _ = try Pixels(of: Fixture.path("cmyk.jpg")) } == "unsupported")
    #expect(Fixture.reason { _ = try Pixels(decoding: Array("HEIC".utf8)) } == "unsupported")
    #expect(Fixture.reason { _ = try Pixels(decoding: []) } == "unsupported")
    #expect(Fixture.reason { _ = try Pixels(of: Fixture.path("none.png")) } == "unreadable")
    #expect(Fixture.reason { _ = try Pixels(of: Fixture.path("")) } == "unreadable")
  }

  @Test("a GIF tells its size and no more")
  func gif() throws {
    let bytes = Array("GIF89a".utf8) + [40, 0, 30, 1]
    let header = try PictureHeader(bytes)
    #expect(header.width == 40 && header.height == 286 && header.kind == .gif)
    #expect(Fixture.reason { _ = try Pixels(decoding: bytes) } == "unsupported")
  }

  @Test("half a file is no picture", arguments: ["chat.png", "chat.jpg", "chat.webp"])
  func halves(name: String) throws {
    let bytes = try Fixture.bytes(name)
    let half = Array(bytes.prefix(bytes.count / 2))
    #expect(Fixture.reason { _ = try Pixels(decoding: half) } == "truncated")
  }

  @Test("cut off anywhere, or with any byte changed, a picture is opened or refused")
  func damaged() throws {
    for name in try Fixture.names {
      let bytes = try Fixture.bytes(name)
      for place in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 60)) {
        _ = Fixture.reason { _ = try Pixels(decoding: Array(bytes.prefix(place))) }
        var changed = bytes
        changed[place] ^= 0xFF
        _ = Fixture.reason { _ = try Pixels(decoding: changed) }
        _ = Fixture.reason { _ = try PictureHeader(changed) }
      }
    }
  }

  @Test("every refusal says why and what to do")
  func words() {
    for reason in PictureFault.Reason.allCases {
      #expect(!reason.rawValue.isEmpty)
    }
    do {
      _ = try PictureHeader(Fixture.pngHead(60_000, 60_000))
    } catch {
      #expect(error.message == "有 60000×60000 像素，超过 1 亿像素的上限，没有打开。")
      #expect(error.remedy.contains("分段截图"))
    }
  }
}
