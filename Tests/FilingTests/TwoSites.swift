import TestKit

/// Two buyers, two platforms and two merchants in one matter, with a mark in every field that somebody
/// must not see. A mark names its owner: `BUYERA…`, `SITEB…`, `SHOPA…`, `DEALB…`.
enum TwoSites {
  static let numberA = IdentityNumbers.resident("330106", "19950412", 1)
  static let numberB = IdentityNumbers.resident("320508", "19900816", 2)
  static let guardianNumber = IdentityNumbers.resident("330106", "19700412", 3)
  static let shopNumber = IdentityNumbers.resident("440305", "19850101", 5)
  static let codeA = IdentityNumbers.credit("91330110005ATEX12")
  static let codeB = IdentityNumbers.credit("91310115005BTEX34")

  static let files = [
    "evidence/a.txt": "DEALAcontent", "evidence/b.txt": "DEALBcontent",
    "evidence/c.txt": "DEALBcosts", "evidence/terms-a.txt": "SITEAterms",
    "evidence/terms-b.txt": "SITEBterms",
  ]

  static let text = CaseText(
    """
    dossier: 1
    as_of: 2026-11-23
    claimants:
      - id: a
        name: 甲BUYERAname
        sex: 男
        birth_date: 1995-04-12
        ethnicity: 汉族
        id_number: "\(numberA)"
        domicile: 浙江省杭州市西湖区示例路1号BUYERAhome
        address: 浙江省杭州市西湖区示例路2号BUYERAaddress
        postcode: "310001"
        phone: "13911111111"
        email: BUYERAmail@mail.example
        refund_account: {holder: BUYERAholder, bank: BUYERAbank, number: BUYERAaccount}
        guardian: {name: BUYERAguardian, relation: 父亲, id_number: "\(guardianNumber)"}
      - id: b
        name: 乙BUYERBname
        sex: 女
        birth_date: 1990-08-16
        ethnicity: 汉族
        id_number: "\(numberB)"
        domicile: 江苏省苏州市姑苏区示例巷1号BUYERBhome
        address: 江苏省苏州市姑苏区示例巷2号BUYERBaddress
        phone: "13922222222"
        email: BUYERBmail@mail.example
        occupation: BUYERBwork
        employer: BUYERBemployer
        refund_account: {holder: BUYERBholder, bank: BUYERBbank, number: BUYERBaccount}
        agent: {name: BUYERBagent, kind: lawyer, firm: BUYERBfirm, phone: "13944444444"}
    \(respondents)
    \(dealings)
    \(rest)

    """)

  private static let respondents = """
    respondents:
      - id: site-a
        role: platform
        kind: company
        name: SITEAcompany
        uscc: "\(codeA)"
        domicile: 浙江省杭州市余杭区示例路88号SITEAhome
        phone: SITEAphone
        site: {name: SITEAshop, url: "https://sitea.example"}
      - id: site-b
        role: platform
        kind: company
        name: SITEBcompany
        uscc: "\(codeB)"
        domicile: 上海市浦东新区示例路200号SITEBhome
        legal_representative: SITEBboss
        phone: SITEBphone
        email: SITEBmail@b.example
        site: {name: SITEBshop, url: "https://siteb.example", icp: SITEBicp}
      - id: shop-a
        role: merchant
        kind: individual
        name: SHOPAname
        id_number: "\(shopNumber)"
        displayed_address: 广东省深圳市宝安区示例路66号SHOPAaddress
        identity_disclosed: false
      - id: shop-b
        role: merchant
        kind: company
        name: SHOPBname
        displayed_address: 江苏省南京市玄武区示例路9号SHOPBaddress
        phone: SHOPBphone
        identity_disclosed: false
    """

  private static let dealings = """
    purchases:
      - id: P1
        claimant: a
        from: shop-a
        through: site-a
        at: 2026-10-12T20:11
        order_number: DEALAorder
        item: {name: DEALAitem, category: account}
        delivery: network
        paid: 111.00
        payment: {method: 示例支付, reference: DEALAreference, payee: DEALApayee}
        evidence: [EA]
      - id: P2
        claimant: b
        from: shop-b
        through: site-b
        at: 2026-10-13T20:11
        order_number: DEALBorder
        item: {name: DEALBitem, category: account}
        delivery: network
        paid: 222.00
        payer: {name: DEALBpayer, relation: 朋友}
        payment: {method: 示例支付, reference: DEALBreference, payee: DEALBpayee}
        promises: [{text: DEALBpromise, evidence: [EB]}]
        evidence: [EB]
    events:
      - {at: 2026-10-14, what: DEALAevent, purchases: [P1], evidence: [EA]}
      - {at: 2026-10-14, what: DEALBevent, purchases: [P2], evidence: [EB]}
    complaints:
      - {id: C1, channel: service, to: site-a, claimant: a, purchases: [P1], at: 2026-10-15, number: DEALAticket, demand: DEALAdemand, evidence: [EA]}
      - {id: C2, channel: service, to: site-b, claimant: b, purchases: [P2], at: 2026-10-15, number: DEALBticket, demand: DEALBdemand, replies: [{at: 2026-10-16, kind: refusal, text: DEALBreply, evidence: [EB]}], evidence: [EB]}
      - {id: C3, channel: service, to: shop-b, claimant: b, purchases: [P2], at: 2026-10-15, number: DEALBshopticket, evidence: [EB]}
      - {id: C4, channel: complaint_12315, to: DEALBoffice监管局, claimant: b, purchases: [P2], at: 2026-10-20, number: DEALBoffice, evidence: [EB]}
    """

  private static let rest = """
    standard_terms:
      - {kind: no_refund, text: SITEAterm, source: 《SITEAshop用户协议》第一条, evidence: [TA]}
      - {kind: no_refund, text: SITEBterm, source: 《SITEBshop用户协议》第一条, evidence: [TB]}
    claims:
      - {id: Q1, kind: refund, against: [shop-a, site-a, shop-b, site-b]}
      - {id: Q2, kind: costs, amount: 33, what: DEALBcost, claimant: b, purchases: [P2], evidence: [EC], against: [site-b, shop-b]}
      - {id: Q3, kind: interest, from: 2026-10-20, purchases: [P1, P2], against: [site-a, site-b]}
    evidence:
      - {id: EA, title: DEALAtitle, files: [evidence/a.txt], kind: chat, claimant: a, source: DEALAsource, proves: DEALAproof, original: DEALAoriginal}
      - {id: EB, title: DEALBtitle, files: [evidence/b.txt], kind: chat, claimant: b, source: DEALBsource, proves: DEALBproof, original: DEALBoriginal}
      - {id: EC, title: DEALBcosttitle, files: [evidence/c.txt], kind: document, claimant: b, source: DEALBsource, proves: DEALBproof, original: DEALBoriginal}
      - {id: TA, title: SITEAtermtitle, files: [evidence/terms-a.txt], kind: web_page, source: 网页, proves: 条款, original: 网页}
      - {id: TB, title: SITEBtermtitle, files: [evidence/terms-b.txt], kind: web_page, source: 网页, proves: 条款, original: 网页}
    statements: {consumer_use: true, truthful: true}
    """
}
