import TestKit
import Testing

@Suite("What the papers say of courts, homes and exhibits")
struct ForumPaperTests {
  static func term(_ rest: String) -> CaseText {
    .minimal.adding("standard_terms:\n  - {\(rest), highlighted: false, evidence: [E1]}")
  }

  @Test func anArbitrationClauseIsNotVolunteered() throws {
    let papers = try Papering(Self.term("kind: arbitration, text: 由示例仲裁委员会仲裁"))
    #expect(try !papers.petition().contains("仲裁委员会"))
    #expect(try !papers.letter().contains("仲裁委员会"))
    #expect(try !papers.complaint().contains("仲裁委员会"))
  }

  @Test func arbitrateOrSueLeavesTheCourt() throws {
    let papers = try Papering(Self.term("kind: arbitration, text: 可以仲裁也可以起诉, or_court: true"))
    #expect(try papers.petition().contains("第四项，其中关于仲裁的约定无效"))
  }

  @Test func termsOfOtherKindsAreNotAttacked() throws {
    let papers = try Papering(Self.term("kind: other, text: 请爱护账号"))
    #expect(try !papers.petition().contains("请爱护账号"))
    #expect(try !papers.letter().contains("请爱护账号"))
  }

  static func living(since day: String) -> CaseText {
    .minimal.adding(
      "residence: {address: 浙江省宁波市鄞州区示例路3号, since: \(day)}", after: "domicile: 浙江省杭州市西湖区")
  }

  @Test func aYearsResidenceCounts() throws {
    let text = try Papering(Self.living(since: "2023-05-01")).petition()
    #expect(text.contains("原告张三经常居住地位于浙江省宁波市鄞州区"))
    #expect(text.contains("第四条"))
  }

  @Test func aShortStayDoesNot() throws {
    let text = try Papering(Self.living(since: "2026-05-01")).petition()
    #expect(!text.contains("宁波"))
    #expect(text.contains("原告张三住所地位于浙江省杭州市西湖区"))
  }

  @Test func aDealInPersonHasNoOnlineOrder() throws {
    let papers = try Papering(
      .minimal.with("delivery: network", "delivery: in_person").without("through: platform")
        .with("against: [merchant, platform]", "against: [merchant]"))
    #expect(try !papers.petition().contains("提交订单"))
  }

  @Test func aPlatformGetsNoFacesAndNumbers() throws {
    let papers = try Papering(.minimal.adding("private: [face]", after: "kind: screenshot"))
    #expect(try papers.letter().contains("证据1　订单截图（含个人信息，未随函附送，备查）"))
    #expect(try !papers.index().contains("未随函附送"))
  }

  @Test func whatHasNoPageYetIsExplained() throws {
    let text = try Papering(.minimal).index()
    #expect(text.contains("待编"))
    #expect(text.contains("标“待编”的，装订编页后填写。"))
  }

  @Test func aSumForSeveralNamesEachShare() throws {
    let many = CaseText.minimal
      .adding("  claimant: zhang", after: "- id: P1")
      .adding("  claimant: zhang", after: "- id: C1")
      .adding(
        """
          - id: li
            name: 李四
            sex: 女
            birth_date: 1990-08-16
            ethnicity: 汉族
            id_number: "\(IdentityNumbers.resident("330106", "19900816", 2))"
            domicile: 浙江省杭州市西湖区示例路3号
            address: 浙江省杭州市西湖区示例路3号
            phone: "13800000002"
        """, after: "claimants:")
    let text =
      many
      .with(
        "claims:\n",
        "claims:\n  - {id: Q0, kind: refund, against: [merchant], purchases: [P1, P2]}\n"
      )
      .adding(
        """
          - id: P2
            claimant: li
            from: merchant
            through: platform
            at: 2026-10-13T20:11
            order_number: "KM000002"
            item: {name: 会员年卡, category: account, illegal_risk: none}
            delivery: network
            paid: 50.00
            evidence: [E1]
        """, after: "purchases:")
    let petition = try Papering(text).petition()
    #expect(petition.contains("人民币248.00元"))
    #expect(petition.contains("其中李四50.00元、张三198.00元"))
  }

  /// No platform stands between a buyer and a shop of its own.
  @Test func aSellersLetterNamesNoPlatformDuties() throws {
    let papers = try Papering(
      .minimal.without("through: platform").with("against: [merchant, platform]", "against: []"))
    let letter = try papers.letter()
    #expect(letter.contains("致：深圳示例商贸有限公司"))
    #expect(letter.contains("请贵方向张三退还"))
    #expect(!letter.contains("第三十一条"))
    #expect(!letter.contains("平台"))
  }

  @Test func theDisclosureIsAskedOnce() throws {
    let asked = CaseText.minimal.with(
      "claims:\n", "claims:\n  - {id: Q0, kind: disclose_merchant, against: [platform]}\n")
    for text in [CaseText.minimal, asked] {
      let requests = try Papering(text).letter().split(separator: "\n").filter {
        $0.contains("请贵方") && $0.contains("真实名称、地址和有效联系方式")
      }
      #expect(requests.count == 1)
    }
  }

  @Test func aWitnessIsNamedWithoutAnInventedAddress() throws {
    let witness =
      "{id: E2, title: 赵某, kind: witness, source: 张三的同事, proves: 在场, original: 证人本人}"
    let text = CaseText.minimal.with("evidence:\n", "evidence:\n  - \(witness)\n")
    let petition = try Papering(text).petition()
    #expect(petition.contains("证人：赵某（张三的同事）"))
    #expect(!petition.contains("住所：张三的同事"))
  }

  @Test func everyComplaintListedIsCounted() throws {
    let text = CaseText.minimal.adding(
      "  - {id: C2, kind: complaint, channel: complaint_12315, to: 示例区市场监督管理局, "
        + "at: 2026-10-20T09:00, number: \"1\", evidence: [E1]}", after: "complaints:")
    let petition = try Papering(text).petition()
    #expect(petition.contains("已提出诉求2次"))
    #expect(petition.contains("原告通过12315平台向示例区市场监督管理局提出投诉"))
  }
}
