import Documents
import Testing

@testable import Charts

@Suite("A chart of bars")
struct BarChartTests {
  private static func chart(_ rows: [BarChart.Row]) -> BarChart {
    BarChart(
      title: "投诉与实质答复", series: [.init("投诉", fill: .light), .init("有实质答复", fill: .black)],
      rows: rows)
  }

  private static func bars(_ drawing: Drawing, _ fill: Drawing.Shape.Fill) -> [Int] {
    drawing.elements.compactMap { element in
      guard case .shape(let shape) = element, shape.fill == fill, shape.frame.height == 26,
        shape.frame.width != 26
      else { return nil }
      return shape.frame.width
    }
  }

  @Test("bars are as long as their numbers, the longest leaves room for its own")
  func lengths() {
    let drawing = Self.chart([
      .init("甲", [.init(100), .init(25)]), .init("乙", [.init(50, text: "五十"), nil]),
      .init("丙", [.init(0), .init(1)]),
    ]).drawings(width: 2450, height: 1000)[0]
    #expect(Self.bars(drawing, .light) == [1430, 715])
    #expect(Self.bars(drawing, .black) == [357, 14])
    #expect(drawing.summary.hasSuffix("：甲，投诉 100，有实质答复 25；乙，投诉 五十；丙，投诉 0，有实质答复 1"))
  }

  @Test("many rows go on in another picture, and stay within it", arguments: [1, 5, 100])
  func many(count: Int) {
    let rows = (1...count).map {
      BarChart.Row("第\($0)家名称很长很长很长很长很长很长很长很长很长的示例网络科技有限公司", [.init($0), .init($0)])
    }
    let drawings = Self.chart(rows).drawings(width: 2450, height: 1000)
    #expect(drawings.allSatisfy { $0.height <= 1000 })
    let words = drawings.flatMap(\.elements).compactMap { element in
      if case .words(let words) = element { words } else { nil }
    }
    for number in 1...count { #expect(words.contains { $0.text.hasPrefix("第\(number)家") }) }
    #expect(words.allSatisfy { $0.frame.x + $0.frame.width <= 2450 })
    #expect((drawings.count > 1) == (count > 5))
  }

  @Test("nothing to show, nothing shown")
  func none() {
    #expect(Self.chart([]).drawings(width: 2450, height: 1000).isEmpty)
  }
}
