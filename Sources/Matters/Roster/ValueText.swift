import Basics

/// Values as the text of a case file.
enum ValueText {
  static func text(of value: Record.Value) -> String {
    switch value {
    case .text(let text): text
    case .day(let day): "\(day)"
    case .moment(let moment): "\(moment)"
    case .money(let money): "\(money)"
    case .flag(let flag): flag ? "true" : "false"
    case .whole(let number): "\(number)"
    case .percent(let ratio): "\(ratio)"
    case .list(let items): "[" + items.map { text(of: $0.value) }.joined(separator: ", ") + "]"
    case .record(let record):
      "{"
        + record.fields.keys.sorted().map { key in
          "\(key): \(record.fields[key].map { text(of: $0.value) } ?? "")"
        }.joined(separator: ", ") + "}"
    }
  }
}
