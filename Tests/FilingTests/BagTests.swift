import Archives
import Basics
import Exhibits
import Filing
import Foundation
import Matters
import Seals
import TestKit
import Testing

@Suite("Papers in the bag come from the case file in it")
struct BagTests {
  private static let petition = "data/papers/法院/民事起诉状.docx"

  private static func compared(_ path: String, _ scratch: String) throws -> Verification {
    var verification = try Verification.of(path)
    try verification.comparePapers(of: path, library: try Workshop.library(), scratch: scratch)
    return verification
  }

  /// Puts another paper into the bag and mends every list, as a forger would.
  private static func forge(_ bag: String, in folder: borrowing ScratchFolder) throws {
    var tree = try ScratchFolder.tree(folder(bag))
    tree[petition] = tree["data/papers/平台/投诉升级函.docx"]
    let payload = tree.filter { $0.key.hasPrefix("data/") }
    func list(_ files: [String: [UInt8]]) -> [UInt8] {
      Array(
        files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
          .map { "\(Fingerprint(of: $0.value))  \($0.key)\n" }.joined().utf8)
    }
    let info = String(decoding: tree["bag-info.txt"] ?? [], as: UTF8.self)
    let size = payload.values.reduce(0) { $0 + $1.count }
    tree["bag-info.txt"] = Array(
      info.replacing(/Payload-Oxum: .*/, with: "Payload-Oxum: \(size).\(payload.count)").utf8)
    tree["manifest-sha256.txt"] = list(payload)
    tree["tagmanifest-sha256.txt"] = list(
      tree.filter { ["bag-info.txt", "bagit.txt", "manifest-sha256.txt"].contains($0.key) })
    for (name, bytes) in tree { try folder.put(bytes, at: "\(bag)/\(name)") }
  }

  @Test("a fresh bag is drafted again and found the same, as a folder and as a ZIP")
  func fresh() throws {
    let workshop = try Workshop(.minimal)
    try workshop.build()
    for path in ["out", "out/全卷", "out/全卷.zip"] {
      let verification = try Self.compared(workshop.folder(path), workshop.folder("scratch"))
      #expect(verification.isWhole && verification.hasComparedPapers, "\(path)")
    }
    #expect(!ScratchFolder.names(in: workshop.folder.path).contains("scratch"))
  }

  @Test("a swapped paper with mended checksums is found")
  func swapped() throws {
    let workshop = try Workshop(.minimal)
    try workshop.build()
    try Self.forge("out/全卷", in: workshop.folder)
    #expect(try Verification.of(workshop.folder("out/全卷")).isWhole)
    let verification = try Self.compared(workshop.folder("out/全卷"), workshop.folder("scratch"))
    #expect(verification.problems.map(\.identifier) == ["document.not_from_case"])
    #expect(verification.problems.first?.path == Self.petition)
  }

  @Test("so is one in a ZIP")
  func swappedInArchive() throws {
    let workshop = try Workshop(.minimal)
    try workshop.build()
    try Self.forge("out/全卷", in: workshop.folder)
    let entries = try ScratchFolder.tree(workshop.folder("out/全卷")).map {
      ArchiveEntry(name: "全卷/\($0.key)", content: .bytes($0.value))
    }
    try workshop.folder.put(try ArchiveWriter.bytes(entries), at: "forged.zip")
    let verification = try Self.compared(workshop.folder("forged.zip"), workshop.folder("scratch"))
    #expect(verification.problems.map(\.identifier) == ["document.not_from_case"])
  }

  @Test(
    "drafts, finals and parts of a build remember how they were made", arguments: [true, false])
  func options(isFinal: Bool) throws {
    let workshop = try Workshop(.minimal)
    try workshop.build(
      "out",
      BuildOptions(recipients: [.court, .own], papers: [.petition, .cover], isFinal: isFinal))
    let verification = try Self.compared(workshop.folder("out"), workshop.folder("scratch"))
    #expect(verification.isWhole && verification.hasComparedPapers)
  }
}
