import Basics
import Filing
import Foundation
import TestKit
import Testing

@Suite("The calendar of a case")
struct CalendarFileTests {
  private static let text = CaseText.minimal.with(
    "claims:",
    """
      - id: C2
        channel: complaint_12315
        to: 西湖区市场监督管理局
        at: 2026-11-02
        evidence: [E1]
      - id: C3
        channel: letter
        to: platform
        at: 2026-11-04T10:30
        arrived_at: 2026-11-05T10:30
        evidence: [E1]
    response_targets:
      - {kind: request, channels: [letter], hours: 72}
    claims:
    """)

  private static func calendar(_ text: CaseText = text, at moment: String) throws -> String {
    try file(text, at: moment).text
  }

  private static func file(_ text: CaseText = text, at moment: String) throws -> CalendarFile {
    CalendarFile(
      try StatusTests.standing(text, at: moment), stamp: try #require(Moment(iso: moment)))
  }

  /// The lines of the entry whose title begins with some words, unfolded.
  private static func entry(_ title: String, in calendar: String) throws -> [String] {
    let entries = calendar.replacing("\r\n ", with: "").components(separatedBy: "BEGIN:VEVENT")
    let entry = try #require(entries.first { $0.contains("\r\nSUMMARY:\(title)") })
    return entry.components(separatedBy: "\r\n")
  }

  @Test("lines end in CR LF and have no more than 75 octets; no character is torn")
  func folded() throws {
    let calendar = try Self.calendar(at: "2026-11-05T12:00")
    let bytes = Array(calendar.utf8)
    #expect(calendar.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
    #expect(calendar.hasSuffix("END:VEVENT\r\nEND:VCALENDAR\r\n"))
    let lines = bytes.split(separator: 10)
    #expect(lines.allSatisfy { $0.last == 13 && $0.count <= 76 })
    #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
    #expect(bytes.filter { $0 == 13 }.count == lines.count)
  }

  @Test("a day is a day, a moment is a moment of China's time, each with reminders")
  func moments() throws {
    let calendar = try Self.calendar(at: "2026-11-05T12:00")
    let day = try Self.entry("投诉是否受理的答复", in: calendar)
    #expect(day.contains("DTSTART;VALUE=DATE:20261111"))
    #expect(day.contains("DTEND;VALUE=DATE:20261112"))
    #expect(day.filter { $0 == "BEGIN:VALARM" }.count == 2)
    #expect(day.contains("TRIGGER:-PT15H") && day.contains("DTSTAMP:20261105T040000Z"))
    let moment = try Self.entry("请求的答复时限", in: calendar)
    #expect(moment.contains("DTSTART;TZID=Asia/Shanghai:20261108T103000"))
    #expect(moment.contains("TRIGGER:-PT2H") && !moment.contains { $0.hasPrefix("DTEND") })
    #expect(moment.contains { $0.hasPrefix("DESCRIPTION:性质：") && $0.contains("不是法定") })
  }

  @Test("what was answered is taken out of a calendar that holds it; the entry keeps its name")
  func cancelled() throws {
    let before = try Self.entry("请求的答复时限", in: try Self.calendar(at: "2026-11-05T12:00"))
    let answered = Self.text.with(
      "arrived_at: 2026-11-05T10:30",
      "arrived_at: 2026-11-05T10:30\n    replies: [{at: 2026-11-06T09:00, kind: refusal}]")
    let after = try Self.entry(
      "请求的答复时限", in: try Self.calendar(answered, at: "2026-11-07T12:00"))
    #expect(before.contains("STATUS:CONFIRMED") && after.contains("STATUS:CANCELLED"))
    #expect(!after.contains("BEGIN:VALARM"))
    let uid = before.first { $0.hasPrefix("UID:") }
    #expect(uid != nil && uid == after.first { $0.hasPrefix("UID:") })
    #expect(Self.sequence(before) < Self.sequence(after))
  }

  private static func sequence(_ entry: [String]) -> Int {
    entry.first { $0.hasPrefix("SEQUENCE:") }.flatMap { Int($0.dropFirst(9)) } ?? -1
  }

  @Test("every entry has a name of its own, and the same case at the same moment the same bytes")
  func names() throws {
    let calendar = try Self.calendar(at: "2026-11-05T12:00")
    let names = calendar.components(separatedBy: "\r\n").filter { $0.hasPrefix("UID:") }
    #expect(names.count > 4 && Set(names).count == names.count)
    #expect(try Self.calendar(at: "2026-11-05T12:00") == calendar)
  }

  @Test("nobody's name, number or address is in it")
  func nothingPersonal() throws {
    let calendar = try Self.calendar(at: "2026-11-05T12:00").replacing("\r\n ", with: "")
    for word in ["张三", "13800000001", "杭州", "深圳", "西湖区", "KM000001", "19950412", "198"] {
      #expect(!calendar.contains(word), "\(word) is in the calendar")
    }
  }

  @Test("an id that tells something is not shown")
  func ids() throws {
    let telling = Self.text.with("id: C3", "id: 张三13800138000").with("id: P1", "id: 杭州示例路1号")
      .with("purchases: [P1]", "purchases: [杭州示例路1号]")
    let calendar = try Self.calendar(telling, at: "2026-11-05T12:00").replacing("\r\n ", with: "")
    #expect(!calendar.contains("13800138000") && !calendar.contains("示例路"))
    #expect(calendar.contains("（第 3 次投诉）") && calendar.contains("（第 1 笔订单）"))
  }

  @Test("a day suggested to wait for is taken out once there is an answer")
  func waiting() throws {
    let asked = try Self.entry(
      "看看有没有答复：客服（C1）", in: try Self.calendar(.minimal, at: "2026-10-16T12:00"))
    #expect(asked.contains("STATUS:CONFIRMED") && asked.contains("DTSTART;VALUE=DATE:20261016"))
    let answered = CaseText.minimal.adding(
      "replies: [{at: 2026-10-16, kind: refusal}]", after: "channel")
    let gone = try Self.entry(
      "看看有没有答复：客服（C1）", in: try Self.calendar(answered, at: "2026-10-16T13:00"))
    #expect(gone.contains("STATUS:CANCELLED"))
  }

  @Test("filling in an order's number or another complaint leaves the entries their names")
  func stable() throws {
    func uids(_ text: CaseText) throws -> Set<String> {
      Set(
        try Self.calendar(text, at: "2026-11-05T12:00").components(separatedBy: "\r\n")
          .filter { $0.hasPrefix("UID:") })
    }
    let before = try uids(Self.text.without("order_number"))
    #expect(try uids(Self.text) == before)
    #expect(try uids(Self.text.with("name: 张三", "name: 李四")).isDisjoint(with: before))
  }

  @Test("the time a law or court may still be gone to is in it, with early reminders")
  func limitation() throws {
    let entry = try Self.entry("诉讼时效届满", in: try Self.calendar(at: "2026-11-05T12:00"))
    #expect(entry.contains { $0.hasPrefix("DTSTART;VALUE=DATE:2029") })
    #expect(entry.contains("TRIGGER:-P89DT15H"))
  }

  @Test("another program's file is not written over; a calendar is replaced")
  func written() throws {
    let folder = try ScratchFolder()
    let file = try Self.file(at: "2026-11-05T12:00")
    try folder.put("重要", at: "a.txt")
    try folder.put("BEGIN:VCALENDAR\r\nPRODID:-//Other//\r\n", at: "other.ics")
    for name in ["a.txt", "other.ics"] {
      #expect(throws: FilingError.self) { try file.write(to: folder(name)) }
    }
    #expect(throws: FilingError.self) { try file.write(to: folder("none/a.ics")) }
    try file.write(to: folder("a.ics"))
    try file.write(to: folder("a.ics"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder("a.ics"))) == Data(file.text.utf8))
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder("a.txt"))) == Data("重要".utf8))
  }
}
