import Basics
import Documents

/// Markup with open places, cut where they are.
struct PlacedMarkup: Sendable {
  /// One more than there are places.
  private var pieces: [[UInt8]] = [[]]
  private var places: [Int] = []

  /// - Parameter count: of the values there are to be.
  init(_ bytes: [UInt8], among count: Int) {
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if let number = RowPattern.number(of: scalar, among: count) {
        places.append(number)
        pieces.append([])
      } else {
        pieces[places.count] += UTF8.encode(scalar).map(Array.init) ?? []
      }
    }
  }

  /// Nil where no place is open: the markup is always the same.
  var constant: [UInt8]? { places.isEmpty ? pieces[0] : nil }

  func write(_ values: [String], to xml: inout Markup) throws(DOCXError) {
    for (piece, place) in zip(pieces, places) {
      xml.constant(piece)
      let value = values[place]
      if let scalar = XMLCharacters.firstIllegal(in: value) {
        throw DOCXError.illegal(scalar, part: "文字")
      }
      xml.writeInsideRun(value)
    }
    xml.constant(pieces[places.count])
  }
}
