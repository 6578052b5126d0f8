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

  /// The words before the first tag.
  let head: String
  let tags: [Tag]
  /// The words behind each tag.
  let tails: [String]

  /// `source` as it stands in the file, beginning on `line`.
  init(_ source: String, line: Int) throws(Fault) {
    tags = try Self.tags(in: source, line: line)
    let literal = Whitespace.collapsed(source)
    guard !tags.isEmpty else {
      (head, tails) = (literal, [])
      return
    }
    guard Self.bracesStandAlone(in: literal) else {
      throw Fault(lineOffset: 0, message: "双花括号紧挨着组合字符，会被看作一个字；请删去那个看不见的字符")
    }
    do {
      _ = try MustacheTemplate(string: "{{%CONTENT_TYPE:TEXT}}" + literal)
    } catch {
      throw Fault(lineOffset: 0, message: "双花括号没有写对；只能写 {{name}} 或者 {{a.b}}")
    }
    (head, tails) = Self.words(in: literal)
  }

  private init(head: String, tags: [Tag], tails: [String]) {
    (self.head, self.tags, self.tails) = (head, tags, tails)
  }

  var isEmpty: Bool { head.isEmpty && tags.isEmpty }

  /// The same words without blanks at the paragraph's edges.
  func trimmed(start: Bool, end: Bool) -> Self {
    var (head, tails) = (Substring(head).unicodeScalars, tails)
    if start { while head.first == " " { head.removeFirst() } }
    if end {
      var last = tails.last.map { Substring($0).unicodeScalars } ?? head
      while last.last == " " { last.removeLast() }
      if tails.isEmpty { head = last } else { tails[tails.count - 1] = String(last) }
    }
    return Self(head: String(head), tags: tags, tails: tails)
  }

  /// What stands before, between and behind the tags of a text that Mustache takes.
  private static func words(in literal: String) -> (head: String, tails: [String]) {
    let parts = literal.unicodeScalars.split(
      separator: "{{".unicodeScalars, omittingEmptySubsequences: false)
    let tails = parts.dropFirst().map { String($0.drop { $0 != "}" }.dropFirst(2)) }
    return (String(parts[0]), tails)
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
