import Filing
import Foundation
import Synchronization

/// How far the work is, on a terminal.
final class Progress: Sendable {
  private struct State {
    var done = 0
    var shown = Date.distantPast
  }

  private let count: Int
  private let start = Date()
  private let state = Mutex(State())
  private let isShown = isatty(STDERR_FILENO) == 1

  private let unit: String

  init(of count: Int, unit: String = "份") {
    self.count = count
    self.unit = unit
  }

  /// Of the rows of long tables; nothing is shown for a case that has none.
  static func rows(of drafted: Pipeline.Drafted) -> Progress? {
    let count = drafted.longRows
    return count > 0 ? Progress(of: count, unit: "行") : nil
  }

  func step() {
    let line: String? = state.withLock { state in
      state.done += 1
      guard isShown, Date().timeIntervalSince(state.shown) > 0.5 else { return nil }
      state.shown = Date()
      let seconds = max(0.001, Date().timeIntervalSince(start))
      let rate = Double(state.done) / seconds
      let left = Int(Double(max(0, count - state.done)) / rate)
      return "\r\(state.done)/\(count)，每秒 \(Int(rate)) \(unit)，还要 \(left / 60) 分 \(left % 60) 秒   "
    }
    if let line { Console.prompt(line) }
  }

  func end() {
    if isShown { Console.prompt("\r\u{1B}[K") }
  }
}
