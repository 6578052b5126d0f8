// swift-tools-version: 6.2
import PackageDescription

let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Rooms that hold no C pointers also forbid unsafe memory.
let safe: [SwiftSetting] = house + [.strictMemorySafety()]

let package = Package(
  name: "dossier",
  products: [
    .executable(name: "dossier", targets: ["dossier"])
  ],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    // The rooms, in the order of the line: a room imports only rooms above it.
    .target(name: "Basics", swiftSettings: safe),
    .target(
      name: "YAMLFiles",
      dependencies: ["Basics", .product(name: "Yams", package: "Yams")],
      swiftSettings: safe),
    .systemLibrary(
      name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .target(name: "Archives", dependencies: ["Basics", "CLibZip"], swiftSettings: house),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(name: "XMLTrees", dependencies: ["Basics", "CLibXML2"], swiftSettings: house),
    .systemLibrary(
      name: "CLibCrypto", pkgConfig: "libcrypto",
      providers: [.apt(["libssl-dev"]), .brew(["openssl"])]),
    .target(name: "Seals", dependencies: ["Basics", "CLibCrypto"], swiftSettings: house),
    .systemLibrary(
      name: "CLibPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"]), .brew(["libpng"])]),
    .systemLibrary(
      name: "CTurboJPEG", pkgConfig: "libturbojpeg",
      providers: [.apt(["libturbojpeg0-dev"]), .brew(["jpeg-turbo"])]),
    .systemLibrary(
      name: "CLibWebP", pkgConfig: "libwebp", providers: [.apt(["libwebp-dev"]), .brew(["webp"])]),
    .target(
      name: "Pictures", dependencies: ["Basics", "CLibPNG", "CTurboJPEG", "CLibWebP"],
      swiftSettings: house),
    .target(name: "Rosters", dependencies: ["Basics", "Archives"], swiftSettings: safe),
    .target(
      name: "Matters", dependencies: ["Basics", "YAMLFiles", "Rosters"], swiftSettings: safe),
    .target(name: "Jurisdictions", dependencies: ["Basics", "YAMLFiles"], swiftSettings: safe),
    .target(
      name: "Rules", dependencies: ["Basics", "Matters", "Jurisdictions"], swiftSettings: safe),
    .target(
      name: "Exhibits",
      dependencies: ["Basics", "Archives", "XMLTrees", "Seals", "Pictures", "Matters"],
      swiftSettings: safe),
    .target(name: "Documents", dependencies: ["Basics"], swiftSettings: safe),
    .target(name: "Charts", dependencies: ["Basics", "Documents"], swiftSettings: safe),
    .target(
      name: "Drafting",
      dependencies: [
        "Basics", "XMLTrees", "YAMLFiles", "Matters", "Jurisdictions", "Rules", "Exhibits",
        "Documents", "Charts", .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: safe),
    .target(
      name: "DOCX", dependencies: ["Basics", "Archives", "XMLTrees", "Documents", "Exhibits"],
      swiftSettings: safe),
    .target(
      name: "Review", dependencies: ["Basics", "YAMLFiles", "Seals", "Documents"],
      swiftSettings: safe),
    .target(
      name: "Filing",
      dependencies: [
        "Basics", "YAMLFiles", "Archives", "Seals", "Pictures", "Rosters", "Matters",
        "Jurisdictions", "Rules", "Exhibits", "Documents", "Drafting", "DOCX", "Review",
      ],
      swiftSettings: safe),
    .executableTarget(
      name: "dossier",
      dependencies: [
        "Basics", "YAMLFiles", "Seals", "Matters", "Jurisdictions", "Rules", "Exhibits",
        "Documents",
        "Drafting", "DOCX", "Review", "Filing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: safe),

    .executableTarget(
      name: "LongTableBenchmark",
      dependencies: ["Basics", "Archives", "Documents", "Drafting", "DOCX", "Filing"],
      path: "Benchmarks/LongTable", swiftSettings: house),

    // Tests mirror the rooms; the others look at data, templates, whole dossiers and the house.
    .target(name: "TestKit", dependencies: ["Basics"], path: "Tests/TestKit", swiftSettings: house),
    .testTarget(name: "BasicsTests", dependencies: ["Basics"], swiftSettings: house),
    .testTarget(
      name: "YAMLFilesTests", dependencies: ["Basics", "YAMLFiles"], swiftSettings: house),
    .testTarget(
      name: "ArchivesTests", dependencies: ["Basics", "Archives", "TestKit"], swiftSettings: house),
    .testTarget(
      name: "RostersTests", dependencies: ["Basics", "Archives", "Rosters", "TestKit"],
      exclude: ["fixtures"],
      swiftSettings: house),
    .testTarget(
      name: "XMLTreesTests", dependencies: ["Basics", "XMLTrees", "TestKit"], swiftSettings: house),
    .testTarget(
      name: "SealsTests", dependencies: ["Basics", "Seals", "TestKit"], exclude: ["fixtures"],
      swiftSettings: house),
    .testTarget(
      name: "PicturesTests", dependencies: ["Basics", "Pictures", "TestKit"],
      exclude: ["fixtures"],
      swiftSettings: house),
    .testTarget(
      name: "JurisdictionsTests", dependencies: ["Basics", "Jurisdictions", "TestKit"],
      swiftSettings: house),
    .testTarget(
      name: "MattersTests", dependencies: ["Basics", "YAMLFiles", "Rosters", "Matters", "TestKit"],
      swiftSettings: house),
    .testTarget(
      name: "ExhibitsTests",
      dependencies: ["Basics", "Archives", "YAMLFiles", "Matters", "Exhibits", "TestKit"],
      exclude: ["fixtures"],
      swiftSettings: house),
    .testTarget(
      name: "RulesTests",
      dependencies: ["Basics", "YAMLFiles", "Matters", "Jurisdictions", "Rules", "TestKit"],
      swiftSettings: house),
    .testTarget(
      name: "ReviewTests",
      dependencies: ["Basics", "YAMLFiles", "Seals", "Documents", "Review", "TestKit"],
      swiftSettings: house),
    .testTarget(
      name: "FilingTests",
      dependencies: [
        "Basics", "Archives", "Seals", "Pictures", "Rosters", "Matters", "Jurisdictions", "Rules",
        "Exhibits",
        "Documents", "Drafting", "DOCX", "Review",
        "Filing", "TestKit", "dossier",
      ],
      swiftSettings: house),
    .testTarget(
      name: "LawDataTests",
      dependencies: ["Basics", "Jurisdictions", "Matters", "Rules", "Drafting", "TestKit"],
      exclude: ["museum", "tables"],
      swiftSettings: house),
    .testTarget(
      name: "DOCXTests",
      dependencies: ["Basics", "Documents", "DOCX", "Review", "Archives", "TestKit"],
      swiftSettings: house),
    .testTarget(
      name: "ChartsTests", dependencies: ["Basics", "XMLTrees", "Documents", "Charts"],
      swiftSettings: house),
    .testTarget(
      name: "DraftingTests",
      dependencies: [
        "Basics", "YAMLFiles", "XMLTrees", "Matters", "Jurisdictions", "Rules", "Documents",
        "Drafting", "TestKit", .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: house),
    .testTarget(
      name: "TemplateTests",
      dependencies: ["Basics", "XMLTrees", "Documents", "Drafting", "TestKit"],
      exclude: ["golden", "articles.tsv"],
      swiftSettings: house),
    .testTarget(
      name: "GoldenTests",
      dependencies: [
        "Basics", "Archives", "XMLTrees", "Matters", "Jurisdictions", "Rules", "Drafting", "Filing",
        "TestKit",
      ],
      exclude: ["matters", "published"],
      swiftSettings: house),
    .testTarget(
      name: "HouseTests",
      dependencies: [
        "Basics", "Jurisdictions", "Matters", "Drafting", "Filing", "TestKit", "dossier",
      ],
      swiftSettings: house),
  ]
)
