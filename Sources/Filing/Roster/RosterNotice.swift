import Basics
import Matters

/// What one person must still send or correct, as words to pass on. It holds nobody else's data.
package struct RosterNotice: Sendable {
  package let name: String
  package let phone: String?
  package let points: [String]

  /// For a message.
  package var text: String {
    let list = points.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n")
    return "\(name)，您好！您登记的材料还要补充或核对 \(points.count) 处：\n\(list)\n请把这些发给收集名单的人，不要发到群里。"
  }

  /// One for everybody with something open, in the order of the rows.
  package static func all(_ roster: ReadRoster) -> [RosterNotice] {
    let book = roster.book
    var clashes: [Int: [RosterBook.Clash]] = [:]
    for clash in book.conflicts + book.warnings {
      for row in clash.rows { clashes[row, default: []].append(clash) }
    }
    var order: [ExactText] = []
    var rows: [ExactText: [Int]] = [:]
    for index in book.rows.indices {
      if case .duplicate = book.verdicts[index] { continue }
      let row = book.rows[index]
      // Rows without name and number stay apart: they may be anybody's.
      let key = ExactText(
        "\(row[.name] ?? "\(index)") \(row[.idNumber] ?? row[.phone] ?? "\(index)")")
      if rows[key] == nil { order.append(key) }
      rows[key, default: []].append(index)
    }
    return order.compactMap { notice(rows[$0] ?? [], clashes, roster) }
  }

  private static func notice(
    _ indices: [Int], _ clashes: [Int: [RosterBook.Clash]], _ roster: ReadRoster
  ) -> RosterNotice? {
    var points: [String] = []
    for index in indices {
      let row = roster.book.rows[index]
      let order = row[.orderNumber].map { "（订单 \($0)）" } ?? ""
      let said =
        row.problems.map { "\(roster.words(for: $0.column))：\($0.message)\($0.remedy)" }
        + (clashes[index] ?? []).map { "\(roster.words(for: $0.column))：\($0.ownWords)" }
      for point in said where !points.contains(point) && !points.contains(point + order) {
        points.append(said.count > 1 || indices.count == 1 ? point : point + order)
      }
    }
    guard let first = indices.first, !points.isEmpty else { return nil }
    let row = roster.book.rows[first]
    return RosterNotice(
      name: row[.name] ?? "（没有写姓名，\(row.origin.chinese)）", phone: row[.phone], points: points)
  }
}

extension ReadRoster {
  fileprivate func words(for column: RosterColumn?) -> String {
    column.map(headings.heading) ?? "这一行"
  }
}

extension RosterBook.Clash {
  /// Without the other rows: whom else it is about is nobody's business.
  fileprivate var ownWords: String {
    switch identifier {
    case "roster.id_number.two_names": "和别人登记的相同，请对照身份证核对，并发一张身份证照片。"
    case "roster.order_number.two_claimants": "这个订单别人也登记了，请发订单页的截图，证明是您本人的。"
    case "roster.order_number.differs", "roster.row.same_without_order":
      "您的同一笔订单登记了几次，写得不一样或者分不清，请核对后只报一次。"
    case "roster.person.differs": "您在几行里写得不一样，请说明哪个对。"
    case "roster.person.unclear", "roster.person.by_phone": "请补上证件号码，免得和同名的人弄混。"
    case "roster.merchant.two_names", "roster.merchant.two_codes": "请对照营业执照或店铺的证照页核对。"
    case "roster.evidence.shared": "别人也写了这个文件名，请核对，发您自己的证据。"
    default: "和别人登记的相同，请写本人的；确实同住或共用的，请说明关系。"
    }
  }
}
