import XMLTrees

/// A line from one part of a package to another, or out of it.
struct PartRelationship {
  /// The last word of its type, such as `comments`.
  let kind: String
  /// As it is written.
  let target: String
  let isExternal: Bool
  private let folder: String

  /// Where the lines of a part stand; the package's own for no part.
  static func part(for source: String) -> String {
    let (folder, name) = split(source)
    return folder + "_rels/" + name + ".rels"
  }

  /// - Parameter source: the part they lead from.
  static func all(in root: XMLElement?, from source: String) -> [PartRelationship] {
    let folder = split(source).folder
    return (root?.elements ?? []).compactMap { element in
      guard let type = element.attribute("Type"), let target = element.attribute("Target") else {
        return nil
      }
      return PartRelationship(
        kind: type.split(separator: "/").last.map(String.init) ?? "", target: target,
        isExternal: element.attribute("TargetMode")?.lowercased() == "external", folder: folder)
    }
  }

  /// The part it leads to, from the package's own folder.
  var part: String {
    let isAbsolute = target.utf8.first == UInt8(ascii: "/")
    var steps: [Substring] = []
    for step in (isAbsolute ? target : folder + target).split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }

  private static func split(_ part: String) -> (folder: String, name: String) {
    guard let slash = part.lastIndex(of: "/") else { return ("", part) }
    return (String(part[...slash]), String(part[part.index(after: slash)...]))
  }
}
