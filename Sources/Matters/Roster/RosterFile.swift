package import Basics
import Rosters

/// A file of rows, read: every row that is not empty, and what is to be known of the file itself.
package struct RosterFile: Sendable {
  package let name: String
  package internal(set) var rows: [RosterRow] = []
  package internal(set) var findings: [Finding] = []

  /// Reads CSV or XLSX, told apart by content. What cannot be read is a finding; rows before it stay.
  ///
  /// - Parameter name: what findings and rows call the file.
  package init(reading path: String, named name: String, _ headings: RosterHeadings) {
    self.name = name
    do {
      try readSheets(of: try Workbook(path), headings)
    } catch let fault as TableFault where fault.reason == .format {
      readValues(path, headings)
    } catch {
      report(error)
    }
  }

  private mutating func readSheets(of book: Workbook, _ headings: RosterHeadings) throws {
    for sheet in book.sheets {
      var reading = SheetReading(headings, file: name, sheet: sheet.name)
      do {
        reading.finish(try book.read(sheet) { reading.take($0) })
      } catch {
        report(error)
      }
      rows += reading.rows
      findings += reading.findings
    }
    if !rows.isEmpty || findings.hasErrors { return }
    findings.append(noRows(headings))
  }

  private mutating func readValues(_ path: String, _ headings: RosterHeadings) {
    var reading = SheetReading(headings, file: name, sheet: nil)
    do {
      try CSVReader(path).read { reading.take($0) }
      reading.finish(TableNotes(sheet: nil))
    } catch {
      report(error)
    }
    rows += reading.rows
    findings += reading.findings
    if rows.isEmpty, !findings.hasErrors { findings.append(noRows(headings)) }
  }

  private func noRows(_ headings: RosterHeadings) -> Finding {
    Finding(
      .error, "roster.no_rows", place: Place(file: name), "“\(name)”里没有找到名单。",
      remedy: "请保留一行标题，至少有“\(headings.heading(of: .name))”这一列，下面每行写一笔订单。"
        + "空白名单用 dossier claimants template 名单.xlsx 生成。")
  }

  private mutating func report(_ error: any Error) {
    let fault = error as? TableFault ?? TableFault(.damaged)
    let (message, remedy) =
      switch fault.reason {
      case .unreadable: ("打不开", "请核对文件名，并确认您有权限读它。")
      case .format: ("不是表格文件", "请另存为 .xlsx 或 .csv 再试。")
      case .encrypted: ("有密码", "请去掉密码，另存一份再试。")
      case .tooLarge: ("太大了", "请拆成几个文件。")
      case .damaged: ("有一部分读不出来", "请用表格软件打开看看是不是完整，另存一份再试。")
      }
    findings.append(
      Finding(
        .error, "roster.file.\(fault.reason.rawValue)", place: Place(file: name, line: fault.row),
        "“\(name)”\(message)。", remedy: remedy))
  }
}
