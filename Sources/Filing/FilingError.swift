/// Trouble of the machine or with a file as a whole, by the exit status it ends in.
package struct FilingError: Error, Sendable, Equatable {
  package enum Kind: Sendable {
    /// An input is missing or unreadable: 66.
    case input
    /// An output cannot be written: 73.
    case output
    /// Something else stands where an output should go: 73.
    case occupied
    /// The user broke off: 130.
    case interrupted
    /// The library is broken or we are wrong: 70.
    case own
  }

  package let kind: Kind
  /// In Chinese, with what to do.
  package let message: String

  package init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }
}

extension FilingError {
  /// Whether it is about one case and its place, and stops nobody else's papers.
  package var isOfOneCase: Bool { kind == .input || kind == .occupied }
}
