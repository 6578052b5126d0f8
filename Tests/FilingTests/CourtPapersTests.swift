import Basics
import Documents
import Filing
import Matters
import TestKit
import Testing

@Suite("Applications to the court, and what the sender keeps")
struct CourtPapersTests {
  private static func drafted(_ text: CaseText, _ options: BuildOptions = BuildOptions()) throws
    -> Pipeline.Drafted
  {
    try Workshop(text).draft(options)
  }

  private static func words(_ text: CaseText, _ paper: Paper) throws -> String? {
    try drafted(text).packages.flatMap(\.papers).first { $0.paper == paper }?.document.plainText
  }

  private static func preserving(_ lines: String) -> CaseText {
    CaseText.minimal.with("claimants:\n", "filing:\n  preservation:\n\(lines)\nclaimants:\n")
  }

  @Test("property is secured only where the case file asks for it, for no more than is sued for")
  func preservation() throws {
    #expect(try Self.words(.minimal, .preservation) == nil)
    let asked = Self.preserving(
      "    reason: 网站停止服务。\n    property: [收款账户甲。, 域名乙]\n    guarantee: 以存款提供担保")
    let paper = try #require(try Self.words(asked, .preservation))
    #expect(paper.contains("价值人民币198.00元（大写：人民币壹佰玖拾捌元整）"))
    #expect(paper.contains("网站停止服务。申请人认为") && paper.contains("1. 收款账户甲。\n2. 域名乙。"))
    #expect(paper.contains("送达地址浙江省杭州市西湖区示例路2号"))
    #expect(!paper.contains("。。"))
  }

  @Test("what such an application must say and the case file does not is a hole")
  func preservationHoles() throws {
    let drafted = try Self.drafted(Self.preserving("    reason: 网站停止服务"))
    let holes = Set(drafted.findings.filter { $0.severity == .hole }.map(\.identifier))
    #expect(holes == ["preservation.property.missing", "preservation.guarantee.missing"])
    let paper = try #require(drafted.packages.flatMap(\.papers).first { $0.paper == .preservation })
    #expect(paper.document.plainText.contains("〔待补：财产信息或者具体线索〕"))
  }

  @Test("a platform is to hand in its records; a seller nobody knows is traced by the payment")
  func collection() throws {
    let known = try #require(try Self.words(.minimal, .evidenceCollection))
    #expect(known.contains("责令提交书证、电子数据") && known.contains("登录、找回"))
    #expect(known.contains("卖家的真实名称") && !known.contains("收款账户实名信息"))
    let unknown = CaseText.minimal.with(
      "    kind: company\n    name: 深圳示例商贸有限公司", "    kind: unknown\n    name: 某店铺"
    ).with("paid: 198.00", "paid: 198.00\n    payment: {method: 示例支付, payee: \"*某\"}")
    let traced = try #require(try Self.words(unknown, .evidenceCollection))
    #expect(traced.contains("示例支付的运营单位") && traced.contains("收款方显示为“*某”"))
  }

  @Test("a defendant nobody can name yet is asked for beside those who are known")
  func nameless() throws {
    let text = CaseText.minimal.with(
      "    kind: company\n    name: 深圳示例商贸有限公司\n", "    kind: unknown\n")
    let petition = try #require(try Self.words(text, .petition))
    #expect(petition.contains("判令被告主体待查明的经营者、杭州示例网络有限公司共同向原告张三退还"))
    let cover = try #require(try Self.words(text, .cover))
    #expect(cover.contains("对方：杭州示例网络有限公司、主体待查明的经营者"))
    #expect(cover.contains("诉讼时效（P1，对主体待查明的经营者）"))
  }

  @Test("a platform that is not sued is asked through the court for the records it holds")
  func outsiders() throws {
    let text = CaseText.minimal.with("against: [merchant, platform]", "against: [merchant]")
    let paper = try #require(try Self.words(text, .evidenceCollection))
    #expect(paper.contains("被调查人：杭州示例网络有限公司；住所地：浙江省杭州市余杭区示例路88号"))
    #expect(paper.contains("被调查人不是本案当事人") && !paper.contains("责令"))
  }

