import Foundation
import Pictures
import TestKit

/// Pictures written by another program (Pillow), and what is in a picture's file.
enum Fixture {
  static func path(_ name: String) -> String {
    RepositoryFiles.root.appending(path: "Tests/PicturesTests/fixtures/\(name)").path
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    try RepositoryFiles.bytes("Tests/PicturesTests/fixtures/\(name)")
  }

  static var names: [String] {
    get throws { try RepositoryFiles.names(in: "Tests/PicturesTests/fixtures") }
  }

  /// The names of a PNG's chunks, in order.
  static func chunks(_ png: [UInt8]) -> [String] {
    var names: [String] = []
    var offset = 8
    while offset + 8 <= png.count {
      let length = png[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) }
      names.append(String(decoding: png[(offset + 4)..<(offset + 8)], as: UTF8.self))
      offset += 12 + length
    }
    return names
  }

  /// The markers of a JPEG before its pixels, in order.
  static func markers(_ jpeg: [UInt8]) -> [UInt8] {
    var markers: [UInt8] = []
    var offset = 2
    while offset + 4 <= jpeg.count, markers.last != 0xDA {
      markers.append(jpeg[offset + 1])
      offset += 2 + Int(jpeg[offset + 2]) << 8 + Int(jpeg[offset + 3])
    }
    return markers
  }

  /// The head of a PNG of a size, without pixels.
  static func pngHead(_ width: UInt32, _ height: UInt32) -> [UInt8] {
    let sides = [width, height].flatMap { side in
      stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: side >> $0) }
    }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
      + Array("IHDR".utf8) + sides + [8, 2, 0, 0, 0, 0, 0, 0, 0]
  }

  static func reason(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch {
      return (error as? PictureFault)?.reason.rawValue
    }
  }
}

extension Pixels {
  func color(_ x: Int, _ y: Int) -> [UInt8] {
    let start = (y * width + x) * channels
    return Array(bytes[start..<(start + channels)])
  }

  static func plain(_ width: Int, _ height: Int, _ level: UInt8 = 200) -> Pixels {
    Pixels(
      width: width, height: height, channels: 3,
      bytes: Array(repeating: level, count: 3 * width * height))
  }
}
