/// Why a paper could not be written as DOCX.
package struct DOCXError: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Operation: String, Hashable, Sendable {
    case readingStyle
    case writing
  }

  package var operation: Operation
  /// Where: a style's file, or a block of the paper.
  package var part: String
  /// What is wrong and what to do, for people.
  package var message: String

  package init(_ operation: Operation, part: String, _ message: String) {
    self.operation = operation
    self.part = part
    self.message = message
  }

  package var description: String { "\(part)：\(message)" }
}
