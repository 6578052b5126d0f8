extension [Int] {
  /// 1至3、7、9至12: numbers in rising order, runs of three and more shortened.
  var spans: String {
    var runs: [ClosedRange<Int>] = []
    for number in self {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.flatMap { run in
      run.count > 2 ? ["\(run.lowerBound)至\(run.upperBound)"] : run.map(String.init)
    }
    .joined(separator: "、")
  }
}
