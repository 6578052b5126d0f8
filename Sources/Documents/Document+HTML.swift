extension Document {
  /// The paper as one page of HTML that needs nothing else: for reading and printing in a browser.
  ///
  /// - Parameter includesComments: remarks stand below their paragraph.
  package func html(includesComments: Bool) -> String {
    let page = HTMLPage(includesComments: includesComments)
    return """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(HTMLPage.escaped(title))</title>
      <style>
      \(HTMLPage.rules)
      </style>
      </head>
      <body>
      <main>
      \(blocks.map(page.block).joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }
}

/// How each piece of a paper is written in HTML. Values only ever become text.
struct HTMLPage {
  let includesComments: Bool

  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  func block(_ block: Block) -> String {
    switch block {
    case .paragraph(let paragraph): self.paragraph(paragraph)
    case .list(let list): self.list(list)
    case .table(let table): self.table(table)
    case .longTable(let table):
      self.table(table.head) + "\n<p class=\"note\">〔共 \(table.count) 行，见 DOCX〕</p>"
    case .drawing(let drawing, _): "<figure>\n\(drawing.svg)\n</figure>"
    case .picture(let picture, _):
      "<p class=\"note\">〔图：\(Self.escaped(picture.summary))，见 DOCX〕</p>"
    case .pageBreak, .pageOne: "<hr class=\"page\">"
    }
  }

  private func paragraph(_ paragraph: Paragraph) -> String {
    let tag =
      switch paragraph.role {
      case .title: "h1"
      case .heading: "h2"
      case .subheading: "h3"
      default: "p"
      }
    return "<\(tag) class=\"\(paragraph.role.rawValue)\">\(inlines(paragraph))</\(tag)>"
      + comments(paragraph)
  }

  /// The labels are text, so that a copied passage keeps them.
  private func list(_ list: List) -> String {
    let items = list.items.enumerated().map { index, item in
      let label = list.numbering.label(index + 1)
      return "<li>\(Self.escaped(label))\(inlines(item))\(comments(item))</li>"
    }
    return "<ol>\n\(items.joined(separator: "\n"))\n</ol>"
  }

  private func table(_ table: Table) -> String {
    let (head, body) = (table.rows.prefix(table.headerRows), table.rows.dropFirst(table.headerRows))
    let total = max(table.columns.reduce(0, +), 1)
    let columns = table.columns.map { "<col style=\"width:\($0 * 100 / total)%\">" }.joined()
    func part(_ tag: String, _ rows: ArraySlice<Table.Row>) -> String {
      rows.isEmpty ? "" : "<\(tag)>\n\(rows.map(row).joined(separator: "\n"))\n</\(tag)>\n"
    }
    return """
      <table aria-label="\(Self.escaped(table.summary))">
      <colgroup>\(columns)</colgroup>
      \(part("thead", head))\(part("tbody", body))</table>
      """
  }

  private func row(_ row: Table.Row) -> String {
    "<tr>\(row.cells.map(cell).joined())</tr>"
  }

  private func cell(_ cell: Table.Cell) -> String {
    let isHeader = cell.paragraphs.contains { $0.role == .cellHeader }
    var attributes = " class=\"\(cell.alignment.rawValue)\""
    if cell.columnSpan > 1 { attributes += " colspan=\"\(cell.columnSpan)\"" }
    if cell.rowSpan > 1 { attributes += " rowspan=\"\(cell.rowSpan)\"" }
    let content = cell.paragraphs.map { "\(inlines($0))\(comments($0))" }
      .joined(separator: "<br>")
    let tag = isHeader ? "th" : "td"
    return "<\(tag)\(attributes)>\(content)</\(tag)>"
  }

  private func inlines(_ paragraph: Paragraph) -> String {
    paragraph.inlines.map { inline in
      let text = Self.escaped(inline.plainText)
      return switch inline {
      case .text(_, let bold), .fact(_, _, let bold): bold ? "<strong>\(text)</strong>" : text
      case .hole: "<mark>\(text)</mark>"
      case .lineBreak: "<br>"
      case .blank(let characters): "<span class=\"blank\" style=\"width:\(characters)em\"></span>"
      }
    }
    .joined()
  }

  private func comments(_ paragraph: Paragraph) -> String {
    guard includesComments else { return "" }
    let holes = paragraph.inlines.compactMap { inline in
      if case .hole(_, let comment) = inline { comment } else { nil }
    }
    return (paragraph.comments + holes).map { comment in
      let text = Self.escaped(comment.text).split(separator: "\n").joined(separator: "<br>")
      return "<span class=\"comment\">批注：\(text)（\(Self.escaped(comment.identifier))）</span>"
    }
    .joined()
  }

  /// A4, the faces of the DOCX where the machine has them.
  static let rules = """
    body { margin: 0; color: #111; background: #fff; font: 12pt/1.75 "FangSong", "仿宋", "SimSun", "宋体", serif; }
    main { max-width: 156mm; margin: 20mm auto; padding: 0 5mm; }
    h1 { text-align: center; font: 700 22pt/1.4 "SimHei", "黑体", sans-serif; margin: 0 0 .4em; }
    h2, h3 { font: 700 13pt/1.6 "SimHei", "黑体", sans-serif; margin: 1em 0 .2em; break-after: avoid; }
    h3 { font-size: 12pt; text-indent: 2em; }
    p { margin: 0; text-align: justify; overflow-wrap: anywhere; }
    .body, .closing, li { text-indent: 2em; }
    .subtitle { text-align: center; margin-bottom: 1em; }
    .signature, .date { text-align: right; margin-top: .6em; }
    .note { font-size: 9pt; }
    ol { list-style: none; margin: 0; padding: 0; }
    table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: .6em 0; font-size: 10.5pt; line-height: 1.5; }
    th, td { border: 1px solid #333; padding: .2em .4em; overflow-wrap: anywhere; text-align: start; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    .center, th { text-align: center; }
    .end { text-align: end; }
    figure { margin: .6em 0; }
    figure svg { max-width: 100%; height: auto; }
    mark { background: #ff0; }
    .blank { display: inline-block; border-bottom: 1px solid #111; }
    .comment { display: block; text-indent: 0; margin: .2em 0; padding: .2em .6em; border-left: 3px solid #b60; font: 9pt/1.5 sans-serif; color: #630; }
    hr.page { border: 0; break-after: page; }
    @page { size: A4; margin: 20mm; }
    @media print { main { max-width: none; margin: 0; padding: 0; } }
    """
}
