import Pictures
import Testing

@Suite("The same picture is known again")
struct PictureLookTests {
  private static func look(_ name: String) throws -> PictureLook {
    try #require(try PictureLook.of(path: Fixture.path(name)))
  }

  @Test(
    "in another format, size and quality", arguments: ["chat.jpg", "chat.webp", "chat-large.jpg"])
  func same(name: String) throws {
    let (first, second) = (try Self.look("chat.png"), try Self.look(name))
    #expect(first.isSame(as: second) && second.isSame(as: first))
  }

  @Test("another screenshot of the same page is another picture")
  func other() throws {
    #expect(try !Self.look("chat.png").isSame(as: Self.look("other-chat.png")))
    #expect(try !Self.look("chat.jpg").isSame(as: Self.look("other-chat.png")))
  }

  @Test("a picture of other proportions is another, whatever is on it")
  func proportions() throws {
    func stripes(_ width: Int, _ height: Int) -> PictureLook? {
      let bytes = (0..<(width * height)).map { UInt8(($0 / width) * 4 / height * 60) }
      return PictureLook(GrayPixels(width: width, height: height, bytes: bytes))
    }
    let tall = try #require(stripes(60, 120))
    #expect(try tall.isSame(as: #require(stripes(120, 240))))
    #expect(try !tall.isSame(as: #require(stripes(120, 120))))
  }

  @Test("a plain picture looks like none")
  func plain() {
    let bytes = [UInt8](repeating: 250, count: 100)
    #expect(PictureLook(GrayPixels(width: 10, height: 10, bytes: bytes)) == nil)
    #expect(PictureLook(GrayPixels(width: 1, height: 1, bytes: [0])) == nil)
  }
}
