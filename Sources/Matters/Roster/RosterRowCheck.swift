package import Basics

/// What the rows of a roster are checked against.
package struct RosterContext: Sendable {
  /// The day of filing.
  package let day: CalendarDay
  /// From this age on a person acts alone; nil where the law data has no figure for the day.
  package let adultAge: Int?
  package let respondents: [Respondent]
  /// Numbers of orders that the case file has itself, with their ids there.
  package let orders: ExactTable<String>
  /// Whether a file lies in the case folder.
  package let hasFile: @Sendable (String) -> Bool

  package init(
    day: CalendarDay, adultAge: Int?, respondents: [Respondent],
    orders: ExactTable<String> = ExactTable(), hasFile: @escaping @Sendable (String) -> Bool
  ) {
    self.orders = orders
    self.day = day
    self.adultAge = adultAge
    self.respondents = respondents
    self.hasFile = hasFile
  }
}

/// Checks one row by itself.
struct RosterRowCheck {
  let context: RosterContext
  let headings: RosterHeadings

  func check(_ row: inout RosterRow) {
    var problems = row.problems
    let unread = Set(problems.compactMap(\.column))
    checkPerson(row, unread, &problems)
    checkSums(row, &problems)
    checkDays(row, &problems)
    checkFiles(row, &problems)
    checkOrder(row, &problems)
    row.problems = problems
  }

  private func add(
    _ weight: RosterProblem.Weight, _ identifier: String, _ column: RosterColumn,
    _ message: String, _ remedy: String, to problems: inout [RosterProblem]
  ) {
    problems.append(RosterProblem(weight, identifier, column, message, remedy))
  }

  // MARK: The person

  private func checkPerson(
    _ row: RosterRow, _ unread: Set<RosterColumn>, _ problems: inout [RosterProblem]
  ) {
    if row[.name] == nil, !unread.contains(.name) {
      add(.rejects, "name.missing", .name, "没有写姓名。", "请补上姓名，和身份证一致。", to: &problems)
    }
    let needed: [(RosterColumn, String)] = [
      (.idNumber, "起诉状和 12315 投诉书都要写证件号码。"), (.phone, "法院和市场监管部门要靠它联系本人。"),
      (.address, "收信、收法院文书的地址还没有写。"), (.paid, "不知道付了多少钱，算不出请求的金额。"),
      (.orderNumber, "没有订单号，对不上是哪一笔。"), (.at, "不知道哪天买的，算不出期限。"),
      (.item, "不知道买的是什么。"),
    ]
    for (column, why) in needed where row[column] == nil && !unread.contains(column) {
      add(
        .lacks, "\(column.key).missing", column, "“\(headings.heading(of: column))”还是空的。", why,
        to: &problems)
    }
    checkIdentity(row, &problems)
  }

  private func checkIdentity(_ row: RosterRow, _ problems: inout [RosterProblem]) {
    guard let written = row[.idNumber],
      row[.idType] ?? RosterRow.usualIDType == RosterRow.usualIDType
    else {
      checkAge(row.day(.birthDate), row, &problems)
      return
    }
    do throws(ResidentNumber.Fault) {
      let number = try ResidentNumber(written)
      if let birth = row.day(.birthDate), birth != number.birthDate {
        add(
          .rejects, "birth_date.mismatch", .birthDate,
          "身份证号码里的出生日期是 \(number.birthDate.chinese)，这里写的是 \(birth.chinese)。", "请对照身份证，改正写错的一项。",
          to: &problems)
      }
      if let sex = row[.sex], !same(sex, number.sex) {
        add(
          .rejects, "sex.mismatch", .sex, "身份证号码表示的性别是\(number.sex)，这里写的是“\(sex)”。",
          "请对照身份证，改正写错的一项。", to: &problems)
      }
      checkAge(number.birthDate, row, &problems)
    } catch {
      add(
        .rejects, "id_number.\(error.rawValue)", .idNumber,
        "居民身份证号码“\(written.shortened)”\(error.chinese)。", "请对照身份证重新抄写；是别的证件的，请写明证件类型。",
        to: &problems)
    }
  }

  private func checkAge(
    _ birth: CalendarDay?, _ row: RosterRow, _ problems: inout [RosterProblem]
  ) {
    guard let birth else { return }
    let bought = row.day(.at)
    if birth > bought ?? context.day {
      add(
        .rejects, "birth_date.too_late", .birthDate,
        "出生日期 \(birth.chinese) 晚于\(bought == nil ? "今天" : "下单的日期")。", "请对照身份证改正。", to: &problems)
    } else if isMinor(birth, on: context.day) {
      add(
        .warns, "minor", .birthDate, "\(birth.chinese)出生，还没有成年，要由父母等法定代理人代为起诉、投诉。",
        "请补法定代理人的姓名、身份证号码、电话和关系，写进案件文件（guardian、法定代理人）。", to: &problems)
    } else if let bought, isMinor(birth, on: bought) {
      add(
        .warns, "minor_then", .birthDate, "下单时还没有成年，合同的效力和请求会不一样。",
        "请律师看这一笔要不要单独处理。", to: &problems)
    }
  }

  private func isMinor(_ birth: CalendarDay, on day: CalendarDay) -> Bool {
    context.adultAge.map { birth.adding(years: $0) > day } ?? false
  }

