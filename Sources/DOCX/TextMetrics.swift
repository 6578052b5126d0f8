package import Documents
import XMLTrees

/// How tall lines of a style are and how many characters they hold, in twentieths of a point.
package struct TextMetrics: Sendable {
  package struct Line: Hashable, Sendable {
    /// Of a Chinese character, which is as wide as it is tall.
    package let size: Int
    package let height: Int
    package let before: Int
    package let after: Int
  }

  private let lines: [String: Line]

  init(_ styles: StylePart) throws(DOCXError) {
    let all = styles.root.elements.filter { $0.name == "w:style" }
    let byID = Dictionary(
      all.compactMap { style in style["w:styleId"].map { ($0, style) } },
      uniquingKeysWith: { first, _ in first })
    var lines: [String: Line] = [:]
    for role in Paragraph.Role.allCases {
      let chain = Self.chain(of: role.styleID, byID)
      guard let size = Self.number("w:rPr", "w:sz", "w:val", chain) ?? Self.defaultSize(styles)
      else {
        throw styles.error("样式 \(role.styleID) 没有字号（w:sz），请补上。")
      }
      let height = Self.number("w:pPr", "w:spacing", "w:line", chain) ?? size * 13
      lines[role.styleID] = Line(
        size: size * 10, height: height,
        before: Self.number("w:pPr", "w:spacing", "w:before", chain) ?? 0,
        after: Self.number("w:pPr", "w:spacing", "w:after", chain) ?? 0)
    }
    self.lines = lines
  }

  package subscript(role: Paragraph.Role) -> Line {
    guard let line = lines[role.styleID] else {
      preconditionFailure("every role was measured when the style was read")
    }
    return line
  }

  /// The style and those it is based on, itself first.
  private static func chain(of id: String, _ all: [String: XMLElement]) -> [XMLElement] {
    var chain: [XMLElement] = []
    var next = all[id]
    while let style = next, chain.count < 20 {
      chain.append(style)
      next = style.elements.first { $0.name == "w:basedOn" }?["w:val"].flatMap { all[$0] }
    }
    return chain
  }

  private static func number(
    _ group: String, _ element: String, _ attribute: String, _ chain: [XMLElement]
  ) -> Int? {
    chain.lazy.compactMap { style in
      let properties = style.elements.first { $0.name == group }
      return properties?.elements.first { $0.name == element }?[attribute].flatMap { Int($0) }
    }.first
  }

  private static func defaultSize(_ styles: StylePart) -> Int? {
    let defaults = styles.root.elements.first { $0.name == "w:docDefaults" }
    let run = defaults?.elements.first { $0.name == "w:rPrDefault" }?.elements.first
    return run?.elements.first { $0.name == "w:sz" }?["w:val"].flatMap { Int($0) }
  }
}
