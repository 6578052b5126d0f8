import Basics
import Mustache

/// A run of words with `{{name}}` in it, compiled once.
struct TemplateText: Sendable {
  struct Tag: Sendable {
    let name: FactName
    let line: Int
  }

  /// Why a run of words cannot be compiled, and on which of its lines.
  struct Fault: Error {
    let lineOffset: Int
    let message: String
  }

  let literal: String
  let tags: [Tag]
  private let compiled: MustacheTemplate?

  /// `source` as it stands in the file, beginning on `line`.
  init(_ source: String, line: Int) throws(Fault) {
    tags = try Self.tags(in: source, line: line)
    literal = Whitespace.collapsed(source)
    guard !tags.isEmpty else {
      compiled = nil
      return
    }
    guard Self.bracesStandAlone(in: literal) else {
      throw Fault(lineOffset: 0, message: "双花括号紧挨着组合字符，会被看作一个字；请删去那个看不见的字符")
    }
    do {
      compiled = try MustacheTemplate(string: "{{%CONTENT_TYPE:TEXT}}" + literal)
    } catch {
      throw Fault(lineOffset: 0, message: "双花括号没有写对；只能写 {{name}} 或者 {{a.b}}")
    }
  }

  private init(literal: String, tags: [Tag], compiled: MustacheTemplate?) {
    self.literal = literal
    self.tags = tags
    self.compiled = compiled
  }

  /// The same words without blanks at the paragraph's edges.
  func trimmed(start: Bool, end: Bool) throws(Fault) -> Self {
    var scalars = Substring(literal).unicodeScalars
    if start { while scalars.first == " " { scalars.removeFirst() } }
    if end { while scalars.last == " " { scalars.removeLast() } }
    let text = String(scalars)
    guard !tags.isEmpty else { return Self(literal: text, tags: [], compiled: nil) }
    let again = try Self(text, line: 1)
    return Self(literal: text, tags: tags, compiled: again.compiled)
  }

  /// The words with the facts in them; every tag must have been found to be printable.
  func filled(from scope: Scope) -> String {
    compiled?.render(PrintableFacts(scope: scope)) ?? literal
  }

  /// Mustache reads graphemes: a brace that a neighbouring scalar joins would not be seen as one.
  private static func bracesStandAlone(in text: String) -> Bool {
    (["{", "}"] as [Unicode.Scalar]).allSatisfy { brace in
      text.count { $0 == Character(brace) } == text.unicodeScalars.count { $0 == brace }
    }
  }

  private static func tags(in source: String, line: Int) throws(Fault) -> [Tag] {
    var tags: [Tag] = []
    var rest = Substring(source).unicodeScalars
    var offset = 0
    while let scalar = rest.first {
      if scalar == "\n" { offset += 1 }
      if rest.starts(with: "}}".unicodeScalars) {
        throw Fault(lineOffset: offset, message: "有多余的“}}”")
      }
      guard rest.starts(with: "{{".unicodeScalars) else {
        rest.removeFirst()
        continue
      }
      rest.removeFirst(2)
      let inside = rest.prefix { $0 != "}" && $0 != "{" && $0 != "\n" }
      rest.removeFirst(inside.count)
      guard rest.starts(with: "}}".unicodeScalars), let name = FactName(String(inside)) else {
        throw Fault(
          lineOffset: offset,
          message: "“{{\(inside)”不是事实的名称；只能写 {{name}} 或者 {{a.b}}，不能用段落、注释、三重花括号等写法")
      }
      rest.removeFirst(2)
      tags.append(Tag(name: name, line: line + offset))
    }
    return tags
  }
}

/// The innermost group for Mustache: it alone is on the stack, so nothing is borrowed from outside.
private struct PrintableFacts: MustacheParent {
  let group: FactGroup
  let root: FactGroup?

  init(scope: Scope) {
    group = scope.group
    root = scope.root
  }

  private init(group: FactGroup) {
    self.group = group
    root = nil
  }

  func child(named name: String) -> Any? {
    if let root, name == FactGroup.rootName { return Self(group: root) }
    return switch group[name] {
    case .text(let text): text
    case .group(let inner): Self(group: inner)
    case .hole(let label, let finding): HoleMark.wrap(label: label, finding: finding)
    case .flag, .list, .series, .drawing, .picture, .absent, nil: nil
    }
  }
}
