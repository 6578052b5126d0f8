import Basics
import Filing
import Foundation
import Rules
import TestKit

/// A joint case: one platform, a common claim, and people who stand in a roster.
enum Rosters {
  static let head =
    "姓名,性别,出生日期,民族,证件号码,手机号,住所地,通讯地址,订单号,下单时间,商品名称,商品类别,实付金额,损失说明,发现日期\n"

  /// Every field of a person holds a word that is nobody else's.
  static func row(_ person: Int, _ changes: [Int: String] = [:]) -> String {
    let number = IdentityNumbers.resident("330106", "19\(70 + person % 30)0412", 101 + 2 * person)
    let cells = [
      "姓名丁\(person)丁", "男", "19\(70 + person % 30)-04-12", "汉族", number,
      "1380000\(1000 + person)", "浙江省杭州市西湖区户籍路\(person)号之\(person)",
      "浙江省杭州市西湖区通讯路\(person)号之\(person)", "ORDER-\(person)-X", "2026-01-05 20:11",
      "年卡\(person)型", "账号", "\(100 + person)", "第\(person)人的账号被收回", "2026-02-03",
    ]
    return cells.enumerated().map { changes[$0.offset] ?? $0.element }.joined(separator: ",") + "\n"
  }

  static func csv(_ people: some Sequence<Int>) -> String {
    head + people.map { row($0) }.joined()
  }

  static let bare = CaseText(
    """
    dossier: 1
    title: 示例卡盟并案
    as_of: 2026-11-23
    respondents:
      - id: p
        role: self_run_site
        kind: company
        name: 杭州示例网络有限公司
        uscc: \(IdentityNumbers.credit("91330106MA27X0001"))
        domicile: 浙江省杭州市余杭区示例大道9号
        site: {name: 示例卡盟, url: "https://example.com"}
    roster_purchase: {fully_online: true, delivery: network}
    claims:
      - {id: Q1, kind: refund, ground: breach}
    statements: {consumer_use: true, truthful: true}

    """)

  static func workshop(_ text: CaseText = bare) throws -> Workshop {
    try Workshop(text, files: [:])
  }

  /// The bare case with a roster in its folder.
  static func joint(
    _ csv: String, files: [String: String] = [:], _ edit: (String) -> String = { $0 }
  ) throws -> Workshop {
    let text = bare.description.replacing("respondents:", with: "rosters: [名单.csv]\nrespondents:")
    let workshop = try Workshop(CaseText(edit(text)), files: files)
    try workshop.folder.put(csv, at: "case/名单.csv")
    return workshop
  }

  static func filings(_ workshop: borrowing Workshop) throws -> SeparateFilings {
    try SeparateFilings(of: CaseSource(workshop.folder("case")), pipeline())
  }

  /// Everybody's papers alone, into `out`.
  static func make(
    _ workshop: borrowing Workshop, _ options: BuildOptions = BuildOptions(), isFlat: Bool = false
  ) throws -> [SeparateWorker.Made] {
    let filings = try filings(workshop)
    var worker = try SeparateWorker(
      filings, options, Packaging(), .none, isFlat: isFlat, into: workshop.folder("out"), token: "t"
    )
    return try filings.people.map { try worker.make($0, isInterrupted: { false }) }
  }

  static func pipeline() throws -> Pipeline {
    Pipeline(library: try Workshop.library(), today: CalendarDay(ordinal: 20_780))
  }
}
