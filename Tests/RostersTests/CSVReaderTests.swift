import Rosters
import Testing

@Suite("Separated values")
struct CSVReaderTests {
  private static func rows(_ bytes: [UInt8]) throws -> [[String?]] {
    var rows: [[String?]] = []
    try CSVReader(bytes: bytes).read { rows.append($0.cells.map { $0?.text }) }
    return rows
  }

  private static func rows(_ text: String) throws -> [[String?]] { try rows(Array(text.utf8)) }

  @Test(
    "commas, semicolons and tabs are found out; quotes, line ends and empty fields kept apart",
    arguments: [
      ("姓名,订单号\n张三,1\n", [["姓名", "订单号"], ["张三", "1"]]),
      ("姓名;订单号\r\n张三;1,5\r\n", [["姓名", "订单号"], ["张三", "1,5"]]),
      ("姓名\t订单号\r张三\t1", [["姓名", "订单号"], ["张三", "1"]]),
      ("a,b\n\"张,三\",\"他说\"\"好\"\"\"", [["a", "b"], ["张,三", "他说\"好\""]]),
      ("a,b\n\"两\n行\",2\n", [["a", "b"], ["两\n行", "2"]]),
      ("a,b\n\"x\"y,2\n", [["a", "b"], ["xy", "2"]]), ("\u{FEFF}a,b\n", [["a", "b"]]),
      ("a\n1\n", [["a"], ["1"]]),
    ])
  func shapes(text: String, rows: [[String]]) throws {
    #expect(try Self.rows(text) == rows)
  }

  @Test("a field with nothing in it is nothing; a line counts where it begins")
  func empty() throws {
    #expect(try Self.rows("a,b,c\n,2,\n") == [["a", "b", "c"], [nil, "2", nil]])
    var numbers: [Int] = []
    try CSVReader(bytes: Array("a\n\"1\n2\"\n3\n".utf8)).read { numbers.append($0.number) }
    #expect(numbers == [1, 2, 4])
  }

  @Test("letters as older Windows programs write them, or in UTF-16")
  func encodings() throws {
    let chinese: [UInt8] = [0xD5, 0xC5, 0xC8, 0xFD, 0x2C, 0x31]
    #expect(try CSVReader(bytes: chinese).encoding == "GB 18030")
    #expect(try Self.rows(chinese) == [["张三", "1"]])
    #expect(try Self.rows([0xFF, 0xFE, 0x20, 0x5F, 0x2C, 0x00, 0x31, 0x00]) == [["张", "1"]])
  }

  @Test("a quote that is never closed is told with its line")
  func open() {
    #expect(throws: TableFault(.damaged, row: 2)) { try Self.rows("a,b\n\"x,2\n3,4\n") }
  }
}
