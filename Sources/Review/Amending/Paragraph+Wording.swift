import Documents

extension Paragraph {
  /// The paragraph with other words. Its holes stay holes and its blanks blanks where the words
  /// keep them.
  func saying(_ texts: [Amendment.Text]) -> Paragraph {
    var changed = self
    var holes: [String: Inline] = [:]
    for case .hole(let label, let comment) in inlines {
      holes[Inline.mark(label)] = .hole(label: label, comment: comment)
    }
    changed.inlines = texts.flatMap { Self.inlines($0, holes) }
    return changed
  }

  /// A new one that looks like this.
  func new(saying texts: [Amendment.Text]) -> Paragraph {
    switch role {
    case .title, .subtitle, .heading, .subheading, .caption: Paragraph(.body, []).saying(texts)
    case .cellHeader: Paragraph(.cell, []).saying(texts)
    default: Paragraph(role, []).saying(texts)
    }
  }

  private static func inlines(_ text: Amendment.Text, _ holes: [String: Inline]) -> [Inline] {
    var result: [Inline] = []
    var rest = Substring(text.text)
    var plain = ""
    func settle() {
      if !plain.isEmpty { result.append(.text(plain, bold: text.isBold)) }
      plain = ""
    }
    while let character = rest.first {
      if let mark = holes.keys.first(where: { rest.hasPrefix($0) }), let hole = holes[mark] {
        settle()
        result.append(hole)
        rest = rest.dropFirst(mark.count)
      } else if let blank = Blank(rest) {
        settle()
        result.append(.blank(characters: blank.width))
        rest = rest.dropFirst(blank.count)
      } else {
        if character.isNewline {
          settle()
          result.append(.lineBreak)
        } else {
          plain.append(character)
        }
        rest = rest.dropFirst()
      }
    }
    settle()
    return result
  }
}

/// Room to write on at the head of a text: rules, or blanks that do not break, two to a character.
private struct Blank {
  let count: Int
  let width: Int

  init?(_ text: Substring) {
    let rules = text.prefix { $0 == "＿" }.count
    let blanks = text.prefix { $0 == "\u{A0}" }.count
    guard rules > 0 || blanks > 1 else { return nil }
    count = max(rules, blanks)
    width = rules > 0 ? rules : (blanks + 1) / 2
  }
}
