import Basics
import Jurisdictions
import Matters
import Rules
import TestKit
import Testing

@Suite("Which courts may take the matter")
struct VenueTests {
  /// A site of its own in Shenzhen, without a platform.
  static let ownSite = CaseText.minimal.with("role: merchant", "role: self_run_site")
    .without("through: platform")
  /// The buyer elsewhere.
  private static func buyer(in home: String) -> CaseText {
    CaseText.minimal.with("domicile: 浙江省杭州市西湖区示例路1号", "domicile: \(home)")
  }

  @Test("delivered over the network: where the buyer lives, then where they are")
  func network() throws {
    let venues = try Judging(Self.buyer(in: "江苏省南京市玄武区示例路1号")).venues()
    #expect(
      venues.map(\.court) == ["南京市玄武区人民法院", "杭州互联网法院", "深圳市宝安区人民法院"])
    #expect(
      venues.map(\.connection) == [
        "buyer_domicile", "respondent_domicile", "respondent_domicile",
      ])
    #expect(venues.allSatisfy { $0.derived })
    #expect(venues[0].basis.map(\.id) == ["CPL23-24", "CPLI22-20"])
    #expect(venues[0].province?.short == "江苏")
  }

  @Test(
    "shipped: where the goods are received", arguments: ["delivery: shipping", "category: food"])
  func shipping(detail: String) throws {
    let base =
      detail == "category: food"
      ? CaseText.minimal.without("delivery").with("category: account", detail)
      : CaseText.minimal.with("delivery: network", detail)
    let text = base.adding("receipt_place: 江苏省苏州市昆山市示例路1号", after: "paid: 198.00")
    let first = try #require(try Judging(text).venues().first)
    #expect(first.court == "昆山市人民法院")
    #expect(first.connection == "receipt_place")
  }

  @Test("handed over in person: where the other side is")
  func inPerson() throws {
    let text = Self.ownSite.with("delivery: network", "delivery: in_person")
    #expect(try Judging(text).venues().allSatisfy { $0.connection == "respondent_domicile" })
  }

  @Test("services: the defendant's court goes first, and why is said")
  func services() throws {
    let text = Self.buyer(in: "江苏省南京市玄武区示例路1号").with("category: account", "category: service")
    let venues = try Judging(text).venues()
    #expect(venues.first?.connection == "respondent_domicile")
    let buyers = try #require(venues.first { $0.connection == "buyer_domicile" })
    #expect(buyers.notes.contains { $0.contains("被告住所地") })
  }

  @Test(
    "a residence counts after a whole year",
    arguments: [
      ("2025-11-23", "南京市玄武区人民法院"), ("2025-11-24", "杭州互联网法院"), ("2019-01-01", "南京市玄武区人民法院"),
    ])
  func residence(since: String, court: String) throws {
    let text = CaseText.minimal.adding(
      "residence: {address: 江苏省南京市玄武区示例路9号, since: \(since)}", after: "sex: 男")
    let first = try #require(try Judging(text).venues().first)
    #expect(first.court == court)
    #expect(first.basis.contains { $0.id == "CPLI22-4" } == (since != "2025-11-24"))
  }

  @Test(
    "internet courts sit in three cities only",
    arguments: [
      ("北京市朝阳区示例路1号", "北京互联网法院"), ("浙江省杭州市西湖区示例路1号", "杭州互联网法院"),
      ("广东省广州市天河区示例路1号", "广州互联网法院"), ("上海市黄浦区示例路1号", "上海市黄浦区人民法院"),
      ("浙江省宁波市海曙区示例路1号", "宁波市海曙区人民法院"),
    ])
  func internetCourts(home: String, court: String) throws {
    let first = try #require(try Judging(Self.buyer(in: home)).venues().first)
    #expect(first.court == court)
    #expect((first.kind == .internet) == court.hasSuffix("互联网法院"))
  }

  @Test(
    "accounts on an own site since 2025-11-01, platform purchases before and after",
    arguments: [
      ("2025-10-31", "杭州市西湖区人民法院", "杭州互联网法院"), ("2025-11-01", "杭州互联网法院", "杭州互联网法院"),
    ])
  func scopes(day: String, ownSite: String, platform: String) throws {
    let earlier = { (text: CaseText) in
      text.with("2026-10-12T20:11", "2025-10-12T20:11").with("2026-10-15T21:25", "2025-10-15T21:25")
    }
    #expect(try Judging(earlier(Self.ownSite), on: day).venues().first?.court == ownSite)
    #expect(try Judging(earlier(.minimal), on: day).venues().first?.court == platform)
  }

  @Test("card keys from an own site go to the ordinary court")
  func cardKeys() throws {
    let text = Self.ownSite.with("category: account", "category: card_key")
    #expect(try Judging(text).venues().first?.court == "杭州市西湖区人民法院")
  }

  @Test("services done entirely online are for the internet court")
  func onlineService() throws {
    let text = Self.ownSite.with("category: account", "category: service")
    let online = text.adding("fully_online: true", after: "paid: 198.00")
    #expect(try !Judging(text).venues().contains { $0.kind == .internet })
    #expect(try Judging(online).venues().contains { $0.court == "杭州互联网法院" })
  }

  @Test("an address that does not tell the county gives no court's name")
  func unknownCounty() throws {
    let first = try #require(try Judging(Self.buyer(in: "广东省东莞市示例路1号")).venues().first)
    #expect(first.court == nil)
    #expect(first.province?.short == "广东")
    #expect(first.notes.contains { $0.contains("不设区") })
  }
}
