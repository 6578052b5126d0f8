import Foundation
import TestKit
import Testing

@testable import Exhibits

@Suite("Where a JPEG ends")
struct JPEGEndTests {
  private static func isWhole(_ change: ([UInt8]) -> [UInt8]) throws -> Bool {
    let folder = try ScratchFolder()
    try folder.put(
      change(try RepositoryFiles.bytes("Tests/PicturesTests/fixtures/chat.jpg")), at: "a.jpg")
    return JPEGEnd.isThere(try #require(FileBytes(at: folder("a.jpg"))))
  }

  @Test("whole, with a film behind it, and cut off anywhere")
  func ends() throws {
    #expect(try Self.isWhole { $0 })
    #expect(try Self.isWhole { $0 + [UInt8](repeating: 7, count: 300_000) })
    for share in [2, 3, 10] {
      #expect(try !Self.isWhole { Array($0.dropLast($0.count / share)) })
    }
    #expect(try !Self.isWhole { Array($0.dropLast(2)) })
    // An end mark inside a note in the head is none of its own.
    #expect(
      try !Self.isWhole { bytes in
        Array(bytes[..<2]) + [0xFF, 0xE1, 0, 6, 0xFF, 0xD9, 0xFF, 0xD9] + bytes[2..<200]
      })
  }
}