  @Test("the file of an office is asked for once it has opened a case")
  func offices() throws {
    func reported(_ reply: String) -> CaseText {
      CaseText.minimal.with(
        "claims:\n",
        """
          - {id: C2, kind: report, channel: report_12315, to: 杭州市余杭区市场监督管理局, at: 2026-10-20, \
        replies: [{at: 2026-11-02, kind: \(reply), evidence: [E1]}], evidence: [E1]}
        claims:

        """)
    }
    let opened = try #require(try Self.words(reported("filed"), .evidenceCollection))
    #expect(opened.contains("杭州市余杭区市场监督管理局的案件材料"))
    let closed = try #require(try Self.words(reported("not_filed"), .evidenceCollection))
    #expect(!closed.contains("案件材料"))
  }

  @Test("every exhibit has a page of its own in the volume")
  func volume() throws {
    let paper = try #require(
      try Self.drafted(.minimal).packages.flatMap(\.papers).first { $0.paper == .exhibits })
    #expect(paper.copies == 3)
    #expect(paper.document.blocks.filter { $0 == .pageBreak }.count == 1)
    #expect(paper.document.plainText.contains("证据1　订单截图"))
  }

  @Test("every letter is on the posting list under its own name, and nothing else is")
  func postings() throws {
    let drafted = try Self.drafted(.minimal)
    let papers = drafted.packages.flatMap(\.papers)
    let guide = try #require(papers.first { $0.paper == .postingGuide }?.document)
    let rows = guide.blocks.compactMap { block in
      if case .table(let table) = block { table.rows.dropFirst() } else { nil }
    }
    .joined()
    #expect(rows.count == papers.filter(\.paper.isPosted).count)
    #expect(guide.plainText.contains("催告函（关于会员年卡的买卖、服务合同争议）"))
    let court = try Self.drafted(.minimal, BuildOptions(recipients: [.court, .own]))
    #expect(!court.packages.flatMap(\.papers).contains { $0.paper == .postingGuide })
  }

  @Test("the cover says what to do, what to sign, how many, and what is made only when asked for")
  func cover() throws {
    let papers = try Self.drafted(.minimal).packages.flatMap(\.papers)
    let cover = try #require(papers.first { $0.paper == .cover }?.document.plainText)
    #expect(cover.contains("文书：平台/投诉升级函.docx"))
    #expect(cover.contains("民事起诉状\t法院/民事起诉状.docx\t3\t要"))
    #expect(cover.contains("证据目录\t法院/证据目录.docx\t3\t要"))
    #expect(cover.contains("被告送达线索\t法院/被告送达线索.docx\t1\t要"))
    #expect(cover.contains("和解协议（建议稿）：settlement"))
    #expect(cover.contains("只交一家"))
    #expect(cover.contains("法院：到受诉法院的立案窗口交"))
  }

  @Test("a lawyer's letter needs a firm that every claimant has mandated, and being asked for")
  func lawyerLetter() throws {
    let named = BuildOptions(papers: [.lawyerLetter])
    #expect(try Self.drafted(.minimal, named).packages.isEmpty)
    let mandated = CaseText.minimal.adding(
      "agent: {name: 王五, kind: lawyer, firm: 示例律师事务所, licence: \"13301\", powers: [settle]}",
      after: "ethnicity")
    #expect(try Self.words(mandated, .lawyerLetter) == nil)
    let letter = try #require(
      try Self.drafted(mandated, named).packages.flatMap(\.papers).first?.document.plainText)
    #expect(letter.hasPrefix("示例律师事务所\n律师函"))
    #expect(letter.contains("指派王五律师") && letter.contains("执业证号13301"))
    #expect(letter.contains("示例律师事务所（盖章）") && !letter.contains("330106"))
  }

  @Test("a settlement is drafted only when named, and gives nothing away")
  func settlement() throws {
    #expect(try Self.words(.minimal, .settlement) == nil)
    let drafted = try Self.drafted(.minimal, BuildOptions(papers: [.settlement]))
    let paper = try #require(drafted.packages.flatMap(\.papers).first { $0.paper == .settlement })
    let words = paper.document.plainText
    #expect(paper.recipient == .merchant && paper.copies == 2)
    #expect(words.contains("合计人民币198.00元") && words.contains("支付人民币＿"))
    #expect(!words.contains("330106") && !words.contains("撤回"))
  }
}
