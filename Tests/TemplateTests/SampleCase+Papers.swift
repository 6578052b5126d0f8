import Basics
import Drafting

extension SampleCase {
  /// One buyer, a platform and a shop on it.
  static var paper: FactGroup {
    Catalogue.paper.barest().with([
      "claimant_names": .text("张三"), "respondent_names": .text("某某网络科技有限公司、示例区某某数码经营部"),
      "claimants": .list([zhang]), "respondents": .list([platform, merchant]),
      "recipient": .group([
        "name": .text("某某网络科技有限公司"), "uscc": .text("91000000MA00000000"),
        "address": .text("示例省示例市示例区某某大道9号"), "legal_representative": .text("赵六"),
        "phone": .absent, "email": .absent, "site_name": .text("某某卡盟"),
        "platform": .flag(true), "online_business": .flag(true), "owes": .flag(false),
      ]),
      "purchases": .list([purchase]), "single_purchases": .list([purchase]),
      "events": .list([event]), "complaints": .list(complaints),
      "complaint_history": .group(history), "limiting_terms": .list([window]),
      "claims": .list([refund, costs]),
      "asks": flags("asks", ["money", "of_recipient", "refund", "damages"]),
      "dealing": flags(
        "dealing",
        [
          "through_platform", "platform_is_respondent", "online", "consumer", "promised", "binding",
        ]),
      "grounds": flags("grounds", ["breach", "promise", "platform"]),
      "totals": .group(
        inner(
          Catalogue.paper["totals"]?.schema,
          ["amount": .text("258.00"), "amount_capitals": .text("贰佰伍拾捌元整")])),
      "evidence": .list(evidence),
      "evidence_groups": .list([
        FactGroup(
          id: "contract",
          ["number": .text("一"), "title": .text("合同成立"), "items": .list(Array(evidence[..<4]))]),
        FactGroup(
          id: "complaints",
          ["number": .text("二"), "title": .text("投诉经过"), "items": .list(Array(evidence[4...]))]),
      ]),
      "evidence_totals": .group([
        "count": .text("7"), "pages": .text("12"), "unpaged": .flag(false),
      ]),
      "authority": .group([
        "name": .text("示例市示例区市场监督管理局"), "platform_domicile": .flag(true),
        "displayed_address": .flag(false), "business_place": .flag(false),
        "platform_for_merchant": .flag(true),
      ]),
      "report": .group(
        inner(
          Catalogue.paper["report"]?.schema,
          [
            "office": .group([
              "name": .text("示例市示例区市场监督管理局"), "platform_domicile": .flag(true),
              "displayed_address": .flag(false), "business_place": .flag(false),
              "platform_for_merchant": .flag(true),
            ]),
            "terms": .flag(true), "unhandled": .flag(true), "delay_since": .text("2026年1月8日"),
          ])),
      "form": .group(
        inner(
          Catalogue.paper["form"]?.schema,
          [
            "uscc": .text("91000000MA00000000"), "is_platform": .flag(true),
            "merchant": .text("示例区某某数码经营部"), "site": .text("某某卡盟"),
            "orders": .text("DD20260105001"), "bought_on": .text("2026年1月5日"),
            "disputed_on": .text("2026年1月8日"), "online": .flag(true), "has_report": .flag(true),
          ])),
      "uploads": .list([
        item("uploads", ["name": .text("12315投诉书.pdf"), "paper": .flag(true)]),
        item(
          "uploads",
          ["number": .text("2"), "name": .text("证据/证据01_订单详情页截图.png"), "size": .text("120 KB")]),
      ]),
      "not_uploaded": .list([
        item("not_uploaded", ["name": .text("证据/证据05_录屏.mp4"), "reason": .text("6.1 MB，超过 5 MB")])
      ]),
      "review": .group(
        inner(
          Catalogue.paper["review"]?.schema,
          [
            "government": .text("示例市示例区人民政府"), "office": .text("示例市示例区市场监督管理局"),
            "sent_at": .text("2026年9月18日9时30分"), "received_at": .text("2026年9月18日"),
            "due": .text("2026年9月29日"), "until": .text("2026年11月30日"), "evidence": .text("证据7"),
          ])),
      "rescinding": .group(
        inner(
          Catalogue.paper["rescinding"]?.schema,
          [
            "amount": .text("198.00"), "amount_capitals": .text("壹佰玖拾捌元整"),
            "not_demanded": .flag(true),
          ])),
      "declarations": .group([
        "consumer_use": .flag(true), "consumer_use_pending": .absent, "truthful": .flag(false),
        "truthful_pending": .hole(label: "真实性承诺", finding: "statements.truthful.missing"),
      ]),
      "court": .group(court), "copies": .group(["petition": .text("2"), "evidence": .text("3")]),
      "law_firm": .group([
        "name": .text("某某律师事务所"),
        "lawyers": .list([
          FactGroup(["name": .text("吴九"), "licence": .absent, "phone": .text("00000000003")])
        ]),
      ]),
      "preservation": .group(
        inner(
          Catalogue.paper["preservation"]?.schema,
          [
            "reason": .text("网站自2026年3月1日起停止服务"),
            "property": .list([FactGroup(["what": .text("收款方“*某”的示例支付账户")])]),
            "guarantee": .text("申请人无力提供担保，理由是标的额较小"), "amount": .text("258.00"),
            "amount_capitals": .text("贰佰伍拾捌元整"), "evidence": .text("证据4"),
          ])),
      "collection": .group(
        inner(
          Catalogue.paper["collection"]?.schema,
          ["holders": .list([holder]), "ordering": .flag(true)])),
      "postings": .list([
        item(
          "postings",
          [
            "addressee": .text("某某网络科技有限公司"), "contact": .text("赵六"),
            "phone": .text("000-00000000"),
          ])
      ]),
      "timeline": .list(timeline), "materials": .list(materials), "package": .group(package),
    ])
  }

