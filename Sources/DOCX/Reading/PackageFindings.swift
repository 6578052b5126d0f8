import Basics
import XMLTrees

/// What a package carries beside its paper: told, never opened, run or fetched.
struct PackageFindings {
  /// No paper has so many parts that lead to others.
  private static let mostRelationshipParts = 500

  private var counts = LeftAsideCounts()
  private var links: [ExternalLink: [String]] = [:]

  init(_ package: inout ReturnedPackage) throws(DOCXError) {
    let parts = package.parts
    let types = try package.tree("[content_types].xml")
    let hasMacros =
      parts.contains { $0.hasSuffix("vbaproject.bin") }
      || types?.elements.contains { element in
        let type = element.attribute("ContentType")?.lowercased() ?? ""
        return type.contains("macroenabled") || type.contains("vbaproject")
      } ?? false
    counts.take(.macros, count: hasMacros ? 1 : 0)
    counts.take(
      .embedded,
      count: parts.count { $0.hasPrefix("word/embeddings/") || $0.hasPrefix("word/activex/") })
    try takeLinks(parts.filter { $0.hasSuffix(".rels") }, of: &package)
  }

  private mutating func takeLinks(
    _ parts: [String], of package: inout ReturnedPackage
  ) throws(DOCXError) {
    guard parts.count <= Self.mostRelationshipParts else {
      throw DOCXError(
        .reading, part: package.file,
        "文件里的部件多得不正常（\(parts.count) 个关系文件），没有读取。请确认文件来源是否可靠。")
    }
    for part in parts {
      for line in PartRelationship.all(in: try package.tree(part), from: "") where line.isExternal {
        guard let link = ExternalLink(line) else { continue }
        links[link, default: []].append(line.target)
      }
    }
  }

  func findings(in file: String) -> [Finding] {
    counts.findings(in: file)
      + ExternalLink.allCases.compactMap { link in
        links[link].map { link.finding($0, in: file) }
      }
  }
}

/// What lies outside a file and is asked for by it.
private enum ExternalLink: String, CaseIterable {
  case template = "docx.external.template"
  case picture = "docx.external.picture"
  case object = "docx.external.object"
  case file = "docx.external.file"

  /// Nil for addresses on the web, which are only named.
  init?(_ line: PartRelationship) {
    switch line.kind {
    case "attachedTemplate": self = .template
    case "image": self = .picture
    case "hyperlink":
      let target = line.target.lowercased()
      let isNamed = ["http:", "https:", "mailto:", "tel:", "#"].contains {
        target.utf8.starts(with: $0.utf8)
      }
      if isNamed { return nil }
      self = .file
    default: self = .object
    }
  }

  func finding(_ targets: [String], in file: String) -> Finding {
    let first = targets.first.map(Self.shown) ?? ""
    let etc = targets.count > 1 ? "等 \(targets.count) 处" : ""
    let severity = self == .file ? Finding.Severity.note : .warning
    return Finding(
      severity, rawValue, place: Place(file: file),
      "文件引用了\(name)“\(first)”\(etc)，没有打开，也没有下载。")
  }

  private var name: String {
    switch self {
    case .template: "外部的模板"
    case .picture: "外部的图片"
    case .object: "外部的内容"
    case .file: "别处的文件"
    }
  }

  /// Short, and without marks that turn text around.
  private static func shown(_ target: String) -> String {
    let plain = target.unicodeScalars.filter {
      XMLCharacters.allows($0) && !XMLCharacters.isDirectionMark($0)
    }
    return String(String.UnicodeScalarView(plain.prefix(80))) + (plain.count > 80 ? "……" : "")
  }
}