  /// An order that the case file has itself would count twice; a site that it does not know would be
  /// taken for the one it does.
  private func checkOrder(_ row: RosterRow, _ problems: inout [RosterProblem]) {
    if let known = row.orderKey.flatMap({ context.orders[$0] }) {
      add(
        .rejects, "order_number.in_case", .orderNumber,
        "这个订单案件文件里已经有了（\(known)），没有再算一次。", "两处写得不一样的，请改案件文件；不是同一笔的，请核对订单号。",
        to: &problems)
    }
    if let written = row[.platform], !context.respondents.isEmpty,
      RosterParties.platform(of: row, in: context.respondents) == nil
    {
      add(
        .rejects, "platform.unknown", .platform, "平台“\(written.shortened)”和案件文件里的对方对不上。",
        "请核对平台名称；确实是另一个平台的，请在案件文件里补上它，或者另立一案。", to: &problems)
    }
  }

  /// A file that a row names and nobody sent is evidence that will be missing.
  private func checkFiles(_ row: RosterRow, _ problems: inout [RosterProblem]) {
    for name in RosterFiles.names(in: row[.evidence] ?? "")
    where RosterFiles.path(of: name, context.hasFile) == nil {
      add(
        .lacks, "evidence.not_found", .evidence, "没有收到证据文件“\(name.shortened)”。",
        "请把文件发来，放进案件文件夹的 evidence 里；文件名写错的，请改正。", to: &problems)
    }
  }

  // MARK: Sums

  private func checkSums(_ row: RosterRow, _ problems: inout [RosterProblem]) {
    guard let paid = row.money(.paid) else { return }
    let refunded = row.money(.refunded) ?? .zero
    if refunded > paid {
      add(
        .rejects, "refunded.exceeds_paid", .refunded,
        "已退 \(refunded.grouped) 元，比实付 \(paid.grouped) 元还多。", "请核对这两个金额。", to: &problems)
    }
    if refunded == paid, paid > .zero {
      add(
        .warns, "refunded.all", .refunded, "已经全部退还，没有可以请求退还的钱。", "请核对；确实退清了的，请从名单里去掉。",
        to: &problems)
    }
    if paid == .zero {
      add(.rejects, "paid.zero", .paid, "实付金额是 0。", "没有付钱的不用写；写错的请改正。", to: &problems)
    }
    if let price = row.money(.unitPrice) {
      let quantity = row[.quantity].flatMap { Int($0) } ?? 1
      let (product, isTooLarge) = price.fen.multipliedReportingOverflow(by: quantity)
      if isTooLarge || product != paid.fen {
        add(
          .rejects, "paid.not_product", .paid,
          "单价 \(price.grouped) 元乘数量 \(quantity) 不等于实付 \(paid.grouped) 元。",
          "请核对；有优惠、运费的，单价可以空着。", to: &problems)
      }
    }
    if let disputed = row.money(.disputed), refunded <= paid, disputed != paid - refunded {
      add(
        .rejects, "disputed.differs", .disputed,
        "争议金额 \(disputed.grouped) 元不等于实付减已退的 \((paid - refunded).grouped) 元。", "请核对这三个金额。",
        to: &problems)
    }
  }

  // MARK: Days

  private func checkDays(_ row: RosterRow, _ problems: inout [RosterProblem]) {
    for column in [RosterColumn.at, .knewOn] {
      guard let day = row.day(column), day > context.day else { continue }
      add(
        .rejects, "\(column.key).in_future", column,
        "“\(headings.heading(of: column))”\(day.chinese)还没有到。", "请核对年份和日期。", to: &problems)
    }
    guard let bought = row.day(.at) else { return }
    if let knew = row.day(.knewOn), knew < bought {
      add(
        .rejects, "knew_on.too_early", .knewOn, "发现日期 \(knew.chinese) 早于下单日期 \(bought.chinese)。",
        "请核对哪个日期写错了。", to: &problems)
    }
    checkLife(bought, row, &problems)
  }

  /// Nothing can be bought before a site opens or after it closes.
  private func checkLife(
    _ bought: CalendarDay, _ row: RosterRow, _ problems: inout [RosterProblem]
  ) {
    guard let site = RosterParties.platform(of: row, in: context.respondents)?.site else { return }
    if let opened = site.openedOn, bought < opened {
      add(
        .rejects, "at.before_opening", .at,
        "下单日期 \(bought.chinese) 早于网站上线的 \(opened.chinese)。", "请核对年份；上线日期写错的，请改案件文件。",
        to: &problems)
    }
    if let closed = site.closedOn, bought > closed {
      add(
        .rejects, "at.after_closing", .at,
        "下单日期 \(bought.chinese) 晚于网站关停的 \(closed.chinese)。", "请核对年份；关停日期写错的，请改案件文件。",
        to: &problems)
    }
  }
}

extension RosterContext {
  /// With the other side as a case file names it.
  package init(
    of draft: CaseDraft, on day: CalendarDay, adultAge: Int?,
    hasFile: @escaping @Sendable (String) -> Bool
  ) {
    var orders = ExactTable<String>()
    for (index, purchase) in draft.record.records("purchases").enumerated() {
      guard let number = purchase.text("order_number") else { continue }
      orders[RosterRow.orderKey(number)] = purchase.text("id") ?? "purchase-\(index + 1)"
    }
    self.init(
      day: day, adultAge: adultAge,
      respondents: draft.record.records("respondents").enumerated().map(Respondent.init),
      orders: orders, hasFile: hasFile)
  }
}
