import Basics
import Jurisdictions
import Matters
import Rules
import TestKit
import Testing

@Suite("Counting complaints across cases")
struct ComplaintStatisticsTests {
  /// One person's case against the platform of the minimal case, or another.
  static func matter(
    _ person: Int, platform: String = "杭州示例网络有限公司", code: String? = nil,
    replies: String = "", at: String = "2026-10-15T21:25", more: String = "", targets: String = ""
  ) throws -> Matter {
    var text = CaseText.minimal
      .with(
        IdentityNumbers.resident("330106", "19950412", 1),
        IdentityNumbers.resident("330106", "19950412", 2 * person + 1)
      )
      .with("name: 杭州示例网络有限公司", "name: \(platform)" + (code.map { "\n    uscc: \"\($0)\"" } ?? ""))
      .with("at: 2026-10-15T21:25", "at: \(at)\n    replies: [\(replies)]")
    if !more.isEmpty { text = text.with("\nclaims:", "\n\(more)\nclaims:") }
    if !targets.isEmpty { text = text.adding("response_targets:\n  - {\(targets)}") }
    return try Judging(text).matter
  }

  static func count(_ matters: [Matter], least: Int = 1) throws -> ComplaintStatistics {
    let now = try #require(Moment(iso: "2026-11-23"))
    var tally = ComplaintTally(
      now: now, calendar: try Judging.library.calendar(), signs: try Judging.library.signs())
    for matter in matters { tally.add(matter) }
    return tally.statistics(least: least)
  }

  private static func platforms(
    _ matters: [Matter], least: Int = 1
  ) throws -> ComplaintStatistics.Part {
    try #require(try count(matters, least: least).parts.first { $0.group == .platform })
  }

  @Test("answers are counted by whether they deal with the matter, waits to the first that does")
  func figures() throws {
    let figures = try Self.platforms([
      try Self.matter(
        1,
        replies: "{at: 2026-10-15T21:25, kind: automatic}, {at: 2026-10-17, kind: refusal}, "
          + "{at: 2026-10-16, kind: progress}, {at: 2026-10-30, kind: resolved}"),
      try Self.matter(2, replies: "{at: 2026-10-16, kind: template}"),
      try Self.matter(3), try Self.matter(4, replies: "{at: 2026-10-20, kind: offer}"),
    ]).total
    #expect(figures.complaints == 4 && figures.consumers.count == 4)
    #expect(figures.answers == 6 && figures.formalAnswers == 3)
    #expect(figures.answered == 2 && figures.silent == 1 && figures.refusals == 1)
    #expect(figures.disputes.count == 4 && figures.resolved.count == 1)
    #expect(figures.waits.median == "3.5")
    let worst = try #require(figures.waits.worst)
    #expect(worst.days == 39 && worst.isOpen)
  }

  @Test(
    "the median is of those answered, the worst of all",
    arguments: [
      ([], [], nil as String?, nil as Int?, false), ([3], [], "3", 3, false),
      ([1, 2], [], "1.5", 2, false), ([9, 0, 4], [], "4", 9, false),
      ([], [12, 40], nil, 40, true), ([50], [12], "50", 50, false), ([7], [7], "7", 7, true),
    ])
  func waits(answered: [Int], open: [Int], median: String?, worst: Int?, isOpen: Bool) {
    var waits = WaitingTimes()
    for days in answered { waits.add(days, isAnswered: true) }
    for days in open { waits.add(days, isAnswered: false) }
    #expect(waits.median == median && waits.worst?.days == worst)
    #expect(waits.worst?.isOpen ?? false == isOpen)
  }

  @Test(
    "the median of all takes those waiting so far, and says where it can only grow",
    arguments: [
      ([], [], nil as String?, false), ([3], [], "3", false), ([0, 0, 0], [38, 39], "0", false),
      ([0], [38, 39], "38", true), ([0, 50], [10], "10", true), ([], [12, 40], "26", true),
      ([5, 6], [7], "6", false), ([5, 6], [6], "6", true),
    ])
  func medianOfAll(answered: [Int], open: [Int], median: String?, isAtLeast: Bool) {
    var waits = WaitingTimes()
    for days in answered { waits.add(days, isAnswered: true) }
    for days in open { waits.add(days, isAnswered: false) }
    #expect(waits.medianOfAll?.text == median && waits.medianOfAll?.isAtLeast ?? false == isAtLeast)
  }

  @Test("waiting begins with the arrival; taking a complaint in hand ends nothing")
  func begun() throws {
    let arrived = try Self.matter(
      1, replies: "{at: 2026-10-20, kind: accepted}, {at: 2026-10-27, kind: refusal}",
      at: "2026-10-15\n    arrived_at: 2026-10-18")
    let waits = try Self.platforms([arrived]).total.waits
    #expect(waits.median == "9" && waits.worst?.days == 9)
  }

