import Documents
import Review
import Testing

@Suite("Rows of a returned table")
struct TableRowTests {
  static func desk() -> Desk { Desk(AmendedDocumentTests.document) }

  static func isIn(_ row: Int, _ line: Desk.Line) -> Bool {
    guard case .cell(_, row, _) = line.place else { return false }
    return true
  }

  static let change = TrackedChange(.deleted, author: "赵律师")

  @Test("taken out, tracked and not", arguments: [true, false], [true, false])
  func removed(_ isTracked: Bool, _ keeps: Bool) {
    var desk = Self.desk()
    desk.keepsBookmarks = keeps
    if isTracked {
      for index in desk.lines.indices where Self.isIn(1, desk.lines[index]) {
        desk.lines[index].rowChange = Self.change
      }
    } else {
      desk.lines.removeAll { Self.isIn(1, $0) }
    }
    let found = desk.amendments()
    #expect(found.map(\.change) == [.structure(.rowRemoved(row: 1, old: ["合同", "1"]))])
    #expect(found.map(\.block) == ["_t10"])
    #expect(found.map(\.author) == [isTracked ? "赵律师" : "律师"])
  }

  @Test("put in below a row and at the top", arguments: [0, 2])
  func added(_ row: Int) {
    var desk = Self.desk()
    let new = ["录音", "3"].enumerated().map { column, text in
      Desk.Line(
        segments: [.init(piece: .init(text))], place: .cell(table: 0, row: 99, column: column),
        rowChange: TrackedChange(.inserted, author: "赵律师"))
    }
    let place = desk.lines.firstIndex { Self.isIn(row, $0) } ?? 0
    desk.lines.insert(contentsOf: new, at: place)
    let found = desk.amendments()
    #expect(found.map(\.change) == [.structure(.rowAdded(behind: row - 1, cells: ["录音", "3"]))])
    #expect(found.map(\.block) == [row == 0 ? "_t00" : "_t10"])
    #expect(found.map(\.author) == ["赵律师"])
    #expect(desk.amended(by: found).lines == desk.wanted)
  }

  @Test("what is written in a cell is that cell's", arguments: [true, false])
  func cells(_ keeps: Bool) {
    var desk = Self.desk()
    desk.keepsBookmarks = keeps
    for index in desk.lines.indices {
      switch desk.lines[index].segments[0].piece.text {
      case "合同": desk.lines[index].segments[0].piece.text = "供货协议"
      case "2": desk.lines[index].segments[0].piece.text = ""
      default: break
      }
    }
    #expect(
      desk.amendments().map(\.change) == [
        .wording(old: "合同", new: [.init("供货协议")]), .structure(.removed(old: "2")),
      ])
  }

  @Test("a new table comes as paragraphs, a paragraph below a table stays below it")
  func newTable() {
    var desk = Self.desk()
    let last = desk.lines.count - 1
    desk.lines.insert(Desk.Line(segments: [.init(piece: .init("共三页。"))]), at: last)
    desk.lines.append(
      Desk.Line(
        segments: [.init(piece: .init("附表"))], place: .cell(table: 1, row: 0, column: 0)))
    let found = desk.amendments()
    #expect(
      found.map(\.change) == [
        .structure(.addedBelow([[.init("共三页。")]])), .structure(.added([[.init("附表")]])),
      ])
    #expect(desk.amended(by: found).lines == desk.wanted)
  }
}
