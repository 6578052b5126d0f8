import Basics

/// Names of files in one cell.
enum RosterFiles {
  /// All that are named, in their order.
  static func names(in text: String) -> [String] {
    text.split(whereSeparator: { ";；、，,\n".contains($0) }).map { String($0).trimmed }
      .filter { !$0.isEmpty }
  }

  /// Where a named file lies in the case folder; nil where there is none, or the name leads out of it or to
  /// what is everybody's: the rosters and the case file.
  static func path(of name: String, _ hasFile: (String) -> Bool) -> String? {
    guard !name.hasPrefix("/"), !name.contains(".."), !name.hasPrefix("rosters/"),
      !isEverybodys(name)
    else { return nil }
    return ["evidence/", ""].map { $0 + name }.first(where: hasFile)
  }

  private static func isEverybodys(_ name: String) -> Bool {
    let lower = name.lowercased()
    return [".csv", ".xlsx", ".yaml", ".yml"].contains(where: lower.hasSuffix)
  }
}
