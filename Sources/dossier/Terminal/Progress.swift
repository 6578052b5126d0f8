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

  init(of count: Int) { self.count = count }

  func step() {
    let line: String? = state.withLock { state in
      state.done += 1
      guard isShown, Date().timeIntervalSince(state.shown) > 0.5 else { return nil }
      state.shown = Date()
      let seconds = max(0.001, Date().timeIntervalSince(start))
      let rate = Double(state.done) / seconds
      let left = Int(Double(count - state.done) / rate)
      return "\r\(state.done)/\(count)，每秒 \(Int(rate)) 份，还要 \(left / 60) 分 \(left % 60) 秒   "
    }
    if let line { Console.prompt(line) }
  }

  func end() {
    if isShown { Console.prompt("\r\u{1B}[K") }
  }
}
