package import Basics
import Synchronization

/// A place in a document that its schema does not allow.
package struct XMLProblem: Hashable, Sendable {
  package let line: Int?
  package let column: Int?
  /// What is wrong, in Chinese.
  package let message: String

  package init(line: Int?, column: Int? = nil, message: String) {
    self.line = line
    self.column = column
    self.message = message
  }

  package func place(in file: String) -> Place { Place(file: file, line: line, column: column) }
}

/// A RELAX NG schema (XML syntax, in one file) that documents are checked against.
///
/// It holds its text and compiles it anew for each check: milliseconds, and in return it is a value
/// that any number of threads may share, which libxml2 does not promise for a compiled schema.
package struct RelaxNGSchema: Hashable, Sendable {
  private let bytes: [UInt8]
  private let file: String

  /// Reads the schema once, so that a mistake in it is reported here and not at the first document.
  package init(_ bytes: [UInt8], file: String) throws(XMLParseError) {
    self.bytes = bytes
    self.file = file
    let tree = try XMLTree.parse(bytes, file: file)
    if let reference = tree.firstReferenceElsewhere {
      throw XMLParseError(
        file: file, line: reference.line, column: reference.column,
        message: "模式文件必须自成一体，不能用 <\(reference.name)> 引用别的文件。")
    }
    if let complaint = complaint(about: tree) { throw complaint }
  }

  /// What in the document the schema does not allow, in the order of the document; empty when all is
  /// well. A document that is no XML at all is one problem.
  package func problems(in document: [UInt8], file: String) -> [XMLProblem] {
    let tree: XMLElement
    do {
      tree = try XMLTree.parse(document, file: file)
    } catch {
      return [XMLProblem(line: error.line, column: error.column, message: error.message)]
    }
    let remarks = Self.turn.withLock { _ -> [SchemaRemark]? in
      guard let document = ParsedDocument(document), let text = ParsedDocument(bytes),
        let schema = CompiledSchema(text, reportingTo: ErrorCollector())
      else { return nil }
      return schema.remarks(on: document)
    }
    guard let remarks else { return [XMLProblem(line: nil, message: XMLComplaint.memory)] }
    return XMLProblem.arranged(remarks, in: tree)
  }

  /// Schemas are compiled and applied one at a time: libxml2 promises nothing for several at once.
  private static let turn = Mutex(())

  private func complaint(about tree: XMLElement) -> XMLParseError? {
    Self.turn.withLock { _ in unlockedComplaint(about: tree) }
  }

  private func unlockedComplaint(about tree: XMLElement) -> XMLParseError? {
    let collector = ErrorCollector()
    guard let text = ParsedDocument(bytes) else {
      return XMLParseError(file: file, message: XMLComplaint.memory)
    }
    if CompiledSchema(text, reportingTo: collector) != nil { return nil }
    let remark = collector.remarks.first
    let element = remark.flatMap { tree.element(at: $0.path) }
    return XMLParseError(
      file: file, line: element?.line ?? remark?.line, column: element?.column,
      message: "不是正确的 RELAX NG 模式（\(remark?.original ?? "libxml2 没有说明原因")）。")
  }
}

extension XMLElement {
  fileprivate var firstReferenceElsewhere: XMLElement? {
    if localName == "include" || localName == "externalRef" { return self }
    return elements.lazy.compactMap(\.firstReferenceElsewhere).first
  }
}
