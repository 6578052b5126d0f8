import Testing

@Suite("The rooms")
struct ImportTests {
  /// Which room may look into which: arrows point one way. Foundation and Synchronization are open
  /// to all but where `noFoundation` says otherwise.
  static let table: [String: Set<String>] = [
    "Basics": [],
    "YAMLFiles": ["Basics", "Yams"],
    "Archives": ["Basics", "CLibZip"],
    "XMLTrees": ["Basics", "CLibXML2"],
    "Seals": ["Basics", "CLibCrypto"],
    "Pictures": ["Basics", "CLibPNG", "CTurboJPEG", "CLibWebP"],
    "Matters": ["Basics", "YAMLFiles", "Rosters"],
    "Jurisdictions": ["Basics", "YAMLFiles"],
    "Rules": ["Basics", "Matters", "Jurisdictions"],
    "Rosters": ["Basics", "Archives"],
    "Exhibits": ["Basics", "Archives", "XMLTrees", "Seals", "Pictures", "Matters"],
    "Documents": ["Basics"],
    "Charts": ["Basics", "Documents"],
    "Drafting": [
      "Basics", "XMLTrees", "YAMLFiles", "Matters", "Jurisdictions", "Rules", "Exhibits",
      "Documents", "Charts", "Mustache",
    ],
    "DOCX": ["Basics", "Archives", "XMLTrees", "Documents", "Exhibits"],
    "Review": ["Basics", "YAMLFiles", "Seals", "Documents"],
    "Filing": [
      "Basics", "YAMLFiles", "Archives", "Seals", "Pictures", "Rosters", "Matters",
      "Jurisdictions", "Rules",
      "Exhibits", "Documents", "Drafting", "DOCX", "Review",
    ],
    "dossier": [
      "Basics", "YAMLFiles", "Seals", "Matters", "Jurisdictions", "Rules", "Exhibits", "Documents",
      "Drafting", "DOCX", "Review", "Filing", "ArgumentParser", "FoundationNetworking",
    ],
  ]

  /// Each thing from outside is known in one room.
  static let homes: [String: String] = [
    "Yams": "YAMLFiles", "CLibZip": "Archives", "CLibXML2": "XMLTrees", "CLibCrypto": "Seals",
    "CLibPNG": "Pictures", "CTurboJPEG": "Pictures", "CLibWebP": "Pictures",
    "Mustache": "Drafting", "ArgumentParser": "dossier",
    "FoundationNetworking": "dossier",
  ]

  /// Law and facts need no files, clocks or locales.
  static let noFoundation: Set<String> = [
    "Basics", "YAMLFiles", "Matters", "Jurisdictions", "Rules", "Documents", "Charts",
    "Drafting", "XMLTrees", "DOCX",
  ]

  @Test func everyRoomIsInTheTable() throws {
    let rooms = Set(try SwiftSource.all().map(\.target))
    #expect(rooms == Set(Self.table.keys))
  }

  @Test func aRoomLooksOnlyWhereItMay() throws {
    for source in try SwiftSource.all() {
      let allowed = Self.table[source.target, default: []].union(["Foundation", "Synchronization"])
      let others = Set(source.imports).subtracting(allowed)
      #expect(others.isEmpty, "\(source.path) imports \(others.sorted())")
    }
  }

  @Test func whatComesFromOutsideHasOneRoom() throws {
    for source in try SwiftSource.all() {
      for module in source.imports {
        guard let home = Self.homes[module] else { continue }
        #expect(home == source.target, "\(source.path) imports \(module)")
      }
    }
  }

  @Test func lawAndFactsDoWithoutFoundation() throws {
    for source in try SwiftSource.all() where Self.noFoundation.contains(source.target) {
      #expect(!source.imports.contains("Foundation"), "\(source.path)")
    }
  }

  @Test func importsAreFound() {
    let source = SwiftSource(
      path: "Sources/Rules/A.swift",
      lines: [
        "package import Basics", "import struct Foundation.Data", "// import Yams", "let a = 1",
      ])
    #expect(source.target == "Rules")
    #expect(source.imports == ["Basics", "Foundation"])
  }
}
