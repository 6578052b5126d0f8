package import Basics
package import YAMLFiles

/// The headings of rosters with all they are called: `templates/rosters/columns.yaml`.
package struct RosterHeadings: Sendable {
  package struct Heading: Sendable {
    package let column: RosterColumn
    /// What an empty roster calls it.
    package let text: String
    /// What is said of it to whoever fills it in.
    package let note: String
    /// Whether an empty roster has it.
    package let isInTemplate: Bool
  }

  /// In the order of the columns.
  package let headings: [Heading]
  private let byName: [String: RosterColumn]
  private let ignored: Set<String>
  /// Columns of a list of problems that say where a row comes from.
  package let origin: Origin
  private let ignoredSheets: Set<String>
  /// Names of a row of sums.
  private let totals: Set<String>

  package struct Origin: Sendable {
    package let file: String
    package let sheet: String
    package let row: String
  }

  /// What is wrong with the list.
  package struct Fault: Error {
    package let place: Place
    package let message: String
  }

  package init(reading node: YAMLNode) throws(Fault) {
    var headings: [Heading] = []
    var byName: [String: RosterColumn] = [:]
    for item in node["columns"]?.items ?? [] {
      guard let key = item["key"]?.text, let column = RosterColumn(key: key) else {
        throw Fault(place: item.place, message: "没有“\(item["key"]?.text ?? "")”这一列。")
      }
      guard let text = item["heading"]?.text, let note = item["note"]?.text else {
        throw Fault(place: item.place, message: "“\(key)”要有 heading 和 note。")
      }
      headings.append(
        Heading(
          column: column, text: text, note: note,
          isInTemplate: item["template"]?.text != "false"))
      for name in [text] + (item["also"]?.items ?? []).compactMap(\.text) {
        let plain = Self.plain(name)
        if let other = byName[plain], other != column {
          throw Fault(place: item.place, message: "“\(name)”既是“\(other.key)”又是“\(key)”。")
        }
        byName[plain] = column
      }
    }
    let missing = RosterColumn.allCases.filter { column in
      !headings.contains { $0.column == column }
    }
    guard missing.isEmpty else {
      throw Fault(
        place: node.place, message: "少了 \(missing.map(\.key).joined(separator: "、"))。")
    }
    self.headings = headings.sorted { $0.column.rawValue < $1.column.rawValue }
    self.byName = byName
    let names = { (key: String) in
      Set((node[key]?.items ?? []).compactMap(\.text).map(Self.plain))
    }
    guard let file = node["origin"]?["file"]?.text, let sheet = node["origin"]?["sheet"]?.text,
      let row = node["origin"]?["row"]?.text
    else { throw Fault(place: node.place, message: "少了 origin（file、sheet、row）。") }
    origin = Origin(file: file, sheet: sheet, row: row)
    ignored = names("ignored")
    totals = names("totals")
    ignoredSheets = names("ignored_sheets")
  }

  package func heading(of column: RosterColumn) -> String { headings[column.rawValue].text }

  func column(named text: String) -> RosterColumn? { byName[Self.plain(text)] }

  func isIgnored(_ text: String) -> Bool { ignored.contains(Self.plain(text)) }

  func isIgnoredSheet(_ name: String) -> Bool { ignoredSheets.contains(Self.plain(name)) }

  func isTotal(_ text: String) -> Bool { totals.contains(Self.plain(text)) }

  /// Headings like one that is not known, for a question.
  func near(_ text: String) -> [String] {
    Nearest.names(to: Self.plain(text), among: headings.map(\.text))
  }

  /// Without blanks, marks and what stands in brackets.
  static func plain(_ text: String) -> String {
    var depth = 0
    var scalars = String.UnicodeScalarView()
    for scalar in FullWidth.folded(text).lowercased().unicodeScalars {
      switch scalar {
      case "(", "【", "[": depth += 1
      case ")", "】", "]": depth = max(0, depth - 1)
      case "*", ":", "\n", "\r", "\t", "_": break
      default: if depth == 0 { scalars.append(scalar) }
      }
    }
    return String(scalars)
  }
}
