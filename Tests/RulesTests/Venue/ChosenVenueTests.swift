import Basics
import Jurisdictions
import Matters
import Rules
import TestKit
import Testing

@Suite("A court or a connection of the user's own choice")
struct ChosenVenueTests {
  private static func filing(_ keys: String) -> CaseText {
    CaseText.minimal.with("claimants:", "filing: {\(keys)}\nclaimants:")
      .with("domicile: 浙江省杭州市西湖区示例路1号", "domicile: 江苏省南京市玄武区示例路1号")
  }

  @Test("the given court is first and not derived")
  func given() throws {
    let venues = try Judging(Self.filing("court: 深圳市宝安区人民法院")).venues()
    #expect(venues.first?.court == "深圳市宝安区人民法院")
    #expect(venues.first?.derived == false)
    #expect(venues.first?.connection == "respondent_domicile")
    #expect(venues.filter { $0.court == "深圳市宝安区人民法院" }.count == 1)
  }

  @Test(
    "its province is found from whatever tells it",
    arguments: [
      ("court: 江苏省南京市秦淮区人民法院", "江苏"), ("court: 南京市秦淮区人民法院", "江苏"),
      ("court: 北京互联网法院", "北京"), ("court: 深圳市宝安区人民法院", "广东"),
      ("court: 示例法院, province: 四川", "四川"), ("court: 上海市浦东新区人民法院", "上海"),
      ("court: 杭州市上城区人民法院", "浙江"),
    ])
  func province(keys: String, short: String) throws {
    #expect(try Judging(Self.filing(keys)).venues().first?.province?.short == short)
  }

  @Test("a court that two grounds lead to stands on the chosen one")
  func twoGrounds() throws {
    for connection in ["buyer_domicile", "respondent_domicile"] {
      let text = CaseText.minimal
        .with("claimants:", "filing: {court: 深圳市宝安区人民法院, connection: \(connection)}\nclaimants:")
        .with("domicile: 浙江省杭州市西湖区示例路1号", "domicile: 广东省深圳市宝安区示例路1号")
      let first = try #require(try Judging(text).venues().first)
      #expect(first.connection == connection && first.place.contains("宝安区"))
      #expect(first.notes.allSatisfy { !$0.contains("看不出") })
    }
  }

  @Test("a court nobody can place has no province")
  func nowhere() throws {
    #expect(try Judging(Self.filing("court: 示例法院")).venues().first?.province == nil)
  }

  @Test(
    "the kind of court",
    arguments: [
      ("court: 杭州互联网法院", Venue.Kind.internet), ("court: 江苏省南京市中级人民法院", .intermediate),
      ("court: 南京市玄武区人民法院", .basic),
    ])
  func kind(keys: String, kind: Venue.Kind) throws {
    #expect(try Judging(Self.filing(keys)).venues().first?.kind == kind)
  }

  @Test(
    "a chosen connection or province goes first",
    arguments: [
      ("connection: respondent_domicile", "杭州互联网法院"), ("province: 广东", "深圳市宝安区人民法院"),
      ("connection: buyer_domicile", "南京市玄武区人民法院"),
    ])
  func chosen(keys: String, court: String) throws {
    #expect(try Judging(Self.filing(keys)).venues().first?.court == court)
  }
}
