package import Basics
import XMLTrees

/// The papers' templates, each read when it is first asked for.
package struct TemplateLibrary: Sendable {
  /// Reads a file below `templates/`, such as `documents/petition/document.xhtml`.
  package typealias Reader = @Sendable (_ relativePath: String) throws -> [UInt8]

  /// What a finding calls a file below `templates/`.
  package typealias Name = @Sendable (_ relativePath: String) -> String

  private let read: Reader
  private let name: Name
  private var templates: [String: Template] = [:]
  private var named: [String: Set<String>] = [:]

  package init(name: @escaping Name = { "templates/\($0)" }, read: @escaping Reader) {
    self.read = read
    self.name = name
  }

  package static let schemaPath = "template.rng"

  package static func path(of kind: String) -> String { "documents/\(kind)/document.xhtml" }
  package static func path(ofPart name: String) -> String { "parts/\(name).xhtml" }

  /// The template of that kind, checked against the schema.
  package mutating func template(_ kind: String) throws(TemplateError) -> Template {
    if let template = templates[kind] { return template }
    let path = Self.path(of: kind)
    let library = self
    let template = try Template.read(try valid(path), file: name(path)) {
      part throws(TemplateError) in
      let path = Self.path(ofPart: part)
      return Template.Part(bytes: try library.valid(path), file: library.name(path))
    }
    guard template.kind == kind else {
      throw failure(
        "template.kind", path, "模板的 kind 是“\(template.kind)”，与所在文件夹“\(kind)”不一致。")
    }
    templates[kind] = template
    return template
  }

  /// The facts a template names; nil where it cannot be read.
  package mutating func namedFacts(of kind: String) -> Set<String>? {
    if let known = named[kind] { return known }
    let facts = (try? template(kind))?.namedFacts
    named[kind] = facts
    return facts
  }

  /// Everything that is wrong with one template: its form, its names, its citations.
  package mutating func check(
    _ kind: String, against schema: FactSchema? = nil,
    knows: @escaping (String) -> Bool
  ) -> [Finding] {
    do {
      return TemplateCheck(schema: schema ?? Catalogue.schema(of: kind), knows: knows).findings(
        in: try template(kind))
    } catch {
      return error.findings
    }
  }

  /// A file that keeps to the schema.
  private func valid(_ path: String) throws(TemplateError) -> [UInt8] {
    let bytes = try bytes(path)
    let problems = try schema().problems(in: bytes, file: name(path))
    guard problems.isEmpty else {
      throw TemplateError(
        findings: problems.map {
          Finding(
            .error, "template.schema", place: $0.place(in: name(path)), "模板\($0.message)",
            remedy: "写法见 templates/README.md。")
        })
    }
    return bytes
  }

  private func schema() throws(TemplateError) -> RelaxNGSchema {
    do {
      return try RelaxNGSchema(
        try bytes(Self.schemaPath), file: name(Self.schemaPath))
    } catch let error as XMLParseError {
      throw TemplateError(
        findings: [Finding(.error, "template.schema", place: error.place, error.message)])
    } catch let error as TemplateError {
      throw error
    } catch {
      throw failure("template.schema", Self.schemaPath, "模板的结构规则读不了。")
    }
  }

  private func bytes(_ path: String) throws(TemplateError) -> [UInt8] {
    do {
      return try read(path)
    } catch {
      throw failure("template.unreadable", path, "模板文件 \(path) 读不了：\(error)")
    }
  }

  private func failure(_ id: String, _ path: String, _ message: String) -> TemplateError {
    TemplateError(findings: [Finding(.error, id, place: Place(file: name(path)), message)])
  }
}
