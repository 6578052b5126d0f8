extension [Finding] {
  /// The same list for a reader: of one kind no more than so many, the others counted. Programs get all.
  ///
  /// - Parameter kind: what a finding is one of.
  package func condensed(
    to most: Int = 10, by kind: (Finding) -> String = { $0.identifier }
  ) -> [Finding] {
    var counts: [String: Int] = [:]
    for finding in self { counts[kind(finding), default: 0] += 1 }
    var shown: [String: Int] = [:]
    var result: [Finding] = []
    for finding in self {
      let kind = kind(finding)
      let count = counts[kind] ?? 1
      shown[kind, default: 0] += 1
      guard count > most, let number = shown[kind] else {
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