  /// A child with a guardian and a company sue together; there is little else.
  static var joint: FactGroup {
    paper.with([
      "joint": .flag(true), "claimant_names": .text("王小小、某某商贸有限公司"),
      "claimants": .list([child, company]), "principals": .list([company]),
      "organisations": .list([company]),
      "collection": .group([
        "holders": .list([]), "outsiders": .list([holder]),
        "payments": .list([
          inner(
            Catalogue.paper["collection"]?.schema?["payments"]?.schema,
            ["paid": .text("198.00"), "method": .text("示例支付"), "payee": .text("*某")])
        ]),
        "offices": .list([]), "ordering": .flag(false), "collecting": .flag(true),
      ]),
      "representatives": .group(["least": .text("2"), "most": .text("5")]),
      "schedule": rows("schedule", schedule),
      "complaint_representatives": .group(["count": .text("2")]),
      "single_purchases": .list([purchase.with(["buyer": .text("王小小")])]),
      "minors": .list([child]), "complaints": .list([]),
      "complaint_history": .absent,
      "limiting_terms": .list([]), "events": .list([]),
      "purchases": .list([purchase.with(["buyer": .text("王小小")])]),
      "totals": .group(
        inner(
          Catalogue.paper["totals"]?.schema,
          [
            "amount": .text("198.00"), "amount_capitals": .text("壹佰玖拾捌元整"),
            "interest_open": .flag(true),
          ])),
      "claims": .list([
        refund.with([
          "beneficiary": .text("王小小"), "against": .text("示例区某某数码经营部"), "several": .flag(false),
          "of_recipient": .flag(false), "others": .absent,
        ]),
        item(
          "claims", id: "Q3",
          [
            "interest": .flag(true), "of_recipient": .flag(true), "beneficiary": .text("某某商贸有限公司"),
            "interest_base": .text("1,280.50"), "interest_from": .text("2026年1月9日"),
            "interest_rate": .text("全国银行间同业拆借中心公布的一年期贷款市场报价利率"),
          ]),
      ]),
      "asks": flags("asks", ["money", "of_recipient", "refund", "interest"]),
      "grounds": flags("grounds", ["platform"]),
      "court": .group(court.with(["venue": .group(venue.with(["whose": .text("王小小")]))])),
      "dealing": flags(
        "dealing", ["through_platform", "platform_is_respondent", "online", "consumer", "minor"]),
      "witnesses": .list([
        FactGroup(
          id: "w1", ["name": .text("孙七"), "source": .text("王小小的同学，在场人"), "proves": .absent])
      ]),
    ])
  }

  private static let holder = FactGroup(
    id: "platform",
    [
      "name": .text("某某网络科技有限公司"), "address": .text("示例省示例市示例区某某大道9号"),
      "site_name": .text("某某卡盟"), "orders": .text("DD20260105001"), "platform": .flag(true),
      "accounts": .flag(true), "complained": .flag(true), "asked_on": .absent,
    ])

