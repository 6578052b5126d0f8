extension [Finding] {
  /// The same list for a reader: of one kind no more than so many, the others counted. Programs get all.
  package func condensed(to most: Int = 10) -> [Finding] {
    let counts = Dictionary(grouping: self, by: \.identifier).mapValues(\.count)
    var shown: [String: Int] = [:]
    var result: [Finding] = []
    for finding in self {
      let count = counts[finding.identifier] ?? 1
      shown[finding.identifier, default: 0] += 1
      guard count > most, let number = shown[finding.identifier] else {
        result.append(finding)
        continue
      }
      // One more costs no more room than saying that there is one.
      if number <= most - 1 { result.append(finding) }
      if number == most {
        result.append(
          Finding(
            finding.severity, finding.identifier,
            "同样的情况还有 \(count - most + 1) 处，这里没有一一列出。",
            remedy: "在命令后面加 --format json 可以看到全部；名单里的问题也写在 rosters/问题清单.xlsx 里。"))
      }
    }
    return result
  }
}
