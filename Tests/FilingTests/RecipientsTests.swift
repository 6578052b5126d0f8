import Basics
import Filing
import Matters
import TestKit
import Testing

@Suite("A package holds only what its recipient may see")
struct RecipientsTests {
  /// Every mark of the case that a text holds: runs of ASCII letters that begin with an owner's name.
  private static func marks(in text: String) -> Set<String> {
    Set(text.matches(of: /(BUYER|SITE|SHOP|DEAL)[AB][a-z]+/).map { String($0.output.0) })
  }

  private static let secrets = [
    TwoSites.numberA, TwoSites.numberB, TwoSites.guardianNumber, TwoSites.shopNumber,
  ]

  /// What each package of a final build can show its reader.
  private static func packages(isFinal: Bool = true) throws -> [String: String] {
    let workshop = try Workshop(TwoSites.text, files: TwoSites.files)
    let report = try workshop.build("out", BuildOptions(isFinal: isFinal))
    return try report.packages.reduce(into: [:]) { found, package in
      found[package.name] = try workshop.readable("out/\(package.name)")
    }
  }

  @Test("the marks reach the dossier that is the user's own")
  func marked() throws {
    let own = try #require(try Self.packages()["全卷.zip"])
    let all = Self.marks(in: "\(TwoSites.text)")
    #expect(all.count > 60)
    #expect(all.isSubset(of: Self.marks(in: own)))
  }

  @Test(
    "a platform and its office get nothing of the other site, its shop and its buyer",
    arguments: [
      ("平台1.zip", "B"), ("平台2.zip", "A"), ("市场监管部门1.zip", "B"), ("市场监管部门2.zip", "A"),
      ("商家1.zip", "B"), ("商家2.zip", "A"), ("消费者协会1.zip", "B"), ("消费者协会2.zip", "A"),
    ], [true, false])
  func sites(package: (name: String, other: String), isFinal: Bool) throws {
    let text = try #require(try Self.packages(isFinal: isFinal)[package.name])
    let foreign = Self.marks(in: text).filter { mark in
      ["BUYER", "SITE", "SHOP", "DEAL"].contains { mark.hasPrefix($0 + package.other) }
    }
    #expect(foreign.sorted() == [])
    let numbers =
      package.other == "B"
      ? ["13922222222", "13944444444", "222.00", "333.00", TwoSites.codeB, TwoSites.numberB]
      : ["13911111111", "310001", "111.00", "333.00", TwoSites.codeA, TwoSites.numberA]
    for number in numbers { #expect(text.firstRange(of: number) == nil, "\(number)") }
  }

  @Test("a platform gets what concerns it")
  func ownMatters() throws {
    let text = try #require(try Self.packages()["平台1.zip"])
    #expect(
      Self.marks(in: text).isSuperset(of: [
        "BUYERAname", "BUYERAaddress", "BUYERAaccount", "SITEAcompany", "SHOPAname", "DEALAorder",
        "DEALAevent", "DEALAticket", "DEALAcontent", "SITEAterm",
      ]))
    #expect(text.contains("111.00"))
  }

  @Test("identity numbers never go to a platform")
  func identity() throws {
    for (name, text) in try Self.packages() where name.hasPrefix("平台") || name.hasPrefix("商家") {
      for secret in Self.secrets {
        #expect(text.firstRange(of: secret) == nil, "\(name) \(secret)")
      }
    }
  }

  @Test("accounts for refunds stand in the letters, and once for the court, in their own paper")
  func accounts() throws {
    let packages = try Self.packages()
    let court = try #require(packages["法院.zip"])
    #expect(court.ranges(of: "BUYERAholder").count == 1 && court.contains("户名"))
    for name in ["市场监管部门1.zip", "市场监管部门2.zip"] {
      let text = try #require(packages[name])
      #expect(!text.contains("account"), "\(name)")
      #expect(!text.contains("BUYERAholder") && !text.contains("BUYERBbank"), "\(name)")
    }
    #expect(packages["平台2.zip"]?.contains("BUYERBaccount") == true)
  }

  @Test("the office gets the complainants' identity, not the other side's number")
  func regulator() throws {
    let packages = try Self.packages()
    #expect(packages["市场监管部门1.zip"]?.contains(TwoSites.numberA) == true)
    #expect(packages["市场监管部门2.zip"]?.contains(TwoSites.numberB) == true)
    for (name, text) in packages where name.hasPrefix("市场监管部门") {
      #expect(text.firstRange(of: TwoSites.shopNumber) == nil, "\(name)")
      #expect(text.firstRange(of: "BUYERBemployer") == nil, "\(name)")
    }
  }

  @Test("the court gets every exhibit and everyone's identity")
  func court() throws {
    let text = try #require(try Self.packages()["法院.zip"])
    for secret in Self.secrets { #expect(text.contains(secret), "\(secret)") }
    #expect(
      Self.marks(in: text).isSuperset(of: [
        "DEALAcontent", "DEALBcontent", "DEALBcosts", "SITEAterms", "SITEBterms",
      ]))
  }

  @Test("a claim against two sites is told to each as its own part")
  func narrowed() throws {
    let text = TwoSites.text.with("kind: refund, against", "kind: refund, amount: 333, against")
    let workshop = try Workshop(text, files: TwoSites.files)
    try workshop.build("out", BuildOptions(recipients: [.platform], isFinal: true))
    let words = try workshop.words(of: "out/平台1/投诉升级函.docx").filter { !$0.isWhitespace }
    #expect(words.contains("以人民币111.00元为基数"))
    #expect(!words.contains("333"))
    #expect(words.contains("请贵方向甲BUYERAname支付资金占用期间的利息"))
    #expect(words.contains("请贵方与SHOPAname共同向甲BUYERAname退还"))
  }
}
