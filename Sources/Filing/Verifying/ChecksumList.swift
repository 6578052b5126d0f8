import Basics
import Exhibits
import Seals

/// A list of fingerprints and the folder it speaks for.
struct ChecksumList {
  /// The folder with a slash behind it; empty for the top.
  let root: String
  /// Fingerprints by name below the root.
  let listed: ExactTable<String>
  /// Lines that are no such entry.
  let damagedLines: [Int]
  /// Names of the lists themselves, which list nobody or each other.
  let own: Set<String>
  let isBag: Bool
  /// `Payload-Oxum` of a bag.
  let oxum: (bytes: Int, files: Int)?

  /// The lists of a tree: one per package, and one for the whole build.
  static func all(in tree: PackageTree) -> [ChecksumList] {
    let bags = tree.bagRoots
    let sums = PackageContents.checksumName
    let lists = tree.roots(of: sums, besides: bags).filter { !bags.contains($0) }.map { root in
      let (listed, damaged) = parse(tree.bytes(of: root + sums) ?? [], isBag: false)
      return ChecksumList(
        root: root, listed: listed, damagedLines: damaged, own: [sums], isBag: false, oxum: nil)
    }
    return (lists + bags.map { bag(root: $0, tree) }).sorted {
      $0.root.utf8.lexicographicallyPrecedes($1.root.utf8)
    }
  }

  private static func bag(root: String, _ tree: PackageTree) -> ChecksumList {
    var listed = ExactTable<String>()
    var damaged: [Int] = []
    for name in [Bag.tagManifestName, Bag.manifestName] {
      let (entries, lines) = parse(tree.bytes(of: root + name) ?? [], isBag: true)
      for entry in entries.names { listed[entry] = entries[entry] }
      damaged += lines
    }
    let info = String(decoding: tree.bytes(of: root + "bag-info.txt") ?? [], as: UTF8.self)
    let counted = info.split(separator: "\n").first { $0.hasPrefix("Payload-Oxum: ") }
    let numbers = counted?.dropFirst("Payload-Oxum: ".count).split(separator: ".")
      .compactMap { Int($0) }
    return ChecksumList(
      root: root, listed: listed, damagedLines: damaged, own: [Bag.tagManifestName], isBag: true,
      oxum: numbers?.count == 2 ? numbers.map { ($0[0], $0[1]) } : nil)
  }

  /// Only bags escape line ends and percent signs in names.
  private static func parse(
    _ bytes: [UInt8], isBag: Bool
  ) -> (listed: ExactTable<String>, damaged: [Int]) {
    var listed = ExactTable<String>()
    var damaged: [Int] = []
    for (index, line) in bytes.split(separator: 0x0A).enumerated() {
      let digits = line.prefix(64)
      let name = line.dropFirst(66)
      guard line.count > 66, line.dropFirst(64).prefix(2).elementsEqual([0x20, 0x20]),
        let hex = String(validating: digits, as: UTF8.self), hex.allSatisfy(\.isHexDigit),
        let text = String(validating: name, as: UTF8.self)
      else {
        if damaged.count < mostDamagedLines { damaged.append(index + 1) }
        continue
      }
      listed[isBag ? decoded(text) : text] = hex.lowercased()
    }
    return (listed, damaged)
  }

  /// A list that is all rubbish is told of by its first lines.
  private static let mostDamagedLines = 20

  private static func decoded(_ name: String) -> String {
    name.replacing("%0A", with: "\n").replacing("%0D", with: "\r").replacing("%25", with: "%")
  }

  /// - Parameter nested: the roots of the other lists, which speak for themselves.
  func problems(in tree: PackageTree, nested: [String]) -> [Verification.Problem] {
    var found: [Verification.Problem] = damagedLines.map {
      problem("", "list.damaged", "校验清单第 \($0) 行损坏。")
    }
    let inner = nested.filter { $0 != root && $0.hasPrefix(root) }
    let present = tree.files.names.filter { $0.hasPrefix(root) }.map {
      String($0.dropFirst(root.count))
    }
    var missing: [String] = []
    for name in listed.names {
      guard tree.files[root + name] != nil else {
        missing.append(name)
        continue
      }
      if tree.fingerprint(of: root + name)?.hex != listed[name] {
        found.append(problem(name, "file.changed", "内容被改动过，与校验清单不符。"))
      }
    }
    let added = present.filter { name in
      listed[name] == nil && !own.contains(name) && !inner.contains { (root + name).hasPrefix($0) }
    }
    return found + renamed(missing, added, tree) + oxumProblems(present, tree)
  }

  /// An added file with the content of a missing one was renamed.
  private func renamed(
    _ missing: [String], _ added: [String], _ tree: PackageTree
  ) -> [Verification.Problem] {
    var found: [Verification.Problem] = []
    var left = missing
    for name in added {
      guard tree.files[root + name]?.isRegular == true else {
        found.append(problem(name, "file.not_regular", "多出了一个链接、管道或设备，不是普通文件。"))
        continue
      }
      let hex = left.isEmpty ? nil : tree.fingerprint(of: root + name)?.hex
      if let index = left.firstIndex(where: { listed[$0] == hex }) {
        let old = left.remove(at: index)
        found.append(problem(name, "file.renamed", "原来叫“\(old)”，被改了名。"))
      } else {
        found.append(problem(name, "file.added", "多出了一个文件，校验清单里没有它。"))
      }
    }
    return left.map { problem($0, "file.missing", "少了这个文件。") } + found
  }

  private func oxumProblems(_ present: [String], _ tree: PackageTree) -> [Verification.Problem] {
    guard isBag else { return [] }
    guard let oxum else { return [problem("bag-info.txt", "bag.no_oxum", "全卷的字节数记录不见了。")] }
    let payload = present.filter { $0.hasPrefix("data/") }
    let bytes = payload.reduce(0) { total, name in
      let (sum, overflow) = total.addingReportingOverflow(tree.files[root + name]?.size ?? 0)
      return overflow ? .max : sum
    }
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
