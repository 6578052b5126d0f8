import Basics
import Jurisdictions
import TestKit
import Testing

private let library = LawLibrary { try RepositoryFiles.bytes($0) }

@Suite("The register of laws")
struct StatuteDataTests {
  @Test("every file is in the table of contents, and every entry has its file")
  func contents() throws {
    let files = try RepositoryFiles.names(in: "jurisdictions/national/statutes")
    #expect(try library.statuteIndex().map(\.file).sorted() == files.filter { $0 != "index.yaml" })
  }

  @Test("every article has a sense of its own, short, and no statute's voice")
  func gists() throws {
    let articles = try library.register().statutes.flatMap(\.articles)
    #expect(articles.count >= 450)
    for article in articles {
      #expect((8...120).contains(article.gist.count), "\(article.id)")
      #expect(!article.gist.contains("人民法院应予支持"), "\(article.id)")
      #expect(!article.gist.contains("本法所称"), "\(article.id)")
      #expect(!article.source.isEmpty)
    }
  }

  @Test("versions of one law do not overlap")
  func versions() throws {
    let register = try library.register()
    for (index, statute) in register.statutes.enumerated() {
      for other in register.statutes[..<index] where other.law == statute.law {
        #expect(!other.period.overlaps(statute.period), "\(statute.id) \(other.id)")
      }
    }
  }

  @Test(
    "where only the last wording is held, it says so",
    arguments: ["CRI22", "CPP20", "RET20", "PEN22", "OTR25", "CRIM"])
  func lastVersionOnly(id: String) throws {
    let statute = try #require(try library.register().statutes.first { $0.id == id })
    #expect(statute.certainty == .lastVersionOnly)
    #expect(statute.articles.allSatisfy { $0.certainty == .lastVersionOnly && $0.note != nil })
  }

  @Test("what papers cite is there", arguments: citedArticles)
  func cited(prefix: String, numbers: String) throws {
    let register = try library.register()
    for number in numbers.split(separator: " ") {
      #expect(register.article("\(prefix)-\(number)") != nil, "\(prefix)-\(number)")
    }
  }

  @Test("every article that another file leans on is in the register")
  func references() throws {
    let register = try library.register()
    let scopes = try library.internetCourts().scopes.flatMap(\.articleIDs)
    let ids =
      try library.deadlines().rules.flatMap(\.articleIDs) + scopes
      + library.limitation().articleIDs + library.fees().articleIDs.values
      + library.smallClaims().rules.map(\.citation.id)
    for id in ids { #expect(register.article(id) != nil, "\(id)") }
  }

  @Test("a deadline's articles are in force all through its period")
  func deadlinesInForce() throws {
    let register = try library.register()
    // The time to complain runs from a day under the old rule to one under the new.
    for rule in try library.deadlines().rules where rule.kind != "complaint_limit" {
      for id in rule.articleIDs {
        let article = try #require(register.article(id))
        #expect(article.period.contains(rule.period.from), "\(rule.kind) \(id)")
        if let last = article.period.to {
          #expect((rule.period.to ?? .init(ordinal: .max)) <= last, "\(rule.kind) \(id)")
        }
      }
    }
  }

  @Test("the threshold's rules cite the register's own articles")
  func rules() throws {
    let register = try library.register()
    for rule in try library.smallClaims().rules {
      #expect(register.article(rule.citation.id)?.citation == rule.citation)
    }
  }
}

private let citedArticles: [(String, String)] = [
  ("ECL2018", "9 15 17 31 38 48 53 58 59 61 62 63"),
  ("CPL2013", "2 7 8 9 10 11 16 20 23 24 25 26 39 40 44 46 48 52 53 55 56"),
  ("CPLR2024", "17 19 22 27 44 46 49 50"), ("CPP20", "5 8 9 10 14 16"),
  ("CRI22", "8 9 10 11 12 13 14 15 16 21 24 25 26 31"),
  ("CR26", "3 8 9 10 11 12 13 14 15 16 17 18 22 23 24 25 28 29 31 36 42 45 46"),
  ("CPL17", "162"), ("CPL21", "165"),
  (
    "CPL23",
    "24 35 36 55 56 57 62 66 67 72 103 122 123 124 125 126 127 130 152 160 161 162 163 164 165 166 "
      + "167 168 169 170"
  ),
  (
    "CPLI22",
    "3 4 18 20 31 75 76 78 94 95 112 116 201 206 209 210 221 257 271 272 273 274 275 278 279"
  ),
  ("EVR19", "14 15 16 19 51 86 90 93 94 95"),
  ("CC", "G-19 G-20 G-22 G-145 G-153 G-157 G-188 G-195 G-200 G-201 G-202 G-203 G-204"),
  ("CC", "C-465 C-496 C-497 C-500 C-509 C-512 C-563 C-565 C-566 C-577 C-579 C-582 C-583 C-584"),
  ("CC", "C-585 C-595 C-621 C-646 S-1259"), ("CCI23", "10 16 25"), ("SAL20", "2"),
  ("OCR22", "1 2 4 5 6 7 10"), ("FEE06", "13 15 16 20 21 22 29 44"), ("LIM20", "8 10 12 13"),
  ("ICR18", "2"), ("ICJ25", "1 2 4"), ("RJ25", "1 4"), ("PPI25", "9"), ("PIPL", "13 28 29"),
]
