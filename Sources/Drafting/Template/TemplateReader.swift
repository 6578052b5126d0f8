import Basics
import Documents
import XMLTrees

extension Template {
  /// A file with blocks that several papers share.
  package struct Part {
    let bytes: [UInt8]
    let file: String
  }

  /// Reads one `document.xhtml`; every fault in it is reported at once.
  /// - Parameter part: gives a shared part by its name.
  package static func read(
    _ bytes: [UInt8], file: String,
    part: @escaping (String) throws(TemplateError) -> Part = { name throws(TemplateError) in
      throw TemplateError(findings: [
        Finding(.error, "template.part", "这里没有名为“\(name)”的共用部分。")
      ])
    }
  ) throws(TemplateError) -> Template {
    let root = try TemplateReader.tree(bytes, file: file)
    var reader = TemplateReader(file: file, part: part)
    let template = reader.template(root)
    if reader.findings.hasErrors { throw TemplateError(findings: reader.findings) }
    return template
  }
}

/// Turns elements into a template, gathering what is wrong on the way.
struct TemplateReader {
  private(set) var file: String
  var findings: [Finding] = []
  private let part: (String) throws(TemplateError) -> Template.Part
  private var identities: Set<String> = []

  init(file: String, part: @escaping (String) throws(TemplateError) -> Template.Part) {
    self.file = file
    self.part = part
  }

  static func tree(_ bytes: [UInt8], file: String) throws(TemplateError) -> XMLElement {
    do {
      return try XMLTree.parse(bytes, file: file)
    } catch {
      throw TemplateError(findings: [
        Finding(.error, "template.xml", place: error.place, error.message)
      ])
    }
  }

  mutating func template(_ root: XMLElement) -> Template {
    if root.name != "document" { refuse(root, "根元素应当是 <document>") }
    let needs = (root["needs"] ?? "").split(separator: " ").compactMap { name in
      factName(String(name), root.line)
    }
    return Template(
      kind: required("kind", root), title: required("title", root), style: required("style", root),
      file: file, needs: needs, blocks: root.elements.flatMap { blocks($0) })
  }

  // MARK: Blocks

  mutating func blocks(_ element: XMLElement) -> [Template.Block] {
    switch element.name {
    case "h1", "h2", "h3", "p": return [.paragraph(paragraph(element))]
    case "ol": return [.list(list(element))]
    case "table": return [.table(table(element))]
    case "figure": return figure(element)
    case "hr": return [element["page"] == nil ? .pageBreak : .pageOne]
    case "include": return included(element)
    case "div":
      return [
        .division(control(element), element.elements.flatMap { blocks($0) }, line: element.line)
      ]
    default:
      refuse(element, "这里不能用 <\(element.name)>")
      return []
    }
  }

  /// The blocks of a shared part, with the places of its own file.
  private mutating func included(_ element: XMLElement) -> [Template.Block] {
    do {
      let part = try part(element["part"] ?? "")
      let root = try Self.tree(part.bytes, file: part.file)
      let outer = file
      file = part.file
      defer { file = outer }
      return [.part(root.elements.flatMap { blocks($0) }, file: part.file)]
    } catch {
      findings += error.findings
      return []
    }
  }

  private mutating func figure(_ element: XMLElement) -> [Template.Block] {
    let id = identity(element)
    return factName(required("of", element), element.line).map {
      [.figure($0, id: id, line: element.line)]
    } ?? []
  }

  mutating func paragraph(
    _ element: XMLElement, role fallback: Documents.Paragraph.Role = .body
  ) -> Template.Paragraph {
    Template.Paragraph(
      role: role(element, fallback), control: control(element), inlines: inlines(of: element),
      id: identity(element),
      comments: (element["comments"] ?? "").split(separator: " ").map(String.init),
      limit: limit(of: element),
      line: element.line)
  }

  private mutating func role(
    _ element: XMLElement, _ fallback: Documents.Paragraph.Role
  ) -> Documents.Paragraph.Role {
    switch element.name {
    case "h1": return .title
    case "h2": return .heading
    case "h3": return .subheading
    case "p":
      guard let name = element["class"] else { return fallback }
      if let role = Documents.Paragraph.Role(rawValue: name) { return role }
      refuse(element, "不认识段落的类别“\(name)”")
      return fallback
    default: return fallback
    }
  }

  private mutating func list(_ element: XMLElement) -> Template.List {
    let name = element["class"] ?? "decimal"
    let numbering = Documents.List.Numbering(rawValue: name)
    if numbering == nil { refuse(element, "不认识编号的类别“\(name)”") }
    return Template.List(
      numbering: numbering ?? .decimal, items: element.elements.map { paragraph($0) })
  }

  // MARK: Attributes

  mutating func control(_ element: XMLElement) -> Template.Control {
    let names = ["each", "when", "unless", "in-force", "not-in-force"]
    let present = names.filter { element[$0] != nil }
    guard let kind = present.first, let value = element[kind] else { return .always }
    if present.count > 1 { refuse(element, "each、when、unless、in-force、not-in-force 只能写一个") }
    let articles = value.split(separator: " ").map(String.init)
    switch kind {
    case "in-force": return .inForce(articles)
    case "not-in-force": return .notInForce(articles)
    default:
      guard let name = factName(value, element.line) else { return .always }
      return switch kind {
      case "each": .each(name, join: element["join"] ?? "")
      case "when": .when(name)
      default: .unless(name)
      }
    }
  }

  mutating func identity(_ element: XMLElement) -> String? {
    guard let id = element["id"] else { return nil }
    if !identities.insert(id).inserted { refuse(element, "id“\(id)”用了两次") }
    return id
  }

  mutating func number(_ name: String, _ element: XMLElement, default fallback: Int) -> Int {
    guard let text = element[name] else { return fallback }
    if let number = Int(text), number > 0, number < 100 { return number }
    refuse(element, "\(name) 应当是 1 到 99 的整数")
    return fallback
  }

  private mutating func limit(of element: XMLElement) -> Int? {
    guard let text = element["limit"] else { return nil }
    if let limit = Int(text), (1...9999).contains(limit) { return limit }
    refuse(element, "limit 应当是 1 到 9999 的整数")
    return nil
  }

  private mutating func required(_ name: String, _ element: XMLElement) -> String {
    if let value = element[name], !value.isEmpty { return value }
    refuse(element, "缺少属性 \(name)")
    return ""
  }

  mutating func factName(_ text: String, _ line: Int) -> FactName? {
    let name = FactName(text)
    if name == nil { refuse(line, "“\(text)”不是事实的名称；只能写 name 或者 a.b，不能写算式") }
    return name
  }

  mutating func refuse(_ element: XMLElement, _ message: String) { refuse(element.line, message) }

  mutating func refuse(_ line: Int, _ message: String) {
    findings.append(
      Finding(
        .error, "template.syntax", place: Place(file: file, line: line), "模板\(message)。",
        remedy: "写法见 templates/README.md。"))
  }
}
