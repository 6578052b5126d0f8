import Basics

extension [Finding] {
  /// Those that a paper may show which asks for remarks by these names: what they name, and every hole.
  func answering(_ names: Set<String>) -> [Finding] {
    var known: [String: Bool] = [:]
    return filter { finding in
      if finding.severity == .hole { return true }
      if let isAsked = known[finding.identifier] { return isAsked }
      let isAsked = names.contains { finding.identifier.isWithin($0) }
      known[finding.identifier] = isAsked
      return isAsked
    }
  }
}

extension String {
  /// Whether this dotted identifier is the other or lies below it.
  fileprivate func isWithin(_ outer: String) -> Bool {
    guard utf8.starts(with: outer.utf8) else { return false }
    let next = utf8.dropFirst(outer.utf8.count).first
    return next == nil || next == UInt8(ascii: ".") || next == UInt8(ascii: "[")
  }
}
