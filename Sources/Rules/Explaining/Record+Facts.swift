import Basics
import Matters

extension Record {
  /// The lines of these keys, those that are there.
  func facts(_ keys: String...) -> [Trace.CaseFact] {
    keys.compactMap { key in
      fields[key].flatMap { field in
        field.value.words.map { Trace.CaseFact(path: field.path, value: $0, place: field.place) }
      }
    }
  }
}

extension Record.Value {
  /// What the owner wrote, as words; nil for a group of values.
  fileprivate var words: String? {
    switch self {
    case .text(let text): text
    case .day(let day): day.description
    case .moment(let moment): moment.description
    case .money(let money): money.description
    case .flag(let flag): flag ? "是" : "否"
    case .whole(let number): "\(number)"
    case .percent(let ratio): "\(ratio)%"
    case .list(let fields): fields.compactMap(\.value.words).joined(separator: "、")
    case .record: nil
    }
  }
}
