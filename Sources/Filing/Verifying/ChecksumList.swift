import Exhibits

/// A list of fingerprints and the folder it speaks for.
struct ChecksumList {
  /// The folder with a slash behind it; empty for the top.
  let root: String
  /// Fingerprints by name below the root.
  let listed: [String: String]
  /// Lines that are no such entry.
  let damagedLines: [Int]
  /// Names of the lists themselves, which list nobody or each other.
  let own: Set<String>
  let isBag: Bool
  /// `Payload-Oxum` of a bag.
  let oxum: (bytes: Int, files: Int)?

  /// The lists of a tree: one per package.
  static func all(in tree: PackageTree) -> [ChecksumList] {
    let names = tree.files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return names.compactMap { name in
      if name == "bagit.txt" || name.hasSuffix("/bagit.txt"), !name.contains("/data/") {
        return bag(root: String(name.dropLast("bagit.txt".count)), tree)
      }
      let sums = PackageContents.checksumName
      guard name == sums || name.hasSuffix("/" + sums), !name.contains("/data/") else { return nil }
      let root = String(name.dropLast(sums.count))
      let (listed, damaged) = parse(tree.bytes(of: name) ?? [], isBag: false)
      return ChecksumList(
        root: root, listed: listed, damagedLines: damaged, own: [sums], isBag: false, oxum: nil)
    }
  }

  private static func bag(root: String, _ tree: PackageTree) -> ChecksumList {
    var listed: [String: String] = [:]
    var damaged: [Int] = []
    for name in [Bag.manifestName, Bag.tagManifestName] {
      let (entries, lines) = parse(tree.bytes(of: root + name) ?? [], isBag: true)
      listed.merge(entries) { first, _ in first }
      damaged += lines
    }
    let info = String(decoding: tree.bytes(of: root + "bag-info.txt") ?? [], as: UTF8.self)
    let counted = info.split(separator: "\n").first { $0.hasPrefix("Payload-Oxum: ") }
    let numbers = counted?.dropFirst("Payload-Oxum: ".count).split(separator: ".").compactMap {
      Int($0)
    }
    return ChecksumList(
      root: root, listed: listed, damagedLines: damaged, own: [Bag.tagManifestName], isBag: true,
      oxum: numbers?.count == 2 ? numbers.map { ($0[0], $0[1]) } : nil)
  }

  /// Only bags escape line ends and percent signs in names.
  private static func parse(
    _ bytes: [UInt8], isBag: Bool
  ) -> (listed: [String: String], damaged: [Int]) {
    var listed: [String: String] = [:]
    var damaged: [Int] = []
    for (index, line) in bytes.split(separator: 0x0A).enumerated() {
      let text = String(decoding: line, as: UTF8.self)
      let parts = text.split(separator: "  ", maxSplits: 1)
      guard parts.count == 2, parts[0].utf8.count == 64, parts[0].allSatisfy(\.isHexDigit) else {
        damaged.append(index + 1)
        continue
      }
      let name = String(parts[1])
      listed[isBag ? decoded(name) : name] = parts[0].lowercased()
    }
    return (listed, damaged)
  }

  private static func decoded(_ name: String) -> String {
    name.replacing("%0A", with: "\n").replacing("%0D", with: "\r").replacing("%25", with: "%")
  }

  func problems(in tree: PackageTree) -> [Verification.Problem] {
    var found: [Verification.Problem] = damagedLines.map {
      problem("", "list.damaged", "校验清单第 \($0) 行损坏。")
    }
    var present: [String: Int] = [:]
    for (name, size) in tree.files where name.hasPrefix(root) {
      present[String(name.dropFirst(root.count))] = size
    }
    var missing: [String] = []
    for (name, wanted) in listed.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
    {
      guard present[name] != nil else {
        missing.append(name)
        continue
      }
      if tree.fingerprint(of: root + name)?.hex != wanted {
        found.append(problem(name, "file.changed", "内容被改动过，与校验清单不符。"))
      }
    }
    let added = present.keys.filter { listed[$0] == nil && !own.contains($0) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return found + renamed(missing, added, tree) + oxumProblems(present)
  }

  /// An added file with the content of a missing one was renamed.
  private func renamed(
    _ missing: [String], _ added: [String], _ tree: PackageTree
  ) -> [Verification.Problem] {
    var found: [Verification.Problem] = []
    var left = missing
    for name in added {
      let hex = tree.fingerprint(of: root + name)?.hex
      if let index = left.firstIndex(where: { listed[$0] == hex }) {
        let old = left.remove(at: index)
        found.append(problem(name, "file.renamed", "原来叫“\(old)”，被改了名。"))
      } else {
        found.append(problem(name, "file.added", "多出了一个文件，校验清单里没有它。"))
      }
    }
    return left.map { problem($0, "file.missing", "少了这个文件。") } + found
  }

  private func oxumProblems(_ present: [String: Int]) -> [Verification.Problem] {
    guard isBag else { return [] }
    guard let oxum else { return [problem("bag-info.txt", "bag.no_oxum", "全卷的字节数记录不见了。")] }
    let payload = present.filter { $0.key.hasPrefix("data/") }
    let bytes = payload.values.reduce(0, +)
    guard bytes != oxum.bytes || payload.count != oxum.files else { return [] }
    return [
      problem(
        "bag-info.txt", "bag.oxum",
        "全卷应有 \(oxum.files) 个文件、\(oxum.bytes) 字节，现在是 \(payload.count) 个、\(bytes) 字节。")
    ]
  }

  private func problem(
    _ name: String, _ identifier: String, _ message: String
  ) -> Verification.Problem {
    Verification.Problem(path: root + name, identifier: identifier, message: message)
  }
}
