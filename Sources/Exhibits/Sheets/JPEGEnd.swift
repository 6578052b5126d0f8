/// Finds a JPEG's own end mark: behind it telephones put films and notes, and small pictures inside its
/// head have end marks of their own (ITU-T T.81 annex B).
enum JPEGEnd {
  private static let piece = 1 << 16

  static func isThere(_ file: FileBytes) -> Bool {
    var offset = 2
    while let marker = file.bytes(at: offset, count: 2), marker[0] == 0xFF {
      switch marker[1] {
      case 0xD9: return true
      case 0xFF: offset += 1
      case 0x01, 0xD0...0xD8: offset += 2
      default:
        guard let length = file.bytes(at: offset + 2, count: 2)?.number(at: 0, bytes: 2),
          length >= 2
        else { return false }
        offset += 2 + length
        if marker[1] == 0xDA {
          guard let next = Self.marker(behind: offset, in: file) else { return false }
          offset = next
        }
      }
    }
    return false
  }

  /// Where the next mark stands that is no part of the pixels; nil where they break off.
  private static func marker(behind start: Int, in file: FileBytes) -> Int? {
    var offset = start
    while offset < file.size {
      let bytes = file.bytes(at: offset, upTo: piece)
      var rest = bytes[...]
      while let mark = rest.firstIndex(of: 0xFF), mark + 1 < bytes.count {
        if bytes[mark + 1] != 0, !(0xD0...0xD7).contains(bytes[mark + 1]), bytes[mark + 1] != 0xFF {
          return offset + mark
        }
        rest = bytes[(mark + 1)...]
      }
      if bytes.count < 2 { return nil }
      // A mark may lie across two pieces.
      offset += bytes.count - 1
    }
    return nil
  }
}
