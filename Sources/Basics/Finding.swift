/// Where in a file something stands. Lines and columns count from one, columns in Unicode scalars.
package struct Place: Hashable, Sendable {
  package let file: String
  // Many are held at once; -1 where there is none.
  private let lineNumber: Int32
  private let columnNumber: Int32

  package init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    lineNumber = line.map { Int32(clamping: $0) } ?? -1
    columnNumber = column.map { Int32(clamping: $0) } ?? -1
  }

  package var line: Int? { lineNumber < 0 ? nil : Int(lineNumber) }
  package var column: Int? { columnNumber < 0 ? nil : Int(columnNumber) }
}

extension Place: CustomStringConvertible {
  /// `case.yaml:12:5`
  package var description: String {
    [file, line.map(String.init), column.map(String.init)].compactMap { $0 }
      .joined(separator: ":")
  }
}

/// Something a person must know about the case, the law data or a template.
package struct Finding: Hashable, Sendable {
  /// What a finding stops: see the case file contract.
  package enum Severity: String, Sendable, CaseIterable, Comparable {
    case error, hole, warning, note

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    fileprivate var rank: Int {
      switch self {
      case .error: 0
      case .hole: 1
      case .warning: 2
      case .note: 3
      }
    }
  }

  /// Many lists hold the same finding: they share what it says.
  private final class Words: Sendable {
    let identifier: String
    let severity: Severity
    let path: String?
    let place: Place?
    let message: String
    let remedy: String?

    init(
      _ identifier: String, _ severity: Severity, _ path: String?, _ place: Place?,
      _ message: String, _ remedy: String?
    ) {
      self.identifier = identifier
      self.severity = severity
      self.path = path
      self.place = place
      self.message = message
      self.remedy = remedy
    }
  }

  private let words: Words

  package init(
    _ severity: Severity, _ identifier: String, path: String? = nil, place: Place? = nil,
    _ message: String, remedy: String? = nil
  ) {
    words = Words(identifier, severity, path, place, message, remedy)
  }

  /// Stable and dotted, such as `claimant.id_number.checksum`.
  package var identifier: String { words.identifier }
  package var severity: Severity { words.severity }
  /// The key path as the case file's owner would find it, such as `claimants[0].id_number`.
  package var path: String? { words.path }
  package var place: Place? { words.place }
  /// What is wrong, in Chinese, for a person who is upset and not technical.
  package var message: String { words.message }
  /// What to do about it.
  package var remedy: String? { words.remedy }

  package static func == (left: Self, right: Self) -> Bool {
    left.words === right.words
      || (left.identifier == right.identifier && left.severity == right.severity
        && left.path == right.path && left.place == right.place && left.message == right.message
        && left.remedy == right.remedy)
  }

  /// What tells most findings apart; the words are long.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(identifier)
    hasher.combine(path)
  }
}

extension [Finding] {
  package func count(of severity: Finding.Severity) -> Int {
    count { $0.severity == severity }
  }

  package var hasErrors: Bool { contains { $0.severity == .error } }

  /// Worst first, then by place, then as found; the same findings only once.
  package var arranged: [Finding] {
    var seen = Set<Finding>(minimumCapacity: count)
    let once = filter { seen.insert($0).inserted }
    let ranks = once.map { (severity: $0.severity.rank, line: $0.place?.line ?? .max) }
    return once.indices.sorted { left, right in
      let (a, b) = (ranks[left], ranks[right])
      return (a.severity, a.line, left) < (b.severity, b.line, right)
    }
    .map { once[$0] }
  }
}
