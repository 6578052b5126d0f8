import Basics
import Documents
import Drafting

private let samplePicture = Picture(
  Picture.Source("sample.png", format: .png), width: 100, height: 50, summary: "示例图片")
private let sampleDrawing = Drawing(width: 100, height: 50, summary: "示例图", elements: [])

extension FactSchema {
  /// Everything there, every flag up, two items in each list.
  var fullest: FactGroup {
    FactGroup(facts: entries.map { ($0.name, $0.fullest) })
  }

  /// Only what may not be absent, every flag down, every list empty.
  func barest(needing names: [String] = []) -> FactGroup {
    FactGroup(
      facts: entries.map { entry in
        let isNeeded = !entry.isOptional || names.contains(entry.name)
        return (entry.name, isNeeded ? entry.barest(filled: names.contains(entry.name)) : .absent)
      })
  }

  /// As full as can be, with a hole in place of every text.
  var fullOfHoles: FactGroup {
    FactGroup(facts: entries.map { ($0.name, $0.fullOfHoles) })
  }
}

extension FactEntry {
  fileprivate var fullest: Fact {
    switch kind {
    case .text(let example): .text(example)
    case .flag: .flag(true)
    case .drawing: .drawing(sampleDrawing)
    case .picture: .picture(samplePicture)
    case .group(let schema): .group(schema.fullest)
    case .list(let schema): .list([schema.fullest, schema.fullest])
    case .series(let schema, let summed):
      .series(FactSeries(schema, summed: summed, [schema.fullest, schema.fullest]))
    }
  }

  /// - Parameter filled: whether a list must have something in it.
  fileprivate func barest(filled: Bool) -> Fact {
    switch kind {
    case .text(let example): .text(example)
    case .flag: .flag(false)
    case .drawing: .drawing(sampleDrawing)
    case .picture: .picture(samplePicture)
    case .group(let schema): .group(schema.barest())
    case .list(let schema): .list(filled ? [schema.barest()] : [])
    case .series(let schema, let summed):
      .series(FactSeries(schema, summed: summed, filled ? [schema.barest()] : []))
    }
  }

  fileprivate var fullOfHoles: Fact {
    switch kind {
    case .text: .hole(label: explanation, finding: "sample.\(name).missing")
    case .flag: .flag(true)
    case .drawing: .drawing(sampleDrawing)
    case .picture: .picture(samplePicture)
    case .group(let schema): .group(schema.fullOfHoles)
    case .list(let schema): .list([schema.fullOfHoles])
    case .series(let schema, let summed):
      .series(FactSeries(schema, summed: summed, [schema.fullOfHoles]))
    }
  }
}

extension FactSeries {
  /// These rows, with a hundred yuan for every sum.
  convenience init(_ schema: FactSchema, summed: [String], _ rows: [FactGroup]) {
    self.init(schema, summed: summed, count: rows.count) { index in
      Row(
        schema.entries.map { rows[index][$0.name] ?? .absent },
        amounts: summed.map { _ in Money(fen: 100_00) })
    }
  }
}
