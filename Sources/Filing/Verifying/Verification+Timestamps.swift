package import Basics
import Exhibits
import Matters
import YAMLFiles

extension Verification {
  /// A time-stamp of the case inside, held against the file it is of.
  package struct Timestamp: Sendable, Hashable {
    /// Where it lies in the package.
    package let path: String
    /// By the stamp's own word; nil where it does not hold.
    package let time: Moment?
    package let authority: String?
    /// Nil where not every question could be answered, such as for want of the authority's root.
    package let isValid: Bool?
    /// What was found, in a phrase.
    package let result: String
  }

  /// The case of a bag where it names time-stamps.
  static func stampedCase(_ bytes: [UInt8]?, on day: CalendarDay) -> Case? {
    guard let bytes, let node = try? YAMLFile.parse(bytes, file: "case.yaml"),
      let checked = Case.checking(CaseDraft(reading: node), on: day, today: day).case,
      checked.evidence.contains(where: { $0.fixations.contains { $0.token != nil } })
    else { return nil }
    return checked
  }

  /// - Parameters:
  ///   - folder: the case as it lies in the package, or was unpacked from it.
  ///   - root: the bag that it is in.
  static func timestamps(
    of checked: Case, in folder: String, below root: String, on day: CalendarDay
  ) -> [Timestamp] {
    let files = CaseFolder(folder).survey(checked).files
    let fixations = CheckedFixations(of: checked, files, on: day)
    return checked.evidence.flatMap { item in
      fixations[item.id].compactMap { found in
        found.fixation.token.map { token in
          Timestamp(
            path: "\(root)data/case/\(token)", time: found.stamp?.time,
            authority: found.stamp?.authority, isValid: found.isValid, result: found.result)
        }
      }
    }
  }
}

extension CheckedFixation {
  fileprivate var isValid: Bool? {
    switch outcome {
    case .verified: true
    case .refuted: false
    case .partly, .unchecked: nil
    }
  }
}

extension Verification.Timestamp: JSONConvertible {
  package var json: JSONValue {
    .object([
      "path": .string(path), "time": .text(time?.description), "authority": .text(authority),
      "valid": isValid.map(JSONValue.bool) ?? .null, "result": .string(result),
    ])
  }
}
