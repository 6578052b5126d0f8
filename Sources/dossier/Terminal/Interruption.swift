@preconcurrency @unsafe import Dispatch
import Foundation
import Synchronization

/// Ctrl-C, or an orderly request to end: work that writes is asked to stop and clean up; anything else
/// ends at once.
enum Interruption {
  private static let requested = Mutex(false)
  private static let isCooperative = Mutex(false)
  private static let sources = [SIGINT, SIGTERM].map {
    DispatchSource.makeSignalSource(signal: $0, queue: .global())
  }

  static func listen() {
    for number in [SIGINT, SIGTERM, SIGPIPE] { signal(number, SIG_IGN) }
    for source in sources {
      source.setEventHandler {
        requested.withLock { $0 = true }
        if !isCooperative.withLock({ $0 }) { Foundation.exit(130) }
      }
      source.resume()
    }
  }

  /// From here on whoever works asks `isRequested` and cleans up.
  static func cooperate() { isCooperative.withLock { $0 = true } }

  static var isRequested: Bool { requested.withLock { $0 } }
}
