import Basics
import Foundation
import TestKit
import Testing

@testable import Exhibits

/// The files were written by other programs (Pillow, Python's wave) or by the formats' own rules.
@Suite("What files tell of themselves")
struct FileMetadataTests {
  private static func location(_ name: String) -> String {
    RepositoryFiles.root.appending(path: "Tests/ExhibitsTests/fixtures/\(name)").path
  }

  private static func read(_ name: String) throws -> FileMetadata {
    let head = try Data(contentsOf: URL(fileURLWithPath: location(name))).prefix(512)
    return FileMetadata.of(location(name), kind: FileKind(head: Array(head)))
  }

  @Test(
    "pixels, whatever the format",
    arguments: [
      ("photo.jpg", 40, 30), ("photo.png", 40, 30), ("photo.webp", 40, 30),
      ("lossless.webp", 40, 30), ("plain.webp", 40, 30), ("plain.gif", 40, 30),
      ("photo.heic", 4000, 3000), ("film.mp4", 1280, 720),
    ])
  func pixels(name: String, width: Int, height: Int) throws {
    let found = try Self.read(name)
    #expect(found.width == width && found.height == height)
  }

  /// 10:00:01 at UTC+9 is 9:00:01 in China.
  @Test(
    "when and with what a picture was taken, and whether it says where",
    arguments: ["photo.jpg", "photo.png", "photo.webp"])
  func taken(name: String) throws {
    let found = try Self.read(name)
    #expect(found.capturedAt == Moment(iso: "2026-01-09T09:00:01"))
    #expect(found.device == "HUAWEI P40" && found.software == "Example Camera 1.0")
    #expect(found.hasPlace)
  }

  @Test(
    "how long a recording is, in whole seconds",
    arguments: [("tone.wav", 3), ("film.mp4", 84), ("voice.mp3", 2)])
  func duration(name: String, seconds: Int) throws {
    #expect(try Self.read(name).duration == seconds)
  }

  @Test("a film's and a paper's day of making, in China's time")
  func made() throws {
    #expect(try Self.read("film.mp4").capturedAt == Moment(iso: "2026-01-09T10:00:01"))
    let paper = try Self.read("paper.pdf")
    #expect(paper.capturedAt == Moment(iso: "2026-01-09T10:00:01"))
    #expect(paper.pages == 1 && paper.software == "Example PDF 2")
  }

  @Test("a length that no recording has is passed over")
  func nonsense() throws {
    let folder = try ScratchFolder()
    let film = Array(try Data(contentsOf: URL(fileURLWithPath: Self.location("film.mp4"))))
    let header = try #require(film.end(ofFirst: Array("mvhd".utf8)))
    var endless = film
    endless.replaceSubrange((header + 16)..<(header + 20), with: [0xFF, 0xFF, 0xFF, 0xFE])
    endless.replaceSubrange((header + 12)..<(header + 16), with: [0, 0, 0, 1])
    try folder.put(endless, at: "film.mp4")
    #expect(FileMetadata.of(folder("film.mp4"), kind: .mp4).duration == nil)
    let tone = Array(try Data(contentsOf: URL(fileURLWithPath: Self.location("tone.wav"))))
    let data = try #require(tone.end(ofFirst: Array("data".utf8)))
    try folder.put(Array(tone.prefix(data)) + [0xFF, 0xFF, 0xFF, 0x7F], at: "tone.wav")
    #expect(FileMetadata.of(folder("tone.wav"), kind: .wav).duration == 0)
  }

  @Test("files that say nothing are asked nothing more")
  func silent() throws {
    #expect(try Self.read("plain.webp").capturedAt == nil)
    #expect(try Self.read("tone.wav").device == nil)
  }

  @Test("cut off anywhere, or with any byte changed, a file is read without trouble")
  func damaged() throws {
    let folder = try ScratchFolder()
    let names = ScratchFolder.names(in: Self.location("")).filter { $0 != "voice.mp3" }
    #expect(names.count == 11)
    for name in names {
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: Self.location(name))))
      let kind = FileKind(head: Array(bytes.prefix(512)))
      for end in stride(from: 0, to: bytes.count, by: 7) {
        try folder.put(Array(bytes.prefix(end)), at: "cut")
        _ = FileMetadata.of(folder("cut"), kind: kind)
        var changed = bytes
        changed[end] = 0xFF
        try folder.put(changed, at: "changed")
        _ = FileMetadata.of(folder("changed"), kind: kind)
      }
    }
  }
}
