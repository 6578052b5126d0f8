package import Basics

/// Why a file could not be read as XML, and where.
package struct XMLParseError: Error, Hashable, Sendable {
  package let file: String
  package let line: Int?
  package let column: Int?
  /// What is wrong and what to do, in Chinese.
  package let message: String

  package init(file: String, line: Int? = nil, column: Int? = nil, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  package var place: Place { Place(file: file, line: line, column: column) }
}

extension XMLParseError: CustomStringConvertible {
  package var description: String { "\(place)：\(message)" }
}
