package import Basics
import Matters
package import Review
import YAMLFiles

/// What became of wishes.
package struct ReviewDecision: Sendable {
  package let decided: [AmendmentsFile.Entry]
  /// Values that were put into the case file.
  package let written: [String]
  package let findings: [Finding]
}

extension Pipeline {
  /// Takes wishes as they are, or refuses them. Accepted values go into the case file, where its remarks and its
  /// order stay; wording and structure hold from the next build on.
  ///
  /// - Parameter ids: empty for all that nobody has decided yet.
  /// - Throws: where an id is none of them; nothing is changed then.
  package func decide(
    _ ids: [String], accept: Bool, in source: CaseSource, by name: String, on moment: Moment
  ) throws -> ReviewDecision {
    let file = try AmendmentsPlace(of: source).file()
    let chosen = try Self.chosen(ids, in: file)
    let facts = accept ? chosen.compactMap(FactChange.init) : []
    let (written, failed) = try write(facts, to: source)
    let refused = Set(failed.map(\.id))
    try AmendmentsPlace.update(of: source) { file in
      for entry in chosen where !refused.contains(entry.id) {
        _ = file.decide(entry.id, accept ? .accepted : .rejected, by: name, on: moment)
      }
    }
    return ReviewDecision(
      decided: chosen.filter { !refused.contains($0.id) }, written: written,
      findings: failed.map(\.finding))
  }

  /// Answers a remark, or closes it without one.
  package func answer(
    _ id: String, _ answer: String?, in source: CaseSource, by name: String, on moment: Moment
  ) throws {
    let isKnown = try AmendmentsPlace.update(of: source) { file in
      file.decide(id, answer == nil ? .closed : .answered, by: name, on: moment, answer: answer)
    }
    guard isKnown else { throw Self.unknown(id) }
  }

  private static func chosen(
    _ ids: [String], in file: AmendmentsFile
  ) throws(FilingError) -> [AmendmentsFile.Entry] {
    guard !ids.isEmpty else { return file.entries.filter { $0.state == .proposed } }
    var chosen: [AmendmentsFile.Entry] = []
    for id in ids {
      let found = file.entries.filter { $0.id.hasPrefix(id) }
      guard found.count == 1, let entry = found.first else { throw unknown(id) }
      guard !entry.amendment.isRemark else {
        throw FilingError(.input, "\(id) 是批注里的问题，不是修改：请用 dossier review answer 回答。")
      }
      chosen.append(entry)
    }
    return chosen
  }

  private static func unknown(_ id: String) -> FilingError {
    FilingError(.input, "没有编号是“\(id)”的修改（或者不只一处）。请用 dossier review status 看编号。")
  }

  /// A value that somebody wants changed.
  private struct FactChange {
    let id: String
    let path: String
    let old: String
    let new: String

    init?(_ entry: AmendmentsFile.Entry) {
      guard case .fact(let path, let old, let new) = entry.amendment.change else { return nil }
      (id, self.path, self.old, self.new) = (entry.id, path, old, new)
    }
  }

  private func write(
    _ facts: [FactChange], to source: CaseSource
  ) throws -> (written: [String], failed: [(id: String, finding: Finding)]) {
    var written: [String] = []
    var failed: [(id: String, finding: Finding)] = []
    guard !facts.isEmpty else { return ([], []) }
    _ = try CaseFileUpdate.apply(source.file) { source throws(FilingError) in
      (written, failed) = ([], [])
      var text: YAMLText
      let values: CaseValues
      do {
        text = try YAMLText(source.bytes, file: source.file)
        values = CaseValues(try draft(of: source).record)
      } catch {
        throw FilingError(.input, "“\(source.file)”有错误，先改好再采纳：dossier check")
      }
      // A run that broke off may have written some of them already.
      for fact in facts where values.printed(fact.path) != fact.new {
        do throws(ValueFault) {
          let value = try values.replacement(of: fact.path, printed: fact.old, with: fact.new)
          do throws(YAMLFault) {
            try text.replace(valueAt: CaseValues.steps(fact.path), with: value)
            written.append("\(fact.path)：\(fact.old) → \(fact.new)")
          } catch {
            failed.append((fact.id, error.finding))
          }
        } catch {
          failed.append((fact.id, error.finding))
        }
      }
      return text.bytes
    }
    return (written, failed)
  }
}
