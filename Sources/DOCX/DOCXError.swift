/// Why a paper could not be written as DOCX, or read from it.
package struct DOCXError: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Operation: String, Hashable, Sendable {
    case readingStyle
    case writing
    /// What somebody sent back.
    case reading
  }

  package var operation: Operation
  /// Where: a style's file, a block of the paper, or the file that came back.
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
