package import Basics

extension FactSchema {
  /// What the facts lack or have too much, against the catalogue; empty when all is well.
  package func check(_ facts: FactGroup) -> [Finding] {
    check(facts, at: "")
  }

  private func check(_ facts: FactGroup, at prefix: String) -> [Finding] {
    var known = 0
    var findings: [Finding] = []
    for entry in entries {
      let fact = facts[entry.name]
      if fact != nil { known += 1 }
      findings += check(fact, against: entry, at: prefix)
    }
    return known == facts.count ? findings : strangers(among: facts, at: prefix) + findings
  }

  private func strangers(among facts: FactGroup, at prefix: String) -> [Finding] {
    facts.names.filter { self[$0] == nil }.map { name in
      Self.finding("unknown", prefix + name, "事实表里没有这个名称")
    }
  }

  private func check(_ fact: Fact?, against entry: FactEntry, at prefix: String) -> [Finding] {
    // Spelled out where something is wrong, which is almost never.
    var path: String { prefix + entry.name }
    guard let fact else { return [Self.finding("missing", path, "没有给出；没有内容时请给 absent")] }
    switch (entry.kind, fact) {
    case (.text, .text(let text)):
      guard let fault = TextFault(text) else { return [] }
      return [Self.finding(fault.rawValue, path, fault.explanation)]
    case (.text, .hole), (.flag, .flag), (.drawing, .drawing), (.picture, .picture): return []
    case (.text, .absent), (.group, .absent), (.picture, .absent):
      return entry.isOptional ? [] : [Self.finding("absent", path, "不能缺；缺的时候请给 hole")]
    case (.group(let schema), .group(let group)): return schema.check(group, at: path + ".")
    case (.list(let schema), .list(let items)):
      return items.enumerated().flatMap { schema.check($0.element, at: "\(path)[\($0.offset)].") }
    case (.series(let schema, let summed), .series(let series)):
      return schema == series.schema && summed == series.summed
        ? [] : [Self.finding("kind", path, "的行与事实表不符")]
    default: return [Self.finding("kind", path, "种类与事实表不符")]
    }
  }

  private static func finding(_ topic: String, _ path: String, _ message: String) -> Finding {
    Finding(.error, "facts.\(topic)", path: path, "事实“\(path)”\(message)。")
  }
}

/// Why a text cannot be printed.
enum TextFault: String {
  case blank, unprintable

  init?(_ text: String) {
    if XMLCharacters.firstIllegal(in: text) != nil {
      self = .unprintable
    } else if text.unicodeScalars.allSatisfy(\.isBlank) {
      self = .blank
    } else {
      return nil
    }
  }

  var explanation: String {
    switch self {
    case .blank: "是空白；没有内容时应为 absent，需要补时应为 hole"
    case .unprintable: "含有文书里不能出现的控制字符，请在案件文件中删去"
    }
  }
}