  private static let timeline = [
    item(
      "timeline",
      ["at": .text("2026年1月5日20时11分"), "what": .text("张三向示例区某某数码经营部购买视频会员年卡，实付198.00元")]),
    item(
      "timeline",
      [
        "number": .text("2"), "at": .text("2026年1月8日21时00分"), "what": .text("账号被他人登录并修改密码"),
        "evidence": .text("证据4"),
      ]),
  ]

  private static let materials = [
    item("materials", ["name": .text("民事起诉状"), "copies": .text("3")]),
    item(
      "materials",
      [
        "number": .text("2"), "name": .text("证据1　订单详情页截图"), "copies": .text("3"),
        "pages": .text("2"),
      ]),
  ]

  private static let schedule = [
    item(
      "schedule",
      [
        "name": .text("王小小"), "id_number": .text("000000000000000002"), "paid": .text("198.00"),
        "amount": .text("198.00"), "evidence": .text("证据1"),
      ]),
    item(
      "schedule",
      [
        "number": .text("2"), "name": .text("某某商贸有限公司"), "orders": .text("DD20260105002"),
        "paid": .text("1,280.50"), "refunded": .text("50.00"),
      ]),
  ]

  private static let child = item(
    "claimants", id: "child",
    [
      "name": .text("王小小"), "person": .flag(true), "sex": .text("女"),
      "birth_date": .text("2012年6月1日"), "minor": .flag(true), "ethnicity": .text("汉族"),
      "domicile": .hole(label: "住所", finding: "claimant.domicile.missing"),
      "guardian": .group([
        "name": .text("王大"), "relation": .text("父亲"), "id_number": .text("000000000000000001"),
        "phone": .text("00000000002"), "address": .absent,
      ]),
    ])

  private static let company = item(
    "claimants", id: "company",
    [
      "name": .text("某某商贸有限公司"), "organisation": .flag(true),
      "domicile": .text("示例省示例市某某路5号"), "uscc": .text("91000000MA00000001"),
      "legal_representative": .text("周八"),
      "agent": .group([
        "name": .text("吴九"), "capacity": .text("律师"), "firm": .text("某某律师事务所"), "licence": .absent,
        "phone": .absent, "special_authority": .flag(true), "powers": .text("承认、变更诉讼请求，进行和解"),
      ]),
    ])

  private static let court = inner(
    Catalogue.paper["court"]?.schema,
    [
      "name": .text("示例互联网法院"), "small_claims_eligible": .flag(true),
      "venue": .group(venue),
    ])

  private static let venue = FactGroup([
    "place": .text("示例省示例市示例区"), "whose": .text("张三"), "by_residence": .flag(false),
    "buyer_domicile": .flag(true), "receipt_place": .flag(false),
    "respondent_domicile": .flag(false), "agreed": .flag(false), "place_of_tort": .flag(false),
    "internet_court": .flag(true),
  ])

  private static let package = FactGroup([
    "recipient": .text("示例互联网法院"), "law_day": .text("2026年11月23日"),
    "papers": .list([
      FactGroup([
        "number": .text("1"), "name": .text("民事起诉状"), "file": .text("01-民事起诉状.docx"),
        "copies": .text("3"), "signed": .flag(true),
      ]),
      FactGroup([
        "number": .text("2"), "name": .text("证据目录"), "file": .text("02-证据目录.docx"),
        "copies": .absent, "signed": .flag(false),
      ]),
    ]),
    "steps": .list([
      FactGroup([
        "number": .text("1"), "message": .text("协商、投诉都没有结果时起诉。"),
        "files": .text("法院/民事起诉状.docx"),
      ])
    ]),
    "doors": .list([FactGroup(["name": .text("法院"), "how": .text("到立案窗口交。")])]),
    "unasked": .list([FactGroup(["name": .text("和解协议（建议稿）"), "kind": .text("settlement")])]),
    "warnings": .list([
      FactGroup([
        "message": .text("被告“示例区某某数码经营部”的登记信息尚未核实。"), "remedy": .text("请到国家企业信用信息公示系统查询。"),
      ])
    ]),
    "notes": .list([]),
    "deadlines": .list([
      FactGroup(["name": .text("诉讼时效届满"), "date": .text("2029年1月8日"), "basis": .absent])
    ]),
  ])

  private static func flags(_ group: String, _ raised: Set<String>) -> Fact {
    let entries = Catalogue.paper[group]?.schema?.entries ?? []
    return .group(
      FactGroup(
        facts: entries.map { ($0.name, $0.isOptional ? .absent : .flag(raised.contains($0.name))) })
    )
  }
}
