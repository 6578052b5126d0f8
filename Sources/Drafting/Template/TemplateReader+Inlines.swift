import XMLTrees

extension TemplateReader {
  /// The words inside a paragraph, without the blanks at its edges.
  mutating func inlines(of element: XMLElement) -> [Template.Inline] {
    var line = element.line
    var inlines = inlines(in: element, line: &line)
    trim(&inlines, element)
    return inlines
  }

  /// `line` runs along with the text, so that a tag far down a paragraph is found where it stands.
  private mutating func inlines(in element: XMLElement, line: inout Int) -> [Template.Inline] {
    var result: [Template.Inline] = []
    for child in element.children {
      switch child {
      case .text(let text):
        if let compiled = compile(text, line: line), !compiled.isEmpty {
          result.append(.text(compiled))
        }
        line += text.utf8.count { $0 == UInt8(ascii: "\n") }
      case .element(let child):
        line = child.line
        if let inline = inline(child, line: &line) { result.append(inline) }
      }
    }
    return result
  }

  private mutating func inline(_ element: XMLElement, line: inout Int) -> Template.Inline? {
    switch element.name {
    case "b": return .bold(inlines(in: element, line: &line))
    case "span":
      let start = element.line
      return .span(control(element), inlines(in: element, line: &line), line: start)
    case "br": return .lineBreak
    case "blank": return .blank(characters: number("width", element, default: 8))
    case "cite":
      let articles = (element["article"] ?? "").split(separator: " ").map(String.init)
      if articles.isEmpty { refuse(element, "<cite> 缺少 article") }
      return .cite(articles, line: element.line)
    default:
      refuse(element, "段落里不能用 <\(element.name)>")
      return nil
    }
  }

  private mutating func compile(_ text: String, line: Int) -> TemplateText? {
    do {
      return try TemplateText(text, line: line)
    } catch {
      refuse(line + error.lineOffset, error.message)
      return nil
    }
  }

  private mutating func trim(_ inlines: inout [Template.Inline], _ element: XMLElement) {
    for (index, isStart) in [(inlines.startIndex, true), (inlines.endIndex - 1, false)] {
      guard inlines.indices.contains(index), case .text(let text) = inlines[index] else { continue }
      inlines[index] = .text(text.trimmed(start: isStart, end: !isStart))
    }
  }
}
