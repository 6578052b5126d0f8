/// Why an archive, or an entry of one, could not be written or read.
package struct ArchiveError: Error, Hashable, Sendable {
  package enum Operation: String, Sendable, CaseIterable {
    case open = "打开"
    case read = "读取"
    case write = "写入"
    /// An entry's name would not survive on the recipient's computer.
    case name = "使用"
  }

  package let operation: Operation
  /// The archive, the entry, or the file an entry is made from.
  package let path: String
  /// What is wrong and what to do, in Chinese.
  package let message: String

  package init(_ operation: Operation, _ path: String, _ message: String) {
    self.operation = operation
    self.path = path
    self.message = message
  }
}

extension ArchiveError: CustomStringConvertible {
  package var description: String { "无法\(operation.rawValue)“\(path)”：\(message)" }
}