  @Test("a person who complains five times is one consumer with one dispute")
  func onePerson() throws {
    let again = (2...5).map {
      "  - {id: C\($0), channel: email, to: platform, at: 2026-10-2\($0), evidence: [E1]}"
    }
    let once = try Self.matter(1, more: again.joined(separator: "\n"))
    let figures = try Self.platforms([once]).total
    #expect(figures.complaints == 5 && figures.consumers.count == 1)
    #expect(figures.disputes.count == 1 && figures.resolved.isEmpty)
    let twice = try Self.platforms([once, try Self.matter(1)])
    #expect(twice.total.consumers.count == 1 && twice.total.disputes.count == 2)
  }

  @Test("one trader is one by its code, otherwise by its name, however it is typed")
  func traders() throws {
    let code = IdentityNumbers.credit("91330110MA2EXAMP0")
    let coded = try Self.platforms([
      try Self.matter(1, platform: "旧名有限公司", code: code),
      try Self.matter(2, platform: "新名有限公司", code: code),
    ])
    #expect(coded.rows.count == 1 && coded.rows[0].trader.creditCode == code)
    let named = try Self.platforms([
      try Self.matter(1, platform: "杭州示例（网络）有限公司"),
      try Self.matter(2, platform: "杭州示例(网络) 有限公司"), try Self.matter(3, platform: "别的公司"),
    ])
    #expect(named.rows.map(\.figures.consumers.count) == [2, 1])
    #expect(named.rows.last?.trader.name == "别的公司")
  }

  @Test("rows of too few people are told together, and where that is too few, not at all")
  func small() throws {
    let big = try (1...4).map { try Self.matter($0, platform: "甲公司") }
    let middle = try (11...13).map { try Self.matter($0, platform: "乙公司") }
    let one = try Self.matter(21, platform: "丙公司")
    let two = try Self.matter(22, platform: "丁公司")
    let three = try Self.matter(23, platform: "戊公司")

    let together = try Self.platforms(big + middle + [one, two, three], least: 3)
    #expect(together.rows.map(\.trader.name) == ["甲公司", "乙公司"])
    #expect(together.others?.traders == 3 && together.others?.figures.consumers.count == 3)
    #expect(together.total.consumers.count == 10 && together.untold == 0)

    let alone = try Self.platforms(big + middle + [one], least: 3)
    #expect(alone.rows.map(\.trader.name) == ["甲公司", "乙公司"])
    #expect(alone.others == nil && alone.untold == 1)
    #expect(alone.total.consumers.count == 7 && alone.total.complaints == 7)

    let none = try Self.count([one, two], least: 3)
    #expect(none.parts.isEmpty && none.hidden == [.platform] && none.reasons.isEmpty)
    #expect(none.first == nil)
  }

  @Test(
    "people who sell are never named, nor whoever may be one",
    arguments: [
      ("kind: individual", "王小明", false), ("kind: unknown", "王小明", false),
      ("kind: unknown", "小明数码店", true), ("kind: sole_trader", "王小明", true),
      ("kind: company", "甲公司", true), ("kind: individual", "小明数码店", false),
    ])
  func persons(kind: String, name: String, isNamed: Bool) throws {
    let text = CaseText.minimal.with(
      "kind: company\n    name: 杭州示例网络有限公司", "\(kind)\n    name: \(name)")
    let statistics = try Self.count([try Judging(text).matter])
    let platforms = try #require(statistics.parts.first)
    #expect(platforms.rows.count == (isNamed ? 1 : 0))
    #expect((platforms.others?.traders ?? 0) == (isNamed ? 0 : 1))
    #expect("\(statistics.json)".contains(name) == isNamed)
  }

  @Test("a trader with its code in some cases and without in others is one")
  func codes() throws {
    let code = IdentityNumbers.credit("91330110MA2EXAMP0")
    let rows = try Self.platforms([
      try Self.matter(1, platform: "甲公司", code: code), try Self.matter(2, platform: "甲公司"),
      try Self.matter(3, platform: "甲公司"),
    ]).rows
    #expect(rows.count == 1 && rows[0].figures.consumers.count == 3)
    #expect(rows[0].trader.creditCode == code)
  }

  @Test("in doubt two people are one: a group never seems larger than it is")
  func doubt() throws {
    func unnamed(_ edit: (CaseText) -> CaseText) throws -> Matter {
      try Judging(edit(CaseText.minimal.without("id_number"))).matter
    }
    let same = try unnamed { $0 }
    let blank = try unnamed { $0.with("name: 张三", "name: 张 三").without("phone") }
    let other = try unnamed { $0.with("name: 张三", "name: 李四") }
    let numbered = try Self.matter(1)
    #expect(try Self.count([same, blank, same]).consumers == 1)
    #expect(try Self.count([same, numbered, blank]).consumers == 1)
    #expect(try Self.count([same, numbered, other]).consumers == 2)
    #expect(try Self.count([numbered, try Self.matter(2), same]).consumers == 2)
  }

