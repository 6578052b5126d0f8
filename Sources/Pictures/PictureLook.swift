/// What a picture looks like from afar: the brightness of 64 by 64 parts of it. The same picture saved
/// again, in another format or size, keeps it; another screenshot of the same page does not.
package struct PictureLook: Hashable, Sendable {
  private static let side = 64
  /// How far one part may be off, of 255. Measured: 9 at most in the same picture after JPEG, WebP or
  /// scaling; 18 where the sum in an order's page is another, 65 and more in two chats.
  private static let tolerance = 14
  /// How far all parts together may be off, on average.
  private static let averageTolerance = 2

  private let width: Int
  private let height: Int
  private let levels: [UInt8]

  /// Nil where the picture is plain, and looks like any other plain one.
  package init?(_ picture: GrayPixels) {
    width = picture.width
    height = picture.height
    levels = Self.averages(of: picture)
    guard let least = levels.min(), let most = levels.max(), most - least > 16 else { return nil }
  }

  /// Nil where the picture is plain. A GIF is not looked at.
  package static func of(path: String) throws(PictureFault) -> PictureLook? {
    PictureLook(try GrayPixels(of: path, atLeast: 4 * side))
  }

  package func isSame(as other: PictureLook) -> Bool {
    let (across, down) = (width * other.height, other.width * height)
    guard abs(across - down) * 50 <= max(across, down) else { return false }
    return levels.withUnsafeBufferPointer { mine in
      other.levels.withUnsafeBufferPointer { theirs in
        var sum = 0
        for index in mine.indices {
          let distance = abs(Int(mine[index]) - Int(theirs[index]))
          if distance > Self.tolerance { return false }
          sum += distance
        }
        return sum <= Self.averageTolerance * mine.count
      }
    }
  }

  /// The average of each part, pixels on a border shared exactly: a pixel counts as `side` units each way,
  /// a part as `width` by `height` of them.
  private static func averages(of picture: GrayPixels) -> [UInt8] {
    var sums = [Int](repeating: 0, count: side * side)
    var row = [Int](repeating: 0, count: side)
    let (columns, lines) = (shares(of: picture.width), shares(of: picture.height))
    picture.bytes.withUnsafeBufferPointer { bytes in
      for y in 0..<picture.height {
        let start = y * picture.width
        for column in 0..<side {
          row[column] = columns[column].sum { Int(bytes[start + $0]) }
        }
        for line in (y * side / picture.height)...(((y + 1) * side - 1) / picture.height) {
          let weight = lines[line].weight(of: y)
          for column in 0..<side { sums[line * side + column] += row[column] * weight }
        }
      }
    }
    let whole = picture.width * picture.height
    return sums.map { UInt8(clamping: ($0 + whole / 2) / whole) }
  }

  private static func shares(of length: Int) -> [Share] {
    (0..<side).map { Share(start: $0 * length, end: ($0 + 1) * length, pixel: side) }
  }

  /// The pixels of one part along one side, in units.
  private struct Share {
    let start: Int
    let end: Int
    let pixel: Int

    func weight(of index: Int) -> Int {
      max(0, min(end, (index + 1) * pixel) - max(start, index * pixel))
    }

    func sum(_ value: (Int) -> Int) -> Int {
      let (first, last) = (start / pixel, (end - 1) / pixel)
      var sum = value(first) * weight(of: first)
      guard last > first else { return sum }
      sum += value(last) * weight(of: last)
      for index in (first + 1)..<last { sum += value(index) * pixel }
      return sum
    }
  }
}
