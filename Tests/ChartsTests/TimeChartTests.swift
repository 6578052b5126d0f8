import Basics
import Documents
import Testing
import XMLTrees

@testable import Charts

@Suite("A chart of times")
struct TimeChartTests {
  private static func moment(_ text: String) throws -> Moment { try #require(Moment(iso: text)) }

  private static func day(_ text: String) throws -> CalendarDay {
    try #require(CalendarDay(iso: text))
  }

  private static func chart(rows: Int = 3, today: String = "2026-11-23") throws -> TimeChart {
    let rows = try (0..<rows).map { index in
      let at = try moment("2026-10-\(12 + index % 18)T20:11")
      return TimeChart.Row(
        label: "C\(index + 1) 在线客服（深圳市宝安区示例数码商行有限责任公司客户服务部）",
        marks: [.init(.attempt, at: at), .init(.formalAnswer, at: at)],
        waits: [.init(from: at, to: try moment("\(today)T23:59:59"))], note: "没有实质答复（形式答复 1 次）")
    }
    return TimeChart(title: "经过图", today: try day(today), rows: rows)
  }

  private static func frame(_ element: Drawing.Element) -> Drawing.Frame {
    switch element {
    case .line(let line): line.frame
    case .shape(let shape): shape.frame
    case .words(let words): words.frame
    }
  }

  @Test(
    "nothing stands outside the picture, and no two words on one another", arguments: [1, 3, 40])
  func inside(rows: Int) throws {
    for drawing in try Self.chart(rows: rows).drawings(width: 2450, height: 1150) {
      #expect(drawing.height <= 1150)
      for frame in drawing.elements.map(Self.frame) {
        #expect(frame.x >= 0 && frame.x + frame.width <= drawing.width, "\(frame)")
        #expect(frame.y >= 0 && frame.y + frame.height <= drawing.height, "\(frame)")
      }
      let words = drawing.elements.compactMap { element in
        if case .words(let words) = element { words.frame } else { nil }
      }
      for (index, one) in words.enumerated() {
        for other in words[(index + 1)...] {
          let apartX = one.x + one.width <= other.x || other.x + other.width <= one.x
          let apartY = one.y + one.height <= other.y || other.y + other.height <= one.y
          #expect(apartX || apartY, "\(one) and \(other)")
        }
      }
    }
  }

  @Test("rows that do not fit go on in another picture, none is lost")
  func parts() throws {
    let drawings = try Self.chart(rows: 40).drawings(width: 2450, height: 1150)
    #expect(drawings.count > 1)
    let labels = drawings.flatMap(\.elements).compactMap { element in
      if case .words(let words) = element { words.text } else { nil }
    }
    for number in 1...40 { #expect(labels.contains { $0.hasPrefix("C\(number) ") }) }
    #expect(drawings[0].summary.hasPrefix("经过图（1/\(drawings.count)），2026-10-12至2026-11-23："))
  }

  @Test("a deadline soon after today is in it, one years ahead would squeeze the rest and is not")
  func ahead() throws {
    let marks = try ["2026-11-20", "2026-11-30", "2029-11-20"].map {
      TimeChart.Mark(.statutory, at: try Self.moment($0))
    }
    let chart = TimeChart(
      title: "图", today: try Self.day("2026-11-23"), rows: [.init(label: "C1", marks: marks)])
    let drawing = try #require(chart.drawings(width: 2450, height: 1150).first)
    let diamonds = drawing.elements.filter { element in
      if case .shape(let shape) = element { shape.kind == .diamond } else { false }
    }
    #expect(diamonds.count == 3, "two marks and the legend's")
    #expect(drawing.summary.contains("2026-11-20至2026-11-30"))
  }

  @Test("of a thousand marks at one place one is drawn")
  func many() throws {
    let mark = TimeChart.Mark(.attempt, at: try Self.moment("2026-11-20"))
    let row = TimeChart.Row(label: "C1", marks: Array(repeating: mark, count: 1000))
    let chart = TimeChart(title: "图", today: try Self.day("2026-11-23"), rows: [row])
    #expect(chart.drawings(width: 2450, height: 1150)[0].elements.count < 40)
  }

  @Test("as SVG it is XML, with its words escaped and a title for whoever cannot see it")
  func svg() throws {
    let row = TimeChart.Row(
      label: "C1 <a>&", marks: [.init(.event, at: try Self.moment("2026-11-20"))])
    let chart = TimeChart(title: "图", today: try Self.day("2026-11-23"), rows: [row])
    let drawings = chart.drawings(width: 2450, height: 1150)
    let paper = Document(
      kind: "a", title: "a", style: "a", subject: "a",
      blocks: (drawings + drawings).map { .drawing($0, id: nil) })
    let root = try XMLTree.parse(Array(try #require(paper.svgFile).utf8), file: "a.svg")
    #expect(root.name == "svg" && root["viewBox"] == "0 0 2450 \(2 * drawings[0].height)")
    #expect(paper.plainText.contains("〔图：图，2026-11-20至2026-11-23：C1 <a>&〕"))
    #expect(paper.html(includesComments: false).contains("C1 &lt;a&gt;&amp;</text>"))
  }
}