  @Test("nothing is told of whom no group tells: neither days nor people nor offices")
  func untold() throws {
    let many = try (1...3).map { try Self.matter($0, platform: "甲公司") }
    let office =
      "  - {id: C2, channel: complaint_12315, to: 西湖区市场监督管理局, at: 2026-11-02, evidence: [E1]}"
    let hidden = try Self.matter(9, platform: "乙公司", at: "2026-11-20", more: office)
    let told = try Self.count(many, least: 3)
    let all = try Self.count(many + [hidden], least: 3)
    #expect(all.read == 4 && all.cases == told.cases && all.consumers == told.consumers)
    #expect(all.last == told.last && all.toOffices == nil)
    #expect(try Self.count(many + [hidden]).toOffices == 1)
  }

  @Test("complaints before a day are not counted, nor is a post in public a complaint to an office")
  func since() throws {
    let more = "  - {id: C2, channel: public, to: 某论坛, at: 2026-11-02, evidence: [E1]}"
    var tally = ComplaintTally(
      now: try #require(Moment(iso: "2026-11-23")),
      since: CalendarDay(iso: "2026-11-01"),
      calendar: try Judging.library.calendar(), signs: try Judging.library.signs())
    tally.add(try Self.matter(1, more: more))
    tally.add(try Self.matter(2, at: "2026-11-01"))
    let counted = tally.statistics(least: 1)
    #expect(counted.consumers == 1 && counted.first?.description == "2026-11-01")
    #expect(counted.elsewhere == 1 && counted.toOffices == nil)
  }

  @Test("repeatedly complained of: several people whose dispute is not settled")
  func repeated() throws {
    let open = try (1...3).map { try Self.matter($0, platform: "甲公司") }
    let settled = try (4...6).map {
      try Self.matter($0, platform: "乙公司", replies: "{at: 2026-10-20, kind: resolved}")
    }
    let rows = try Self.platforms(open + settled).rows
    #expect(rows.map(\.trader.name) == ["乙公司", "甲公司"])
    #expect(rows.first { $0.trader.name == "甲公司" }?.isRepeated == true)
    #expect(rows.first { $0.trader.name == "乙公司" }?.isRepeated == false)
  }

  @Test(
    "refusals are told by their reason",
    arguments: [
      ("亲，已过投诉期限，无法处理", "称超过投诉、售后的时限"), ("虚拟商品一经售出概不退换", "称售出不退"),
      ("卡密已使用", "称已经使用、激活"), ("您没有提供录屏，无法核实", "称消费者没有证据"),
      ("账号被盗责任在您", "称是消费者自己的责任"), ("请联系卖家，与平台无关", "推给他人"),
      ("经核实商品正常，投诉不成立", "称商品、服务没有问题"), ("不行", nil as String?),
    ])
  func reasons(text: String, name: String?) throws {
    let reply = "{at: 2026-10-16, kind: refusal, text: \"\(text)\"}"
    let reasons = try Self.count([try Self.matter(1, replies: reply)]).reasons
    #expect(reasons.map(\.name) == [name] && reasons.map(\.refusals) == [1])
  }

  @Test("reasons of too few people are told together, and not at all where that would tell one")
  func smallReasons() throws {
    func refused(_ person: Int, _ text: String) throws -> Matter {
      try Self.matter(person, replies: "{at: 2026-10-16, kind: refusal, text: \(text)}")
    }
    let many =
      try (1...3).map { try refused($0, "已过投诉期限") } + (4...5).map { try refused($0, "已激活") }
    #expect(try Self.count(many, least: 2).reasons.map(\.name) == ["称超过投诉、售后的时限", "称已经使用、激活"])
    #expect(try Self.count(many, least: 3).reasons.map(\.consumers) == [3])
    let others = try many + [refused(6, "不行")]
    let last = try #require(try Self.count(others, least: 3).reasons.last)
    #expect(last.name == nil && last.refusals == 3)
  }

  @Test("promises that ran out are counted, requests are not")
  func promises() throws {
    let late = try Self.matter(1, targets: "kind: promise, by: platform, hours: 24")
    let asked = try Self.matter(2, targets: "kind: request, hours: 24")
    let nobody = try Self.matter(4, targets: "kind: promise, hours: 24")
    let kept = try Self.matter(
      3, replies: "{at: 2026-10-16T09:00, kind: refusal}",
      targets: "kind: promise, by: platform, hours: 24")
    let figures = try Self.platforms([late, asked, kept, nobody]).total
    #expect(figures.promises == 2 && figures.brokenPromises == 1)
  }

  @Test("offices and inquiries are not traders' complaints; the order of cases changes nothing")
  func others() throws {
    let more = """
        - {id: C2, channel: complaint_12315, to: 西湖区市场监督管理局, at: 2026-11-02, evidence: [E1]}
        - {id: C3, kind: inquiry, channel: service, to: platform, at: 2026-11-03, evidence: [E1]}
      """
    let matters = try [
      Self.matter(1, more: more), Self.matter(2, platform: "甲公司"), Self.matter(3, platform: "乙公司"),
    ]
    let (one, other) = (try Self.count(matters), try Self.count(matters.reversed()))
    #expect(one.toOffices == 1 && one.cases == 3 && one.consumers == 3)
    #expect(one.json == other.json)
    #expect(one.first?.description == "2026-10-15" && one.last?.description == "2026-10-15")
  }
}
