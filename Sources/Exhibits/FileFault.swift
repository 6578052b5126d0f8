import Basics
import Foundation
import Matters

/// Why a file of an exhibit cannot be used.
package enum FileFault: String, Error {
  case missing, empty, unreadable, directory, special, outside, name, path, clash
  case link, letters, changing, breaking

  /// A path as Windows and macOS tell files apart: by letters without case, composed.
  package static func folded(_ path: String) -> String {
    path.precomposedStringWithCanonicalMapping.lowercased()
  }

  /// A path must stay inside the folder and fit into a package that Windows can unpack.
  static func ofName(_ path: String) -> FileFault? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    if path.hasPrefix("/") || path.hasPrefix("~") || parts.contains("..") { return .outside }
    if path.utf8.count > 1 && path.utf8.dropFirst().first == UInt8(ascii: ":") { return .outside }
    if parts.contains(where: { $0.isEmpty || $0 == "." }) { return .path }
    return parts.allSatisfy { isPortable(String($0)) } ? nil : .name
  }

  private static func isPortable(_ name: String) -> Bool {
    guard !name.isEmpty, name != ".", name.utf8.count <= 255, !name.hasSuffix(" "),
      !name.hasSuffix(".")
    else { return false }
    let stem = String(name.prefix { $0 != "." && $0 != " " }).uppercased()
    let reserved = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"]
    let numbered =
      ["COM", "LPT"].contains(String(stem.prefix(3))) && stem.count == 4
      && stem.last.map { "0123456789¹²³".contains($0) } ?? false
    guard !reserved.contains(stem), !numbered else { return false }
    return !name.unicodeScalars.contains { scalar in
      #"\<>:"|?*"#.unicodeScalars.contains(scalar) || isInvisible(scalar)
    }
  }

  /// What hides in a name or turns its letters round.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      || XMLCharacters.isDirectionMark(scalar)
      || [0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0xFEFF].contains(scalar.value)
  }

  func finding(_ path: String, _ item: EvidenceItem, _ field: Record.Field) -> Finding {
    Finding(
      .error, "evidence.file.\(rawValue)", path: field.path, place: field.place,
      "证据 \(item.id) 的文件“\(path)”\(message)", remedy: remedy)
  }

  var message: String {
    switch self {
    case .missing: "找不到。"
    case .empty: "是空的（0 字节）。"
    case .unreadable: "没有权限读取。"
    case .directory: "是一个文件夹。"
    case .special: "不是普通文件（可能是管道或设备），不能作为证据。"
    case .outside: "在案件文件夹之外。"
    case .path: "的写法不规范（有“./”或多余的“/”）。"
    case .clash: "与另一个文件只差大小写或字符的写法，在 Windows 上是同一个名字，会互相覆盖。"
    case .name: "的名字含有 Windows 不能用的字符，收件人可能解不开压缩包。"
    case .link: "是一个快捷方式（符号链接），它指向的文件已经不在，或者绕成了圈。"
    case .letters: "找不到，名字里有认不出的字（�）：这个文件名不是按 UTF-8 存的，多半是从旧的 Windows 或压缩包里来的。"
    case .changing: "在读取时还在变化，可能还没有录完、下载完或者复制完。"
    case .breaking: "读到一半读不下去了，磁盘或者连接可能有问题。"
    }
  }

  var remedy: String {
    switch self {
    case .missing: "请核对文件名（大小写、扩展名），或把文件放进案件文件夹。"
    case .empty: "请重新从原设备导出这个文件。"
    case .unreadable: "请修改文件的权限，或换一个您能打开的副本。"
    case .directory: "请逐个列出里面的文件。"
    case .special: "请换成普通的图片、文档、录音或录像文件。"
    case .outside: "请把文件复制到案件文件夹里，再写它在文件夹里的位置。"
    case .path: "请写成 evidence/文件名 这样，中间只有一个“/”。"
    case .clash: "请给其中一个改名；案件文件 case.yaml 本身不能作证据。"
    case .link: "请找到原来的文件，写它本身的位置，或者把它复制过来。"
    case .letters: "请先在文件管理器里把它改成普通的中文或英文名字，再收。"
    case .changing: "请等它写完，再运行一次。"
    case .breaking: "请把文件复制到本机磁盘，能打开以后再收。"
    case .name: "请改名：不要用 \\ < > : \" | ? * 和看不见的字符，也不要以空格或句点结尾。"
    }
  }
}
