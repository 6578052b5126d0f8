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

  /// A file's own name made fit for every computer. The ending stays, however long the rest.
  package static func fitted(_ name: String) -> (stem: String, ending: String) {
    let (own, ending) = parts(name)
    let stem = cleaned(own)
    let isFit = !stem.isEmpty && !stem.hasPrefix(".") && self.isFit(stem + ending)
    return (isFit ? stem : "证据" + stem, ending)
  }

  /// Whether a path in the case folder can be taken to any computer.
  package static func isFit(_ path: String) -> Bool { FileFault.ofName(path) == nil }

  /// The name a file goes by: without its ending, and without what cannot be seen.
  package static func title(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return legible(parts(name).stem, hidden: nil)
  }

  /// What cannot be seen is left out, or stands as a mark.
  package static func legible(_ text: String, hidden mark: Unicode.Scalar?) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let shown = FileFault.isInvisible(scalar) ? mark : scalar { scalars.append(shown) }
    }
    return String(scalars)
  }

  /// What stands behind the last dot is an ending where it is short and plain.
  private static func parts(_ name: String) -> (stem: String, ending: String) {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return (name, "") }
    let ending = String(name[dot...])
    guard ending.utf8.count <= 32, cleaned(ending) == ending else { return (name, "") }
    return (String(name[..<dot]), ending)
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
