/// File names made from what people wrote, fit for every computer.
package enum SafeName {
  /// `证据03-2_订单详情页截图.png`
  package static func exhibit(
    number: Int, part: Int, of parts: Int, title: String?, path: String
  ) -> String {
    let digits = number < 10 ? "0\(number)" : "\(number)"
    let index = parts > 1 ? "-\(part)" : ""
    let name = title.map { "_" + cleaned($0) } ?? ""
    return "证据\(digits)\(index)\(name)\(ending(of: path))"
  }

  /// `证据03-2_订单详情页截图_遮盖.png`: never to be taken for the original.
  package static func masked(
    number: Int, part: Int, of parts: Int, title: String?, ending: String
  ) -> String {
    exhibit(number: number, part: part, of: parts, title: title, path: "") + "_遮盖.\(ending)"
  }

  /// At most 180 bytes; anything Windows forbids becomes an underscore.
  package static func cleaned(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var bytes = 0
    for scalar in text.unicodeScalars {
      bytes += UTF8.width(scalar)
      guard bytes <= 180 else { break }
      scalars.append(isSafe(scalar) ? scalar : "_")
    }
    var name = String(scalars)
    while let last = name.last, last == "." || last == " " { name.removeLast() }
    return name
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    if #"\/<>:"|?*"#.unicodeScalars.contains(scalar) { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return false
    default: return true
    }
  }

  /// The file's own ending in lower case, where it is a plain one.
  private static func ending(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    let ending = name[name.index(after: dot)...].lowercased()
    let isPlain =
      !ending.isEmpty && ending.utf8.count <= 8
      && ending.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    return isPlain ? ".\(ending)" : ""
  }
}
