import Basics
import Exhibits
import Filing
import Foundation
import Seals
import TestKit
import Testing

@Suite("Verifying packages that were made elsewhere")
struct ForeignPackageTests {
  private static let (one, two) = (sum("one"), sum("two"))

  private static func sum(_ text: String) -> String { Fingerprint(of: Array(text.utf8)).hex }

  private static func problems(_ files: [String: String]) throws -> [String] {
    let folder = try ScratchFolder()
    for (name, content) in files { try folder.put(content, at: "package/\(name)") }
    return try Verification.of(folder("package")).problems.map { "\($0.identifier) \($0.path)" }
  }

  @Test(
    "lists of sha256sum, by whatever machine",
    arguments: [
      "\(one)  a b.txt\n\(two)  c/二.txt\n", "\(one) *a b.txt\n\(two) *c/二.txt\n",
      "\(one)  a b.txt\r\n\(two)  c/二.txt\r\n", "\u{FEFF}\(one)  ./a b.txt\n\(two)  ./c/二.txt",
      "\(one.uppercased())  a b.txt\n\(two.uppercased())  c/二.txt\n",
    ])
  func sums(list: String) throws {
    for name in ["SHA256SUMS.txt", "SHA256SUMS", "sha256sums.txt"] {
      let files = ["a b.txt": "one", "c/二.txt": "two", name: list]
      #expect(try Self.problems(files) == [], "\(name)")
      #expect(
        try Self.problems(files.merging(["a b.txt": "oNe"]) { $1 }) == ["file.changed a b.txt"])
      #expect(try Self.problems(files.merging(["new": "x"]) { $1 }) == ["file.added new"])
      #expect(try Self.problems(files.filter { $0.key != "c/二.txt" }) == ["file.missing c/二.txt"])
    }
  }

  @Test("an added file is told though its name joins the stroke before it")
  func joined() throws {
    let files = ["in/a": "one", "in/SHA256SUMS": "\(Self.one)  a\n", "in/\u{0301}evil.txt": "x"]
    #expect(try Self.problems(files) == ["file.added in/\u{0301}evil.txt"])
  }

  @Test("more lists than a package has are told, and do not take for ever")
  func many() throws {
    var files: [String: String] = [:]
    for number in 0..<210 {
      files["\(number)/a"] = "one"
      files["\(number)/SHA256SUMS"] = "\(Self.one)  a\n"
    }
    #expect(try Self.problems(files).contains { $0.hasPrefix("list.too_many") })
  }

  @Test("names that sha256sum escapes")
  func escaped() throws {
    let list = "\\\(Self.one)  a\\nb\\\\c\n"
    #expect(try Self.problems(["a\nb\\c": "one", "SHA256SUMS": list]) == [])
  }

  @Test(
    "lines that lead out of the folder are told, and not followed",
    arguments: ["../a", "/etc/hosts", "a/../../b"])
  func paths(name: String) throws {
    let list = "\(Self.one)  \(name)\n\(Self.one)  a\n"
    #expect(try Self.problems(["a": "one", "SHA256SUMS": list]) == ["list.path \(name)"])
  }

  private static let bag = [
    "bagit.txt": "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n",
    "data/a.txt": "one", "data/b.txt": "two",
  ]

  @Test("a bag with the least there must be, blanks and stars as other tools write them")
  func leastBag() throws {
    for between in ["  ", " ", "\t", " *"] {
      let list = "\(Self.one)\(between)data/a.txt\n\(Self.two)\(between)data/b.txt\n"
      var files = Self.bag.merging(["manifest-sha256.txt": list]) { $1 }
      files["bag-info.txt"] = "Source-Organization: 某公司\r\n"
      #expect(try Self.problems(files) == [])
      #expect(try Self.problems(files.merging(["data/c": "x"]) { $1 }) == ["file.added data/c"])
      files["bag-info.txt"] = "Payload-Oxum: 7.2\n"
      #expect(try Self.problems(files) == ["bag.oxum bag-info.txt"])
    }
  }

  @Test("a bag with other hashes only is said to be beyond this program, not whole")
  func otherHashes() throws {
    let files = Self.bag.merging(["manifest-md5.txt": "x", "manifest-sha512.txt": "y"]) { $1 }
    #expect(
      try Self.problems(files) == [
        "list.unsupported manifest-md5.txt", "list.unsupported manifest-sha512.txt",
      ])
  }

  private static let python = "/usr/bin/python3"
  private static let hasBagIt: Bool = {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = ["-c", "import bagit"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  private static func run(_ program: String, _ arguments: [String], in folder: String) throws
    -> Int32
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test(
    "another BagIt program's bag is whole here, and ours is whole there", .enabled(if: hasBagIt))
  func bagIt() throws {
    let workshop = try Workshop(.minimal)
    try workshop.build()
    let validate = "import bagit, sys; bagit.Bag(sys.argv[1]).validate()"
    let ours = workshop.folder("out/全卷")
    #expect(try Self.run(Self.python, ["-c", validate, ours], in: ours) == 0)
    let make = "import bagit, sys; bagit.make_bag(sys.argv[1], {'Contact-Name': '张三'})"
    try workshop.folder.put("one", at: "theirs/a b.txt")
    #expect(try Self.run(Self.python, ["-c", make, workshop.folder("theirs")], in: ours) == 0)
    #expect(try Verification.of(workshop.folder("theirs")).problems == [])
  }

  @Test(
    "sha256sum agrees",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/sha256sum")))
  func sha256sum() throws {
    let workshop = try Workshop(.minimal)
    try workshop.build()
    for folder in ["out", "out/法院", "out/平台"] {
      let path = workshop.folder(folder)
      #expect(try Self.run("/usr/bin/sha256sum", ["-c", "SHA256SUMS.txt"], in: path) == 0)
    }
  }
}
