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
  /// A bag that this program made: nothing of it may be missing.
  let isOurs: Bool
  /// Manifests whose hashes cannot be computed here.
  let foreign: [String]

  /// The lists of a tree: one per package, and one for the whole build.
  static func all(in tree: PackageTree) -> [ChecksumList] {
    let bags = tree.bagRoots
    let lists = names.flatMap { sums in
      tree.roots(of: sums, besides: bags).filter { !bags.contains($0) }.map { root in
        let text = ChecksumText(tree.bytes(of: root + sums) ?? [], isBag: false)
        return ChecksumList(
          root: root, listed: text.listed, damagedLines: text.damagedLines,
          own: sums == names[0] ? [sums] : Set(names), isBag: false, oxum: nil, isOurs: false,
          foreign: [])
      }
    }
    return (lists + bags.map { bag(root: $0, tree) }).sorted {
      $0.root.utf8.lexicographicallyPrecedes($1.root.utf8)
    }
  }

  /// What a list of `sha256sum` is called, here and elsewhere.
  private static let names = [
    PackageContents.checksumName, "SHA256SUMS", "sha256sums.txt", "sha256sum.txt",
  ]

  private static func bag(root: String, _ tree: PackageTree) -> ChecksumList {
    var listed = ExactTable<String>()
    var damaged: [Int] = []
    for name in [Bag.tagManifestName, Bag.manifestName] {
      let text = ChecksumText(tree.bytes(of: root + name) ?? [], isBag: true)
      for entry in text.listed.names { listed[entry] = text.listed[entry] }
      damaged += text.damagedLines
    }
    let info = String(decoding: tree.bytes(of: root + "bag-info.txt") ?? [], as: UTF8.self)
    let lines = info.split(whereSeparator: \.isNewline)
    let counted = lines.first { $0.hasPrefix("Payload-Oxum: ") }
    let numbers = counted?.dropFirst("Payload-Oxum: ".count).split(separator: ".")
      .compactMap { Int($0) }
    let top = tree.files.names.filter { $0.isBelow(root) }
      .map { $0.below(root) }.filter { !$0.utf8.contains(UInt8(ascii: "/")) }
    // A bag need not list its tags: where it does not, they are nobody's business.
    let unlisted =
      tree.files[root + Bag.tagManifestName] == nil
      ? top : top.filter { $0.hasPrefix("tagmanifest-") }
    let isOurs = lines.contains { $0.hasPrefix("Dossier-") } || listed["data/case/case.yaml"] != nil
    return ChecksumList(
      root: root, listed: listed, damagedLines: damaged,
      own: Set(isOurs ? [Bag.tagManifestName] : unlisted), isBag: true,
      oxum: numbers?.count == 2 ? numbers.map { ($0[0], $0[1]) } : nil, isOurs: isOurs,
      foreign: tree.files[root + Bag.manifestName] == nil
        ? top.filter { $0.hasPrefix("manifest-") } : [])
  }

  /// - Parameter nested: the roots of the other lists, which speak for themselves.
  func problems(in tree: PackageTree, nested: [String]) -> [Verification.Problem] {
    var found: [Verification.Problem] = damagedLines.map {
      problem("", "list.damaged", "校验清单第 \($0) 行损坏。")
    }
    found += foreign.map {
      problem($0, "list.unsupported", "这份清单用的不是 SHA-256，这里核对不了。请用别的 BagIt 工具核对。")
    }
    found += listed.names.filter(Self.leavesFolder).map {
      problem($0, "list.path", "校验清单里的这个路径指向文件夹以外，这份清单不可信。")
    }
    let inner = nested.filter { $0 != root && $0.isBelow(root) }
    let present = tree.files.names.filter { $0.isBelow(root) }.map { $0.below(root) }
    var missing: [String] = []
    for name in listed.names where !Self.leavesFolder(name) {
      guard tree.files[root + name] != nil else {
        missing.append(name)
        continue
      }
      if tree.fingerprint(of: root + name)?.hex != listed[name] {
        found.append(problem(name, "file.changed", "内容被改动过，与校验清单不符。"))
      }
    }
    let added = foreign.isEmpty ? unlisted(present, inner) : []
    return found + renamed(missing, added, tree) + oxumProblems(present, tree)
  }

  private func unlisted(_ present: [String], _ inner: [String]) -> [String] {
    present.filter { name in
      listed[name] == nil && !own.contains(name) && !inner.contains { (root + name).isBelow($0) }
    }
  }

  private static func leavesFolder(_ name: String) -> Bool {
    name.hasPrefix("/") || name.split(separator: "/").contains("..")
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
    guard oxum != nil || isOurs else { return [] }
    guard let oxum else { return [problem("bag-info.txt", "bag.no_oxum", "全卷的字节数记录不见了。")] }
    let payload = present.filter { $0.isBelow("data/") }
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
